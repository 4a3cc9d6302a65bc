/** The date and the outlet that the user gave to single articles. Kept for the workspace; they outrank what the texts say. */
import * as vscode from 'vscode';
import type { KnownMetadata } from '../../engine/model/known.ts';
import { registerCommand } from '../support/commands.ts';
import { pathOf } from '../support/convert.ts';
import { isArticleDocument } from './selector.ts';

type Field = keyof KnownMetadata;

/** Where each is kept. */
const KEYS: Readonly<Record<Field, string>> = { published: 'articleDates', publisher: 'articleOutlets' };
const FIELDS = Object.keys(KEYS) as Field[];

const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export class GivenMetadata {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** `null` where the text speaks for itself. */
  of(path: string): Required<KnownMetadata> {
    return { published: this.#all('published')[path] ?? null, publisher: this.#all('publisher')[path] ?? null };
  }

  /** `null`: back to what the text says. */
  async give(path: string, field: Field, value: string | null): Promise<void> {
    const { [path]: _, ...others } = this.#all(field);
    await this.#memento.update(KEYS[field], value === null ? others : { ...others, [path]: value });
  }

  /** Of a file, or of a folder with all files below it. */
  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [pathOf(from), pathOf(to)];
    for (const field of FIELDS) {
      for (const [path, value] of Object.entries(this.#all(field))) {
        if (path !== old && !path.startsWith(`${old}/`)) continue;
        await this.give(path, field, null);
        await this.give(now + path.slice(old.length), field, value);
      }
    }
  }

  #all(field: Field): Readonly<Record<string, string>> {
    return this.#memento.get(KEYS[field], {});
  }
}

interface Question {
  readonly command: string;
  readonly field: Field;
  /** Both in the user's language, asked for when the box is shown. */
  title(): string;
  prompt(): string;
  /** What is wrong with what was typed; `null` for nothing. Not asked about an empty answer. */
  complaint(typed: string): string | null;
}

const DATE: Question = {
  command: 'secondSource.setArticleDate',
  field: 'published',
  title: () => vscode.l10n.t('Date of the article'),
  prompt: () => vscode.l10n.t('As 2031-06-14, 2031-06 or 2031. Empty: as the text says.'),
  complaint: typed => (ISO_DATE.test(typed) ? null : vscode.l10n.t('Not a date such as 2031-06-14, 2031-06 or 2031.')),
};

const OUTLET: Question = {
  command: 'secondSource.setArticleOutlet',
  field: 'publisher',
  title: () => vscode.l10n.t('Outlet of the article'),
  prompt: () => vscode.l10n.t('The name of the paper, broadcaster or site. Empty: as the text says.'),
  complaint: typed => (/[\p{L}\p{N}]/u.test(typed) ? null : vscode.l10n.t('Not a name.')),
};

/** `changed`: the article must be analysed again. The commands take the answer as an argument too; an empty one takes back what was given. */
export function registerGivenMetadata(given: GivenMetadata, changed: (path: string) => void): vscode.Disposable {
  const register = (question: Question): vscode.Disposable =>
    registerCommand(question.command, async (argument?: unknown) => {
      const document = vscode.window.activeTextEditor?.document;
      if (!document || !isArticleDocument(document))
        return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
      const path = pathOf(document.uri);
      const typed = (typeof argument === 'string' ? argument : await ask(question, given.of(path)[question.field]))?.trim();
      if (typed === undefined || complaintAbout(question, typed) !== null) return;
      await given.give(path, question.field, typed || null);
      changed(path);
    });
  return vscode.Disposable.from(register(DATE), register(OUTLET));
}

async function ask(question: Question, value: string | null): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    title: question.title(),
    prompt: question.prompt(),
    value: value ?? '',
    validateInput: typed => complaintAbout(question, typed.trim()),
  });
}

const complaintAbout = (question: Question, typed: string): string | null => (typed === '' ? null : question.complaint(typed));
