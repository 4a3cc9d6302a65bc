/** What every provider has: the engine, once it knows the document as it stands. */
import type * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import { CallCancelled, WorkerDied } from '../../worker/client.ts';
import type { Remote } from '../../worker/protocol.ts';
import type { DocumentTracker } from '../documents/tracker.ts';

export interface Providers {
  readonly engine: Remote<EngineApi>;
  readonly tracker: DocumentTracker;
  readonly log: vscode.LogOutputChannel;
}

/**
 * Asks about a document in its present state. `undefined` when it is no article, changed meanwhile, the asker lost interest, or the worker died:
 * then VS Code shows nothing, or asks again.
 */
export async function ask<T>(
  { engine, tracker, log }: Providers,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  question: (engine: Remote<EngineApi>) => Promise<T>,
): Promise<T | undefined> {
  const { version } = document;
  try {
    if (!(await tracker.current(document)) || token.isCancellationRequested) return undefined;
    const answer = await question(engine);
    return document.version === version ? answer : undefined;
  } catch (error) {
    if (!(error instanceof CallCancelled || error instanceof WorkerDied)) log.error('a question to the engine failed', error);
    return undefined;
  }
}
