/** Verb groups: auxiliaries, adverbs and the verb that they belong to, with voice, modality and negation. */
import type { Token } from '../../model/reading.ts';

/** `head` is the index of the main verb's token. */
export interface VerbGroup {
  readonly kind: 'verb';
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** With tense or a modal; false for infinitives and bare participles. */
  readonly finite: boolean;
  readonly infinitive: boolean;
  readonly passive: boolean;
  /** Lower case, or null. */
  readonly modal: string | null;
  readonly negated: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'barely', 'neither', 'nor']);
const AUXILIARIES = new Set(['be', 'have', 'do', 'get']);

export function startsVerbGroup(tokens: readonly Token[], i: number, end: number): boolean {
  const { tag } = tokens[i]!;
  if (tag === 'MD' || tag.startsWith('VB')) return true;
  if (tag !== 'TO') return false;
  let next = i + 1;
  while (next < end && next < i + 3 && tokens[next]!.tag.startsWith('RB')) next++;
  return next < end && (tokens[next]!.tag === 'VB' || tokens[next]!.tag === 'VBP');
}

export function readVerbGroup(tokens: readonly Token[], first: number, limit: number, mentionAt: Int32Array): VerbGroup {
  let i = first;
  let head = first;
  let negated = false;
  let modal: string | null = null;
  let auxiliary: Token | null = null;
  let progressive = false;
  const infinitive = tokens[first]!.tag === 'TO';
  if (infinitive) i++;
  for (; i < limit; i++) {
    const token = tokens[i]!;
    if (mentionAt[i]! >= 0 && i > first) break;
    if (NEGATIONS.has(token.lower) && token.lower !== 'no') {
      negated = true;
      continue;
    }
    if (token.tag.startsWith('RB')) {
      if (!verbFollows(tokens, i + 1, limit)) break;
      continue;
    }
    if (token.tag === 'MD') modal = token.lower;
    else if (!token.tag.startsWith('VB')) break;
    head = i;
    if (token.tag !== 'MD' && (!AUXILIARIES.has(token.lemma) || !verbFollows(tokens, i + 1, limit))) {
      i++;
      break;
    }
    if (token.tag !== 'MD') {
      progressive = token.tag === 'VBG';
      auxiliary = token;
    }
  }
  const bare = auxiliary === null && modal === null;
  const { tag } = tokens[head]!;
  const passive = auxiliary?.lemma === 'be' || auxiliary?.lemma === 'get' ? /^VB[ND]$/.test(tag) : bare && tag === 'VBN';
  const finite = !infinitive && (!bare || /^VB[DZP]$/.test(tag)) && !(progressive && modal === null && tokens[first]!.tag === 'VBG');
  return { kind: 'verb', first, end: Math.max(i, head + 1), head, finite, infinitive, passive, modal, negated };
}

/** Whether a verb comes next, adverbs aside, that can follow an auxiliary. */
function verbFollows(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 4; i++) {
    const { tag, lower } = tokens[i]!;
    if (tag.startsWith('RB') || NEGATIONS.has(lower)) continue;
    return /^VB/.test(tag) && tag !== 'VBZ';
  }
  return false;
}
