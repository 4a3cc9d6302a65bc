/** Letters that were lost when bytes became text: the encoding was guessed wrong, here or long before. */

/**
 * A replacement character; a control character that stands for no letter; or the bytes of one UTF-8 character read one by one as Windows-1252
 * ("Ã©" for "é", "â€™" for an apostrophe). Pairs that words have by themselves, such as a capital "Ã" before a quotation mark or dash, are none.
 */
const LOST =
  /\ufffd+|[\u0080-\u0084\u0086-\u009f]|Ã[\u00a0-\u00bf\u0192\u201a\u201e\u2020\u2021\u02c6\u2030\u0160\u0152\u0178\u017d]|Â[\u00a0-\u00bf]|â(?:\u20ac[\u00a0-\u00bf\u02dc\u2122\u0153\u0161\u017e\u201c\u201d\u2018\u2019\u2013\u2014\u2022\u2020\u2021\u2026\u2030\u00a6]|\u201a\u00ac|\u201e\u00a2)/g;

/** How many places of the text hold letters that cannot be read; 0 of a text that is whole. */
export function lostLetters(text: string): number {
  return text.match(LOST)?.length ?? 0;
}
