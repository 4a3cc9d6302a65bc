/** Compare Article With…: two articles set against each other on a page of their own, whose lines lead to the passages. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import type { ComparisonPage } from '../../engine/query/compare/comparisonPage.ts';
import type { Remote } from '../../worker/protocol.ts';
import type { Analysis } from '../analysis/service.ts';
import type { ActiveArticle } from '../documents/activeArticle.ts';
import { leftOutWords } from '../documents/fileText.ts';
import { hasArticleName } from '../documents/folderFiles.ts';
import type { FolderIndex } from '../documents/folderIndex.ts';
import { COMPARISON_LANGUAGE, COMPARISON_SCHEME } from '../documents/selector.ts';
import { isOnTab } from '../documents/tabs.ts';
import { registerCommand } from '../support/commands.ts';
import { pathOf, rangeIn, toLocation } from '../support/convert.ts';
import { commandUri, OPEN_COMMAND } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import { pickArticle } from './articlePicker.ts';

export interface CompareWithOptions {
  readonly analysis: Analysis;
  /** The article to compare, unless a caller names one. */
  readonly active: ActiveArticle;
  readonly index: FolderIndex;
}

/** A page that is open is written anew when the folder's knowledge changes. */
export function registerCompareWith({ analysis, active, index }: CompareWithOptions): vscode.Disposable {
  const { engine } = analysis;
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const writeAnew = (): void => {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === COMPARISON_SCHEME) changed.fire(uri);
  };
  const run = (path?: unknown, other?: unknown): Promise<void> => compareWith(analysis, index, pathsAsked(active, path, other));
  return vscode.Disposable.from(
    changed,
    analysis.onDidChange(writeAnew),
    analysis.onDidChangeState(({ phase }) => phase !== 'indexing' && writeAnew()),
    vscode.workspace.registerTextDocumentContentProvider(COMPARISON_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async uri => (await pageAt(engine, uri))?.text ?? noPage(analysis, index, uri),
    }),
    vscode.languages.registerDocumentLinkProvider(
      { scheme: COMPARISON_SCHEME },
      { provideDocumentLinks: document => linksOf(engine, document) },
    ),
    // No key opens a link; Go to Definition has one.
    vscode.languages.registerDefinitionProvider(
      { scheme: COMPARISON_SCHEME },
      { provideDefinition: (document, position) => placeNamedAt(engine, document, position) },
    ),
    vscode.workspace.onDidOpenTextDocument(document => void dress(document)),
    registerCommand('secondSource.compareWith', run),
    registerCommand('secondSource.compareArticles', run),
  );
}

interface Asked {
  readonly here: string | null;
  readonly there: string | null;
}

/** A menu gives the file that it was opened on, and the Explorer all files that are selected: where these are two, they are compared. */
function pathsAsked(active: ActiveArticle, path: unknown, other: unknown): Asked {
  const selected = Array.isArray(other) ? other.filter(each => each instanceof vscode.Uri).map(pathOf) : [];
  if (selected.length === 2) return { here: selected[0]!, there: selected[1]! };
  return { here: active.asked(path), there: typeof other === 'string' ? other : null };
}

/** The page's own look; it has no file name to tell it by. Not where it is on no tab: VS Code would open it anew for that. */
async function dress(document: vscode.TextDocument): Promise<void> {
  if (document.uri.scheme !== COMPARISON_SCHEME || document.languageId === COMPARISON_LANGUAGE || !isOnTab(document.uri)) return;
  await vscode.languages.setTextDocumentLanguage(document, COMPARISON_LANGUAGE);
}

async function compareWith(analysis: Analysis, index: FolderIndex, { here, there }: Asked): Promise<void> {
  if (!here) return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
  analysis.wake();
  const asked = [here, ...(there ? [there] : [])];
  const leftOut = whyLeftOut(index, asked) ?? whyNoText(asked);
  if (leftOut) return void vscode.window.showInformationMessage(leftOut);
  const other = there ?? (await pickArticle(analysis, here));
  if (!other) return;
  const opened = await vscode.workspace.openTextDocument(pageUri(here, other));
  const document = await vscode.languages.setTextDocumentLanguage(opened, COMPARISON_LANGUAGE);
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** Of the first that the folder's reading left out; `null` where there is none, as far as it has come. */
const whyLeftOut = (index: FolderIndex, paths: readonly string[]): string | null =>
  paths.map(path => leftOutWords(index.record(path))).find(words => words !== null) ?? null;

/** Of the first that is a folder, a picture and the like: the Explorer selects everything. What is open is text, whatever its name. */
function whyNoText(paths: readonly string[]): string | null {
  const other = paths.map(path => vscode.Uri.parse(path)).find(uri => !hasArticleName(uri) && !isOnTab(uri));
  return other ? vscode.l10n.t('{0} is no text file.', fileLabel(pathOf(other))) : null;
}

/** What stands where the page cannot be written, or not yet. */
function noPage({ state }: Analysis, index: FolderIndex, uri: vscode.Uri): string {
  if (state.phase === 'indexing') return vscode.l10n.t('Reading the articles…');
  return whyLeftOut(index, pathsIn(uri)) ?? vscode.l10n.t('One of the articles is gone.');
}

function pageUri(path: string, other: string): vscode.Uri {
  const name = `${fileLabel(path)} ↔ ${fileLabel(other)}`.replaceAll('/', '∕');
  return vscode.Uri.from({ scheme: COMPARISON_SCHEME, path: `/${name}`, query: JSON.stringify([path, other]) });
}

const pathsIn = (uri: vscode.Uri): [string, string] => JSON.parse(uri.query) as [string, string];

async function pageAt(engine: Remote<EngineApi>, uri: vscode.Uri): Promise<ComparisonPage | null> {
  return await engine.comparison(...pathsIn(uri));
}

/** None while the page that is shown is not the page as it would be now. */
async function placesNamed(engine: Remote<EngineApi>, document: vscode.TextDocument): Promise<ComparisonPage['links']> {
  const page = await pageAt(engine, document.uri);
  return page && page.text === document.getText() ? page.links : [];
}

/** Of the first place that the line names. */
async function placeNamedAt(
  engine: Remote<EngineApi>,
  document: vscode.TextDocument,
  { line }: vscode.Position,
): Promise<vscode.Location | null> {
  const named = (await placesNamed(engine, document)).find(({ span }) => document.positionAt(span[0]).line === line);
  return named ? toLocation(named.place) : null;
}

async function linksOf(engine: Remote<EngineApi>, document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  return (await placesNamed(engine, document)).map(({ span, place }) => {
    const link = new vscode.DocumentLink(
      rangeIn(document, span),
      commandUri(OPEN_COMMAND, place.path, place.range, { viewColumn: vscode.ViewColumn.One }),
    );
    link.tooltip = vscode.l10n.t('Open the passage');
    return link;
  });
}
