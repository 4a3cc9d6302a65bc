/**
 * What two passages share beyond one phrase. A title, a name with its office or a link pasted into both is one piece in both, however long; passages that
 * say the same share words in several places.
 */
import type { Alignment } from './align.ts';
import { sharedWeight, type WordForm, type Words, weightOf } from './words.ts';

/** Words of a piece that count: what follows them in it follows from them. */
const COUNTED = 2;
/** Words from one shared word to the next of the same piece. */
const STEP = 2;
/** Weight from which on a word tells what a passage is about, and from which on it is looked for out of order. */
const TELLING = 8;
const MOVABLE = 4;

/** Pieces, telling words counted, those of them that are no names, and the share of the telling words of the passage that has fewer. */
const FEWEST_PIECES = 3;
const FEWEST_WORDS = 6;
const FEWEST_PLAIN = 4;
const LEAST_SHARE = 0.65;
/** That share where they share only a few. */
const NEARLY_ALL = 0.8;

/** Words in a row from which on what stands beside them must be alike, too, and how far. */
const RUN = 8;
const BESIDE = 0.3;
/** Share of a passage's weight that must stand beside the run, or the run is the passage. */
const LEAST_BESIDE = 0.2;

/** The least weight of the words of both that `isScattered` needs. */
export const SCATTERED_WEIGHT = FEWEST_WORDS * TELLING;

/** Whether the passages share telling words, and most of those of one of them, in several places. */
export function isScattered(a: Words, b: Words, alignment: Alignment): boolean {
  const { pieces, counted, plain, share } = tellingOfBoth(a, b, alignment);
  if (pieces < FEWEST_PIECES || counted < FEWEST_WORDS || plain < FEWEST_PLAIN || share < LEAST_SHARE) return false;
  return !isOneRun(a, b, alignment, RUN);
}

/** Whether the passages share so many telling words, or nearly all of one of them: a turn of phrase has few ("is due to run out at the end of"). */
export function isMoreThanATurn(a: Words, b: Words, alignment: Alignment, fewest: number): boolean {
  if (fewest === 0) return true;
  const { words, share } = tellingOfBoth(a, b, alignment);
  return words >= fewest || share >= NEARLY_ALL;
}

/** `counted` and `plain`: a piece's words up to `COUNTED`, and those of them that are no names. */
function tellingOfBoth(
  a: Words,
  b: Words,
  alignment: Alignment,
): { pieces: number; words: number; counted: number; plain: number; share: number } {
  const pieces = piecesOf(a, b, alignment)
    .map(piece => piece.filter(isTelling))
    .filter(({ length }) => length > 0);
  const sum = (of: (piece: readonly WordForm[]) => number): number => pieces.reduce((total, piece) => total + of(piece), 0);
  const could = Math.min(weightOf(a.forms.filter(isTelling)), weightOf(b.forms.filter(isTelling)));
  return {
    pieces: pieces.length,
    words: sum(({ length }) => length),
    counted: sum(({ length }) => Math.min(COUNTED, length)),
    plain: sum(piece => Math.min(COUNTED, piece.filter(({ kind }) => kind !== 'name').length)),
    share: could === 0 ? 0 : sum(weightOf) / could,
  };
}

const isTelling = ({ weight }: WordForm): boolean => weight >= TELLING;

/** The words of the first that the second has too, in any order, by pieces: words that follow one another in both. */
function piecesOf(a: Words, b: Words, alignment: Alignment): WordForm[][] {
  const pieces: WordForm[][] = [];
  let [lastA, lastB] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [i, j] of withMoved(a, b, alignment)) {
    const follows = i - lastA <= STEP && j > lastB && j - lastB <= STEP;
    if (follows) pieces.at(-1)!.push(a.forms[i]!);
    else pieces.push([a.forms[i]!]);
    [lastA, lastB] = [i, j];
  }
  return pieces;
}

/** The alignment and the words that stand elsewhere in the second, by their place in the first. */
function withMoved(a: Words, b: Words, alignment: Alignment): (readonly [number, number])[] {
  const [inA, inB] = [new Set(alignment.map(([i]) => i)), new Set(alignment.map(([, j]) => j))];
  const left = new Map<number, number[]>();
  for (const [j, { stem, weight }] of b.forms.entries()) {
    if (weight < MOVABLE || inB.has(j)) continue;
    const places = left.get(stem);
    if (places) places.push(j);
    else left.set(stem, [j]);
  }
  const moved = a.forms.flatMap(({ stem }, i) => {
    const j = inA.has(i) ? undefined : left.get(stem)?.shift();
    return j === undefined ? [] : [[i, j] as const];
  });
  return moved.length === 0 ? [...alignment] : [...alignment, ...moved].sort(([x], [y]) => x - y);
}

/** Whether so many words in a row are all that makes the passages alike, though each tells something beside them. */
export function isOneRun(a: Words, b: Words, alignment: Alignment, length: number): boolean {
  const run = longestRun(alignment);
  if (run.length < length) return false;
  const beside = ({ forms }: Words, start: number): WordForm[] => [...forms.slice(0, start), ...forms.slice(start + run.length)];
  const [besideA, besideB] = [beside(a, run.startA), beside(b, run.startB)];
  const [weightA, weightB] = [weightOf(besideA), weightOf(besideB)];
  if (weightA < LEAST_BESIDE * weightOf(a.forms) || weightB < LEAST_BESIDE * weightOf(b.forms)) return false;
  return 2 * sharedWeight(besideA, besideB) < BESIDE * (weightA + weightB);
}

function longestRun(alignment: Alignment): { readonly startA: number; readonly startB: number; readonly length: number } {
  let longest = { startA: 0, startB: 0, length: 0 };
  let run = longest;
  for (const [i, j] of alignment) {
    const follows = i === run.startA + run.length && j === run.startB + run.length;
    run = follows ? { ...run, length: run.length + 1 } : { startA: i, startB: j, length: 1 };
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
