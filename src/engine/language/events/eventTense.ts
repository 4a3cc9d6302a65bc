/** A verb as headlines put it: in the present tense. */
import { thirdPerson } from '../words/inflect.ts';

const IRREGULAR: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map([
  ['be', ['is', 'are']],
  ['have', ['has', 'have']],
  ['do', ['does', 'do']],
]);
/** Verbs whose past is their dictionary form. */
const UNCHANGED = new Set(
  'hit put set cut let shut cost hurt quit burst cast bet rid split spread read beat bid broadcast forecast thrust upset wed shed offset overcut reset'.split(
    ' ',
  ),
);

export function presentOf(lemma: string, plural: boolean): string {
  const known = IRREGULAR.get(lemma);
  if (known) return known[plural ? 1 : 0];
  return plural ? lemma : thirdPerson(lemma);
}

/** Whether the lemma of a past form is really known: an irregular form that nothing undoes stays as the text has it. */
export const undone = (lower: string, lemma: string): boolean => lemma !== lower || UNCHANGED.has(lemma);
