/**
 * Ticks the steps of the walkthrough, by context keys. VS Code takes note of an event only from when the walkthrough is opened, and never of a key that is
 * true already by then: the keys become true while a page is shown that can be the walkthrough, for whatever was done before, too.
 */
import * as vscode from 'vscode';
import type { ActiveArticle } from '../documents/activeArticle.ts';
import { hasArticleName } from '../documents/folderFiles.ts';
import type { FolderIndex } from '../documents/folderIndex.ts';
import { COMPARISON_SCHEME, hasArticleScheme, PASSAGE_SCHEME } from '../documents/selector.ts';
import type { DocumentTracker } from '../documents/tracker.ts';
import type { ArticleView } from './articleView.ts';
import { ContextKeys, WALKTHROUGH_STEPS, type WalkthroughStep } from './contextKeys.ts';

export interface WalkthroughOptions {
  readonly index: FolderIndex;
  readonly tracker: DocumentTracker;
  readonly active: ActiveArticle;
  readonly views: readonly ArticleView[];
}

export function registerWalkthrough({ index, tracker, active, views }: WalkthroughOptions): vscode.Disposable {
  const keys = new ContextKeys();
  const isSurveying = (): boolean => views.some(({ view }) => view.visible);
  let hasSurveyed = isSurveying();
  let hasRead = active.path !== null;
  let hasCompared = allTabs().some(isComparison);
  const isDone: Readonly<Record<WalkthroughStep, () => boolean>> = {
    open: () => tracker.size > 0 || index.records().some(({ state }) => state === 'indexed'),
    read: () => hasRead,
    survey: () => hasSurveyed,
    compare: () => hasCompared,
  };
  const tick = (): void => {
    if (isPageShown()) for (const step of WALKTHROUGH_STEPS) if (isDone[step]()) keys.set(`done.${step}`, true);
  };
  const start = setTimeout(() => {
    // The walkthrough may be all that woke the extension, and would never learn that the folder holds articles.
    if (isPageShown() && vscode.workspace.workspaceFolders) index.wake();
    tick();
  });
  return vscode.Disposable.from(
    { dispose: () => clearTimeout(start) },
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      hasCompared ||= opened.some(isComparison);
      tick();
    }),
    vscode.window.tabGroups.onDidChangeTabGroups(tick),
    index.onDidChangeState(tick),
    active.onDidChange(() => {
      hasRead ||= active.path !== null;
      tick();
    }),
    ...views.map(({ view }) =>
      view.onDidChangeVisibility(() => {
        hasSurveyed ||= isSurveying();
        tick();
      }),
    ),
  );
}

const allTabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);

/** A tab of VS Code's own that is no file: the walkthrough is called by its title, or "Welcome", in the user's language. */
const isPageShown = (): boolean =>
  vscode.window.tabGroups.all.some(({ activeTab }) => activeTab !== undefined && activeTab.input === undefined);

/** Two articles, or passages of theirs, side by side: by a command of ours or of VS Code's own. */
function isComparison({ input }: vscode.Tab): boolean {
  if (input instanceof vscode.TabInputText) return input.uri.scheme === COMPARISON_SCHEME;
  if (!(input instanceof vscode.TabInputTextDiff)) return false;
  const sides = [input.original, input.modified];
  return sides.every(uri => uri.scheme === PASSAGE_SCHEME || (hasArticleScheme(uri) && hasArticleName(uri)));
}
