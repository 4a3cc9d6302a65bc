/** Gold names, put on our own tokens as the sets of labels that each token may have: what a corpus leaves open stays open. */

import { GEOGRAPHY } from '../engine/language/lexicons/countries.ts';
import { isTitleWord } from '../engine/language/lexicons/titles.ts';
import {
  BEGIN,
  INSIDE,
  LABEL_COUNT,
  LABEL_NAMES,
  LAST,
  labelOf,
  NAME_TYPES,
  OUTSIDE,
  typeOf,
  UNIT,
} from '../engine/language/names/nameLabels.ts';
import type { Tagger } from '../engine/language/tags/tagger.ts';
import { wordHash } from '../engine/language/words/wordLists.ts';
import { WordToken } from '../engine/language/words/wordToken.ts';
import type { Sentence, Token, Word } from '../engine/model/reading.ts';
import { splitSentences } from '../engine/text/sentences.ts';
import { splitTokens } from '../engine/text/tokens.ts';
import type { NamedRow } from './corpora.ts';

export interface NamedText {
  readonly corpus: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token a bit for each label that it may have. */
  readonly allowed: Int32Array;
}

const ANY = (1 << LABEL_COUNT) - 1;
const PLACE = NAME_TYPES.indexOf('place');
const OTHER = NAME_TYPES.indexOf('other');
/** Outside, or any part of some other name. */
const OUTSIDE_OR_OTHER = LABEL_NAMES.reduce(
  (bits, _, label) => (label === OUTSIDE || typeOf(label) === OTHER ? bits | (1 << label) : bits),
  0,
);
const ONLY_OUTSIDE = 1 << OUTSIDE;
const TYPES: Readonly<Record<string, number>> = { person: 0, organisation: 1, place: 2, misc: OTHER };
const NO_NAMES = /^other:(?:Date|Money|Temporal|Quantity)$/;
/** They do not mark what is neither person, organisation nor place. */
const WITHOUT_OTHERS = /^ner-(?:btc|uner|gum|re3d)/;

export function projectNames(corpus: string, row: NamedRow, tagger: Tagger): NamedText {
  const { tokens, sentences } = read(row.text, tagger);
  const open = WITHOUT_OTHERS.test(corpus);
  const allowed = Int32Array.from(tokens, token => (open && /^\p{Lu}/u.test(token.text) ? OUTSIDE_OR_OTHER : ONLY_OUTSIDE));
  const entities = [...row.entities].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Uint8Array(tokens.length);
  for (const entity of entities) {
    if (NO_NAMES.test(entity.type)) continue;
    const inside = tokenRange(tokens, entity.start, entity.end);
    if (!inside || taken.subarray(...inside).some(Boolean)) continue;
    taken.fill(1, ...inside);
    mark(tokens, inside, entity.type, corpus, allowed);
  }
  return { corpus, tokens, sentences, allowed };
}

const UNIT_PERSON = 1 << labelOf(0, UNIT);
const HONORIFICS = ['Mr', 'Mrs', 'Ms', 'Dr', 'Mr.', 'Mrs.', 'Ms.', 'Dr.'];

/**
 * The text as the news could have written it: some sentences in capitals, as headlines; some people by honorific and surname. The corpora have
 * few of either.
 */
export function varied({ corpus, tokens, sentences, allowed }: NamedText, random: () => number): NamedText {
  const changed = [...tokens];
  const labels = allowed.slice();
  for (const { first, end } of sentences) {
    const shout = random() < 0.06;
    for (let i = first; i < end; i++) {
      const pair = i + 1 < end && labels[i] === 1 << labelOf(0, BEGIN) && labels[i + 1] === 1 << labelOf(0, LAST);
      if (pair && random() < 0.08) {
        const text = HONORIFICS[Math.floor(random() * HONORIFICS.length)]!;
        const lower = text.toLowerCase();
        changed[i] = written(tokens[i]!, { text, lower, lowerHash: wordHash(lower), tag: 'NNP' });
        labels[i] = ONLY_OUTSIDE;
        labels[i + 1] = UNIT_PERSON;
      }
      if (shout) changed[i] = written(changed[i]!, { text: changed[i]!.text.toUpperCase() });
    }
  }
  return { corpus, tokens: changed, sentences, allowed: labels };
}

const written = ({ span, word }: Token, otherwise: Partial<Word>): Token => new WordToken(span, { ...word, ...otherwise });

function read(text: string, tagger: Tagger): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const spans = splitTokens(text, [match.index, match.index + match[0].length]);
    if (!spans.length) continue;
    const split = splitSentences(text, spans);
    const offset = tokens.length;
    tokens.push(...tagger.tag(text, spans, split));
    for (const [first, end] of split)
      sentences.push({ span: [spans[first]![0], spans[end - 1]![1]], first: offset + first, end: offset + end, paragraph });
    paragraph++;
  }
  return { tokens, sentences };
}

function tokenRange(tokens: readonly Token[], start: number, end: number): [number, number] | null {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.span[1] <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && tokens[last]!.span[0] < end) last++;
  return last > low ? [low, last] : null;
}

function mark(tokens: readonly Token[], [from, to]: [number, number], type: string, corpus: string, allowed: Int32Array): void {
  let first = from;
  let end = to;
  while (first + 1 < end && /^(?:the|an?)$/i.test(tokens[first]!.text)) first++;
  while (end - 1 > first && /^['’]s?$/i.test(tokens[end - 1]!.text)) end--;
  if (type === 'person') while (first + 1 < end && isTitle(tokens[first]!, corpus)) first++;
  const number = isCountry(tokens, first, end) && type === 'organisation' ? PLACE : (TYPES[type] ?? OTHER);
  if (isDoubtful(tokens, first, end, corpus, type)) {
    allowed.fill(ANY, from, to);
    return;
  }
  for (let i = from; i < to; i++) allowed[i] = ONLY_OUTSIDE;
  for (let i = first; i < end; i++) {
    const part = end - first === 1 ? UNIT : i === first ? BEGIN : i === end - 1 ? LAST : INSIDE;
    allowed[i] = 1 << labelOf(number, part);
  }
}

/** Some corpora call a country an organisation where it acts; here it stays a place. */
const isCountry = (tokens: readonly Token[], first: number, end: number): boolean =>
  GEOGRAPHY.places.has(
    tokens
      .slice(first, end)
      .map(token => token.lower)
      .join(' '),
  );

const isTitle = (token: Token, corpus: string): boolean =>
  isTitleWord(token.lower.replace(/\.$/, '')) ||
  (corpus === 'ner-re3d' && /^(?:foreign|prime|deputy|former|he|us|u\.s\.|defence|,|of|for)$/.test(token.lower));

/** Handles, noun phrases, classes of things: nothing is to be learned from them. */
function isDoubtful(tokens: readonly Token[], first: number, end: number, corpus: string, type: string): boolean {
  const head = tokens[first]!;
  if (head.text.startsWith('@') || tokens[first - 1]?.text === '@') return true;
  const capital = /^[^\p{Ll}]*\p{Lu}|^\p{Ll}{1,2}\p{Lu}|^\p{N}/u.test(head.text);
  if (corpus === 'ner-re3d' && (!capital || !/\p{Lu}/u.test(tokens[end - 1]!.text) || end - first > 7)) return true;
  return !capital && (type.startsWith('other:') || type === 'misc');
}
