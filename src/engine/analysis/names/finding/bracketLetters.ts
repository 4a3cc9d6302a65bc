/** Letters that the text puts in brackets behind the name they stand for: "the World Rice Fund (WRF)". They are a name wherever the article has them. */
import { OFFICE_WORDS } from '../../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import type { TrimmedCandidate } from '../spans/spans.ts';
import { keyOf } from './candidates.ts';

/** Adds those that the finder has overlooked. In text order. */
export function withBracketLetters(reading: Reading, candidates: readonly TrimmedCandidate[]): readonly TrimmedCandidate[] {
  const kinds = introduced(reading, candidates);
  if (kinds.size === 0) return candidates;
  let k = 0;
  const found = reading.tokens.flatMap(({ text }, i): TrimmedCandidate[] => {
    while (k < candidates.length && candidates[k]!.end <= i) k++;
    if (!kinds.has(text) || (k < candidates.length && candidates[k]!.first <= i)) return [];
    return [{ first: i, end: i + 1, type: kinds.get(text)!, score: 1, titled: false, adjective: false }];
  });
  return found.length === 0 ? candidates : [...candidates, ...found].sort((a, b) => a.first - b.first);
}

/** The letters with the type of the name they stand for. */
function introduced({ tokens }: Reading, candidates: readonly TrimmedCandidate[]): Map<string, TrimmedCandidate['type']> {
  const kinds = new Map<string, TrimmedCandidate['type']>();
  for (const { first, end, type, adjective } of candidates) {
    const at = /^['’]s?$/.test(tokens[end]?.text ?? '') ? end + 1 : end;
    if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')' || end - first < 2 || adjective || type === 'person') continue;
    const letters = tokens[at + 1]!.text;
    if (LETTERS.test(letters) && haveInitials(tokens.slice(first, end), letters)) kinds.set(letters, type);
  }
  return kinds;
}

/** Two capitals or more: "WRF", "BoG", "PML-N". */
const LETTERS = /^\p{Lu}[\p{L}&-]{0,4}\p{Lu}[\p{L}&-]{0,3}$/u;

/** Whether each capital of the letters begins a word of the name, in their order, from its first or second on. An office has no letters of its own. */
function haveInitials(words: readonly Token[], letters: string): boolean {
  const capitals = letters.match(/\p{Lu}/gu) ?? [];
  let next = 0;
  if (OFFICE_WORDS.has(keyOf(words[0]))) return false;
  for (const [i, word] of words.entries()) {
    for (const part of word.text.split('-')) if (next < capitals.length && part.startsWith(capitals[next]!)) next++;
    if (i === 1 && next === 0) return false;
  }
  return next === capitals.length;
}
