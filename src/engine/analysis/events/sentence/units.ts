/**
 * A sentence as a row of units: noun phrases, verb groups, prepositions and the words that part clauses. A chunker by Penn tags in the manner of
 * Abney (1991), good enough to tell a verb's subject from its object.
 */

import { NOUN_CLASSES } from '../../../language/events/eventNouns.ts';
import { HONORIFICS, PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Sentence, Token } from '../../../model/reading.ts';
import type { Context } from './context.ts';
import { endsList, isBehindVerb, isDegree, isSubject, modifies, TRADES } from './participles.ts';
import { quantifierLength } from './quantifiers.ts';
import { followsDeterminer, followsNumber, isAdverbTag, isFiniteTag, isNounOrAdjectiveTag, isNounTag } from './tags.ts';
import { isPastBehindWho, presentVerb, readVerbGroup, startsVerbGroup, type VerbGroup } from './verbGroups.ts';

/** `first`, `end` and `head` are indexes into the reading's tokens, end excluded. */
export interface NounPhrase {
  readonly kind: 'noun';
  readonly first: number;
  readonly end: number;
  readonly head: number;
  /** The head of the owner: "company" of "the company's shares"; -1 without. */
  readonly owner: number;
  readonly isTime: boolean;
}

export interface Joint {
  readonly kind: 'preposition' | 'comma' | 'and' | 'relative' | 'subordinator' | 'adverb' | 'mark';
  readonly first: number;
  readonly end: number;
}

export type Unit = NounPhrase | VerbGroup | Joint;

const TIME_WORDS = new WordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
today yesterday tomorrow tonight week month year day weekend morning afternoon evening night hour minute decade century`.split(/\s+/),
);
const SUBORDINATORS = new Set(
  'because although though while if unless until whereas when where once since whether that as after before'.split(' '),
);
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** `verb`: the token of a headline's verb that has the tag of a noun; -1 where it has none. */
export function readUnits(context: Context, sentence: Sentence, verb = -1): Unit[] {
  const units: Unit[] = [];
  let i = sentence.first;
  while (i < sentence.end) {
    if (i === verb) {
      units.push(presentVerb(verb));
      i++;
      continue;
    }
    const end = i < verb ? verb : sentence.end;
    const unit =
      (isPastBehindWho(context.tokens, i) ? null : readNounPhrase(context, i, end)) ??
      readVerbs(context, i, end) ??
      readJoint(context.tokens, i, end);
    units.push(unit);
    i = unit.end;
  }
  return units;
}

function readVerbs({ tokens, mentionAt }: Context, i: number, end: number): VerbGroup | null {
  return startsVerbGroup(tokens, i, end) ? readVerbGroup(tokens, i, end, mentionAt) : null;
}

function readNounPhrase(context: Context, start: number, end: number): NounPhrase | null {
  const { tokens, mentionAt, timeAt } = context;
  let i = start + quantifierLength(tokens, start, end);
  let head = -1;
  let owner = -1;
  while (i < end && i - start < 40) {
    const token = tokens[i]!;
    const named = mentionAt[i]! >= 0 && context.mentions[mentionAt[i]!]!.form !== 'nominal';
    const part = named || (head >= 0 && timeAt[i]! >= 0 && timeAt[i] === timeAt[head]) ? 'head' : phrasePart(tokens, i, start, end);
    if (part === null || (part === 'opening' && i > start) || (token.tag === 'PRP' && head >= 0)) break;
    if (head >= 0 && head === i - 1 && (isMeasure(tokens, mentionAt, i) || isTimeBehind(context, head, i, end))) break;
    if (part === 'owner') owner = head;
    if (part === 'head') {
      if (head >= 0 && startsAnew(context, head, i)) break;
      head = i;
    }
    i++;
    if (token.tag === 'PRP' || token.tag === 'EX') break;
  }
  if (head < 0 || (owner === head && owner >= 0))
    return head < 0 ? null : { kind: 'noun', first: start, end: i, head, owner: -1, isTime: false };
  const isTime = timeAt[head]! >= 0 || (TIME_WORDS.holdsLemma(tokens[head]!) && mentionAt[head]! < 0);
  return { kind: 'noun', first: start, end: i, head, owner, isTime };
}

/** Whether a time or a name begins after a head that does not belong to it: "ruled [the court] [Friday]". */
function startsAnew({ timeAt, mentionAt, tokens }: Context, head: number, i: number): boolean {
  if (TIME_WORDS.holds(tokens[head]!) && mentionAt[head]! < 0 && (mentionAt[i]! >= 0 || tokens[i]!.tag === 'NNP')) return true;
  if (timeAt[i] !== timeAt[head]) return timeAt[i]! >= 0 || timeAt[head]! >= 0 ? timeAt[head]! < 0 : false;
  return TIME_WORDS.holds(tokens[i]!) && tokens[i]!.tag.startsWith('NNP') && mentionAt[i]! < 0;
}

/** What one is fined, "fined [the firm] [$5m]", and the score, "beat [Vell] [3-1]". */
function isMeasure(tokens: readonly Token[], mentionAt: Int32Array, i: number): boolean {
  const { tag, text } = tokens[i]!;
  if (mentionAt[i]! >= 0) return false;
  return (tag === '$' && /^\p{Ll}|\p{Ll}$/u.test(tokens[i - 1]!.text)) || (tag === 'CD' && mentionAt[i - 1]! >= 0 && SCORE.test(text));
}

/** "Sacked [its chief] [two days] before", not "the [Vell 2020 campaign]". */
function isTimeBehind({ tokens, timeAt }: Context, head: number, i: number, end: number): boolean {
  const time = timeAt[i]!;
  if (time < 0 || time === timeAt[head]) return false;
  let next = i + 1;
  while (next < end && timeAt[next] === time) next++;
  return next >= end || !isNounOrAdjectiveTag(tokens[next]!.tag);
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

type Part = 'head' | 'modifier' | 'opening' | 'owner' | null;

function phrasePart(tokens: readonly Token[], i: number, start: number, end: number): Part {
  const { tag, lower } = tokens[i]!;
  const next = i + 1 < end ? tokens[i + 1]! : null;
  switch (tag) {
    case 'NN':
    case 'NNS':
    case 'NNP':
    case 'NNPS':
    case 'PRP':
    case 'EX':
      return 'head';
    case 'DT':
    case 'PDT':
      if (next && isFiniteTag(next.tag)) return lower === 'that' ? null : 'head';
      return (next && followsDeterminer(next.tag)) || lower === 'all' ? 'opening' : null;
    case 'PRP$':
    case 'WP$':
      return 'opening';
    case 'CD':
      return next && followsNumber(next.tag) ? 'modifier' : 'head';
    case 'JJ':
      if (i > start && PERSON_NOUNS.has(lower) && next && isFiniteTag(next.tag)) return 'head';
      return i > start && FINALS.test(lower) && !(next && isNounOrAdjectiveTag(next.tag)) ? 'head' : 'modifier';
    case '.':
      return i > start && tokens[i]!.text === '.' && next?.tag === 'NNP' && HONORIFICS.holds(tokens[i - 1]) ? 'modifier' : null;
    case 'JJR':
    case 'JJS':
    case '$':
      return 'modifier';
    case 'POS':
      return i > start ? 'owner' : null;
    case 'VBN':
      return modifies(tokens, i, start, next) ? 'modifier' : null;
    case 'VBG':
      if (modifies(tokens, i, start, next) || (i > start && TRADES.holds(tokens[i]!) && next && isNounTag(next.tag))) return 'modifier';
      return isSubject(tokens, i, start, next) ? 'head' : null;
    case 'VBD':
      return i === start && next !== null && isNounOrAdjectiveTag(next.tag) && (endsList(tokens, i) || isBehindVerb(tokens, i))
        ? 'modifier'
        : null;
    case 'VB':
    case 'VBP':
      return i > start && disagrees(tokens, i) ? 'head' : null;
    case '"':
      return i > start && next && isNounOrAdjectiveTag(next.tag) ? 'modifier' : null;
    case 'RB':
      if (lower === 'well') return i > start && !/^(?:JJ|VBN|RB)/.test(next?.tag ?? '') ? 'head' : null;
      return i > start && isDegree(tokens, i) ? 'modifier' : null;
    default:
      return null;
  }
}

const FINALS = /^(?:(?:semi|quarter)-?)?finals?$/;

/** Nouns in the singular whose verb may stand in the plural. */
const COLLECTIVES = new WordSet('police government team crew staff family company side group public people media army navy'.split(' '));

/** The name of an event behind a noun in the singular, whose verb would have an "s": "the factory [fire]". */
function disagrees(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  return before.tag === 'NN' && NOUN_CLASSES.holds(tokens[i]) && !COLLECTIVES.holds(before);
}

function readJoint(tokens: readonly Token[], i: number, end: number): Joint {
  return { kind: jointKind(tokens, i, end), first: i, end: i + 1 };
}

function jointKind(tokens: readonly Token[], i: number, end: number): Joint['kind'] {
  const { tag, lower } = tokens[i]!;
  const next = i + 1 < end ? tokens[i + 1]!.tag : '.';
  if (tag === ',' || tag === ':' || tag === '(' || tag === ')') return 'comma';
  if (tag === 'CC') return 'and';
  if (tag === 'WDT' || tag === 'WP') return 'relative';
  if (RELATIVES.has(lower) && (isFiniteTag(next) || next === 'VBN' || next === 'RB')) return 'relative';
  if (tag === 'WRB') return 'subordinator';
  if (tag === 'IN' || tag === 'TO')
    return SUBORDINATORS.has(lower) && next !== 'CD' && lower !== 'after' && lower !== 'before' ? 'subordinator' : 'preposition';
  if (tag === 'RP') return 'adverb';
  return isAdverbTag(tag) ? 'adverb' : 'mark';
}
