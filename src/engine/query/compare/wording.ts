/** How the wording of one passage differs from another's, word by word. */

/** `same`: in both; `gone`: only in the first; `new`: only in the second. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Longer passages are compared only so far: the table of the longest common subsequence has this many words a side. */
const LIMIT = 200;

/** The pieces that turn `from` into `to`, in reading order; neighbours of one kind are one piece. Case and quotation marks' shape are no difference. */
export function compareWording(from: string, to: string): Piece[] {
  const a = words(from);
  const b = words(to);
  const lengths = commonLengths(a.map(normalise), b.map(normalise));
  const width = b.length + 1;
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const pieces: { kind: Piece['kind']; text: string }[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += ` ${text}`;
    else pieces.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && right !== undefined && normalise(left) === normalise(right)) {
      add('same', right);
      i++;
      j++;
    } else if (right === undefined || (left !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      add('gone', left ?? '');
      i++;
    } else {
      add('new', right);
      j++;
    }
  }
  return pieces;
}

const words = (text: string): string[] => text.trim().split(/\s+/).slice(0, LIMIT);

const normalise = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[“”„"«»]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/^(?:[–—―]|-{1,3})$/, '-')
    .replace(/[.,;:]$/, '');

/** At `i * (b.length + 1) + j`: how many words `a` from `i` on and `b` from `j` on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const below = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = a[i] === b[j] ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(below, right);
    }
  }
  return lengths;
}
