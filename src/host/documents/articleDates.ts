/** The dates that the user gave to single articles. Kept for the workspace; they outrank what the texts say. */
import * as vscode from 'vscode';
import { registerCommand } from '../support/commands.ts';
import { pathOf } from '../support/convert.ts';

const KEY = 'articleDates';
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

export class ArticleDates {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** ISO 8601, as precise as given; `null` where the text speaks for itself. */
  of(path: string): string | null {
    return this.#all()[path] ?? null;
  }

  /** `null`: back to what the text says. */
  async give(path: string, date: string | null): Promise<void> {
    const { [path]: _, ...others } = this.#all();
    await this.#memento.update(KEY, date === null ? others : { ...others, [path]: date });
  }

  /** Of a file, or of a folder with all files below it. */
  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [pathOf(from), pathOf(to)];
    for (const [path, date] of Object.entries(this.#all())) {
      if (path !== old && !path.startsWith(`${old}/`)) continue;
      await this.give(path, null);
      await this.give(now + path.slice(old.length), date);
    }
  }

  #all(): Readonly<Record<string, string>> {
    return this.#memento.get(KEY, {});
  }
}

/** `changed`: the article must be analysed again. The command takes the date as an argument too; an empty one takes it back. */
export function registerArticleDate(dates: ArticleDates, changed: (path: string) => void): vscode.Disposable {
  return registerCommand('secondSource.setArticleDate', async (given?: unknown) => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const path = pathOf(uri);
    const typed = typeof given === 'string' ? given : await askForDate(dates.of(path));
    if (typed === undefined || complaint(typed) !== null) return;
    await dates.give(path, typed.trim() || null);
    changed(path);
  });
}

async function askForDate(value: string | null): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    title: vscode.l10n.t('Date of the article'),
    prompt: vscode.l10n.t('As 2031-06-14, 2031-06 or 2031. Empty: as the text says.'),
    value: value ?? '',
    validateInput: complaint,
  });
}

function complaint(typed: string): string | null {
  return typed.trim() === '' || ISO_DATE.test(typed.trim()) ? null : vscode.l10n.t('Not a date such as 2031-06-14, 2031-06 or 2031.');
}
