/** Compare Wording Side by Side: two passages, or two articles, in VS Code's own diff. */
import * as vscode from 'vscode';
import type { EngineApi } from '../../engine/query/api.ts';
import { plainBeside } from '../../engine/query/compare/evenMarks.ts';
import type { Place } from '../../engine/query/place.ts';
import type { Remote } from '../../worker/protocol.ts';
import { type Analysis, folderRead } from '../analysis/service.ts';
import type { ActiveArticle } from '../documents/activeArticle.ts';
import { LANGUAGE, PASSAGE_SCHEME } from '../documents/selector.ts';
import { registerCommand } from '../support/commands.ts';
import { pathOf, toLocation } from '../support/convert.ts';
import { COMPARE_COMMAND } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import { articleChoice, passageChoices } from './articleChoice.ts';

/** `active`: the article to compare, unless a caller names one. */
export function registerCompareCommands(analysis: Analysis, active: ActiveArticle): vscode.Disposable {
  const { engine } = analysis;
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(PASSAGE_SCHEME, { provideTextDocumentContent: uri => passageText(engine, uri) }),
    // From the passage to its article, whose lines the passage alone does not show.
    vscode.languages.registerDefinitionProvider({ scheme: PASSAGE_SCHEME }, { provideDefinition: ({ uri }) => toLocation(placeOf(uri)) }),
    registerCommand(COMPARE_COMMAND, (path: string, offset: number, there: Place) => comparePassages(engine, path, offset, there)),
    registerCommand('secondSource.compareWording', (path?: unknown, other?: unknown) =>
      compareWording(analysis, active.asked(path), other),
    ),
  );
}

/** The passage at the offset beside the one at the other place. */
async function comparePassages(engine: Remote<EngineApi>, path: string, offset: number, there: Place): Promise<void> {
  const here = await engine.passage(path, offset);
  if (!here) return await compareArticles(path, there.path);
  const title = `${placeLabel(here)} ↔ ${placeLabel(there)}`;
  await vscode.commands.executeCommand('vscode.diff', passageUri(here, there), passageUri(there, here), title);
}

const placeLabel = ({ path, range }: Place): string => `${fileLabel(path)}:${range.start.line + 1}`;

/** From the command palette: the other places of the passage under the cursor, then the articles that share statements with this one. */
async function compareWording(analysis: Analysis, here: string | null, other: unknown): Promise<void> {
  if (!here) return void vscode.window.showInformationMessage(vscode.l10n.t('Open an article first.'));
  if (typeof other === 'string') return await compareArticles(here, other);
  let choices = await choicesFor(analysis.engine, here);
  if (choices.length === 0 && analysis.state.phase !== 'ready') {
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading the articles…') }, () =>
      folderRead(analysis),
    );
    choices = await choicesFor(analysis.engine, here);
  }
  if (choices.length === 0)
    return void vscode.window.showInformationMessage(vscode.l10n.t('No other article in this folder shares a statement with this one.'));
  const chosen = await vscode.window.showQuickPick(choices, {
    placeHolder: vscode.l10n.t('Compare the wording with…'),
    matchOnDescription: true,
  });
  await chosen?.run?.();
}

interface Choice extends vscode.QuickPickItem {
  /** None of a heading. */
  run?(): Promise<void>;
}

async function choicesFor(engine: Remote<EngineApi>, here: string): Promise<Choice[]> {
  const editor = vscode.window.activeTextEditor;
  const offset = editor && pathOf(editor.document.uri) === here ? editor.document.offsetAt(editor.selection.active) : null;
  const passages = offset === null ? [] : await otherPassages(engine, here, offset);
  const articles = await articleChoices(engine, here);
  if (passages.length === 0) return articles;
  return [heading(vscode.l10n.t('this passage')), ...passages, heading(vscode.l10n.t('the whole article')), ...articles];
}

const heading = (label: string): Choice => ({ label, kind: vscode.QuickPickItemKind.Separator });

async function otherPassages(engine: Remote<EngineApi>, path: string, offset: number): Promise<Choice[]> {
  const choices = await passageChoices(engine, await engine.passages(path, offset));
  return choices.map(choice => ({ ...choice, run: () => comparePassages(engine, path, offset, choice.place) }));
}

async function articleChoices(engine: Remote<EngineApi>, path: string): Promise<Choice[]> {
  const articles = await engine.comparable(path);
  return articles.map(article => ({ ...articleChoice(article), run: () => compareArticles(path, article.path) }));
}

async function compareArticles(path: string, other: string): Promise<void> {
  await vscode.commands.executeCommand(
    'vscode.diff',
    vscode.Uri.parse(path),
    vscode.Uri.parse(other),
    `${fileLabel(path)} ↔ ${fileLabel(other)}`,
  );
}

/** A place, and the one that it is set beside. */
interface Compared extends Place {
  readonly beside: Pick<Place, 'path' | 'span'>;
}

/** Named after its article, with an ending that gives it the article's look. */
function passageUri({ path, span, range }: Place, beside: Place): vscode.Uri {
  const name = fileLabel(path).replace(/\.\w+$/, '');
  const compared: Compared = { path, span, range, beside: { path: beside.path, span: beside.span } };
  return vscode.Uri.from({ scheme: PASSAGE_SCHEME, path: `/${name}.${LANGUAGE}`, query: JSON.stringify(compared) });
}

const placeOf = (uri: vscode.Uri): Compared => JSON.parse(uri.query) as Compared;

async function passageText(engine: Remote<EngineApi>, uri: vscode.Uri): Promise<string> {
  const here = placeOf(uri);
  const [words, others] = await Promise.all([here, here.beside].map(({ path, span }) => engine.words(path, span)));
  return plainBeside(words ?? '', others ?? '');
}
