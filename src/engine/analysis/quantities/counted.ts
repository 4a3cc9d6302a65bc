/** What a figure counts or measures, from the tags of the words beside it. */
import type { Token } from '../../model/reading.ts';
import { startsWithLetter } from '../../text/characters.ts';
import { NOT_COUNTED } from './units.ts';

export interface Counted {
  /** The head noun, as the dictionary has it. */
  readonly unit: string;
  /** The noun phrase as written. */
  readonly of: string;
}

const isNoun = (token: Token | undefined): boolean => token?.tag.startsWith('NN') === true;
const MODIFIERS = new Set('JJ JJR JJS VBN VBG NN NNS NNP NNPS CD'.split(' '));
const isModifier = ({ tag }: Token): boolean => MODIFIERS.has(tag);

/** The noun phrase from `i` on: "firms", "Chinese telecom gear firms". Null where no noun closes it within six words. */
export function readNounPhrase(text: string, tokens: readonly Token[], i: number, end: number): Counted | null {
  let head = -1;
  for (let at = i; at < Math.min(end, i + 6); at++) {
    const token = tokens[at]!;
    if (at === i && NOT_COUNTED.holds(token)) return null;
    if (!isModifier(token) || !startsWithLetter(token.text)) break;
    if (isNoun(token)) head = at;
    else if (head >= 0) break;
  }
  if (head < 0) return null;
  return { unit: tokens[head]!.lemma, of: surface(text, tokens, i, head + 1) };
}

/** "60 percent of the voters", "$3 of each ticket". */
export function afterOf(text: string, tokens: readonly Token[], i: number, end: number): string | null {
  if (tokens[i]?.lower !== 'of') return null;
  let at = i + 1;
  while (at < end && /^(?:DT|PRP\$|PDT)$/.test(tokens[at]!.tag)) at++;
  return readNounPhrase(text, tokens, at, end)?.of ?? null;
}

/** "a fine of $5m": the noun before "of". "shares rose 6 percent": the subject of the verb before. */
export function beforeFigure(text: string, tokens: readonly Token[], i: number, first: number): string | null {
  let at = i - 1;
  while (at >= first && /^(?:RB|RBR|JJR|IN|DT|JJ|TO)$/.test(tokens[at]!.tag) && tokens[at]!.lower !== 'of') at--;
  if (at < first) return null;
  if (tokens[at]!.lower === 'of') return nounsBefore(text, tokens, at, first);
  if (!tokens[at]!.tag.startsWith('VB')) return null;
  while (at > first && /^(?:VB|MD|RB)/.test(tokens[at - 1]!.tag)) at--;
  return nounsBefore(text, tokens, at, first);
}

/** The nouns that end before `end`: "Xu shares" of "In May Xu shares". */
function nounsBefore(text: string, tokens: readonly Token[], end: number, first: number): string | null {
  let start = end;
  while (start > first && end - start < 5 && (isNoun(tokens[start - 1]) || (start < end && /^(?:POS|JJ)/.test(tokens[start - 1]!.tag))))
    start--;
  while (start < end && tokens[start]!.tag === 'POS') start++;
  return start < end ? surface(text, tokens, start, end) : null;
}

const surface = (text: string, tokens: readonly Token[], first: number, end: number): string =>
  text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]).replace(/\s+/g, ' ');
