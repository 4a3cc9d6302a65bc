/** Compare With…: two articles set against each other on a page of their own, whose lines lead to the passages. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { ComparisonPage } from '../../engine/query/compare/comparisonPage.ts';
import type { Remote } from '../../worker/protocol.ts';
import type { ActiveArticle } from '../documents/activeArticle.ts';
import { COMPARISON_LANGUAGE, COMPARISON_SCHEME } from '../documents/selector.ts';
import { isOnTab } from '../documents/tabs.ts';
import { registerCommand } from '../support/commands.ts';
import { rangeIn } from '../support/convert.ts';
import { commandUri, OPEN_COMMAND } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import { articleChoice } from './articleChoice.ts';

/** A page that is open is written anew when the folder's knowledge changes. `active`: the article to compare, unless a caller names one. */
export function registerCompareWith(
  engine: Remote<EngineApi>,
  onDidChange: vscode.Event<unknown>,
  active: ActiveArticle,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === COMPARISON_SCHEME) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri => (await pageAt(engine, uri))?.text ?? vscode.l10n.t('One of the articles is gone.'),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: COMPARISON_SCHEME },
      { provideDocumentLinks: document => linksOf(engine, document) },
    ),
    vscode.workspace.onDidOpenTextDocument(document => void dress(document)),
    registerCommand('secondSource.compareWith', (path?: unknown, other?: unknown) => compareWith(engine, active.asked(path), other)),
  );
}

/** The page's own look; it has no file name to tell it by. Not where it is on no tab: VS Code would open it anew for that. */
async function dress(document: vscode.TextDocument): Promise<void> {
  if (document.uri.scheme !== COMPARISON_SCHEME || document.languageId === COMPARISON_LANGUAGE || !isOnTab(document.uri)) return;
  await vscode.languages.setTextDocumentLanguage(document, COMPARISON_LANGUAGE);
}

async function compareWith(engine: Remote<EngineApi>, here: string | null, other: unknown): Promise<void> {
  if (!here) return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
  const there = typeof other === 'string' ? other : await chooseArticle(engine, here);
  if (!there) return;
  const opened = await vscode.workspace.openTextDocument(pageUri(here, there));
  const document = await vscode.languages.setTextDocumentLanguage(opened, COMPARISON_LANGUAGE);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

async function chooseArticle(engine: Remote<EngineApi>, here: string): Promise<string | undefined> {
  const choices = (await engine.others(here)).map(articleChoice);
  if (choices.length === 0) return void vscode.window.showInformationMessage(vscode.l10n.t('This folder has no other article.'));
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Compare {0} with…', fileLabel(here)),
    matchOnDescription: true,
  });
  return chosen?.path;
}

function pageUri(path: string, other: string): vscode.Uri {
  const name = `${fileLabel(path)} ↔ ${fileLabel(other)}`.replaceAll('/', '∕');
  return vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${name}`, query: JSON.stringify([path, other]) });
}

async function pageAt(engine: Remote<EngineApi>, uri: vscode.Uri): Promise<ComparisonPage | null> {
  const [path, other] = JSON.parse(uri.query) as [string, string];
  return await engine.comparison(path, other);
}

/** None while the page that is shown is not the page as it would be now. */
async function linksOf(engine: Remote<EngineApi>, document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  const page = await pageAt(engine, document.uri);
  if (!page || page.text !== document.getText()) return [];
  return page.links.map(({ span, place }) => {
    const link = new vscode.DocumentLink(
      rangeIn(document, span),
      commandUri(OPEN_COMMAND, place.path, place.range, { viewColumn: vscode.ViewColumn.One }),
    );
    link.tooltip = vscode.l10n.t('Open the passage');
    return link;
  });
}
