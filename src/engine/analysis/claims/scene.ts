/** What the search for claims reads: the tokens with their classes, the outermost quote at each, and the units that it works in. */
import { partitionPoint } from '../../base/partitionPoint.ts';
import type { SectionKind } from '../../model/analysis.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { RawQuote } from '../quotes.ts';
import { readPasts } from './reading/pasts.ts';
import { readClasses } from './reading/wordClasses.ts';
import { repeatedLabels } from './rules/labels.ts';

/** Sentences, joined where a quotation runs over their ends; `first` and `end` are indexes of tokens. */
export interface Unit {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  readonly kind: SectionKind;
}

/** An outermost quotation: `first` and `end` index its tokens, the marks included. */
export interface SceneQuote {
  readonly quote: RawQuote;
  readonly first: number;
  readonly end: number;
}

export interface Scene {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  /** One of `WordClass` for each token. */
  readonly classes: Uint8Array;
  /** Index into `quotes` for each token, -1 outside. */
  readonly quoteAt: Int32Array;
  readonly quotes: readonly SceneQuote[];
  readonly units: readonly Unit[];
  /** Speakers' labels that open several paragraphs, in lower case with a space before each word. */
  readonly labels: ReadonlySet<string>;
}

/** The outermost quotation that a token stands in. */
export function quoteOver({ quotes, quoteAt }: Pick<Scene, 'quotes' | 'quoteAt'>, token: number): SceneQuote | undefined {
  const at = quoteAt[token];
  return at === undefined || at < 0 ? undefined : quotes[at];
}

/** The unit before this one, be it of another paragraph. */
export const unitBefore = ({ units }: Pick<Scene, 'units'>, unit: Unit): Unit | undefined =>
  units[partitionPoint(units, ({ first }) => first < unit.first) - 1];

export function setScene(reading: Reading, quotes: readonly RawQuote[]): Scene {
  const classes = readClasses(reading);
  const quoteAt = new Int32Array(reading.tokens.length).fill(-1);
  const outer = placeQuotes(reading.tokens, quotes, quoteAt);
  const tokens = readPasts(
    reading,
    classes,
    i => quoteAt[i]! >= 0,
    i => outer[quoteAt[i]!]?.quote.kind === 'speech',
  );
  return { reading, tokens, classes, quoteAt, quotes: outer, units: joinUnits(reading, outer, quoteAt), labels: repeatedLabels(reading) };
}

/** The outermost quotes in text order; fills `quoteAt`. */
function placeQuotes(tokens: readonly Token[], quotes: readonly RawQuote[], quoteAt: Int32Array): SceneQuote[] {
  const outer: SceneQuote[] = [];
  let at = 0;
  for (const quote of quotes) {
    if (quote.parent !== null) continue;
    while (at < tokens.length && tokens[at]!.span[1] <= quote.marks[0]) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.span[0] < quote.marks[1]) quoteAt[at++] = outer.length;
    if (at > first) outer.push({ quote, first, end: at });
  }
  return outer;
}

/** Tokens of a unit after which no further sentence joins it. */
const LONGEST = 1000;

/** Within a paragraph only: a running quote is cut at its paragraphs' ends; a sentence without end is cut too, so that time stays linear. */
function joinUnits(reading: Reading, quotes: readonly SceneQuote[], quoteAt: Int32Array): Unit[] {
  const units: Unit[] = [];
  let first = -1;
  for (const [s, sentence] of reading.sentences.entries()) {
    if (first < 0) first = sentence.first;
    const quote = quotes[quoteAt[sentence.end - 1] ?? -1];
    const next = reading.sentences[s + 1];
    const joins = quote && quote.end > sentence.end && next?.paragraph === sentence.paragraph;
    if (joins && sentence.end - first < LONGEST) continue;
    const { paragraph } = sentence;
    for (let from = first; from < sentence.end; from += 2 * LONGEST) {
      units.push({ first: from, end: Math.min(sentence.end, from + 2 * LONGEST), paragraph, kind: reading.paragraphs[paragraph]!.kind });
    }
    first = -1;
  }
  return units;
}
