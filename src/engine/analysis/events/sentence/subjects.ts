/** Whose doing a verb tells: the noun phrase before it that it agrees with, past asides, or that of the verb that it hangs on. */

import { itemAt } from '../../../base/itemAt.ts';
import { ALLEGING_VERBS, IMPLYING_VERBS, PLANNING_VERBS, SPEECH_VERBS } from '../../../language/events/eventVerbs.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Token } from '../../../model/reading.ts';
import { whomWhoTells } from './antecedents.ts';
import type { Clause } from './clauses.ts';
import type { NounPhrase, Unit } from './units.ts';
import type { VerbGroup } from './verbGroups.ts';

/** How many units are looked at on either side of a verb: keeps the analysis linear, and what is farther away is seldom its argument. */
const REACH = 16;

export function findSubjects(
  tokens: readonly Token[],
  units: readonly Unit[],
  v: number,
  previous: Clause | null,
  mainSubjects: readonly NounPhrase[] | null,
): readonly NounPhrase[] {
  const verb = units[v] as VerbGroup;
  if (verb.infinitive) return controllers(tokens, previous, verb);
  const i = skipBack(tokens, units, v - 1);
  const before = itemAt(units, i);
  switch (before?.kind) {
    case 'noun':
      return verb.finite ? (whomRelativeTells(tokens, units, i) ?? nounsEndingAt(tokens, units, i)) : [before];
    case 'relative':
      return whomWhoTells(
        tokens,
        units,
        before.first,
        skipBack(tokens, units, pastAge(tokens, units, units[i - 1]?.kind === 'comma' ? i - 2 : i - 1)),
      );
    case 'comma':
      if (verb.finite) return beforeParenthesis(tokens, units, i, previous);
      return (
        whoSpeaks(tokens, units, i) ??
        (isParenthesis(units, v) ? nounBefore(tokens, units, i) : null) ??
        mainSubjects ??
        previous?.subjects ??
        nounAfter(units, v)
      );
    case 'preposition':
      return verb.finite || !previous ? (previous?.subjects ?? []) : doersOf(tokens, previous);
    case undefined:
      return verb.finite ? [] : nounAfter(units, v);
    default:
      return previous?.subjects ?? [];
  }
}

export const isRelative = (units: readonly Unit[], v: number): boolean =>
  itemAt(units, v - 1)?.kind === 'relative' || itemAt(units, v - 2)?.kind === 'relative';

const BLAMING = new WordSet(
  'accuse convict acquit clear fine suspect blame charge arrest jail sentence punish criticise criticize praise thank sue stop prevent block ban bar keep'.split(
    ' ',
  ),
);

/** Who does what a gerund behind a preposition tells: "convicted [the mayor] of taking bribes", "[the firm] grew by selling". */
function doersOf(tokens: readonly Token[], { verb, objects, subjects }: Clause): readonly NounPhrase[] {
  const object = objects[0];
  return object && !verb.passive && BLAMING.holdsLemma(tokens[verb.head]!) ? [object] : subjects;
}

/** The subject of an infinitive: the object of the verb that governs it, "ordered the firm to sell", else its subject, "plans to sell". */
function controllers(tokens: readonly Token[], previous: Clause | null, verb: VerbGroup): readonly NounPhrase[] {
  if (!previous) return [];
  const object = previous.objects.at(-1);
  return object && object.end === verb.first && (governs(tokens, previous) || !tokens[object.head]!.tag.startsWith('NNP'))
    ? [object]
    : previous.subjects;
}

/** Whether the object of the verb is to do what its infinitive says: "ordered [Ames] to leave", not "beat [Ames] to win". */
export function governs(tokens: readonly Token[], { verb }: Clause): boolean {
  const { lemma } = tokens[verb.head]!;
  return PLANNING_VERBS.has(lemma) || IMPLYING_VERBS.has(lemma) || ALLEGING_VERBS.has(lemma) || DIRECTING.has(lemma);
}

const DIRECTING = new Set(
  `allow enable permit direct instruct send dispatch deploy hire recruit appoint name select choose pick elect nominate authorise authorize empower press pressure
persuade convince push lobby train pay help want need see hear find sentence summon order compel`.split(/\s+/),
);

/** The last unit at or before `i` that is no adverb, no time and no quotation mark. */
function skipBack(tokens: readonly Token[], units: readonly Unit[], i: number): number {
  while (i >= 0) {
    const unit = units[i]!;
    if (unit.kind === 'noun' && unit.isTime) i -= units[i - 1]?.kind === 'preposition' ? 2 : 1;
    else if (unit.kind === 'adverb' || (unit.kind === 'mark' && tokens[unit.first]!.tag === '"')) i--;
    else break;
  }
  return i;
}

/** Past an age: "Amina Ames[, 27], who". */
const pastAge = (tokens: readonly Token[], units: readonly Unit[], i: number): number =>
  isAge(tokens, units[i]) && units[i - 1]?.kind === 'comma' ? i - 2 : i;

const isAge = (tokens: readonly Token[], unit: Unit | undefined): boolean =>
  unit?.kind === 'noun' && unit.end === unit.first + 1 && /^\d{1,3}$/.test(tokens[unit.first]!.lower);

/** Who says what stands before: "…, said [Ames], prosecuting". */
function whoSpeaks(tokens: readonly Token[], units: readonly Unit[], comma: number): readonly NounPhrase[] | null {
  const [verb, noun] = [units[comma - 2], units[comma - 1]];
  if (noun?.kind !== 'noun' || verb?.kind !== 'verb' || !SPEECH_VERBS.holdsLemma(tokens[verb.head]!)) return null;
  return units[comma - 3]?.kind === 'comma' || units[comma - 3]?.kind === 'mark' ? [noun] : null;
}

/** Whether a participle between commas tells of the noun before it, whose verb comes after: "the bill, brought in on Monday, fell". */
function isParenthesis(units: readonly Unit[], v: number): boolean {
  for (let i = v + 1; i < units.length && i < v + REACH; i++) {
    const { kind } = units[i]!;
    if (kind === 'comma') {
      const next = units[i + 1]?.kind === 'adverb' ? units[i + 2] : units[i + 1];
      return next?.kind === 'verb' && !(next.infinitive || (!next.finite && !next.passive));
    }
    if (kind === 'verb' || kind === 'relative' || kind === 'subordinator') return false;
  }
  return false;
}

function nounBefore(tokens: readonly Token[], units: readonly Unit[], comma: number): readonly NounPhrase[] | null {
  const last = pastAge(tokens, units, comma - 1);
  return units[last]?.kind === 'noun' ? [units[climb(tokens, units, last)] as NounPhrase] : null;
}

/** "The head of the bank" and "Ames and Boyd", given the index of the last noun phrase: the phrases that the verb agrees with. */
function nounsEndingAt(tokens: readonly Token[], units: readonly Unit[], last: number): readonly NounPhrase[] {
  const i = climb(tokens, units, last);
  const noun = units[i] as NounPhrase;
  const other = itemAt(units, i - 2);
  if (itemAt(units, i - 1)?.kind !== 'and' || other?.kind !== 'noun') return [noun];
  const first = climb(tokens, units, i - 2);
  const before = units[first - 1];
  return before === undefined || before.kind === 'comma' || before.kind === 'subordinator' ? [units[first] as NounPhrase, noun] : [noun];
}

/** Verbs whose object may be a clause: the noun behind one is that clause's subject. */
const REPORTING = new Set('think know believe find fear hope see hear feel know show mean'.split(' '));

/** The subject of the verb behind a relative clause that ends at the noun `i`: "[the clerk] who stole a boat was jailed". Null where none ends there. */
function whomRelativeTells(tokens: readonly Token[], units: readonly Unit[], i: number): readonly NounPhrase[] | null {
  let verb = i - 1;
  while (verb > i - REACH && /^(?:preposition|noun|adverb)$/.test(itemAt(units, verb)?.kind ?? '')) verb--;
  const told = itemAt(units, verb);
  if (told?.kind !== 'verb' || !told.finite || verb < 2) return null;
  const { lemma } = tokens[told.head]!;
  if (SPEECH_VERBS.has(lemma) || REPORTING.has(lemma)) return null;
  const opener = units[verb - 1]?.kind === 'adverb' ? verb - 2 : verb - 1;
  if (units[opener]?.kind !== 'relative' || units[opener - 1]?.kind !== 'noun') return null;
  return [units[climb(tokens, units, opener - 1)] as NounPhrase];
}

/** What opens a clause or tells a circumstance rather than which one is meant: "fined after [it] admitted". */
const APART = new WordSet('after before since until as because while when than despite amid'.split(' '));

/** From a noun phrase inside prepositional phrases, or behind a participle ("a boat carrying [guests] sank"), out to the noun that they hang on. */
export function climb(tokens: readonly Token[], units: readonly Unit[], i: number): number {
  const lowest = i - REACH;
  while (i > lowest) {
    const joint = itemAt(units, i - 1);
    const noun = itemAt(units, i - 2);
    if (joint === undefined || noun === undefined) break;
    if (isDescribed(tokens, joint, noun, itemAt(units, i - 3))) i -= 3;
    else if (
      noun.kind !== 'noun' ||
      noun.isTime ||
      !(joint.kind === 'preposition' ? !APART.holds(tokens[joint.first]!) : describes(tokens, joint, noun))
    )
      break;
    else i -= 2;
  }
  return i;
}

/** "A bus packed with [pupils]": a bare past participle between its noun and a phrase. */
const isDescribed = (tokens: readonly Token[], joint: Unit | undefined, verb: Unit | undefined, noun: Unit | undefined): boolean =>
  joint?.kind === 'preposition' &&
  verb?.kind === 'verb' &&
  !verb.finite &&
  verb.first === verb.head &&
  tokens[verb.head]!.tag === 'VBN' &&
  noun?.kind === 'noun' &&
  !noun.isTime &&
  noun.end === verb.first;

/** A bare participle right behind its noun that takes the next noun as its object. */
const describes = (tokens: readonly Token[], joint: Unit | undefined, noun: NounPhrase): boolean =>
  joint?.kind === 'verb' && tokens[joint.head]!.tag === 'VBG' && joint.first === joint.head && noun.end === joint.first;

/** The subject before a parenthesis that ends at the comma `i`: "Ames, who lives in Karsholm, sold"; a name that is all of it: "its owner, [Ames], sold". */
function beforeParenthesis(tokens: readonly Token[], units: readonly Unit[], i: number, previous: Clause | null): readonly NounPhrase[] {
  const named = pastAge(tokens, units, i - 1);
  if (named < i - 1) return units[named]?.kind === 'noun' ? nounsEndingAt(tokens, units, named) : [];
  for (let j = i - 1; j > 0 && j > i - REACH; j--) {
    if (units[j]!.kind !== 'comma') continue;
    const last = skipBack(tokens, units, pastAge(tokens, units, j - 1));
    if (units[last]?.kind !== 'noun') continue;
    const nouns = nounsEndingAt(tokens, units, last);
    if (isExample(tokens, units, nouns[0]!) || isAside(tokens, units, last)) continue;
    const name = j === i - 2 ? units[i - 1] : undefined;
    return name?.kind === 'noun' && nouns.length === 1 && introduces(tokens, nouns[0]!, name) ? [name] : nouns;
  }
  return previous?.subjects ?? [];
}

/** "Fish, including [pike], perch and eels, died". */
const isExample = (tokens: readonly Token[], units: readonly Unit[], { first }: NounPhrase): boolean =>
  units[0]!.first < first && tokens[first - 1]!.lower === 'including';

/** "Forty children, mostly from [Vell], Orlo and Karsholm, left": behind a comma and a preposition. */
function isAside(tokens: readonly Token[], units: readonly Unit[], last: number): boolean {
  const before = units[last - 1]?.kind === 'preposition' ? last - 2 : -1;
  const comma = units[before]?.kind === 'adverb' ? before - 1 : before;
  return comma > 0 && units[comma]?.kind === 'comma' && tokens[units[comma]!.first]!.lower === ',';
}

/** "Its owner" and "the developer" before the name of the one who is. */
const introduces = (tokens: readonly Token[], noun: NounPhrase, name: NounPhrase): boolean =>
  tokens[noun.head]!.tag === 'NN' && tokens[name.head]!.tag === 'NNP' && tokens[name.first]!.tag === 'NNP';

/** The subject of a participle that opens the sentence: "Citing losses, the firm closed". */
function nounAfter(units: readonly Unit[], v: number): readonly NounPhrase[] {
  for (let i = v + 1; i < units.length - 1 && i < v + REACH; i++) {
    const next = units[i + 1]!;
    if (units[i]!.kind === 'comma' && next.kind === 'noun' && !next.isTime) return [next];
  }
  return [];
}
