/** What the extension gives to others: nothing yet but, in tests, a look inside. */
import type * as vscode from 'vscode';
import type { EngineApi } from '../engine/query/api.ts';
import type { Remote } from '../worker/protocol.ts';
import type { EngineHost } from './analysis/engineHost.ts';
import type { MarksStore } from './analysis/marksStore.ts';
import type { Analysis } from './analysis/service.ts';
import type { FolderIndex } from './documents/folderIndex.ts';
import type { DocumentTracker } from './documents/tracker.ts';
import type { Painter } from './paint/painter.ts';
import type { ArticleView } from './views/articleView.ts';

export interface SecondSourceApi {
  /** Only in ExtensionMode.Test. */
  readonly test?: TestSeam;
}

export interface TestSeam {
  /** Milliseconds of work that `activate` took. */
  readonly activation: number;
  /** Whether the worker had been started when `activate` returned. */
  readonly startedAtActivation: boolean;
  readonly analysis: Analysis;
  readonly engine: Remote<EngineApi>;
  readonly host: EngineHost;
  readonly index: FolderIndex;
  readonly tracker: DocumentTracker;
  readonly store: MarksStore;
  readonly painter: Painter;
  readonly views: readonly ArticleView[];
  readonly storageUri: vscode.Uri | undefined;
  readonly log: vscode.LogOutputChannel;
}
