/** Acronyms: those that a name's words allow, and whether a name looks like one. Pure functions of the strings. */
import { isLower, startsWord } from '../../text/characters.ts';

const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'la', 'du', 'des', 'et', 'to', 'a', 'at', 'y', 'del', 'und']);

/** Acronyms that the words of a form allow: all initials, and those without small words; at least two letters. */
export function acronymsOf(form: string): string[] {
  const words = form.split(/[\s-]+/).filter(word => startsWord(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => list.map(word => word[0]).join('');
  const all = new Set([initials(words), initials(words.filter(word => !SMALL.has(word)))]);
  return [...all].filter(acronym => acronym.length >= 2);
}

/** Whether a surface looks like an acronym, and its letters in small. */
export function acronymLetters(surface: string): string | null {
  if (isLower(surface.charAt(1))) return null;
  const bare = /[.&]/.test(surface) ? surface.replace(/[.&]/g, '') : surface;
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(bare) ? bare.toLowerCase() : null;
}

/** "BRDL" of "Brandel": letters of one word in their order, its first among them. */
export function abbreviates(letters: string, word: string): boolean {
  const lower = word.toLowerCase();
  let at = -1;
  for (const letter of letters) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return lower[0] === letters[0];
}
