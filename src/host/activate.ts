/** The composition root: builds everything, registers everything, starts nothing. */
import * as vscode from 'vscode';
import type { WorkerHandle } from '../worker/protocol.ts';
import { EngineHost } from './analysis/engineHost.ts';
import { MarksStore } from './analysis/marksStore.ts';
import type { Analysis } from './analysis/service.ts';
import { AnalysisStatus } from './analysis/status.ts';
import type { SecondSourceApi } from './api.ts';
import { registerCommands } from './commands/register.ts';
import { ActiveArticle } from './documents/activeArticle.ts';
import { registerArticleCommands } from './documents/articleCommands.ts';
import { ArticleDecisions } from './documents/decisions.ts';
import type { ReadSmall } from './documents/fileText.ts';
import { FolderIndex } from './documents/folderIndex.ts';
import { GivenMetadata, registerGivenMetadata } from './documents/givenMetadata.ts';
import { LanguageChooser } from './documents/languageChooser.ts';
import { OtherTexts } from './documents/otherTexts.ts';
import { DocumentTracker } from './documents/tracker.ts';
import { registerHighlightCommands } from './paint/highlightCommands.ts';
import { Painter } from './paint/painter.ts';
import { createPalette } from './paint/palette.ts';
import { registerBetweenLines } from './providers/betweenLines.ts';
import { registerCompareCommands } from './providers/compareCommands.ts';
import { registerCompareWith } from './providers/compareWith.ts';
import type { Providers } from './providers/context.ts';
import { registerDiagnostics } from './providers/diagnostics.ts';
import { registerHover } from './providers/hover.ts';
import { registerNavigation } from './providers/navigation.ts';
import { registerOpenCommands } from './providers/openCommands.ts';
import { registerRanges } from './providers/ranges.ts';
import { registerSemanticTokens } from './providers/semanticTokens.ts';
import { registerSymbols } from './providers/symbols.ts';
import { cpuTime } from './support/cpuTime.ts';
import { StatusMessages } from './support/statusMessages.ts';
import { registerViews } from './views/register.ts';
import { registerWalkthrough } from './views/walkthrough.ts';

/** `readSmall`: where there is a disk. */
export function activateExtension(
  context: vscode.ExtensionContext,
  startWorker: () => WorkerHandle,
  readSmall: ReadSmall | null = null,
): SecondSourceApi {
  const started = cpuTime();
  const log = vscode.window.createOutputChannel('Second Source', { log: true });
  const given = new GivenMetadata(context.workspaceState);
  const host = new EngineHost(startWorker, path => given.of(path));
  const decisions = new ArticleDecisions(context.workspaceState);
  const tracker = new DocumentTracker(host);
  const chooser = new LanguageChooser(decisions, document => {
    if (!tracker.leftOut(document)) host.prepare({ path: document.uri.toString(), text: document.getText() });
  });
  const index = new FolderIndex({
    engine: host,
    decisions,
    log,
    readSmall,
    isOpen: path => tracker.has(path),
    reopen: path => tracker.resend(path),
  });
  const store = new MarksStore(host, tracker);
  const painter = new Painter(store, createPalette(context.extensionUri));
  const analysis: Analysis = {
    engine: host.engine,
    onDidChange: host.onDidChange,
    get state() {
      return index.state;
    },
    onDidChangeState: index.onDidChangeState,
    wake: () => index.wake(),
  };
  const active = new ActiveArticle();
  const messages = new StatusMessages();
  const views = registerViews({ analysis, workspaceState: context.workspaceState, extensionUri: context.extensionUri, active, messages });
  const providers: Providers = { engine: host.engine, tracker, log };
  context.subscriptions.push(log, active, messages, host, chooser, tracker, index, store, painter);
  context.subscriptions.push(new AnalysisStatus(host, index, tracker), new OtherTexts(index));
  context.subscriptions.push(
    registerHover(providers),
    registerNavigation(providers),
    registerSymbols(providers, () => index.state.phase !== 'asleep'),
    registerRanges(providers),
    registerSemanticTokens(store),
    registerBetweenLines(providers, store),
    registerDiagnostics(providers, store),
    registerOpenCommands(host.engine),
    registerCompareCommands(analysis, active),
    registerCompareWith({ analysis, active, index }),
    registerArticleCommands({ chooser, index, engine: host, log }),
    registerGivenMetadata(given, path => tracker.resend(path)),
    registerHighlightCommands(),
    views,
    registerWalkthrough({ index, tracker, active, views: views.views }),
    registerCommands({ analysis, messages, extensionUri: context.extensionUri, globalStorageUri: context.globalStorageUri, log }),
    tracker.onDidOpen(() => index.wake()),
    tracker.onDidClose(uri => index.reread(uri)),
    host.onDidChangeState(({ state, reason }) => log.info(`worker ${state}: ${reason}`)),
    host.onNotice(({ kind, detail }) => log.warn(`${kind}: ${detail}`)),
    host.onDidLeaveOut(uri => log.warn(`left out: ${vscode.workspace.asRelativePath(uri)}: the worker died over it twice`)),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        void decisions.rename(oldUri, newUri);
        void given.rename(oldUri, newUri);
      }
    }),
  );
  chooser.begin();
  tracker.begin();
  const activation = cpuTime() - started;
  log.info(`activated in ${activation.toFixed(1)} ms`);
  if (context.extensionMode !== vscode.ExtensionMode.Test) return {};
  return {
    test: {
      activation,
      startedAtActivation: host.state !== 'unstarted',
      analysis,
      engine: host.engine,
      host,
      index,
      tracker,
      store,
      painter,
      views: views.views,
      storageUri: context.storageUri,
      log,
    },
  };
}
