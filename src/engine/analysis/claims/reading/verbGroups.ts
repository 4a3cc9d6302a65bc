/** Verb groups: auxiliaries, adverbs and the main verb, with what form they are. */

import { WordSet } from '../../../language/words/wordLists.ts';
import type { Scene, Unit } from '../scene.ts';
import { TEMPORAL } from './phrases.ts';
import { governsObjectInClause } from './reduced.ts';
import { ADVERB, MODAL, TO, VERB } from './wordClasses.ts';

/** `first` to `end` with auxiliaries and adverbs; `head` is the main verb. */
export interface VerbGroup {
  readonly first: number;
  readonly head: number;
  readonly end: number;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
}

const BE = new WordSet([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'get',
  'got',
  'gets',
]);

const HAVE = new WordSet(['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d', "'s", '’s']);

const DO = new Set(['do', 'does', 'did']);

const NOT = new WordSet(['not', "n't", 'n’t', 'never']);

/** Of the unit, outside quotations, in text order. */
export function verbGroups(scene: Scene, unit: Unit): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    const kind = scene.classes[i];
    if (scene.quoteAt[i]! >= 0) i = Math.max(i, scene.quotes[scene.quoteAt[i]!]!.end - 1);
    else if (kind === VERB || kind === MODAL) {
      const group = readGroup(scene, i, unit);
      groups.push(group);
      i = group.end - 1;
    }
  }
  return groups;
}

function readGroup(scene: Scene, start: number, unit: Unit): VerbGroup {
  const { tokens, classes, quoteAt } = scene;
  let head = start;
  let be = false;
  let negated = false;
  for (let i = start; i < unit.end && quoteAt[i]! < 0; i++) {
    const kind = classes[i];
    if (kind === VERB || kind === MODAL) {
      if (i > start && !continues(scene, head, i)) break;
      head = i;
      if (BE.holds(tokens[i]!)) be = true;
    } else if (kind === ADVERB || NOT.holds(tokens[i]!) || (i > start && isTimeWithin(scene, i))) {
      if (NOT.holds(tokens[i]!)) negated = true;
    } else break;
  }
  let first = start;
  while (first > unit.first && classes[first - 1] === ADVERB && quoteAt[first - 1]! < 0) first--;
  const to = first > unit.first && classes[first - 1] === TO;
  for (let i = first; i < start; i++) if (NOT.holds(tokens[i]!)) negated = true;
  return {
    first,
    head,
    end: head + 1,
    form: formOf(scene, start, head, to),
    passive: be && isPast(scene, head) && !BE.holds(tokens[head]!),
    negated,
  };
}

/** "has since accused", "was last night accused". */
function isTimeWithin({ tokens, classes }: Scene, i: number): boolean {
  const auxiliary = (at: number): boolean => BE.holds(tokens[at]) || HAVE.holds(tokens[at]);
  const ahead = (at: number): boolean => classes[at] === VERB && (/^VB[DN]$/.test(tokens[at]!.tag) || tokens[at]!.lower.endsWith('ed'));
  if (tokens[i]!.lower === 'since') return auxiliary(i - 1) && ahead(i + 1);
  if (/^(?:last|this|late|early)$/.test(tokens[i]!.lower)) return auxiliary(i - 1) && TEMPORAL.holds(tokens[i + 1]) && ahead(i + 2);
  return TEMPORAL.holds(tokens[i]!) && ahead(i + 1) && (auxiliary(i - 1) || auxiliary(i - 2));
}

/** Whether the verb at `next` belongs to the group whose last verb is at `last`: after an auxiliary only. */
function continues(scene: Scene, last: number, next: number): boolean {
  const word = scene.tokens[last]!.lower;
  return scene.classes[last] === MODAL || BE.has(word) || HAVE.has(word) || (DO.has(word) && scene.tokens[next]!.tag !== 'VBG');
}

const isPast = (scene: Scene, i: number): boolean => /^VB[DN]$/.test(scene.tokens[i]!.tag) || /(?:ed|en)$/.test(scene.tokens[i]!.lower);

function formOf(scene: Scene, start: number, head: number, to: boolean): VerbGroup['form'] {
  if (to) return 'infinitive';
  const { tag, lower } = scene.tokens[start]!;
  if (lower.endsWith('ing') && (tag === 'VBG' || start === head)) return 'gerund';
  if (tag === 'VBN' && start === head) return governsObjectInClause(scene, start) ? 'finite' : 'participle';
  return 'finite';
}
