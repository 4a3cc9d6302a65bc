/** The extension's settings, read where they are used: for a resource, so that folders may differ. */
import * as vscode from 'vscode';

export const SECTION = 'secondSource';

export type Detection = 'auto' | 'always' | 'never';

/** What may be painted; each has its own switch under `highlight`. */
export type HighlightKind = 'entities' | 'quotes' | 'claims' | 'repeated';

export interface HighlightSettings {
  readonly entities: boolean;
  readonly quotes: boolean;
  readonly claims: boolean;
  readonly repeated: boolean;
}

const read = (scope?: vscode.ConfigurationScope | null): vscode.WorkspaceConfiguration =>
  vscode.workspace.getConfiguration(SECTION, scope ?? null);

export function detection(uri: vscode.Uri): Detection {
  const value = read(uri).get<unknown>('articles.detect');
  return value === 'always' || value === 'never' ? value : 'auto';
}

/** In megabytes: VS Code says what is wrong with a value, but gives it all the same. */
const SIZE = { default: 1, minimum: 0.01, maximum: 5 } as const;

/** In bytes. */
export function maximumFileSize(uri: vscode.Uri): number {
  const value = read(uri).get<unknown>('index.maxFileSize');
  const size = typeof value === 'number' ? Math.min(Math.max(value, SIZE.minimum), SIZE.maximum) : SIZE.default;
  return Math.round(size * 1_000_000);
}

export function highlightSettings(uri: vscode.Uri): HighlightSettings {
  const shown = highlightEnabled('enabled', uri);
  const kind = (name: HighlightKind): boolean => shown && highlightEnabled(name, uri);
  return { entities: kind('entities'), quotes: kind('quotes'), claims: kind('claims'), repeated: kind('repeated') };
}

export const highlightEnabled = (name: 'enabled' | HighlightKind, uri: vscode.Uri | null): boolean =>
  read(uri).get<boolean>(`highlight.${name}`, true);

/** Changes the setting where it is set already for the resource, else for the user. */
export async function setHighlight(name: 'enabled' | HighlightKind, value: boolean, uri: vscode.Uri | null): Promise<void> {
  const settings = read(uri);
  await settings.update(`highlight.${name}`, value, targetOf(settings.inspect(`highlight.${name}`)));
}

function targetOf(inspected: ReturnType<vscode.WorkspaceConfiguration['inspect']>): vscode.ConfigurationTarget {
  if (inspected?.workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  return inspected?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
}

export const codeLensEnabled = (uri: vscode.Uri): boolean => read(uri).get<boolean>('codeLens.repeated', false);

export const inlayHintsEnabled = (uri: vscode.Uri, kind: 'speakers' | 'dates'): boolean =>
  read(uri).get<boolean>(`inlayHints.${kind}`, false);

export const differencesAsProblems = (uri: vscode.Uri): boolean => read(uri).get<boolean>('problems.differences', false);
