/**
 * How one article's quotation stands in another: trimmed or made partial, shortened by an ellipsis, with a bracketed insertion, with another tense,
 * person or word inside the marks, without its marks, in another mouth.
 */
import { lemmaOf } from '../../language/words/lemma.ts';
import type { Quote } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { contains, overlaps, type Span, spanLength } from '../../model/span.ts';
import { align } from '../compare/align.ts';
import { CURRENCY } from '../compare/figures.ts';
import { totalWeight, type WordReader, type Words } from '../compare/words.ts';
import { type FoundDifference, gist, hasMarks } from './found.ts';
import { namedSource, otherName } from './sources.ts';

/** Words of a quotation that is looked for, and the share of their weight that must be found. */
const FEWEST_WORDS = 5;
const FOUND = 0.6;
/** Weight of words cut off that is worth a note: two telling words. */
const CUT = 16;
/** Weight from which on words that are missing in the middle tell. */
const TELLING = 4;

export interface Passage {
  readonly article: AnalyzedArticle;
  readonly span: Span;
}

/** The quotations of `a` and `b` within two passages that correspond. */
export function quotationDifferences(a: Passage, b: Passage, reader: WordReader): FoundDifference[] {
  const found: FoundDifference[] = [];
  const taken = new Set<Quote>();
  for (const [from, to] of [[a, b] as const, [b, a] as const]) {
    for (const quote of quotesIn(from)) {
      if (taken.has(quote)) continue;
      const difference = altered(from.article, quote, to, reader, taken);
      if (difference) found.push(difference);
    }
  }
  return found;
}

/** Those of speech that lie in the passage, or around it; without those inside another of them. */
function quotesIn({ article, span }: Passage): Quote[] {
  const quotes = article.quotes.filter(quote => isSpeech(quote) && (contains(span, quote.span) || contains(quote.marks, span)));
  return quotes.filter(({ parent }) => !quotes.some(({ id }) => id === parent));
}

const isSpeech = ({ kind }: Quote): boolean => kind === 'speech' || kind === 'partial';

/** The quotation that covers most of the region and least beside it. */
function rivalOf(region: Span, { article }: Passage): Quote | undefined {
  const closeness = ({ span }: Quote): number => {
    const both = Math.min(span[1], region[1]) - Math.max(span[0], region[0]);
    return both / (spanLength(span) + spanLength(region) - both);
  };
  const rivals = article.quotes.filter(quote => isSpeech(quote) && overlaps(quote.span, region));
  return rivals.reduce<Quote | undefined>((best, quote) => (best && closeness(best) >= closeness(quote) ? best : quote), undefined);
}

function altered(article: AnalyzedArticle, quote: Quote, to: Passage, reader: WordReader, taken: Set<Quote>): FoundDifference | null {
  const words = reader.read(article.text, quote.span);
  if (words.forms.length < FEWEST_WORDS) return null;
  const there = reader.read(to.article.text, to.span);
  const alignment = align(words, there);
  const weight = alignment.reduce((sum, [i]) => sum + words.forms[i]!.weight, 0);
  if (weight < FOUND * totalWeight(words)) return null;
  const region: Span = [there.starts[alignment[0]![1]]!, there.ends[alignment.at(-1)![1]]!];
  const rival = rivalOf(region, to);
  if (rival) taken.add(rival);
  else if (hasMarks(to.article.text.slice(Math.max(0, region[0] - 3), region[1] + 3))) return null;
  if (rival && isInterrupted([article, quote], [to.article, rival], reader)) return null;
  const note = rival
    ? (wordNote(words, reader.read(to.article.text, rival.span), alterationsOf([article, quote], [to.article, rival])) ??
      speakerNote(article, quote, to.article, rival))
    : 'made indirect: the words stand there without quotation marks';
  if (note === null) return null;
  const span = rival?.span ?? region;
  return {
    kind: 'quotation',
    about: gist(article.text.slice(...quote.span)),
    a: { article: article.path, span: quote.span, value: gist(article.text.slice(...quote.span)) },
    b: { article: to.article.path, span, value: gist(to.article.text.slice(...span)) },
    note,
  };
}

type Spoken = readonly [article: AnalyzedArticle, quote: Quote];

/** Whether the words are the same once the pieces are joined that "he said" parts in one of the two. */
function isInterrupted(a: Spoken, b: Spoken, reader: WordReader): boolean {
  const pieces = [a, b].map(([{ quotes }, { claim, id }]) =>
    quotes.filter(other => other.id === id || (claim !== null && other.claim === claim)),
  );
  if (pieces.every(({ length }) => length === 1)) return false;
  const words = pieces.map((quotes, i) => joined(quotes.map(({ span }) => reader.read([a, b][i]![0].text, span))));
  const [one, other] = [words[0]!, words[1]!];
  return gaps(one, other).every(({ fromA, toA, fromB, toB }) => {
    const weight = weightOf(one, fromA, toA) + weightOf(other, fromB, toB);
    return weight < TELLING || isMovedSign(one, other, fromA, toA, fromB, toB);
  });
}

function joined(pieces: readonly Words[]): Words {
  return {
    span: [pieces[0]!.span[0], pieces.at(-1)!.span[1]],
    forms: pieces.flatMap(({ forms }) => forms),
    starts: pieces.flatMap(({ starts }) => starts),
    ends: pieces.flatMap(({ ends }) => ends),
  };
}

/** What one of the two texts shows of its editing that the other does not. */
interface Alterations {
  readonly hasEllipsis: boolean;
  readonly hasInsertion: boolean;
  readonly isPartial: boolean;
}

function alterationsOf(...both: readonly [readonly [AnalyzedArticle, Quote], readonly [AnalyzedArticle, Quote]]): Alterations {
  const [a, b] = both.map(([article, { span }]) => article.text.slice(...span));
  const differs = (pattern: RegExp): boolean => pattern.test(a!) !== pattern.test(b!);
  return { hasEllipsis: differs(/…|\.\s?\.\s?\./), hasInsertion: differs(/\[[^\]]+\]/), isPartial: both[0][1].kind !== both[1][1].kind };
}

/** What became of the words inside the marks; null when they are the same, or when too little was cut off to speak of. */
function wordNote(a: Words, b: Words, { hasEllipsis, hasInsertion, isPartial }: Alterations): string | null {
  const changed: string[] = [];
  let isInflected = true;
  const left: string[] = [];
  let cut = 0;
  for (const { fromA, toA, fromB, toB, isEdge } of gaps(a, b)) {
    const weight = weightOf(a, fromA, toA) + weightOf(b, fromB, toB);
    if (toA > fromA && toB > fromB && (!isEdge || toA - fromA === toB - fromB)) {
      isInflected &&= isInflection(a, b, fromA, toA, fromB, toB);
      changed.push(`“${surface(a, fromA, toA)}” is “${surface(b, fromB, toB)}”`);
    } else if (isEdge) cut += weight;
    else if (weight >= TELLING && !isMovedSign(a, b, fromA, toA, fromB, toB)) {
      left.push(`“${toA > fromA ? surface(a, fromA, toA) : surface(b, fromB, toB)}”`);
    }
  }
  if (changed.length > 0) {
    const how = hasInsertion ? 'bracketed insertion' : isInflected ? 'tense or person changed' : 'word changed';
    return `${how}: ${changed.slice(0, 3).join(', ')}`;
  }
  if (left.length > 0) {
    const how = hasEllipsis ? 'ellipsis' : hasInsertion ? 'bracketed insertion' : 'words left out inside the marks';
    return `${how}: ${left.slice(0, 3).join(', ')}`;
  }
  if (cut < CUT) return null;
  return `${isPartial ? 'made partial' : hasEllipsis ? 'ellipsis' : 'trimmed'}: one has words inside the marks that the other leaves out`;
}

/** "£3" and "3 pounds": the currency stands there too, on the other side of its figure. */
function isMovedSign(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): boolean {
  const [form, other] = toA > fromA ? [a.forms[fromA]!, b] : [b.forms[fromB]!, a];
  return toA - fromA + toB - fromB === 1 && CURRENCY.has(form.stemText) && other.forms.some(({ stem }) => stem === form.stem);
}

const PERSONS: ReadonlySet<string> = new Set(
  `i me my mine we us our ours you your yours he him his she her hers they them their theirs it its myself ourselves himself herself themselves`.split(
    ' ',
  ),
);
const AUXILIARIES: readonly ReadonlySet<string>[] = [
  ['am', 'is', 'are', 'was', 'were', 'be', 'been'],
  ['have', 'has', 'had'],
  ['do', 'does', 'did'],
  ['will', 'would'],
  ['can', 'could'],
  ['may', 'might'],
  ['shall', 'should'],
].map(forms => new Set(forms));

/** One word for one, and no more than its form is another: "I" and "he", "is" and "was", "close" and "closed". */
function isInflection(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): boolean {
  if (toA - fromA !== toB - fromB) return false;
  for (let i = 0; i < toA - fromA; i++) {
    const [one, other] = [a.forms[fromA + i]!, b.forms[fromB + i]!];
    const isPerson = PERSONS.has(one.normal) && PERSONS.has(other.normal);
    const isAuxiliary = AUXILIARIES.some(forms => forms.has(one.normal) && forms.has(other.normal));
    const isStem = one.stem === other.stem || lemmaOf(one.normal, 'VBD') === lemmaOf(other.normal, 'VBD');
    if (!isPerson && !isAuxiliary && !isStem) return false;
  }
  return true;
}

/** Where the words are not the same, by more than their spelling ("e-mail", "email"); at the edge: before the first or after the last word in common. */
interface Gap {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly isEdge: boolean;
}

function gaps(a: Words, b: Words): Gap[] {
  const same = align(a, b).filter(([i, j]) => a.forms[i]!.hash === b.forms[j]!.hash);
  if (same.length === 0) return [];
  let [fromA, fromB] = [0, 0];
  const found = [...same, [a.forms.length, b.forms.length] as const].map(([toA, toB], i): Gap => {
    const gap = { fromA, toA, fromB, toB, isEdge: i === 0 || i === same.length };
    [fromA, fromB] = [toA + 1, toB + 1];
    return gap;
  });
  return found.filter(gap => lettersOf(a, gap.fromA, gap.toA) !== lettersOf(b, gap.fromB, gap.toB));
}

const lettersOf = (words: Words, from: number, to: number): string =>
  words.forms
    .slice(from, to)
    .map(form => form.normal)
    .join('');

function weightOf(words: Words, from: number, to: number): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += words.forms[i]!.weight;
  return weight;
}

const surface = (words: Words, from: number, to: number): string =>
  gist(
    words.forms
      .slice(from, to)
      .map(form => form.normal)
      .join(' '),
    60,
  );

function speakerNote(a: AnalyzedArticle, quote: Quote, b: AnalyzedArticle, rival: Quote): string | null {
  const [one, other] = [namedSource(a, quote.claim), namedSource(b, rival.claim)];
  return one && other && otherName(one, other) ? `other speaker: ${one.name} in one, ${other.name} in the other` : null;
}
