/** The marks of the articles that are on screen: asked for when their text or anything in the folder has changed, and kept for painting at once. */
import * as vscode from 'vscode';
import type { Marks } from '../../engine/query/marks.ts';
import type { DocumentTracker } from '../documents/tracker.ts';
import { pathOf } from '../support/convert.ts';
import type { EngineHost } from './engineHost.ts';

/** `version`: of the document that the offsets are for. */
export interface VersionedMarks {
  readonly version: number;
  readonly marks: Marks;
}

export class MarksStore implements vscode.Disposable {
  readonly #engine: EngineHost;
  readonly #tracker: DocumentTracker;
  readonly #marks = new Map<string, VersionedMarks>();
  /** Documents whose marks were not asked for since something in the folder changed: those that were not on screen then. */
  readonly #outdated = new Set<string>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(engine: EngineHost, tracker: DocumentTracker) {
    this.#engine = engine;
    this.#tracker = tracker;
    this.#subscriptions = vscode.Disposable.from(
      tracker.onDidAnalyse(document => void this.#refresh(document)),
      // Not when its tab is closed: it is painted at once when it is shown again.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#marks.delete(pathOf(uri));
        this.#outdated.delete(pathOf(uri));
      }),
      engine.onDidChange(() => {
        for (const { uri } of tracker.documents()) this.#outdated.add(pathOf(uri));
        this.#refreshVisible();
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#refreshVisible()),
    );
  }

  /** The last known, possibly of an older version. */
  get(uri: vscode.Uri): VersionedMarks | undefined {
    return this.#marks.get(pathOf(uri));
  }

  /** Of the present version. `undefined` when the document changes meanwhile, or the engine cannot answer. */
  async current(document: vscode.TextDocument): Promise<Marks | undefined> {
    const known = this.get(document.uri);
    if (known?.version === document.version) return known.marks;
    if (!(await this.#tracker.current(document))) return undefined;
    await this.#refresh(document);
    const fresh = this.get(document.uri);
    return fresh?.version === document.version ? fresh.marks : undefined;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#changed.dispose();
    this.#marks.clear();
  }

  #refreshVisible(): void {
    const documents = new Set(vscode.window.visibleTextEditors.map(editor => editor.document));
    for (const document of documents) {
      const outdated = this.#outdated.has(pathOf(document.uri));
      if (outdated && this.#tracker.isCurrent(document)) void this.#refresh(document);
    }
  }

  async #refresh(document: vscode.TextDocument): Promise<void> {
    const path = pathOf(document.uri);
    const { version } = document;
    this.#outdated.delete(path);
    try {
      const marks = await this.#engine.engine.marks(path);
      if (document.version !== version || !this.#tracker.has(path)) return;
      this.#marks.set(path, { version, marks: marks ?? NONE });
      this.#changed.fire(document);
    } catch {
      // The worker died: the document is sent again when it is back, and its marks are asked for then.
    }
  }
}

const NONE: Marks = { entities: [], quotes: [], cues: [], repeated: [], differing: [] };
