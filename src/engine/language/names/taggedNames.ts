/** From the labels of a stretch to its names, each with the probabilities of its types. */
import { BEGIN, LABEL_COUNT, LAST, labelOf, NAME_SCALE, NAME_TYPES, type NameType, OUTSIDE, partOf, typeOf, UNIT } from './nameLabels.ts';

/** `first` and `end` are indexes into `Reading.tokens`. `other`: a work, product, event, law, people or whatever else has a name. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  /** The probability of each type in the order of `NAME_TYPES`, given that these words are a name. */
  readonly types: readonly number[];
}

/** Adds them to `names`. `at`: of the scores, `offset`: of the tokens. */
export function addNames(scores: Float32Array, at: number, labels: readonly number[], offset: number, names: TaggedName[]): void {
  let begin = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) begin = i;
    if (part === LAST || part === UNIT)
      names.push({
        first: offset + begin,
        end: offset + i + 1,
        type: NAME_TYPES[typeOf(label)]!,
        types: typesOf(scores, at, labels, begin, i),
      });
  }
}

/** A softmax over the types, of the summed scores of the same parts of a name in each: the words from `begin` to `last`, both included. */
function typesOf(scores: Float32Array, at: number, labels: readonly number[], begin: number, last: number): number[] {
  const shares = new Array<number>(NAME_TYPES.length);
  let most = -Infinity;
  for (let type = 0; type < shares.length; type++) {
    let sum = 0;
    for (let i = begin; i <= last; i++) sum += scores[(at + i) * LABEL_COUNT + labelOf(type, partOf(labels[i]!))]!;
    shares[type] = sum / NAME_SCALE;
    most = Math.max(most, sum / NAME_SCALE);
  }
  let total = 0;
  for (let type = 0; type < shares.length; type++) {
    shares[type] = Math.exp(shares[type]! - most);
    total += shares[type]!;
  }
  for (let type = 0; type < shares.length; type++) shares[type] = shares[type]! / total;
  return shares;
}
