/** Letters that the text puts in brackets behind the name they stand for: "the World Rice Fund (WRF)". They are a name wherever the article has them. */
import { OFFICE_WORDS } from '../../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { nameOf, type TrimmedCandidate } from '../spans/spans.ts';
import { keyOf } from './candidates.ts';

/** Adds those that the finder has overlooked, and joins the pieces of the names before the brackets. In text order. */
export function withBracketLetters(reading: Reading, found: readonly TrimmedCandidate[]): readonly TrimmedCandidate[] {
  const candidates = withWholes(reading, found);
  const kinds = introduced(reading, candidates);
  if (kinds.size === 0) return candidates;
  let k = 0;
  const more = reading.tokens.flatMap(({ text }, i): TrimmedCandidate[] => {
    while (k < candidates.length && candidates[k]!.end <= i) k++;
    if (!kinds.has(text) || (k < candidates.length && candidates[k]!.first <= i)) return [];
    return [nameOf(i, i + 1, kinds.get(text)!)];
  });
  return more.length === 0 ? candidates : [...candidates, ...more].sort((a, b) => a.first - b.first);
}

/** "Council" and "Rural Matters" of "Council on Rural Matters (CRM)" are one name. */
function withWholes({ tokens }: Reading, candidates: readonly TrimmedCandidate[]): readonly TrimmedCandidate[] {
  const joined: TrimmedCandidate[] = [];
  for (const candidate of candidates) {
    const { end, adjective } = candidate;
    const letters = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? tokens[end + 1]!.text : '';
    const first = LETTERS.test(letters) && !adjective ? startOfWhole(tokens, end, letters) : -1;
    if (first < 0 || first >= candidate.first) {
      joined.push(candidate);
      continue;
    }
    const own = joined.findLast(part => part.end > first);
    while (joined.length > 0 && joined.at(-1)!.end > first) joined.pop();
    const head = own?.first === first && own.type !== 'place' && own.type !== 'person' ? own.type : null;
    joined.push({ ...candidate, learned: undefined, first, titled: false, type: head ?? 'organisation' });
  }
  return joined;
}

const JOINTS = new Set(['of', 'for', 'on', 'in', 'the', 'and', '&', 'to', 'against', ',']);

/** Where the words begin, all but small ones with a capital, whose initials are the letters; -1 where there are no such words. */
function startOfWhole(tokens: readonly Token[], end: number, letters: string): number {
  let left = letters.length;
  for (let at = end - 1; at >= 0 && end - at <= LONGEST; at--) {
    const { text, lower } = tokens[at]!;
    if (JOINTS.has(lower) && at < end - 1) continue;
    if (text.charAt(0) !== letters.charAt(left - 1)) return -1;
    left--;
    if (left === 0) return at;
  }
  return -1;
}

const LONGEST = 14;

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
