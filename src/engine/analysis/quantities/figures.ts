/** Reads numbers in digits and words with their scale: "613bn", "1.4 billion", "twenty-five thousand", "10pc". */
import { WordMap } from '../../language/words/wordLists.ts';
import type { Token } from '../../model/reading.ts';
import { SCALE } from './units.ts';

/** `end`: index after its last token. `suffix`: what is glued to the digits and no scale ("pc" of "10pc"), lower case. */
export interface Figure {
  readonly end: number;
  readonly value: number;
  readonly suffix: string;
  readonly words: boolean;
}

const DIGITS = /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)([a-z]*)$/;
const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = new WordMap<number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ...TENS.flatMap((ten, i) => UNITS.slice(1, 10).map((one, k) => [`${ten}-${one}`, (i + 2) * 10 + k + 1] as const)),
]);

export function readFigure(tokens: readonly Token[], i: number, end: number): Figure | null {
  const token = tokens[i];
  if (!token || i >= end) return null;
  const digits = DIGITS.exec(token.lower);
  if (digits) return readDigits(tokens, i, end, digits);
  return readWords(tokens, i, end);
}

function readDigits(tokens: readonly Token[], i: number, end: number, [, number = '', glued = '']: RegExpExecArray): Figure | null {
  const value = Number(number.replaceAll(',', ''));
  const scale = SCALE.get(glued);
  if (scale) return { end: i + 1, value: exact(value * scale), suffix: '', words: false };
  if (glued) return { end: i + 1, value, suffix: glued, words: false };
  return scaled(tokens, i + 1, end, { value, words: false });
}

/** Multiplied by the scale that follows: "1.4 billion", "two hundred thousand". */
function scaled(tokens: readonly Token[], from: number, end: number, { value, words }: { value: number; words: boolean }): Figure {
  let at = from;
  let product = value;
  for (let scale = SCALE.of(tokens[at]); at < end && scale && tokens[at]!.lower.length > (words ? 2 : 1); scale = SCALE.of(tokens[at])) {
    product *= scale;
    at++;
  }
  return { end: at, value: exact(product), suffix: '', words };
}

/** "five", "twenty-five", "a hundred", "three hundred and twelve", "a dozen". */
function readWords(tokens: readonly Token[], i: number, end: number): Figure | null {
  const article =
    /^an?$/.test(tokens[i]!.lower) && /^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(tokens[i + 1]?.lower ?? '');
  if (article && i + 1 < end) {
    if (tokens[i + 1]!.lower === 'dozen') return { end: i + 2, value: 12, suffix: '', words: true };
    return scaled(tokens, i + 1, end, { value: 1, words: true });
  }
  let total = 0;
  let at = i;
  for (; at < Math.min(end, i + 12); at++) {
    const { lower } = tokens[at]!;
    const small = SMALL.get(lower);
    const scale = lower.length > 2 ? SCALE.get(lower) : undefined;
    if (small !== undefined && (at === i || total % 100 === 0 || (total % 10 === 0 && small < 10))) total += small;
    else if (scale && at > i) total = scale === 100 ? total - (total % 100) + (total % 100) * 100 : total * scale;
    else if (lower === 'dozen' && at > i) total *= 12;
    else if (lower === 'and' && at > i && total >= 100 && SMALL.holds(tokens[at + 1]) && at + 1 < end) continue;
    else break;
  }
  return at === i ? null : { end: at, value: exact(total), suffix: '', words: true };
}

/** Without the dust of binary fractions, which whole numbers of up to twelve digits have none of. */
const exact = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12)));
