/** Names and nouns that the tagger takes for verbs or adverbs, read again as nouns. */
import { cueForm } from '../../../language/cues/cues.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapitalised } from '../../../text/characters.ts';
import { ADVERB, COMMA, NOUN, NUMBER, VERB } from './wordClasses.ts';

/** Changes `classes`. */
export function readNames(reading: Reading, classes: Uint8Array): void {
  const { tokens, sentences, paragraphs } = reading;
  const named = namesIn(tokens);
  for (const { first, end, paragraph } of sentences) {
    if (
      isSurname(tokens, classes, first, end) ||
      isOpeningName(tokens, classes, first, end, named) ||
      isOpeningNoun(tokens, classes, first, end)
    )
      classes[first] = NOUN;
    if (paragraphs[paragraph]!.kind === 'headline') continue;
    for (let i = first + 1; i + 1 < end; i++) if (isLaterName(tokens, classes, i)) classes[i] = NOUN;
  }
}

/** Words with a capital and the tag of a name that do not begin a sentence. */
function namesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 1; i < tokens.length; i++) {
    if (tokens[i]!.tag === 'NNP' && tokens[i - 1]!.tag !== '.' && isCapitalised(tokens[i]!.text)) names.add(tokens[i]!.text);
  }
  return names;
}

/** "Wade told the council that": a capital and a finite verb right behind it make a name of what looks like a verb. */
function isSurname(tokens: readonly Token[], classes: Uint8Array, first: number, end: number): boolean {
  if (classes[first] !== VERB || !/^VBP?$/.test(tokens[first]!.tag) || !isCapitalised(tokens[first]!.text)) return false;
  let next = first + 1;
  while (next < end && classes[next] === ADVERB) next++;
  return next < end && /^VB[DNZ]$/.test(tokens[next]!.tag) && cueForm(tokens[next]!) !== undefined;
}

/** "Wade, hired in May, said": what looks like a verb before a comma, and is a name elsewhere in the text. */
const isOpeningName = (tokens: readonly Token[], classes: Uint8Array, first: number, end: number, named: ReadonlySet<string>): boolean =>
  classes[first] === VERB && first + 1 < end && classes[first + 1] === COMMA && named.has(tokens[first]!.text);

/** "Exit polls suggest": no verb opens a sentence whose next words are a plural and its verb. */
const isOpeningNoun = (tokens: readonly Token[], classes: Uint8Array, first: number, end: number): boolean =>
  classes[first] === VERB &&
  tokens[first]!.tag === 'VB' &&
  first + 2 < end &&
  tokens[first + 1]!.tag === 'NNS' &&
  /^VB[DP]$/.test(tokens[first + 2]!.tag);

/** "The union Livs said", "the charity Children First said", "A No 10 source". */
function isLaterName(tokens: readonly Token[], classes: Uint8Array, i: number): boolean {
  const { text, tag } = tokens[i]!;
  if (!isCapitalised(text)) return false;
  if (text === 'No') return classes[i + 1] === NUMBER;
  const next = tokens[i + 1]!.tag;
  if (classes[i - 1] !== NOUN || (next !== 'VBD' && next !== 'VBZ') || !cueForm(tokens[i + 1]!)) return false;
  return (classes[i] === VERB && /^VB[PZ]?$/.test(tag)) || classes[i] === ADVERB;
}
