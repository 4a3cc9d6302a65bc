/** Gold parts of speech, put on our own tokens. */
import type { Span } from '../engine/model/span.ts';
import { splitTokens } from '../engine/text/tokens.ts';
import type { TaggedRow } from './corpora.ts';

export interface TaggedSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

type Gold = TaggedRow['tokens'][number];

const RENAMED: Readonly<Record<string, string>> = {
  '``': '"',
  "''": '"',
  '-LRB-': '(',
  '-RRB-': ')',
  HYPH: ':',
  NFP: ':',
  ADD: 'NN',
  AFX: 'JJ',
  GW: 'NN',
  XX: 'FW',
};

export function projectTags({ text, tokens }: TaggedRow): TaggedSentence {
  const words: string[] = [];
  const tags: string[] = [];
  const lemmas: string[] = [];
  let next = 0;
  for (const [start, end] of splitTokens(text, [0, text.length])) {
    while (next < tokens.length && tokens[next]![1] <= start) next++;
    const pieces: Gold[] = [];
    for (let i = next; i < tokens.length && tokens[i]![0] < end; i++) pieces.push(tokens[i]!);
    if (!pieces.length) continue;
    words.push(text.slice(start, end));
    tags.push(tagOf(pieces));
    lemmas.push(pieces.length === 1 && spans(pieces[0]!, [start, end]) ? pieces[0]![4].toLowerCase() : '');
  }
  return { words, tags, lemmas };
}

const spans = (gold: Gold, [start, end]: Span): boolean => gold[0] === start && gold[1] === end;

/** Where the gold cuts a word that we keep whole, at hyphens for the most part, the last piece is its head. */
function tagOf(pieces: readonly Gold[]): string {
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (pieces.length === 1) return renamed(first[3]);
  if (first[3] === 'MD' || first[3] === 'CD')
    return first[3] === 'CD' && pieces.some(piece => piece[3] === 'HYPH') ? hyphenated(first, last) : first[3];
  return pieces.some(piece => piece[3] === 'HYPH') ? hyphenated(first, last) : renamed(last[3]);
}

/** As the Penn Treebank tags compounds: "Paris-based" and "long-term" before a noun are adjectives. */
function hyphenated(first: Gold, last: Gold): string {
  if (first[3] === 'CD' && last[3] === 'CD') return 'CD';
  if (/^VB[NG]$/.test(last[3]) && !/^(?:VB|RP)/.test(first[3])) return 'JJ';
  if (last[3] === 'NN' && /^(?:compound|amod|nmod)$/.test(last[6]) && /^(?:JJ|CD|IN|RB|NN|VB)/.test(first[3]) && first[3] !== 'NNP')
    return 'JJ';
  return renamed(last[3]);
}

const renamed = (tag: string): string => RENAMED[tag] ?? tag;

/** The sentence as a headline would write it. */
export function inCapitals(sentence: TaggedSentence): TaggedSentence {
  return { ...sentence, words: sentence.words.map(word => word.toUpperCase()) };
}

export function inTitleCase(sentence: TaggedSentence): TaggedSentence {
  const words = sentence.words.map((word, i) =>
    i > 0 && word.length < 5 && /^(?:IN|DT|CC|TO|POS)$/.test(sentence.tags[i]!) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return { ...sentence, words };
}
