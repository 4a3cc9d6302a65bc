/** Owns the worker: hands texts to it, tells when the corpus changed, and when it must be told everything again. */
import * as vscode from 'vscode';
import type { KnownMetadata } from '../../engine/model/known.ts';
import type { SourceText } from '../../engine/model/sourceText.ts';
import type { EngineApi } from '../../engine/query/api.ts';
import { CallCancelled, WorkerClient, type WorkerState } from '../../worker/client.ts';
import type { Call, Notice, Remote, WorkerHandle } from '../../worker/protocol.ts';
import { Debouncer } from '../support/debouncer.ts';
import { LethalTexts } from './lethalTexts.ts';

const QUIET = 100;
const AT_MOST = 250;
/** While the folder is read every surface would ask again and again, and the reading would wait for the answers. */
const READING = 1500;

export class EngineHost implements vscode.Disposable {
  readonly #client: WorkerClient<EngineApi>;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #restarted = new vscode.EventEmitter<void>();
  readonly #stateChanged = new vscode.EventEmitter<{ state: WorkerState; reason: string }>();
  readonly #noticed = new vscode.EventEmitter<Notice>();
  readonly #leftOut = new vscode.EventEmitter<vscode.Uri>();
  readonly #knownOf: (path: string) => KnownMetadata;
  readonly #lethal = new LethalTexts();
  readonly #tell = new Debouncer(() => this.#changed.fire(), QUIET, AT_MOST);

  /** The corpus changed. At most four times a second. */
  readonly onDidChange = this.#changed.event;
  /** The worker was started again and knows nothing. */
  readonly onDidRestart = this.#restarted.event;
  readonly onDidChangeState = this.#stateChanged.event;
  readonly onNotice = this.#noticed.event;
  /** The worker died twice over this text, which it is not given again. */
  readonly onDidLeaveOut = this.#leftOut.event;

  /** `knownOf`: what the user said of the article at a path. */
  constructor(startWorker: () => WorkerHandle, knownOf: (path: string) => KnownMetadata = () => ({})) {
    this.#knownOf = knownOf;
    this.#client = new WorkerClient<EngineApi>({
      start: startWorker,
      restore: () => this.#restarted.fire(),
      onState: (state, reason) => this.#stateChanged.fire({ state, reason }),
      onNotice: notice => this.#noticed.fire(notice),
      onDeath: running => this.#explains(running),
    });
  }

  get engine(): Remote<EngineApi> {
    return this.#client.foreground;
  }

  get state(): WorkerState {
    return this.#client.state;
  }

  /** An article is about to be opened: its analysis goes on while the editor opens. Its own opening then finds it done. */
  prepare(text: SourceText): void {
    // A worker that dies over it tells so when the document is opened.
    this.#set('foreground', [text]).then(
      changed => changed && this.#tell.trigger(),
      () => undefined,
    );
  }

  /** The worker died over this text twice: `set` rejects with `TextRefused`. */
  isLeftOut(text: SourceText): boolean {
    return this.#lethal.isLeftOut(text);
  }

  /** In the foreground: the text of a document that is open. */
  async set(text: SourceText, token: vscode.CancellationToken): Promise<void> {
    if (await this.#set('foreground', [text], token)) this.#tell.trigger();
  }

  /** In the background: texts of files. Rejects with `TextRefused` when one of them has to be sent by itself, or not at all. */
  async setFiles(texts: readonly SourceText[], token: vscode.CancellationToken): Promise<void> {
    try {
      if (await this.#set('background', texts, token)) this.#tell.trigger(READING, READING);
    } catch (error) {
      // Some of them may be in.
      if (error instanceof CallCancelled) this.#tell.trigger();
      throw error;
    }
  }

  /** The folder is read, or reading it was stopped: what waited for it comes in, and what is waiting to be told is told now. */
  async settle(): Promise<void> {
    if (this.state === 'unstarted') return;
    if (await this.#client.background.letIn()) this.#tell.trigger();
    this.#tell.flush();
  }

  /** Does nothing before the worker is started: it knows no articles then. */
  async delete(paths: readonly string[]): Promise<void> {
    if (paths.length === 0 || this.state === 'unstarted') return;
    if (await this.#client.foreground.delete(paths)) this.#tell.trigger();
  }

  /** Starts a worker that has been given up. */
  restart(): void {
    this.#client.restart();
  }

  /** For tests: as if it had crashed. */
  kill(): void {
    this.#client.kill();
  }

  dispose(): void {
    this.#tell.dispose();
    this.#client.dispose();
    for (const emitter of [this.#changed, this.#restarted, this.#stateChanged, this.#noticed, this.#leftOut]) emitter.dispose();
  }

  async #set(ground: 'foreground' | 'background', texts: readonly SourceText[], token?: vscode.CancellationToken): Promise<boolean> {
    this.#lethal.admit(texts);
    const known = texts.map(text => ({ ...text, ...this.#knownOf(text.path) }));
    const { foreground, background } = this.#client;
    const changed = await (ground === 'foreground' ? foreground.set(known, token) : background.setFiles(known, token));
    this.#lethal.acquit(texts);
    return changed;
  }

  /** Whether it is clear by now which text the worker died over. */
  #explains(running: Call | null): boolean {
    if (running?.method !== 'set' && running?.method !== 'setFiles') return false;
    const path = this.#lethal.blame(running.args[0] as readonly SourceText[]);
    if (path !== null) this.#leftOut.fire(vscode.Uri.parse(path, true));
    return path !== null && !this.#lethal.tooMany;
  }
}
