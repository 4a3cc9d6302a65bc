/** The engine as the host's surfaces see it: what can be asked, when to ask again, and how the indexing of the folder stands. */
import type * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { Remote } from '../../worker/protocol.ts';

/** `done` and `total` count files of the folder; `stopped`: by the user, or because the worker died too often. */
export interface IndexState {
  readonly phase: 'asleep' | 'indexing' | 'ready' | 'stopped';
  readonly done: number;
  readonly total: number;
  /** Whether all of the folder has been read once. */
  readonly wasRead: boolean;
}

/** Files that are read again so soon that telling it would only flicker: those that were saved or whose tab was closed. */
const FEW = 3;

/** Whether the folder is being read, so that it is worth telling. */
export const isReading = ({ phase, done, total, wasRead }: IndexState): boolean =>
  phase === 'indexing' && !(wasRead && total - done <= FEW);

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

/** When the folder has been read, which begins if it has not begun; where that is stopped, at once. */
export function folderRead(analysis: Pick<Analysis, 'state' | 'onDidChangeState' | 'wake'>): Promise<void> {
  analysis.wake();
  return new Promise(resolve => {
    const look = (): void => {
      if (analysis.state.phase === 'indexing') return;
      listener.dispose();
      resolve();
    };
    const listener = analysis.onDidChangeState(look);
    look();
  });
}
