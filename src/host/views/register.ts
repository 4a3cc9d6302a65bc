/** The sidebar: four views, and the commands of their titles and rows. */
import * as vscode from 'vscode';
import type { Analysis } from '../analysis/service.ts';
import { registerTimelineCommands } from '../commands/timeline.ts';
import type { ActiveArticle } from '../documents/activeArticle.ts';
import { registerCommand } from '../support/commands.ts';
import type { StatusMessages } from '../support/statusMessages.ts';
import { askForArrangement } from './arrangePicker.ts';
import { ArticleView } from './articleView.ts';
import { ContextKeys } from './contextKeys.ts';
import { askForFilter } from './filterInput.ts';
import { FollowEditor } from './followEditor.ts';
import { registerRowCommands } from './rowCommands.ts';
import { VIEW_KINDS } from './viewKinds.ts';
import { type Scope, ViewMemory } from './viewMemory.ts';

export interface ViewsOptions {
  readonly analysis: Analysis;
  readonly workspaceState: vscode.Memento;
  readonly extensionUri: vscode.Uri;
  readonly active: ActiveArticle;
  readonly messages: StatusMessages;
}

/** The views, for tests; dispose of it to end them. */
export interface Views extends vscode.Disposable {
  readonly views: readonly ArticleView[];
}

export function registerViews({ analysis, workspaceState, extensionUri, active, messages }: ViewsOptions): Views {
  const memory = new ViewMemory(workspaceState);
  const keys = new ContextKeys();
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  const views = VIEW_KINDS.map(kind => new ArticleView({ kind, analysis, memory, keys, media, activeArticle: () => active.path }));
  const follow = new FollowEditor(views, keys);
  const all = vscode.Disposable.from(
    ...views,
    follow,
    active.onDidChange(() => {
      keys.set('activeArticle', active.path !== null);
      if (memory.scope === 'article') for (const view of views) view.refreshNow();
    }),
    registerRowCommands(views, analysis, messages),
    registerTimelineCommands(analysis, messages, () => views.find(({ kind }) => kind.view === 'events')?.query() ?? null),
    registerTitleCommands(views, memory, follow),
    ...views.map(view => registerViewCommands(view, memory)),
  );
  return { views, dispose: () => all.dispose() };
}

function registerTitleCommands(views: readonly ArticleView[], memory: ViewMemory, follow: FollowEditor): vscode.Disposable {
  const register = registerCommand;
  const setScope = async (scope: Scope): Promise<void> => {
    await memory.setScope(scope);
    for (const view of views) view.refreshNow();
  };
  return vscode.Disposable.from(
    register('secondSource.showArticleOnly', () => setScope('article')),
    register('secondSource.showWholeFolder', () => setScope('folder')),
    register('secondSource.startFollowing', () => follow.setEnabled(true)),
    register('secondSource.stopFollowing', () => follow.setEnabled(false)),
  );
}

/** Grouping, order and filter of one view. */
function registerViewCommands(view: ArticleView, memory: ViewMemory): vscode.Disposable {
  const { kind } = view;
  const register = (name: string, run: () => unknown): vscode.Disposable => registerCommand(`secondSource.${name}`, run);
  const choose = (what: 'group' | 'order', value: string) => async (): Promise<void> => {
    await memory.set(kind, what, value);
    view.refreshNow();
  };
  return vscode.Disposable.from(
    ...kind.groups.map(({ value, command }) => register(command, choose('group', value))),
    ...kind.orders.map(({ value, command }) => register(command, choose('order', value))),
    register(kind.arrangeCommand, () => askForArrangement(view)),
    register(kind.filterCommand, async () => {
      await vscode.commands.executeCommand(`${kind.id}.focus`);
      askForFilter(view);
    }),
    register(kind.clearFilterCommand, () => view.setFilter('')),
  );
}
