/** What can be done with a row: from its context menu, and for several selected rows where that makes sense. */
import * as vscode from 'vscode';
import type { Place } from '../../engine/query/place.ts';
import type { Analysis } from '../analysis/service.ts';
import { copyCitations } from '../commands/copyCitation.ts';
import { passageChoices } from '../providers/articleChoice.ts';
import { registerCommand } from '../support/commands.ts';
import { toLocation } from '../support/convert.ts';
import { COMPARE_COMMAND, OPEN_COMMAND } from '../support/markdown.ts';
import { fileLabel } from '../support/names.ts';
import type { StatusMessages } from '../support/statusMessages.ts';
import type { ArticleView } from './articleView.ts';
import { MORE_COMMAND } from './engineTree.ts';
import type { Row } from './rows.ts';

export function registerRowCommands(views: readonly ArticleView[], analysis: Analysis, messages: StatusMessages): vscode.Disposable {
  const register = registerCommand;
  const viewOf = (row: Row): ArticleView | undefined => views.find(({ tree }) => tree.has(row));
  return vscode.Disposable.from(
    register(MORE_COMMAND, (viewId: string, id: string | null) => views.find(({ kind }) => kind.id === viewId)?.tree.showMore(id)),
    register('secondSource.openRowToSide', (row?: Row) => row?.node.place && openToSide(row.node.place)),
    register('secondSource.copyRows', async (row?: Row, rows?: readonly Row[]) => {
      const text = row && (await viewOf(row)?.textOf(chosen(row, rows)));
      if (text) await vscode.env.clipboard.writeText(text);
    }),
    register('secondSource.copyRowCitations', async (row?: Row, rows?: readonly Row[]) => {
      const places = row ? chosen(row, rows).flatMap(({ node }) => node.place ?? []) : [];
      await copyCitations(
        { engine: analysis.engine, messages },
        places.map(({ path, span }) => ({ path, offset: span[0] })),
        'text',
      );
    }),
    register('secondSource.findRowReferences', async (row?: Row) => {
      const query = row && viewOf(row)?.query();
      if (query) await showPlaces(await analysis.engine.treePlaces(query, row.id));
    }),
    register('secondSource.compareRow', async (row?: Row) => {
      const view = row && viewOf(row);
      if (view) await compare(view, analysis, row);
    }),
  );
}

/** The selected rows when the menu was opened on one of them, else only that one. */
function chosen(row: Row, rows: readonly Row[] | undefined): readonly Row[] {
  return rows?.includes(row) ? rows : [row];
}

async function openToSide({ path, range }: Place): Promise<void> {
  await vscode.commands.executeCommand(OPEN_COMMAND, path, range, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** In VS Code's own list of references, beside the first place. */
async function showPlaces(places: readonly Place[]): Promise<void> {
  const [first] = places;
  if (!first) return;
  await vscode.commands.executeCommand(OPEN_COMMAND, first.path, first.range);
  const { uri, range } = toLocation(first);
  await vscode.commands.executeCommand('editor.action.showReferences', uri, range.start, places.map(toLocation));
}

/** A statement's first place beside another one; a place beside the first of its statement, or the first beside the second. */
async function compare(view: ArticleView, analysis: Analysis, row: Row): Promise<void> {
  const query = view.query();
  const statement = statementOf(row);
  if (!query || !statement) return;
  const places = await analysis.engine.treePlaces(query, statement.id);
  const [first, second] = places;
  if (!first || !second) return;
  const own = row === statement ? null : places.find(place => isAt(place, row.node.place));
  const there = own ? (isAt(first, own) ? second : own) : await chooseOther(analysis, [first, ...places.slice(1)]);
  if (there) await vscode.commands.executeCommand(COMPARE_COMMAND, first.path, first.span[0], there);
}

function statementOf(row: Row): Row | null {
  for (let at: Row | null = row; at; at = at.parent) if (/statement|difference/.test(at.node.context)) return at;
  return null;
}

const isAt = (a: Place, b: Place | null): boolean => a.path === b?.path && a.span[0] === b.span[0] && a.span[1] === b.span[1];

/** Which of the others the first is to be compared with. */
async function chooseOther({ engine }: Analysis, [first, ...others]: readonly [Place, ...Place[]]): Promise<Place | undefined> {
  if (others.length < 2) return others[0];
  const choice = await vscode.window.showQuickPick(passageChoices(engine, others), {
    placeHolder: vscode.l10n.t('Compare {0}, line {1}, with…', fileLabel(first.path), first.range.start.line + 1),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return choice?.place;
}
