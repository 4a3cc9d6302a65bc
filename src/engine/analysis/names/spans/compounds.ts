/** Words that are glued to a name by a hyphen and are no part of it: "Lagos-based", "ex-Brandel". */

const words = (data: string): ReadonlySet<string> => new Set(data.split(/\s+/));

/** What makes an adjective of a name: "Lagos-based". */
const BEHIND = words(
  `based born led backed owned run bound controlled area style era funded listed held sponsored made linked affiliated focused trained educated administered occupied headquartered
inspired oriented dominated friendly centric allied aligned supported registered flagged designed built appointed ruled drafted brokered mediated supplied imposed issued`,
);
const BEFORE = words('ex anti pro non post pre');

const DASH = '-';

/** How many characters at the end of a word are such, with their hyphen. */
export function tailLength(word: string): number {
  const dash = word.lastIndexOf(DASH);
  return dash > 0 && BEHIND.has(word.slice(dash + 1)) ? word.length - dash : 0;
}

/** How many characters at the head of a name's first word are such, with their hyphen; none where a small letter follows. */
export function headLength(word: string): number {
  const dash = word.indexOf(DASH);
  if (dash < 2 || dash > 4 || dash === word.length - 1 || !BEFORE.has(word.slice(0, dash).toLowerCase())) return 0;
  const next = word.charAt(dash + 1);
  return next === next.toLowerCase() ? 0 : dash + 1;
}

export const isBased = (word: string): boolean => tailLength(word) > 0;
