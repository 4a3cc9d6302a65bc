/** Aligns two passages word by word: the common subsequence that weighs most. */
import type { Words } from './words.ts';

/** `[i, j]`: word `i` of the first stands for word `j` of the second; both rise. */
export type Alignment = readonly (readonly [number, number])[];

/** Passages longer than this are cut for alignment: time and memory are the product of the lengths. */
export const LONGEST = 200;

export function align(a: Words, b: Words): Alignment {
  const pairs: [number, number][] = [];
  let head = 0;
  const [lengthA, lengthB] = [Math.min(a.forms.length, LONGEST), Math.min(b.forms.length, LONGEST)];
  while (head < lengthA && head < lengthB && a.forms[head]!.stem === b.forms[head]!.stem) {
    pairs.push([head, head]);
    head++;
  }
  let tail = 0;
  while (head + tail < lengthA && head + tail < lengthB && a.forms[lengthA - 1 - tail]!.stem === b.forms[lengthB - 1 - tail]!.stem) tail++;
  middle(a, b, [head, lengthA - tail], [head, lengthB - tail], pairs);
  for (let i = tail; i > 0; i--) pairs.push([lengthA - i, lengthB - i]);
  return pairs;
}

/** The weighted longest common subsequence of `a[fromA..toA)` and `b[fromB..toB)`, by dynamic programming. */
function middle(a: Words, b: Words, [fromA, toA]: [number, number], [fromB, toB]: [number, number], pairs: [number, number][]): void {
  const columns = toB - fromB + 1;
  if (toA <= fromA || columns <= 1) return;
  const best = new Uint16Array((toA - fromA + 1) * columns);
  for (let i = toA - 1; i >= fromA; i--) {
    const form = a.forms[i]!;
    const row = (i - fromA) * columns;
    for (let j = toB - 1; j >= fromB; j--) {
      const at = row + j - fromB;
      let value = Math.max(best[at + columns]!, best[at + 1]!);
      if (form.stem === b.forms[j]!.stem) value = Math.max(value, best[at + columns + 1]! + form.weight);
      best[at] = value;
    }
  }
  let i = fromA;
  let j = fromB;
  while (i < toA && j < toB) {
    const at = (i - fromA) * columns + j - fromB;
    if (a.forms[i]!.stem === b.forms[j]!.stem && best[at] === best[at + columns + 1]! + a.forms[i]!.weight) pairs.push([i++, j++]);
    else if (best[at] === best[at + columns]!) i++;
    else j++;
  }
}
