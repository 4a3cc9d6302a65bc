/** A light stem: takes English inflection off, so that "orders", "ordered" and "ordering" meet. After step 1 of Porter (1980). */
import { IRREGULAR } from '../../language/words/lemma.ts';

/** Words that meet here, though they are no forms of one word. Of countries: as `normalWord` writes their initials. */
const KIN: ReadonlyMap<string, string> = new Map([
  ['american', 'u.s'],
  ['americans', 'u.s'],
  ['british', 'u.k'],
  ['britain', 'u.k'],
  ['britons', 'u.k'],
  ['died', 'die'],
  ['dies', 'die'],
  ['dead', 'die'],
  ['death', 'die'],
  ['killed', 'kill'],
  ['killing', 'kill'],
  ['lawsuit', 'suit'],
  ['lawsuits', 'suit'],
]);

export function stemOf(word: string): string {
  const known = KIN.get(word) ?? IRREGULAR.get(word);
  if (known !== undefined) return withoutE(known);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutS(word);
  for (const ending of ['ingly', 'edly', 'ing', 'ed']) {
    if (!singular.endsWith(ending)) continue;
    const base = singular.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) break;
    if (SILENT_E.test(base)) return `${base}e`;
    return withoutE(/([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);
  }
  return withoutE(singular);
}

/** "vot-ed", "tak-ing": a short word's one vowel between consonants has lost its "e" ("hopp-ed" has not). */
const SILENT_E = /^[^aeiou][aeiou][^aeiouwxy]$/;

function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** "announce" and "announc-ing" meet without their "e", "carry" and "carri-ed" in "i". */
function withoutE(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}
