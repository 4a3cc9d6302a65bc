/** Adds to a label what follows its verb or noun, in the text's order: objects and phrases, without times, adverbs and asides. */
import { WordSet } from '../../../language/words/wordLists.ts';
import { describesNoun } from '../sentence/clauses.ts';
import type { Context } from '../sentence/context.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';
import type { Line } from './line.ts';
import { LONGEST } from './line.ts';
import { clean, nounText, surface } from './nounText.ts';

/** Units after the verb that are looked at: more have no room in a label. */
const REACH = 24;

/** Answers whether what found no room belongs to the sentence: an object, or what somebody is kept from or made to do. */
export function walk(context: Context, units: readonly Unit[], from: number, line: Line, verbs: boolean): boolean {
  let preposition = '';
  let needed = verbs;
  let after = units[from - 1]!.end;
  for (let i = from; i < units.length && i < from + REACH && !line.isFull; i++) {
    const unit = units[i]!;
    switch (unit.kind) {
      case 'noun':
        if (!(i === from && describesNoun(units, i - 1)) && startsClause(context, units, i, preposition)) return needed && line.isFull;
        if (unit.isTime && isMeasuredFrom(context, units, i)) i += 2;
        else if (!unit.isTime || (i === from && (lasts(context, units[i - 1], unit) || isOfSomething(context, units[i + 1])))) {
          line.add(joined(preposition, nounText(context, unit)), true);
          if (line.isFull) return needed;
          needed = false;
        }
        preposition = '';
        break;
      case 'preposition':
        if (subordinates(context, units, i)) return false;
        preposition = joined(preposition, context.tokens[unit.first]!.text);
        break;
      case 'verb': {
        if (unit.finite || (!verbs && !unit.infinitive)) return false;
        const isNeeded = unit.infinitive || preposition !== '' || (units[from - 1]?.kind === 'verb' && units[i - 1]?.kind !== 'noun');
        line.add(joined(preposition, surface(context, unit.first, unit.end)), endsAt(units[i + 1]) || isNominal(context, units, i));
        preposition = '';
        after = unit.end;
        if (line.isFull) return isNeeded;
        needed = isNeeded;
        break;
      }
      case 'and':
        if (units[i - 1]?.kind !== 'noun' || units[i + 1]?.kind !== 'noun' || startsClause(context, units, i + 1, '')) return false;
        line.add(context.tokens[unit.first]!.text, false);
        needed = true;
        break;
      default:
        if (unit.kind === 'mark') {
          line.add(preposition, false);
          preposition = '';
        }
        if (!addWord(context, units, i, line, after)) return false;
    }
  }
  return needed && line.isFull;
}

/** Adverbs without which a verb right before them says something else: "ran away", "flew home". */
const DIRECTIONS = new Set(
  'away out down up off back over aside apart home abroad together ahead forward through on in aground ashore overboard adrift'.split(' '),
);
/** Those that have this meaning behind the verb's object too: "pulled one back". */
const PARTICLES = new Set('back down up off out apart aside together'.split(' '));

/** A word that is no unit of its own: a predicate, a particle; answers `false` where the clause ends. `after`: the end of the last verb, a token. */
function addWord({ tokens }: Context, units: readonly Unit[], at: number, line: Line, after: number): boolean {
  const unit = units[at]!;
  const { tag, text, lower } = tokens[unit.first]!;
  if (tag === '"') return true;
  if (unit.kind === 'adverb') {
    const object = units[at - 1];
    const behindObject = object?.kind === 'noun' && object.first === after && PARTICLES.has(lower);
    const particle = tag === 'RP' || (unit.first === after && DIRECTIONS.has(lower)) || behindObject;
    if (particle || lower === 'not') line.add(text, particle);
    return true;
  }
  if (unit.kind !== 'mark' || !/^(?:JJ|VB|RB|CD|NN|UH|FW|IN|TO|\$|P?DT)/.test(tag)) return false;
  line.add(text, /^(?:JJ|VB|CD|NN)/.test(tag));
  return true;
}

/** The first words of a clause that somebody says or rules, as they are written. */
export function addContent({ reading, tokens }: Context, first: number, end: number, line: Line): boolean {
  const from = tokens[first]!.span[0];
  const until = tokens[Math.max(first, end - 1)]!.span[1];
  const text = clean(reading.text.slice(from, Math.min(until, from + 4 * LONGEST))).replace(/[.!?]$/, '');
  line.add(text, true);
  return true;
}

const joined = (preposition: string, words: string): string => (preposition === '' ? words : `${preposition} ${words}`);

/** A gerund behind its noun with nothing that it governs: "[coast guard boarding] at dawn". */
const isNominal = ({ tokens }: Context, units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.kind === 'noun' && units[i + 1]?.kind === 'preposition' && tokens[units[i]!.end - 1]!.tag === 'VBG';

const endsAt = (next: Unit | undefined): boolean =>
  next === undefined || next.kind === 'comma' || next.kind === 'mark' || next.kind === 'and';

/** Whether a noun phrase is the subject of the next clause: "sold [the firm] closed", "every alarm [it] was given". */
function startsClause({ tokens }: Context, units: readonly Unit[], i: number, preposition: string): boolean {
  if (preposition !== '') return false;
  let next = i + 1;
  while (units[next]?.kind === 'adverb') next++;
  const unit = units[next];
  return unit?.kind === 'verb' && unit.finite && (tokens[unit.head]!.tag !== 'VBN' || unit.head > unit.first);
}

/** A duration as an object: "spent [eight months] in prison". */
const lasts = ({ tokens, times, timeAt }: Context, verb: Unit | undefined, { head }: NounPhrase): boolean =>
  verb?.kind === 'verb' && LASTING.holdsLemma(tokens[verb.head]!) && times[timeAt[head]!]?.type === 'DURATION';

/** "[Three days] of mourning". */
const isOfSomething = ({ tokens }: Context, next: Unit | undefined): boolean =>
  next?.kind === 'preposition' && tokens[next.first]!.lower === 'of';

/** "[Six minutes] from time": a distance, with what it is counted from. */
const isMeasuredFrom = ({ tokens, times, timeAt }: Context, units: readonly Unit[], i: number): boolean => {
  const [noun, joint, from] = [units[i]!, units[i + 1], units[i + 2]];
  return (
    joint?.kind === 'preposition' &&
    from?.kind === 'noun' &&
    /^(?:from|after|before|into)$/.test(tokens[joint.first]!.lower) &&
    times[timeAt[noun.end - 1]!]?.type === 'DURATION'
  );
};

const LASTING = new WordSet(['spend', 'last', 'serve', 'wait', 'end', 'take', 'jail']);

const OPENERS = /^(?:after|before|as|since|until|than|like)$/;

/** "After [the court] [ruled]": a preposition that opens a clause. */
function subordinates({ tokens }: Context, units: readonly Unit[], i: number): boolean {
  if (!OPENERS.test(tokens[units[i]!.first]!.lower)) return false;
  if (units[i + 1]?.kind !== 'noun') return false;
  const aside = units[i + 2]?.kind === 'comma' && units[i + 3]?.kind === 'noun' && units[i + 4]?.kind === 'comma';
  const verb = units[aside ? i + 5 : i + 2];
  return verb?.kind === 'verb' && verb.finite;
}

/** The index of the unit that begins at the token; -1 where none does. */
export function unitAt(units: readonly Unit[], first: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = units[middle]!.first;
    if (at === first) return middle;
    if (at < first) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** A subject with the "of" that belongs to it: "one of nine firms". */
export function subjectText(context: Context, units: readonly Unit[], subject: NounPhrase): string {
  let words = nounText(context, subject);
  for (let i = unitAt(units, subject.first); i >= 0 && words.length < LONGEST / 2; i += 2) {
    const of = units[i + 1];
    const noun = units[i + 2];
    if (of?.kind !== 'preposition' || noun?.kind !== 'noun' || context.tokens[of.first]!.lower !== 'of') break;
    words += ` of ${nounText(context, noun)}`;
  }
  return words;
}
