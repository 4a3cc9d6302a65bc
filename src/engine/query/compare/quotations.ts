/** Quotations that stand in several articles, and how each place has altered them. */
import { hashText } from '../../base/hash.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Quotation, QuotationMember, Quote } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Statement } from '../../model/coverage.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { excerpt } from '../at.ts';
import { quoteAlterations, speakerOf } from './alteration.ts';
import { QuoteReader, type ReadQuote, saysSame } from './sameQuotation.ts';

/** Articles of one story that are looked into for one quotation. */
const NEIGHBOURS = 64;

/** In all articles, by the place of their first member. `statements`: those of the corpus. */
export function quotationsOf(corpus: Corpus, statements: readonly Statement[]): Quotation[] {
  const byArticle = new Map<string, Statement[]>();
  for (const statement of statements)
    for (const path of new Set(statement.members.map(({ article }) => article)))
      byArticle.set(path, [...(byArticle.get(path) ?? []), statement]);
  const reader = new QuoteReader(corpus);
  const all = [...byArticle.keys()].flatMap(path => reader.quotesIn(path));
  const taken = new Set<ReadQuote>();
  const found: Quotation[] = [];
  for (const quote of all.sort(byLength)) {
    if (taken.has(quote)) continue;
    const others = variants(corpus, quote, byArticle.get(quote.path)!, reader, taken);
    if (others.length > 0) found.push(quotation(quote, others));
  }
  return found.sort((a, b) => comparePlaces(a.members[0]!, b.members[0]!));
}

/** Of one quotation; none where it stands nowhere else. */
export function quotedElsewhere(corpus: Corpus, path: string, quote: Quote): QuotationMember[] {
  const reader = new QuoteReader(corpus);
  const here = reader.quotesIn(path).find(({ id }) => id === quote.id);
  return here ? variants(corpus, here, corpus.statementsIn(path), reader, new Set()) : [];
}

const byLength = (a: ReadQuote, b: ReadQuote): number =>
  b.own - a.own || (a.path === b.path ? a.span[0] - b.span[0] : a.path < b.path ? -1 : 1);

const comparePlaces = (a: QuotationMember, b: QuotationMember): number =>
  a.article === b.article ? a.span[0] - b.span[0] : a.article < b.article ? -1 : 1;

/** One place for each article that shares a statement with the quotation's: the quotation there that is most like it, else its words without marks. */
function variants(
  corpus: Corpus,
  here: ReadQuote,
  statements: readonly Statement[],
  reader: QuoteReader,
  taken: Set<ReadQuote>,
): QuotationMember[] {
  const found: QuotationMember[] = [];
  const paths = new Set(statements.flatMap(({ members }) => members.map(({ article }) => article)));
  paths.delete(here.path);
  for (const path of [...paths].sort().slice(0, NEIGHBOURS)) {
    const same = reader.quotesIn(path).filter(other => !taken.has(other) && saysSame(here.words, other.words));
    const best = same.reduce<ReadQuote | null>((a, b) => (a && likeness(here, a) >= likeness(here, b) ? a : b), null);
    if (best) taken.add(best);
    const member = best
      ? { ...memberOf(best), alterations: quoteAlterations(here, best) }
      : unquotedMember(corpus, here, path, statements, reader);
    if (member) found.push(member);
  }
  return found;
}

const likeness = (here: ReadQuote, there: ReadQuote): number => -Math.abs(here.own - there.own);

const memberOf = ({ path, span, id, speaker }: ReadQuote): QuotationMember => ({
  article: path,
  span,
  quote: id,
  speaker: speaker?.id ?? null,
  alterations: [],
});

/** The passage of a statement with the quotation that says its words in the article without quotation marks. */
function unquotedMember(
  corpus: Corpus,
  here: ReadQuote,
  path: string,
  statements: readonly Statement[],
  reader: QuoteReader,
): QuotationMember | null {
  for (const { members } of statements) {
    if (!members.some(member => member.article === here.path && overlaps(member.span, here.span))) continue;
    for (const member of members) {
      if (member.article !== path || member.relation === 'contradicts') continue;
      const article = corpus.article(path);
      if (!article || isQuoted(article, member.span) || !saysSame(here.words, reader.read(article.text, member.span))) continue;
      const speaker = speakerOf(corpus, article, member.claim);
      return { article: path, span: member.span, quote: null, speaker: speaker?.id ?? null, alterations: ['indirect'] };
    }
  }
  return null;
}

const isQuoted = ({ quotes }: AnalyzedArticle, passage: Span): boolean =>
  quotes.some(({ span, kind }) => (kind === 'speech' || kind === 'partial') && overlaps(span, passage));

function quotation(first: ReadQuote, others: readonly QuotationMember[]): Quotation {
  const members = [memberOf(first), ...others];
  return {
    id: `quotation-${hashText(members.map(({ article, span }) => `${article}\n${span.join()}`).join('\n'))}`,
    words: excerpt(first.text, [0, first.text.length], 200),
    members,
  };
}
