/** The analysis for people to read in a terminal. Plain text, one fact a line. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Claim } from '../model/analysis.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Difference, Lineage, Statement } from '../model/coverage.ts';
import type { Span } from '../model/span.ts';
import { dateOfArticle } from '../query/tree/events/dates.ts';

/** Of the texts of these articles. */
export type TextOf = (article: string, span: Span) => string;

/** A passage on one line, cut after `length` code units. */
export function oneLine(text: string, length = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= length ? flat : `${flat.slice(0, length - 1)}…`;
}

export function articleText(article: AnalyzedArticle): string {
  const names = [...article.entities]
    .sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
    .map(entity => `${oneLine(entity.name, 60)} (${entity.type}${entity.mentions > 1 ? `, ${entity.mentions} times` : ''})`);
  const surface = (span: Span): string => oneLine(article.text.slice(span[0], span[1]));
  const { publisher, credit, byline, place, published } = article;
  const about = [publisher, credit, byline, place, published.value ?? dateOfArticle(published)].filter(item => item !== null);
  const lines = [article.path, `  ${article.title === null ? '(no title)' : oneLine(article.title)}`];
  if (about.length > 0) lines.push(`  ${about.map(item => oneLine(item)).join(' · ')}`);
  if (names.length > 0) lines.push(`  names: ${names.join('; ')}`);
  for (const claim of article.claims) lines.push(`  ${claimText(claim, surface)}`);
  const seen = new Set<string>();
  for (const event of article.events) {
    if (seen.has(event.label)) continue;
    seen.add(event.label);
    lines.push(`  ${event.date ?? 'undated'}: ${oneLine(event.label)} (${event.status})`);
  }
  return `${lines.join('\n')}\n\n`;
}

/** `officials, “said”: …`, `Ada Reed, “rejected” (denies): …`. What a cue without a source stands in the middle of is given whole. */
function claimText({ sources, cue, contents, stance }: Claim, surface: (span: Span) => string): string {
  const who = sources.length > 0 ? sources.map(surface).join(', ') : 'nobody named';
  const how = cue === null || !/\p{L}/u.test(surface(cue)) ? '' : `, “${surface(cue)}”`;
  const [first, last] = [contents[0]!, contents[contents.length - 1]!];
  const whole = sources.length === 0 && cue !== null && first[1] <= cue[0] && cue[1] <= last[0];
  const what = whole ? surface([first[0], last[1]]) : contents.map(surface).join(' … ');
  return `${who}${how}${stance === 'asserts' ? '' : ` (${stance})`}: ${what}`;
}

/** Piece by piece, for a large folder. */
export function* analysisText(corpus: Corpus): Generator<string> {
  const textOf: TextOf = (path, [start, end]) => corpus.article(path)?.text.slice(start, end) ?? '';
  for (const article of corpus.articles()) yield articleText(article);
  yield* listText('Repeated statements', corpus.statements(), statement => statementText(statement, textOf));
  yield* listText('Differences', corpus.differences(), difference => differenceText(difference, textOf));
  const copies = corpus.lineages().filter(lineage => lineage.articles.length > 1);
  yield* listText('Articles that carry the same copy', copies, lineageText);
}

export function* listText<Item>(title: string, items: readonly Item[], textOfItem: (item: Item) => string): Generator<string> {
  if (items.length === 0) return;
  yield `${title} (${items.length})\n`;
  for (const item of items) yield `${textOfItem(item)}\n`;
  yield '\n';
}

export function statementText(statement: Statement, textOf: TextOf): string {
  const { independent } = statement;
  const head = `  ${statement.relation}, ${independent} independent ${independent === 1 ? 'source' : 'sources'}: ${oneLine(statement.gist)}`;
  const members = statement.members.map(
    ({ article, span, relation, attributed }) =>
      `    ${article} (${relation}${attributed ? ', attributed' : ''}): ${oneLine(textOf(article, span))}`,
  );
  return [head, ...members].join('\n');
}

export function differenceText(difference: Difference, textOf: TextOf): string {
  const members = difference.members.map(({ article, span, value }) => `    ${article}: ${oneLine(value || textOf(article, span))}`);
  return [`  ${difference.kind}: ${difference.note}`, `    about: ${oneLine(difference.about)}`, ...members].join('\n');
}

export function lineageText(lineage: Lineage): string {
  const origin = lineage.origin === null ? '' : `, from ${oneLine(lineage.origin, 60)}`;
  return [
    `  ${lineage.relation}, ${Math.round(lineage.share * 100)} % shared${origin}`,
    ...lineage.articles.map(path => `    ${path}`),
  ].join('\n');
}
