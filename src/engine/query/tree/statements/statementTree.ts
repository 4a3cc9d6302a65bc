/** Repeated statements: what two or more articles say, how alike their wording is, how many sources that is; and where articles differ. */
import type { Difference, DifferenceKind, Relation, Statement } from '../../../model/coverage.ts';
import { type Branch, folder } from '../branch.ts';
import { groupBy } from '../groupBy.ts';
import type { ViewInput, ViewResult } from '../view.ts';
import { count } from '../words.ts';
import { differenceBranch } from './differenceRow.ts';
import { differencesByArticle, differsWithin } from './repetitions.ts';
import { statementBranch } from './statementRow.ts';

const RELATIONS: readonly (readonly [Relation, string, string])[] = [
  ['verbatim', 'Word for Word', 'copy'],
  ['edited', 'Edited', 'edit'],
  ['paraphrase', 'In Other Words', 'comment-discussion'],
];

const KIND_ORDER: readonly DifferenceKind[] = ['figure', 'date', 'negation', 'quotation', 'name', 'attribution'];

/** Groups of fewer rows than this start open. */
const FEW = 25;

export function statementTree(input: ViewInput): ViewResult {
  const { corpus, gathered, scope, filter } = input;
  const inScope = (members: readonly { readonly article: string }[]): boolean =>
    scope === null || members.some(({ article }) => article === scope);
  const statements = scope === null ? gathered.statements : corpus.statementsIn(scope);
  const differences = gathered.differences.filter(difference => inScope(difference.members));
  const keptStatements = ordered(
    statements.filter(statement => !filter.active || filter.matches(statement.gist, ...memberTexts(input, statement.members))),
    input,
  );
  const keptDifferences = differences
    .filter(({ about, note, kind, members }) => filter.matches(about, note, kind, ...members.map(member => member.value)))
    .sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || (a.about < b.about ? -1 : 1));
  const shown = keptStatements.length + keptDifferences.length;
  const open = filter.active || shown <= FEW;
  const branches = [
    ...differenceFolder(input, keptDifferences, open),
    ...statementFolders(input, keptStatements, differencesByArticle(differences), open),
  ];
  return { branches, total: statements.length + differences.length, shown };
}

function memberTexts({ corpus }: ViewInput, members: Statement['members']): string[] {
  return members.map(({ article, span }) => corpus.kept(article)?.text.slice(span[0], span[1]) ?? '');
}

/** By independent sources, most first; or as they come in the article, or in the first article that has them. */
function ordered(statements: readonly Statement[], { scope, order }: ViewInput): Statement[] {
  if (order === 'text') {
    const keyed = statements.map(statement => {
      const member = (scope && statement.members.find(({ article }) => article === scope)) || statement.members[0];
      return { statement, article: member?.article ?? '', start: member?.span[0] ?? 0 };
    });
    keyed.sort((a, b) => (a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1));
    return keyed.map(({ statement }) => statement);
  }
  return [...statements].sort((a, b) => b.independent - a.independent || b.members.length - a.members.length || (a.gist < b.gist ? -1 : 1));
}

function differenceFolder(input: ViewInput, differences: readonly Difference[], expanded: boolean): Branch[] {
  if (differences.length === 0) return [];
  const drawing = {
    label: 'Differences',
    description: `${differences.length}`,
    icon: 'diff',
    spoken: `Differences between articles, ${differences.length}`,
  };
  return [folder('differences', drawing, () => differences.map(difference => differenceBranch(input, difference)), { expanded })];
}

function statementFolders(
  input: ViewInput,
  statements: readonly Statement[],
  differences: ReadonlyMap<string, readonly Difference[]>,
  expanded: boolean,
): Branch[] {
  const branch = (statement: Statement, grouped: boolean): Branch =>
    statementBranch(input, statement, grouped, () => differsWithin(statement, differences));
  if (input.group !== 'relation') return statements.map(statement => branch(statement, false));
  const groups = groupBy(statements, statement => statement.relation);
  return RELATIONS.flatMap(([relation, label, icon]): Branch[] => {
    const of = groups.get(relation);
    if (!of) return [];
    const drawing = { label, description: `${of.length}`, icon, spoken: `${label}, ${count(of.length, 'statement')}` };
    return [folder(relation, drawing, () => of.map(statement => branch(statement, true)), { expanded })];
  });
}
