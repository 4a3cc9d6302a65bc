/** Participles and gerunds that belong to a noun, rather than being a verb of their own. */

import { itemAt } from '../../../base/itemAt.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Token } from '../../../model/reading.ts';
import { isFiniteTag, isNounOrAdjectiveTag, isNounTag, isVerbTag } from './tags.ts';

/** Gerunds that, before a noun, tell what it does: "hit by [falling] rocks". */
const MOVING = new WordSet('flying falling oncoming passing speeding'.split(' '));

/** A participle before its noun, "the planned merger", rather than a verb with its object, "the firm planned mergers". */
export function modifies(tokens: readonly Token[], i: number, start: number, next: Token | null): boolean {
  if (!next || !isNounOrAdjectiveTag(next.tag)) return false;
  if (i > start) return /^(?:DT|PRP\$|POS|JJ|CD|WP\$|RB$)/.test(tokens[i - 1]!.tag);
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (before.tag === 'IN') return tokens[i]!.tag === 'VBN' || MOVING.holds(tokens[i]!);
  return tokens[i]!.tag === 'VBN' && isBehindVerb(tokens, i);
}

/** Gerunds that, between two nouns, tell of which trade the second is: "investment [banking] firms". */
export const TRADES = new WordSet(
  `banking manufacturing exporting importing computing engineering mining shipping publishing advertising marketing trading training lending housing
fishing farming voting operating spending funding nursing policing gaming gambling betting drilling recycling brewing racing shopping parking`.split(
    /\s+/,
  ),
);

/** "Drew [heated] protests", "issued [revised] figures": two verbs of their own never stand side by side. */
export function isBehindVerb(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && isVerbTag(before.tag) && !LINKING.holdsLemma(before);
}

const LINKING = new WordSet(
  'be have get keep become remain stay seem look feel appear go come sit stand lie do let make help say tell hear see watch want like need leave'.split(
    ' ',
  ),
);

/** A gerund as the subject of the verb behind it: "since [fighting] broke out", "[voting] ended". */
export function isSubject(tokens: readonly Token[], i: number, start: number, next: Token | null): boolean {
  if (!next || !isFiniteTag(next.tag) || tokens[i]!.lower === 'being' || tokens[i]!.lower === 'having') return false;
  const before = tokens[i - 1];
  return i > start ? /^(?:DT|JJ|PRP\$|POS)$/.test(before!.tag) : before === undefined || /^(?:IN|WRB|CC|\.|,|:)$/.test(before.tag);
}

/** The last of a list of nouns, not what they do: "cod, perch and [endangered] eels". */
export function endsList(tokens: readonly Token[], i: number): boolean {
  const [third, second, first] = [itemAt(tokens, i - 3), itemAt(tokens, i - 2), itemAt(tokens, i - 1)];
  return first?.tag === 'CC' && second?.tag.startsWith('NN') === true && third?.tag === ',';
}

/** "A [highly] respected judge". */
export const isDegree = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower.endsWith('ly') &&
  /^(?:DT|PRP\$|POS)$/.test(tokens[i - 1]!.tag) &&
  tokens[i + 1]?.tag === 'VBN' &&
  isNounTag(tokens[i + 2]?.tag ?? '.');
