/**
 * Keeps the engine's corpus the same as the articles on disk. Begins when first needed; reads in the background, a few files at a time; a document
 * that is open speaks for its file.
 */
import * as vscode from 'vscode';
import type { SourceText } from '../../engine/model/sourceText.ts';
import { isInterruption } from '../../worker/client.ts';
import type { EngineHost } from '../analysis/engineHost.ts';
import type { IndexState } from '../analysis/service.ts';
import { pathOf } from '../support/convert.ts';
import { mapFew } from '../support/slices.ts';
import { type Batch, Batcher } from './batcher.ts';
import type { ArticleDecisions } from './decisions.ts';
import { type FileRecord, indexedRecord } from './fileRecord.ts';
import { type ReadSmall, readFileText, type SkipReason } from './fileText.ts';
import { type FileChanges, FileWatcher, findArticleFiles, findable, hasArticleName, onDidChangeListing } from './folderFiles.ts';

export interface FolderIndexOptions {
  readonly engine: EngineHost;
  readonly decisions: ArticleDecisions;
  readonly log: vscode.LogOutputChannel;
  /** Where there is a disk. */
  readonly readSmall: ReadSmall | null;
  /** Whether an open article speaks for the file at this path. */
  isOpen(path: string): boolean;
  /** The engine was given the file's text although an article is open at this path: it must get the open one again. */
  reopen(path: string): void;
}

const NONE: ReadonlyMap<string, vscode.Uri> = new Map();

export class FolderIndex implements vscode.Disposable {
  readonly #options: FolderIndexOptions;
  readonly #records = new Map<string, FileRecord>();
  readonly #queue = new Map<string, vscode.Uri>();
  readonly #batcher = new Batcher();
  readonly #stateChanged = new vscode.EventEmitter<IndexState>();
  readonly #subscriptions: vscode.Disposable[];
  #watcher: FileWatcher | null = null;
  #phase: IndexState['phase'] = 'asleep';
  #wasRead = false;
  #run: vscode.CancellationTokenSource | null = null;

  readonly onDidChangeState = this.#stateChanged.event;

  constructor(options: FolderIndexOptions) {
    this.#options = options;
    this.#subscriptions = [
      onDidChangeListing(all => this.#awake && void this.rescan(all)),
      options.engine.onDidRestart(() => this.#awake && void this.rescan(true)),
      options.engine.onDidChangeState(({ state }) => state === 'stopped' && this.#awake && this.#setPhase('stopped')),
    ];
  }

  get state(): IndexState {
    return { phase: this.#phase, done: this.#records.size - this.#queue.size, total: this.#records.size, wasRead: this.#wasRead };
  }

  record(path: string): FileRecord | undefined {
    return this.#records.get(path);
  }

  records(): FileRecord[] {
    return [...this.#records.values()];
  }

  /** Begins, unless it has begun before. */
  wake(): void {
    if (this.#awake) return;
    this.#watcher = new FileWatcher();
    this.#watcher.onDidChange(changes => this.#apply(changes));
    void this.rescan();
  }

  /** Lists the folder again and reads what is new; everything, when `all`. What is no longer listed is forgotten. */
  async rescan(all = false): Promise<void> {
    const run = this.#startRun();
    this.#setPhase('indexing');
    try {
      const files = await findArticleFiles(run.token);
      if (run.token.isCancellationRequested) return;
      const listed = new Set(files.map(pathOf));
      this.#forget([...this.#records.keys()].filter(path => !listed.has(path)));
      this.#enqueue(all ? files : files.filter(uri => this.#records.get(pathOf(uri))?.state !== 'indexed'));
    } catch (error) {
      if (!run.token.isCancellationRequested) this.#options.log.error('the folder could not be listed', error);
      if (this.#run === run) this.#setPhase('ready');
      return;
    }
    await this.#work(run);
  }

  /** Reads the file of a document that no longer speaks for it, or of a file that the user has decided about. */
  reread(uri: vscode.Uri): void {
    const path = pathOf(uri);
    if (!this.#awake || findable([uri]).length === 0) this.#forget([path]);
    else {
      // The engine has the document's text, which stays until the file is read.
      this.#records.set(path, { uri, state: 'indexed' });
      this.#apply({ changed: [uri], deleted: [] });
    }
  }

  /** What is read stays; the rest waits for `resume`. */
  stop(): void {
    if (this.#phase !== 'indexing') return;
    this.#run?.cancel();
    this.#setPhase('stopped');
    this.#options.engine.settle().catch(error => this.#options.log.debug('not settled', error));
  }

  dispose(): void {
    this.#run?.cancel();
    this.#run?.dispose();
    this.#watcher?.dispose();
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#stateChanged.dispose();
  }

  get #awake(): boolean {
    return this.#phase !== 'asleep';
  }

  #startRun(): vscode.CancellationTokenSource {
    this.#run?.cancel();
    this.#run?.dispose();
    this.#run = new vscode.CancellationTokenSource();
    return this.#run;
  }

  #apply({ changed, deleted }: FileChanges): void {
    const folders = deleted.filter(uri => !hasArticleName(uri)).map(uri => `${pathOf(uri)}/`);
    const below = folders.length ? [...this.#records.keys()].filter(path => folders.some(folder => path.startsWith(folder))) : [];
    this.#forget([...deleted.map(pathOf), ...below].filter(path => this.#records.has(path)));
    this.#enqueue(findable(changed));
    if (this.#queue.size === 0 || this.#phase === 'indexing' || this.#phase === 'stopped') return;
    this.#setPhase('indexing');
    void this.#work(this.#startRun());
  }

  #enqueue(files: readonly vscode.Uri[]): void {
    for (const uri of files) {
      const path = pathOf(uri);
      this.#queue.set(path, uri);
      if (!this.#records.has(path)) this.#records.set(path, { uri, state: 'waiting' });
    }
  }

  #forget(paths: readonly string[]): void {
    for (const path of paths) {
      this.#records.delete(path);
      this.#queue.delete(path);
    }
    this.#remove(paths);
  }

  #remove(paths: readonly string[]): void {
    const closed = paths.filter(path => !this.#options.isOpen(path));
    this.#options.engine.delete(closed).catch(error => this.#options.log.debug('not deleted', error));
  }

  async #work(run: vscode.CancellationTokenSource): Promise<void> {
    try {
      do {
        await this.#sendAll(run.token);
        if (run.token.isCancellationRequested) return;
        await this.#options.engine.settle();
      } while (this.#queue.size > 0);
      if (!run.token.isCancellationRequested) this.#setPhase('ready');
    } catch (error) {
      // Stopped, or the worker died: when it is back, it is told everything.
      if (!isInterruption(error)) this.#options.log.error('the folder could not be indexed', error);
      if (this.#run === run && this.#options.engine.state === 'stopped') this.#setPhase('stopped');
    }
  }

  /** The next files are read while the engine has the last ones. */
  async #sendAll(token: vscode.CancellationToken): Promise<void> {
    let batch = this.#begin(NONE);
    while (batch.files.size > 0 && !token.isCancellationRequested) {
      const texts = await batch.texts;
      const next = this.#begin(batch.files);
      await this.#send(batch.files, texts, token);
      if (!token.isCancellationRequested) this.#stateChanged.fire(this.state);
      batch = next.files.size > 0 ? next : this.#begin(NONE);
    }
  }

  #begin(without: ReadonlyMap<string, vscode.Uri>): Batch {
    const files = new Map<string, vscode.Uri>();
    for (const [path, uri] of this.#queue) {
      if (files.size === this.#batcher.files) break;
      if (!without.has(path)) files.set(path, uri);
    }
    return { files, texts: mapFew([...files], ([path, uri]) => this.#read(path, uri)) };
  }

  /** A file leaves the queue only when the engine has it, so that a run that is stopped or a worker that dies loses none. */
  async #send(files: Batch['files'], read: Awaited<Batch['texts']>, token: vscode.CancellationToken): Promise<void> {
    if (token.isCancellationRequested) return;
    const texts = read.filter(text => text !== null);
    const failed = await this.#batcher.send(texts, (some, sending) => this.#options.engine.setFiles(some, sending), token);
    const sent = new Map(texts.map(({ path, text }) => [path, text]));
    for (const [path, uri] of files) {
      const waiting = this.#queue.get(path);
      if (waiting === uri) this.#queue.delete(path);
      if (failed.has(path)) this.#skip(path, uri, 'failed');
      else if (sent.has(path)) this.#indexed(path, indexedRecord(uri, sent.get(path)!), waiting !== undefined);
    }
  }

  /** What happened to the file while the engine read it outranks what was read. */
  #indexed(path: string, record: FileRecord, listed: boolean): void {
    if (record.lost) this.#options.log.warn(`letters lost in ${record.lost} places: ${vscode.workspace.asRelativePath(record.uri)}`);
    if (listed) this.#records.set(path, record);
    if (this.#options.isOpen(path)) this.#options.reopen(path);
    else if (!listed) this.#remove([path]);
  }

  async #read(path: string, uri: vscode.Uri): Promise<SourceText | null> {
    if (this.#options.isOpen(path)) {
      this.#records.set(path, { uri, state: 'indexed' });
      return null;
    }
    const file = await readFileText(uri, this.#options.readSmall);
    if ('skipped' in file) return this.#skip(path, uri, file.skipped);
    if (!this.#options.decisions.isArticle(uri, file.text)) return this.#skip(path, uri, 'not an article');
    return { path, text: file.text };
  }

  #skip(path: string, uri: vscode.Uri, reason: SkipReason): null {
    const before = this.#records.get(path)?.state;
    if (reason === 'gone') this.#records.delete(path);
    else this.#records.set(path, { uri, state: reason });
    if (before === 'indexed') this.#remove([path]);
    if (before !== reason) this.#options.log.info(`left out: ${vscode.workspace.asRelativePath(uri)}: ${reason}`);
    return null;
  }

  #setPhase(phase: IndexState['phase']): void {
    this.#phase = phase;
    this.#wasRead ||= phase === 'ready';
    this.#stateChanged.fire(this.state);
  }
}
