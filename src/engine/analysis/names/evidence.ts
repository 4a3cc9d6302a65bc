/** What an article's own spelling says about its words: which are capitalised in mid-sentence, which stand in small letters, how each sentence is cased. */
import { mapped } from '../../base/mapped.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { isUpper, startsWithLetter } from '../../text/characters.ts';

/** `ordinary`: capitals mean names; `title`: Every Word Has One; `capitals`: ALL OF THEM. */
export type Casing = 'ordinary' | 'title' | 'capitals';

export interface Evidence {
  /** One for each sentence. */
  readonly casing: readonly Casing[];
  /** How often a word (lower case) stands capitalised in the middle of an ordinary sentence. */
  readonly capitalised: ReadonlyMap<string, number>;
  /** How often a word stands in small letters: of those only that, or whose singular, have a capital somewhere too. */
  readonly small: ReadonlyMap<string, number>;
}

const CAPITAL =
  /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\p{N}{1,2}(?:\p{Lu}$(?<=3M)|\p{Lu}\p{Ll}|-\p{Lu})|\p{N}{2,}\p{Ll}{2}\p{Lu}|(?:al|el|an|ar|as|ash|at|ad|az|ul|abu|d|l)[-’']\p{Lu})/u;

/** Whether a word begins like a name: with a capital, or as in "eBay", "al-Obi" and "3M". */
export function isCapital(token: Token | undefined): boolean {
  if (token === undefined || token.text === token.lower) return false;
  const unit = token.text.charCodeAt(0);
  return (unit >= 65 && unit <= 90) || CAPITAL.test(token.text);
}
export const isWord = (token: Token | undefined): boolean => token !== undefined && startsWithLetter(token.text);

export function gatherEvidence(reading: Reading): Evidence {
  const casing = mapped(reading.sentences, sentence => casingOf(reading, sentence));
  const capitalised = new Map<string, number>();
  const small = new Map<string, number>();
  const asked = wordsWithCapital(reading);
  reading.sentences.forEach((sentence, s) => {
    if (casing[s] !== 'ordinary') return;
    for (let i = sentence.first; i < sentence.end; i++) {
      const token = reading.tokens[i]!;
      if (!isWord(token)) continue;
      if (!isCapital(token)) {
        if (asked.has(token.lower)) small.set(token.lower, (small.get(token.lower) ?? 0) + 1);
      } else if (!opensClause(reading, sentence, i)) capitalised.set(token.lower, (capitalised.get(token.lower) ?? 0) + 1);
    }
  });
  return { casing, capitalised, small };
}

/** In lower case, with and without a final stop, and in the plural: most words of a text are none of them, and need no count. */
function wordsWithCapital({ tokens }: Reading): Set<string> {
  const words = new Set<string>();
  for (const token of tokens) {
    if (!isCapital(token) || words.has(token.lower)) continue;
    words.add(token.lower).add(`${token.lower}s`);
    if (token.lower.endsWith('.')) words.add(token.lower.slice(0, -1));
  }
  return words;
}

/** Whether a capital at token `i` may be due to its place alone: first of the sentence, or after a colon, an opening mark, a dash or a bullet. */
export function opensClause(reading: Reading, sentence: Sentence, i: number): boolean {
  if (i === sentence.first) return true;
  const before = reading.tokens[i - 1]!;
  if (startsWithLetter(before.text)) return false;
  if (/^[“"‘«„([•*#>]$/.test(before.text)) return before.text !== '(' || i - 1 === sentence.first;
  if (/^['’`]$/.test(before.text)) return before.span[1] === reading.tokens[i]!.span[0];
  return /^[:.!?…;–—]$|^-{1,2}$|^\.{2,}$/.test(before.text);
}

const startsSmall = (text: string): boolean => text.charCodeAt(0) >= 97 && text.charCodeAt(0) <= 122;

function casingOf(reading: Reading, sentence: Sentence): Casing {
  let words = 0;
  let capitals = 0;
  let shouted = 0;
  let letters = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { text } = reading.tokens[i]!;
    if (!startsWithLetter(text)) continue;
    letters++;
    if (text.length > 1 && !startsSmall(text) && text === text.toUpperCase()) shouted++;
    if (text.length < 4 || i === sentence.first) continue;
    words++;
    if (isUpper(text)) capitals++;
  }
  if (letters >= 3 && shouted >= letters * 0.7) return 'capitals';
  const kind = reading.paragraphs[sentence.paragraph]?.kind;
  const stopped = /[.!?]["”’']?$/.test(reading.text.slice(Math.max(sentence.span[0], sentence.span[1] - 3), sentence.span[1]));
  if (kind === 'headline' && letters <= 2 && shouted === letters) return 'capitals';
  return words >= 3 && capitals >= words * 0.75 && (!stopped || kind === 'headline') ? 'title' : 'ordinary';
}
