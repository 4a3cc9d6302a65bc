/** What the user said of single files: an article, or not. Kept for the workspace; outranks the look at the text. */
import type * as vscode from 'vscode';
import { pathOf } from '../support/convert.ts';
import { detection } from '../support/settings.ts';
import { looksLikeArticle } from './prose.ts';

const KEY = 'articleDecisions';
const ARTICLE_NAMES = /\.(?:news|article)$/i;

export class ArticleDecisions {
  readonly #memento: vscode.Memento;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** `null`: back to the look at the text. */
  async decide(uri: vscode.Uri, isArticle: boolean): Promise<void> {
    await this.#memento.update(KEY, { ...this.#all(), [pathOf(uri)]: isArticle });
  }

  /** Of a file, or of a folder with all files below it. */
  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const [old, now] = [pathOf(from), pathOf(to)];
    const moved = (path: string): string => (path === old || path.startsWith(`${old}/`) ? now + path.slice(old.length) : path);
    const decisions = Object.entries(this.#all());
    if (decisions.some(([path]) => moved(path) !== path))
      await this.#memento.update(KEY, Object.fromEntries(decisions.map(([path, decision]) => [moved(path), decision])));
  }

  /** The user's word; `undefined` where there is none. */
  of(uri: vscode.Uri): boolean | undefined {
    return this.#all()[pathOf(uri)];
  }

  /** By the user's word, else by the setting, else by name and text. */
  isArticle(uri: vscode.Uri, text: string): boolean {
    const decision = this.of(uri);
    if (decision !== undefined) return decision;
    if (ARTICLE_NAMES.test(uri.path)) return true;
    switch (detection(uri)) {
      case 'always':
        return true;
      case 'never':
        return false;
      case 'auto':
        return looksLikeArticle(uri.path.slice(uri.path.lastIndexOf('/') + 1), text);
    }
  }

  #all(): Readonly<Record<string, boolean>> {
    return this.#memento.get(KEY, {});
  }
}
