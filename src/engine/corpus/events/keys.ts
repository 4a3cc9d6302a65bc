/** What a telling can be found by, among those of the folder. */
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import { hash32 } from '../compare/words.ts';

/** Of one telling. */
export const MOST_KEYS = 16;
/** Words of names that tell nobody apart. */
const COMMON_WORDS = new Set(
  'the and for of inc ltd corp company group national united new south north east west city county state university department'.split(' '),
);

export const ownDate = ({ date, ofLead, bound }: LocalEvent): string | null => (ofLead || bound ? null : date);

/** Hashes, 32 bits with a sign, each once: of a sense with a word of a participant, the topic, or the date. */
export function keysOf(event: LocalEvent, topic: readonly string[]): number[] {
  const words = new Set(event.arguments.flatMap(argument => argument.words.filter(word => !COMMON_WORDS.has(word)).slice(-2)));
  const topics = topic.slice(0, 3);
  const date = ownDate(event);
  const keys: string[] = [];
  for (const sense of event.senses.slice(0, 3)) {
    for (const word of words) keys.push(`${sense} ${word}`);
    for (const word of topics) keys.push(`${sense} ~${word}`);
    if (date !== null && date.length >= 10) keys.push(`${sense} @${date}`);
  }
  return [...new Set(keys.slice(0, MOST_KEYS).map(key => hash32(key) | 0))];
}

/** The last words of the names mentioned most, in the order of their counts, then of the alphabet. */
export function topicOf({ entities }: AnalyzedArticle): readonly string[] {
  const named = entities.filter(({ type }) => type === 'person' || type === 'organisation' || type === 'place' || type === 'product');
  const top = named.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1)).slice(0, 6);
  const words = top.map(({ name }) =>
    (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter(word => !COMMON_WORDS.has(word)).at(-1),
  );
  return [...new Set(words.filter(word => word !== undefined))];
}
