/** The verb of a headline that the tagger takes for a noun in the plural: "Judge [blocks] harbour ban", "Fire [kills] nine". */
import { NOUN_CLASSES } from '../../../language/events/eventNouns.ts';
import { VERB_CLASSES } from '../../../language/events/eventVerbs.ts';
import type { Sentence, Token } from '../../../model/reading.ts';
import { isFiniteTag } from './tags.ts';

/** What parts a headline's first clause from the next. */
const PARTS = new Set(['as', 'after', 'while', 'when', 'amid', 'before', 'because', 'but', 'over', 'who', 'which', 'that']);
/** Opens an object, whatever the word before it is. */
const OPENS_OBJECT = /^(?:DT|PRP\$?|CD|\$|NNPS?|JJ)$/;

/** The index of its token; -1 where the first clause has a verb with tense, or nothing in it can be one. */
export function headlineVerb(tokens: readonly Token[], { first, end }: Sentence): number {
  let verb = -1;
  for (let i = first; i < end; i++) {
    const { tag, lower } = tokens[i]!;
    if (/^[,:.]$/.test(tag) || PARTS.has(lower)) break;
    if (isFiniteTag(tag) || tag === 'VBN') return -1;
    if (verb < 0 && i > first && i + 1 < end && isVerb(tokens, i)) verb = i;
  }
  return verb;
}

function isVerb(tokens: readonly Token[], i: number): boolean {
  const { tag, lemma, text } = tokens[i]!;
  if (tag !== 'NNS' || !/\p{Ll}s$/u.test(text) || !VERB_CLASSES.has(lemma)) return false;
  const [before, next] = [tokens[i - 1]!.tag, tokens[i + 1]!.tag];
  return /^(?:NN(?:P|PS)?|VBG)$/.test(before) && (OPENS_OBJECT.test(next) || (!NOUN_CLASSES.has(lemma) && next.startsWith('NN')));
}
