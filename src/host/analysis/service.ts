/** The engine as the host's surfaces see it: what can be asked, when to ask again, and how the indexing of the folder stands. */
import type * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { Remote } from '../../worker/protocol.ts';

/** `done` and `total` count files of the folder; `stopped`: by the user, or because the worker died too often. */
export interface IndexState {
  readonly phase: 'asleep' | 'indexing' | 'ready' | 'stopped';
  readonly done: number;
  readonly total: number;
}

/** What views and providers work with. Paths of the engine are `uri.toString()`. */
export interface Analysis {
  /** Questions to the worker; each may be followed by a cancellation token. Rejects when cancelled or when the worker died. */
  readonly engine: Remote<EngineApi>;
  /** The corpus changed: ask again. At most four times a second. */
  readonly onDidChange: vscode.Event<void>;
  readonly state: IndexState;
  readonly onDidChangeState: vscode.Event<IndexState>;
  /** Begins to index the folder, if nobody has before: for a view that becomes visible. */
  wake(): void;
}
