/** Builds a label piece by piece, and ends it where it can end: after a noun phrase, never after a preposition. */

/** Code units. */
export const LONGEST = 60;
/** Code units that a line has at least before it ends for want of room rather than with an ellipsis. */
const ENOUGH = 24;

export class Line {
  #text = '';
  /** The text up to the last place at which it can end. */
  #ended = '';
  #full = false;

  get isFull(): boolean {
    return this.#full;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** `ends`: the line can end after the piece; `joins`: without a space before it. */
  add(piece: string, ends: boolean, joins = false): void {
    if (piece === '' || this.#full) return;
    const text = this.#text === '' ? piece : `${this.#text}${joins ? '' : ' '}${piece}`;
    this.#full = text.length > LONGEST;
    this.#text = text;
    if (ends && !this.#full) this.#ended = text;
  }

  /** `needed`: what found no room belongs to the sentence, so that the line shows that it is cut. */
  close(needed: boolean): string {
    const whole = this.#full && (needed || this.#ended.length < ENOUGH) ? cutAtWord(this.#text) : this.#ended || cutAtWord(this.#text);
    return whole.charAt(0).toUpperCase() + whole.slice(1);
  }
}

/** At most `LONGEST` code units, with an ellipsis where something is left out. */
export function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text;
  const room = text.slice(0, LONGEST - 1);
  const blank = text.charAt(LONGEST - 1) === ' ' ? room.length : room.lastIndexOf(' ');
  const words = withoutLinks(blank < 0 ? room : room.slice(0, blank));
  return `${words || room}…`;
}

/** What no line can end with. */
const LINKS = new Set('a an the of and or to in on for with by at its his her their'.split(' '));
const BETWEEN = ' ,;:–—-';

/** Without the links, marks and blanks at its end. */
function withoutLinks(text: string): string {
  let end = text.length;
  for (;;) {
    while (end > 0 && BETWEEN.includes(text.charAt(end - 1))) end--;
    let word = end;
    while (word > 0 && !BETWEEN.includes(text.charAt(word - 1))) word--;
    if (word === 0 || !LINKS.has(text.slice(word, end).toLowerCase())) return text.slice(0, end);
    end = word;
  }
}
