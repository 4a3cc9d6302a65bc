/**
 * What a quotation is. In this order:
 * - title: named as a work or list just before or after it ("the film “…”"), or all its main words are capitalised and it is no sentence;
 * - term: introduced by a word of naming ("known as “…”", "the word “…”"), a nickname inside a name, or up to three words without a cue in the sentence;
 * - speech: begins like a sentence and either ends like one or holds a verb, or stands after a colon, or fills its paragraph;
 * - partial: everything else, words worked into somebody else's sentence.
 */
import { isCueForm } from '../../language/cues/cues.ts';
import { NAMING_WORDS, TITLE_NOUNS } from '../../language/cues/cuesNaming.ts';
import type { QuoteKind } from '../../model/analysis.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { firstEndingAfter } from '../../model/span.ts';
import { isUpper, startsWithLetter, startsWord } from '../../text/characters.ts';
import type { QuoteSpan } from './spans.ts';

const CUE_REACH = 40;

export function quoteKind(reading: Reading, quote: QuoteSpan): QuoteKind {
  const { text, tokens } = reading;
  const first = firstEndingAfter(tokens, quote.inner[0]);
  const end = firstEndingAfter(tokens, quote.inner[1]);
  const before = wordsBefore(tokens, firstEndingAfter(tokens, quote.marks[0]));
  const head = text.slice(quote.inner[0], quote.inner[0] + 2);
  const last = text.slice(quote.inner[0], quote.inner[1]).slice(-2);
  const words = countWords(tokens, first, end, 13);
  const sentenceLike = /[.?!…]['’]?$/.test(last);
  const cueBeside = isCueForm(before[0] ?? '') || isCueForm(wordAfter(tokens, end));
  const afterColon = /:\s*$/.test(text.slice(Math.max(0, quote.marks[0] - 3), quote.marks[0]));
  if (words <= 12 && !(afterColon && sentenceLike) && isTitle(tokens, first, end, before, sentenceLike || cueBeside)) return 'title';
  if (isNamed(tokens, first, end, before, words)) return 'term';
  const startsLikeSentence = /^[\p{Lu}\p{N}[(…'"“‘$@#]/u.test(head);
  const endsLikeSentence = sentenceLike || (last.endsWith(',') && words > 1);
  const verb = hasVerb(tokens, first, end);
  const worked = /[\p{L}\p{N}] $/u.test(text.slice(Math.max(0, quote.marks[0] - 2), quote.marks[0])) && !cueBeside;
  if (startsLikeSentence && ((endsLikeSentence && (verb || !worked)) || afterColon || (words > 3 && verb))) return 'speech';
  if (words > 12 && sentenceLike && (afterColon || startsParagraph(text, quote.marks[0]))) return 'speech';
  return words <= 3 && !cueInSentence(tokens, first, end) ? 'term' : 'partial';
}

/** Lower case, nearest first, up to three, within the sentence. */
function wordsBefore(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (let i = at - 1; i >= 0 && i >= at - 5 && words.length < 3; i--) {
    const token = tokens[i]!;
    if (token.tag === '.') break;
    if (startsWord(token.lower)) words.push(token.lower);
  }
  return words;
}

function wordAfter(tokens: readonly Token[], end: number): string {
  for (let i = end; i < end + 4 && i < tokens.length; i++) {
    if (tokens[i]!.tag === '.') return '';
    if (startsWithLetter(tokens[i]!.lower)) return tokens[i]!.lower;
  }
  return '';
}

function countWords(tokens: readonly Token[], first: number, end: number, most: number): number {
  let count = 0;
  for (let i = first; i < end && count < most; i++) if (startsWord(tokens[i]!.lower)) count++;
  return count;
}

function isTitle(tokens: readonly Token[], first: number, end: number, before: readonly string[], sentence: boolean): boolean {
  if (before.slice(0, 2).some(word => TITLE_NOUNS.has(word)) && startsUpper(tokens[first])) return true;
  const after = wordAfter(tokens, end);
  let capitals = 0;
  let others = 0;
  for (let i = first; i < end; i++) {
    const { text, tag } = tokens[i]!;
    if (!startsWithLetter(text) || text.startsWith("'")) continue;
    if (isUpper(text)) capitals++;
    else if (text.length > 4 || /^(?:V|N|PRP|RB)/.test(tag)) others++;
  }
  if (capitals > 0 && others === 0 && startsUpper(tokens[first]) && TITLE_NOUNS.has(after)) return true;
  return capitals >= 2 && others === 0 && !sentence && startsUpper(tokens[first]);
}

function isNamed(tokens: readonly Token[], first: number, end: number, before: readonly string[], words: number): boolean {
  if (words === 0) return true;
  if (words > 6) return false;
  const [near = ''] = before;
  if (near === 'called') return words <= 3 && startsUpper(tokens[first]);
  if (NAMING_WORDS.has(near) || (near === 'as' && NAMING_WORDS.has(before[1] ?? '')) || (near === 'name' && words <= 3)) return true;
  return (
    words <= 3 && startsUpper(tokens[first - 2]) && /^NNP/.test(tokens[first - 2]?.tag ?? '') && /^NNP/.test(tokens[end + 1]?.tag ?? '')
  );
}

const startsUpper = (token: Token | undefined): boolean => token !== undefined && isUpper(token.text);

function hasVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end && i < first + CUE_REACH; i++) if (/^(?:VB|MD)/.test(tokens[i]!.tag)) return true;
  return false;
}

function cueInSentence(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first - 1; i >= 0 && i > first - CUE_REACH && tokens[i]!.tag !== '.'; i--) if (isCueForm(tokens[i]!.lower)) return true;
  for (let i = end; i < tokens.length && i < end + CUE_REACH && tokens[i]!.tag !== '.'; i++) if (isCueForm(tokens[i]!.lower)) return true;
  return false;
}

const startsParagraph = (text: string, start: number): boolean => start === 0 || /\n\s*$/.test(text.slice(Math.max(0, start - 4), start));
