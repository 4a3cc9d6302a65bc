/**
 * Words that may stand for each other: of one group of synonyms, or event verbs of one class. Two words of one group may still be meant in
 * other senses; what else two passages share must speak for that.
 */
import { VERB_CLASSES } from '../../language/events/eventVerbs.ts';
import { stemOf } from './stem.ts';
import { SYNONYMS } from './synonymData.ts';

/** By stem, the numbers of its groups. */
const GROUPS: ReadonlyMap<string, readonly number[]> = readGroups();
const NONE: readonly number[] = [];

/** Numbers of the groups that the words of a stem belong to. */
export const groupsOf = (stem: string): readonly number[] => GROUPS.get(stem) ?? NONE;

export const haveCommon = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 0 && b.length > 0 && a.some(group => b.includes(group));

function readGroups(): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  const add = (words: readonly string[], number: number): void => {
    for (const stem of new Set(words.map(stemOf))) {
      const known = numbers.get(stem);
      if (known) known.push(number);
      else numbers.set(stem, [number]);
    }
  };
  const groups = SYNONYMS.split(/[|\n]/).map(words => words.split(' '));
  for (const [number, words] of [...groups, ...verbsByClass().values()].entries()) add(words, number);
  return numbers;
}

function verbsByClass(): Map<string, string[]> {
  const verbs = new Map<string, string[]>();
  for (const [verb, names] of VERB_CLASSES) for (const name of names) verbs.set(name, [...(verbs.get(name) ?? []), verb]);
  return verbs;
}
