/** The folder's files that may be articles: all of them once, and each as it is made, changed, renamed or deleted. */
import * as vscode from 'vscode';
import { Debouncer } from '../support/debouncer.ts';
import { inSlices } from '../support/slices.ts';
import { type ExcludeSettings, excludeGlob, excludeRegExp } from './excludes.ts';

const EXTENSIONS = 'txt,text,news,article';
export const ARTICLE_GLOB = `**/*.{${EXTENSIONS}}`;
const ARTICLE_NAME = new RegExp(`\\.(?:${EXTENSIONS.replaceAll(',', '|')})$`, 'i');

export const hasArticleName = (uri: vscode.Uri): boolean => ARTICLE_NAME.test(uri.path);

/** Over all roots; what `files.exclude` and `search.exclude` name is left out. */
export async function findArticleFiles(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(folder => findIn(folder, token)));
  const unique = new Map<string, vscode.Uri>();
  // The first time a URI is written out takes longest.
  await inSlices(found.flat(), uri => unique.set(uri.toString(), uri));
  return [...unique.keys()].sort().map(path => unique.get(path)!);
}

async function findIn(folder: vscode.WorkspaceFolder, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const exclude = excludeGlob(excludeSettings(folder));
  const pattern = new vscode.RelativePattern(folder, ARTICLE_GLOB);
  return await vscode.workspace.findFiles(pattern, exclude ? new vscode.RelativePattern(folder, exclude) : undefined, undefined, token);
}

const excludeSettings = (folder: vscode.WorkspaceFolder): ExcludeSettings =>
  ['files', 'search'].map(section => vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude'));

/** Of these files those that `findArticleFiles` would find: in a folder of the workspace, and not excluded. */
export function findable(uris: readonly vscode.Uri[]): vscode.Uri[] {
  const excludes = new Map<vscode.WorkspaceFolder, RegExp | null>();
  return uris.filter(uri => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder || !hasArticleName(uri)) return false;
    if (!excludes.has(folder)) excludes.set(folder, excludeRegExp(excludeSettings(folder)));
    return !excludes.get(folder)?.test(uri.path.slice(folder.uri.path.length).replace(/^\//, ''));
  });
}

export interface FileChanges {
  /** Made or changed. */
  readonly changed: readonly vscode.Uri[];
  /** Gone; folders too: everything below them is gone with them. */
  readonly deleted: readonly vscode.Uri[];
}

const QUIET = 100;
const AT_MOST = 500;

/** A last segment without a dot: nearly always a folder, and other new files cost nothing. */
const FOLDER_NAME = /\/[^/.]+$/;

/** Watches all roots; many events at once are told as one. */
export class FileWatcher implements vscode.Disposable {
  readonly #changed = new Map<string, vscode.Uri>();
  readonly #deleted = new Map<string, vscode.Uri>();
  readonly #told = new vscode.EventEmitter<FileChanges>();
  readonly #tell = new Debouncer(() => this.#flush(), QUIET, AT_MOST);
  readonly #roots: vscode.Disposable;
  #watchers: vscode.Disposable[] = [];

  readonly onDidChange = this.#told.event;

  constructor() {
    this.#watch();
    this.#roots = vscode.workspace.onDidChangeWorkspaceFolders(() => this.#watch());
  }

  dispose(): void {
    this.#tell.dispose();
    this.#roots.dispose();
    for (const watcher of this.#watchers) watcher.dispose();
    this.#told.dispose();
  }

  /** Two watchers a root: a deleted or renamed folder tells only of itself, and its name has no ending of ours. */
  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose();
    this.#watchers = (vscode.workspace.workspaceFolders ?? []).flatMap(folder => {
      const files = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, ARTICLE_GLOB));
      const folders = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'), false, true, false);
      return [
        files,
        folders,
        files.onDidCreate(uri => this.#note(uri, true)),
        files.onDidChange(uri => this.#note(uri, true)),
        files.onDidDelete(uri => this.#note(uri, false)),
        folders.onDidDelete(uri => hasArticleName(uri) || this.#note(uri, false)),
        folders.onDidCreate(uri => FOLDER_NAME.test(uri.path) && void this.#noteFolder(uri)),
      ];
    });
  }

  #note(uri: vscode.Uri, exists: boolean): void {
    const key = uri.toString();
    (exists ? this.#deleted : this.#changed).delete(key);
    (exists ? this.#changed : this.#deleted).set(key, uri);
    this.#tell.trigger();
  }

  /** A folder that is moved in brings its files without an event for each. */
  async #noteFolder(uri: vscode.Uri): Promise<void> {
    try {
      if (!((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory)) return;
      for (const file of await vscode.workspace.findFiles(new vscode.RelativePattern(uri, ARTICLE_GLOB))) this.#note(file, true);
    } catch {
      // Gone again already.
    }
  }

  #flush(): void {
    const changes = { changed: [...this.#changed.values()], deleted: [...this.#deleted.values()] };
    this.#changed.clear();
    this.#deleted.clear();
    this.#told.fire(changes);
  }
}

/** Folders that come or go, and settings that decide which files count: `all`, where what is read already may not count any more. */
export function onDidChangeListing(listAgain: (all: boolean) => void): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(() => listAgain(false)),
    vscode.workspace.onDidChangeConfiguration(change => {
      const affects = (section: string): boolean => change.affectsConfiguration(section);
      if (['secondSource.articles', 'secondSource.index'].some(affects)) listAgain(true);
      else if (['files.exclude', 'search.exclude'].some(affects)) listAgain(false);
    }),
  );
}
