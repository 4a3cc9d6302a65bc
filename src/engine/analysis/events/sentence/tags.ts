/** Classes of Penn tags by their first two letters, compared as one number: asked for every token, often more than once. */

const startOf = (tag: string): number => (tag.charCodeAt(0) << 8) | tag.charCodeAt(1);

const NN = startOf('NN');
const JJ = startOf('JJ');
const CD = startOf('CD');
const RB = startOf('RB');
const VB = startOf('VB');

/** Common and proper nouns. */
export const isNounTag = (tag: string): boolean => startOf(tag) === NN;
export const isVerbTag = (tag: string): boolean => startOf(tag) === VB;
export const isAdverbTag = (tag: string): boolean => startOf(tag) === RB;

/** A noun or an adjective, before which a participle or a quotation mark is a modifier. */
export function isNounOrAdjectiveTag(tag: string): boolean {
  const start = startOf(tag);
  return start === NN || start === JJ;
}

/** What a number may stand before as a modifier. */
export function followsNumber(tag: string): boolean {
  const start = startOf(tag);
  return start === NN || start === JJ || start === CD;
}

/** What a determiner opens a noun phrase before. */
export function followsDeterminer(tag: string): boolean {
  const start = startOf(tag);
  if (start === NN || start === JJ || start === CD || start === RB) return true;
  return tag === 'VBN' || tag === 'VBG' || tag === '$' || tag === '"' || tag === 'POS';
}

/** A verb with tense or a modal. */
export const isFiniteTag = (tag: string): boolean => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
