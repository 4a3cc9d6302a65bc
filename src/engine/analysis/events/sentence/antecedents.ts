/** Whom or what a relative clause tells of. */

import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { Token } from '../../../model/reading.ts';
import type { NounPhrase, Unit } from './units.ts';

/** Units that are looked back over. */
const REACH = 16;

/** The noun phrase at `i` before a relative word; where "who" follows, the person that a name belongs to, or the people in a place: "[Ames] of the Orlo group, who", "[locals] in Vell, who". */
export function whomWhoTells(tokens: readonly Token[], units: readonly Unit[], who: number, i: number): readonly NounPhrase[] {
  const noun = units[i];
  if (noun?.kind !== 'noun') return [];
  if (tokens[who]!.lower === 'who' && tokens[noun.head]!.tag === 'NNP')
    for (let j = i; j > i - REACH && units[j - 1]?.kind === 'preposition'; j -= 2) {
      const people = units[j - 2];
      if (people?.kind !== 'noun') break;
      if (isPeople(tokens[people.head]!)) return [people];
    }
  const thing = tokens[who]!.lower === 'that' && tokens[noun.head]!.tag.startsWith('NNP') ? thingAbove(tokens, units, i) : null;
  if (thing) return [thing];
  const above = tokens[who]!.lower === 'who' && units[i - 1]?.kind === 'preposition' ? units[i - 2] : undefined;
  return [above?.kind === 'noun' && tokens[above.head]!.tag === 'NNP' ? above : noun];
}

/** "[A ruling] in a court in Vell that stopped the sale": of a name alone "that" tells nothing. */
function thingAbove(tokens: readonly Token[], units: readonly Unit[], i: number): NounPhrase | null {
  for (let j = i; j > i - REACH && units[j - 1]?.kind === 'preposition'; j -= 2) {
    const noun = units[j - 2];
    if (noun?.kind !== 'noun') break;
    if (!tokens[noun.head]!.tag.startsWith('NNP')) return noun;
  }
  return null;
}

const isPeople = ({ tag, lemma }: Token): boolean => tag === 'NNS' || (tag === 'NN' && PERSON_NOUNS.has(lemma));
