/** Two passages side by side: what one outlet types otherwise than another is no difference between them. */

/** Forms of one thing, and the one that stands for all. Without white space around, unless it belongs to the form. */
const HABITS: readonly (readonly [forms: RegExp, plain: string])[] = [
  [/["“”„‟«»]/g, '"'],
  [/['‘’‚‛]/g, "'"],
  [/…|\.\.\./g, '...'],
  // A dash between words, with white space around it or without; not the one of a range ("2019–20").
  [/\s+(?:[–—―]|-{1,3})\s+|\s*(?:[—―]|--+)\s*|(?<=\p{L})–(?=\p{L})/gu, ' – '],
  [/(?<=\d)[–‑](?=\d)/g, '-'],
  [/\s+/g, ' '],
];

/**
 * The text, with the marks, dashes and white space in a plain form of which the other has other forms; what both type in the same way stays as it is.
 * `plainBeside(a, b)` and `plainBeside(b, a)` can be compared letter by letter.
 */
export function plainBeside(text: string, other: string): string {
  let [here, there] = [text, other];
  for (const [forms, plain] of HABITS) {
    if (formsIn(here, forms) === formsIn(there, forms)) continue;
    here = here.replace(forms, plain);
    there = there.replace(forms, plain);
  }
  return here;
}

const formsIn = (text: string, forms: RegExp): string => [...new Set(text.match(forms))].sort().join('|');
