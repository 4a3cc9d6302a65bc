/** Tells the Explorer's menus which text files of the folder are no articles, so that each file gets the command that fits it. */
import type * as vscode from 'vscode';
import { Debouncer } from '../support/debouncer.ts';
import { ContextKeys } from '../views/contextKeys.ts';
import type { FolderIndex } from './folderIndex.ts';

const QUIET = 200;
const AT_MOST = 2000;
/** More are not told: a folder with so many files that are no articles is not one of articles. */
const MOST = 5000;

export class OtherTexts implements vscode.Disposable {
  readonly #index: FolderIndex;
  readonly #keys = new ContextKeys();
  readonly #soon = new Debouncer(() => this.#tell(), QUIET, AT_MOST);
  readonly #subscription: vscode.Disposable;
  #told = '';

  constructor(index: FolderIndex) {
    this.#index = index;
    this.#subscription = index.onDidChangeState(({ phase }) => phase !== 'indexing' && this.#soon.trigger());
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#soon.dispose();
  }

  #tell(): void {
    const others = this.#index.records().filter(({ state }) => state !== 'indexed' && state !== 'waiting');
    const paths = others.slice(0, MOST).map(({ uri }) => resourcePath(uri));
    const told = paths.join('\n');
    if (told === this.#told) return;
    this.#told = told;
    this.#keys.set('otherTexts', Object.fromEntries(paths.map(path => [path, true])));
  }
}

/** As VS Code's context key `resourcePath` has it. */
const resourcePath = ({ scheme, fsPath, path }: vscode.Uri): string => (scheme === 'file' ? fsPath : path);
