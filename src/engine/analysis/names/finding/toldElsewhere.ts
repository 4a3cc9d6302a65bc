/** Names that the finder overlooks in one place, of what the article names elsewhere: letters, a parliament's house, a newspaper by its last word; and a party by its nickname. */
import { itemAt } from '../../../base/itemAt.ts';
import { NEWSPAPER_ENDS } from '../../../language/lexicons/organisations.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isUpper } from '../../../text/characters.ts';
import type { Casing } from '../evidence.ts';
import { ofOneShape, type TrimmedCandidate } from '../spans/spans.ts';

type Told = Pick<TrimmedCandidate, 'type' | 'adjective'> & { readonly fits: (tokens: readonly Token[], at: number) => boolean };

/** Adds them, in sentences of ordinary casing. In text order. `casing`: of each sentence. */
export function withToldElsewhere(
  { tokens, sentences, text }: Reading,
  candidates: readonly TrimmedCandidate[],
  casing: readonly Casing[],
): readonly TrimmedCandidate[] {
  const told = toldIn(tokens, candidates, text);
  if (told.size === 0) return candidates;
  const found: TrimmedCandidate[] = [];
  let k = 0;
  sentences.forEach(({ first, end }, s) => {
    if (casing[s] !== 'ordinary') return;
    for (let i = first; i < end; i++) {
      const one = told.get(tokens[i]!.text);
      if (!one) continue;
      while (k < candidates.length && candidates[k]!.end <= i) k++;
      if ((k < candidates.length && candidates[k]!.first <= i) || !one.fits(tokens, i)) continue;
      found.push(ofOneShape({ first: i, end: i + 1, type: one.type, score: 1, titled: false, adjective: one.adjective }));
    }
  });
  return found.length === 0 ? candidates : [...candidates, ...found].sort((a, b) => a.first - b.first);
}

/** By the word as written. */
function toldIn(tokens: readonly Token[], candidates: readonly TrimmedCandidate[], text: string): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  const hasHouse = text.includes('House');
  const body = (fits: Told['fits'], type: Told['type'] = 'organisation'): Told => ({ type, adjective: false, fits });
  if (text.includes('GOP')) told.set('GOP', { type: 'group', adjective: true, fits: () => true });
  const letters = new Map<string, number>();
  for (const { first, end, adjective, titled } of candidates) {
    const last = tokens[end - 1]!.text;
    if (adjective || titled) continue;
    if (hasHouse && CHAMBERS.has(tokens[first]!.text)) told.set('House', body(isHouse));
    if (end - first > 1 && NEWSPAPER_ENDS.has(tokens[end - 1]!.lower)) told.set(last, body(isOutlet));
    if (end - first > 1 || !LETTERS.test(last) || told.has(last)) continue;
    const count = (letters.get(last) ?? 0) + 1;
    letters.set(last, count);
    if (count === ENOUGH) told.set(last, body(isFree, null));
  }
  return told;
}

const LETTERS = /^\p{Lu}{3,6}$/u;
/** Times that the finder must have letters for a name before they are one everywhere. */
const ENOUGH = 2;

/** First words of names in texts that have a parliament with a house. */
const CHAMBERS = new Set(['Senate', 'Congress', 'House', 'Commons', 'Lords']);
/** Not a part of a longer run of capitals. */
const isFree = (tokens: readonly Token[], at: number): boolean => !isCapital(itemAt(tokens, at - 1)) && !isCapital(tokens[at + 1]);
const isCapital = (token: Token | undefined): boolean => token !== undefined && isUpper(token.text);

/** "The House", "House Speaker", "House lawmakers", not "the White House" or "House of Cards". */
function isHouse(tokens: readonly Token[], at: number): boolean {
  const before = itemAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (before !== undefined && isCapital(before) && !/^(?:The|Both|Full)$/.test(before.text)) return false;
  if (next === undefined || next.lower === 'of' || /^["”’'-]$/.test(next.text)) return false;
  return !isCapital(next) || MEMBERS.has(next.text);
}

const MEMBERS = new Set(
  'Speaker Majority Minority Leader Whip Judiciary Intelligence Rules Ways Armed Foreign Budget Oversight'.split(' '),
);

/** "The Times", where the article names "the Vell Times". */
const isOutlet = (tokens: readonly Token[], at: number): boolean => itemAt(tokens, at - 1)?.lower === 'the' && !isCapital(tokens[at + 1]);
