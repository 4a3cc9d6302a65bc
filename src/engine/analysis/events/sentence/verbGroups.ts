/** Verb groups: auxiliaries, adverbs and the verb that they belong to, with voice, modality and negation. */
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Token } from '../../../model/reading.ts';
import { isAdverbTag, isFiniteTag, isVerbTag } from './tags.ts';

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

const NEGATIONS = new WordSet(['not', "n't", 'n’t', 'never', 'no', 'hardly', 'barely', 'neither', 'nor']);
const AUXILIARIES = new WordSet(['be', 'have', 'do', 'get']);

/** A verb in the past or present, or a modal. */
export const hasTense = ({ tag }: Token): boolean => isFiniteTag(tag);

export function startsVerbGroup(tokens: readonly Token[], i: number, end: number): boolean {
  const { tag } = tokens[i]!;
  if (tag === 'MD' || isVerbTag(tag)) return true;
  if (tag === 'NN') return isPastBehindWho(tokens, i);
  if (tag !== 'TO') return false;
  let next = i + 1;
  while (next < end && next < i + 3 && isAdverbTag(tokens[next]!.tag)) next++;
  return next < end && (tokens[next]!.tag === 'VB' || tokens[next]!.tag === 'VBP');
}

/** "Who [stole] a boat", whatever else the word may be. */
export const isPastBehindWho = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'NN' && PRETERITES.holds(tokens[i]!) && /^(?:WP|WDT|PRP)$/.test(tokens[i - 1]?.tag ?? '');

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
    if (NEGATIONS.holds(token) && token.lower !== 'no') {
      negated = true;
      continue;
    }
    if (isAdverbTag(token.tag) || (token.lower === 'since' && auxiliary?.lemma === 'have')) {
      if (!verbFollows(tokens, i + 1, limit)) break;
      continue;
    }
    if (token.tag === 'MD') modal = token.lower;
    else if (!isVerbTag(token.tag) && !(i === first && token.tag === 'NN')) break;
    head = i;
    if (token.tag !== 'MD' && (!AUXILIARIES.holdsLemma(token) || !verbFollows(tokens, i + 1, limit))) {
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
  const active =
    bare && tag === 'VBN' && (PRETERITES.holds(tokens[head]!) || takesObject(tokens, head, limit) || standsAlone(tokens, head, limit));
  const passive =
    auxiliary?.lemma === 'be' || auxiliary?.lemma === 'get' ? tag === 'VBN' || tag === 'VBD' : bare && tag === 'VBN' && !active;
  const finite =
    !infinitive &&
    (!bare || active || tag === 'NN' || (isFiniteTag(tag) && tag !== 'MD')) &&
    !(progressive && modal === null && tokens[first]!.tag === 'VBG');
  return { kind: 'verb', first, end: Math.max(i, head + 1), head, finite, infinitive, passive, modal, negated };
}

/** One word in the present tense. */
export const presentVerb = (token: number): VerbGroup => ({
  kind: 'verb',
  first: token,
  end: token + 1,
  head: token,
  finite: true,
  infinitive: false,
  passive: false,
  modal: null,
  negated: false,
});

const NAMING = new WordSet(['call', 'name', 'dub', 'title', 'give', 'award', 'grant', 'offer', 'pay', 'owe', 'deny', 'teach', 'code-name']);
const DAYS =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Past forms that are no participles. */
export const PRETERITES = new WordSet(
  'beat took saw went gave broke chose drove ate fell flew forgot froze grew hid knew rode rose shook spoke stole swore tore threw woke wore wrote drew sank rang sang swam began drank ran came became'.split(
    ' ',
  ),
);

/** Verbs that nothing can be done by: what looks like their participle is in the past tense. */
const INTRANSITIVE = new WordSet(
  'resign die arrive depart emerge happen occur appear disappear vanish flee retire graduate apologise apologize travel laugh sleep falter succumb rot'.split(
    ' ',
  ),
);

/** "Her predecessor, Hugo Lind, [resigned] over expenses", not "the recently [resigned] mayor". */
const standsAlone = (tokens: readonly Token[], head: number, limit: number): boolean =>
  INTRANSITIVE.holdsLemma(tokens[head]!) && !(head + 1 < limit && /^(?:NN|JJ)/.test(tokens[head + 1]!.tag));

const PARTICLES = new WordSet(['down', 'up', 'out', 'off', 'away', 'back']);

/** What looks like a participle but has an object is in the past tense: "blocked [the ban]". */
function takesObject(tokens: readonly Token[], head: number, limit: number): boolean {
  const next = head + 1 < limit ? tokens[head + 1]! : null;
  if (!next) return false;
  if (next.tag === 'PRP') return true;
  if (PARTICLES.holds(next) && /^(?:DT|PRP\$|NNPS?|CD|\$)$/.test(tokens[head + 2]?.tag ?? '')) return true;
  const { tag } = next;
  return (tag === 'DT' || tag === 'PRP$' || tag === 'NNP' || tag === 'NNPS') && !NAMING.holdsLemma(tokens[head]!) && !DAYS.test(next.lower);
}

/** Whether a verb comes next, adverbs aside, that can follow an auxiliary. */
function verbFollows(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + 4; i++) {
    const { tag, lower } = tokens[i]!;
    if (isAdverbTag(tag) || NEGATIONS.has(lower) || lower === 'since') continue;
    return isVerbTag(tag) && tag !== 'VBZ';
  }
  return false;
}
