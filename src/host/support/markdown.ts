/** Markdown for hovers: article text never becomes mark-up, and links run our own commands only. */
import * as vscode from 'vscode';
import type { Place } from '../../engine/query/place.ts';

export const OPEN_COMMAND = 'secondSource.open';
export const COMPARE_COMMAND = 'secondSource.comparePassages';
export const REFERENCES_COMMAND = 'secondSource.findReferences';

export const SET_DATE_COMMAND = 'secondSource.setArticleDate';

/** The commands that a hover's links may run. */
const COMMANDS = [OPEN_COMMAND, COMPARE_COMMAND, REFERENCES_COMMAND, SET_DATE_COMMAND];

/** Text as it is, whatever it holds; line ends become spaces. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~>&$]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/@/g, '&#64;');
}

export function commandLink(label: string, command: string, args: readonly unknown[], title: string): string {
  const quoted = title.replace(/["\\\r\n]/g, ' ');
  return `[${label}](${commandText(command, args)} "${quoted}")`;
}

const commandText = (command: string, args: readonly unknown[]): string => `command:${command}?${encodeURIComponent(JSON.stringify(args))}`;

/** For a link of a document. */
export const commandUri = (command: string, ...args: readonly unknown[]): vscode.Uri => vscode.Uri.parse(commandText(command, args));

/** A link that opens the place. `label` is markdown already. */
export function placeLink(label: string, place: Place, title: string): string {
  return commandLink(label, OPEN_COMMAND, [place.path, place.range], title);
}

export function trustedMarkdown(value: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(value, true);
  markdown.isTrusted = { enabledCommands: COMMANDS };
  markdown.supportHtml = false;
  return markdown;
}
