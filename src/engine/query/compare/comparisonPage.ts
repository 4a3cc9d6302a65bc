/** Two articles set against each other for a person to read: where they differ, what both say, what only one has. Lines of text with links. */
import { type ArticleComparison, compareArticles } from '../../corpus/compare/articles.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Difference, Lineage, Statement } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import { fileName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { type Place, placesIn } from '../place.ts';
import { dateOfArticle } from '../tree/events/dates.ts';
import { namesSubject, subjectOf } from '../tree/statements/differenceValues.ts';
import { dotted, RELATION_WORD } from '../tree/words.ts';

/** `span`: the words of the page that lead to the place. */
export interface PageLink {
  readonly span: Span;
  readonly place: Place;
}
export interface ComparisonPage {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** Excerpts are cut to this. In code units. */
const LINE = 300;

/** `null` when one of the articles is not known, or when they are the same. */
export function comparisonPage(corpus: Corpus, pathA: string, pathB: string): ComparisonPage | null {
  const [a, b] = [corpus.article(pathA), corpus.article(pathB)];
  if (!a || !b || a === b) return null;
  const comparison = compareArticles(a, b);
  const page = new Page();
  const sides = sidesOf(a, b);
  writeHead(page, sides, comparison.lineage);
  writeDifferences(page, sides, comparison.differences);
  writeStatements(page, sides, comparison.statements);
  writeOnly(page, sides.a, comparison.onlyA);
  writeOnly(page, sides.b, comparison.onlyB);
  return page.done();
}

interface Side {
  readonly article: AnalyzedArticle;
  readonly name: string;
  readonly placeOf: (span: Span) => Place;
}
interface Sides {
  readonly a: Side;
  readonly b: Side;
}

/** Outlets where they tell the two apart, else the files: the names stand on every line. */
function sidesOf(a: AnalyzedArticle, b: AnalyzedArticle): Sides {
  const byOutlet = a.publisher !== null && b.publisher !== null && a.publisher !== b.publisher;
  const sideOf = (article: AnalyzedArticle): Side => ({
    article,
    name: byOutlet ? article.publisher! : fileName(article.path),
    placeOf: placesIn(article),
  });
  return { a: sideOf(a), b: sideOf(b) };
}

const sideAt = ({ a, b }: Sides, path: string): Side => (path === a.article.path ? a : b);

class Page {
  #text = '';
  readonly #links: PageLink[] = [];

  write(text: string): void {
    this.#text += text;
  }

  /** "Karsholm Courier, line 12", which leads there. */
  writeLink(side: Side, span: Span, before = ''): void {
    const place = side.placeOf(span);
    this.#text += before;
    const start = this.#text.length;
    this.#text += `${side.name}, line ${place.range.start.line + 1}`;
    this.#links.push({ span: [start, this.#text.length], place });
  }

  heading(title: string, number: number): void {
    this.#text += `\n${title} (${number})\n`;
  }

  done(): ComparisonPage {
    return { text: this.#text, links: this.#links };
  }
}

function writeHead(page: Page, { a, b }: Sides, lineage: ArticleComparison['lineage']): void {
  for (const side of [a, b]) {
    const { title, published, credit, sentences } = side.article;
    page.writeLink(side, sentences[0] ?? [0, 0]);
    const date = dateOfArticle(published) ?? 'undated';
    page.write(`\n    ${dotted(title && excerpt(title, [0, title.length], LINE), date, credit && `credits ${credit}`)}\n\n`);
  }
  page.write(`${lineage ? lineageWords(lineage) : 'Neither has copy of the other: two sources.'}\n`);
}

function lineageWords({ relation, share, origin }: Lineage): string {
  const what = { 'same copy': 'The same copy', rewrite: 'One rewrites the other', digest: 'One takes from the other', independent: '' }[
    relation
  ];
  const from = origin === null ? '' : `, from ${origin}`;
  return `${what}${from}: ${Math.round(share * 100)} % of the shorter stands in the other, word for word. They count as one source.`;
}

function writeStatements(page: Page, sides: Sides, statements: readonly Statement[]): void {
  page.heading('Both say', statements.length);
  for (const { members } of statements) {
    for (const [i, { article, span, relation, attributed }] of members.entries()) {
      const side = sideAt(sides, article);
      const words = excerpt(side.article.text, span, LINE);
      if (i === 0) page.write(`\n  ${words}\n`);
      page.writeLink(side, span, '    ');
      // The first is what the others are held against: nothing could be said of it.
      page.write(`: ${dotted(i > 0 && RELATION_WORD[relation], attributed ? 'attributed' : 'not attributed')}\n`);
      if (i > 0 && relation !== 'verbatim') page.write(`      ${words}\n`);
    }
  }
}

function writeDifferences(page: Page, sides: Sides, differences: readonly Difference[]): void {
  page.heading('They differ', differences.length);
  for (const difference of differences) {
    const { kind, note, members } = difference;
    page.write(`\n  ${kind}: ${note}\n`);
    if (!namesSubject(difference)) page.write(`    about: ${subjectOf(difference)}\n`);
    for (const { article, span, value } of members) {
      page.writeLink(sideAt(sides, article), span, '    ');
      page.write(`: ${value}\n`);
    }
  }
}

/** Sentences of which the other article has nothing: what this one adds, and the other leaves out. */
function writeOnly(page: Page, side: Side, spans: readonly Span[]): void {
  page.heading(`Only in ${side.name}`, spans.length);
  for (const span of spans) {
    page.write(`\n  ${excerpt(side.article.text, span, LINE)}\n`);
    page.writeLink(side, span, '    ');
    page.write('\n');
  }
}
