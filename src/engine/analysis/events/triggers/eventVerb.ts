/** Which verbs tell something that happens. */
import { NEWS_SPEECH_VERBS, NOT_EVENTS, SPEECH_VERBS } from '../../../language/events/eventVerbs.ts';

const THREE_LETTERS = /^\p{L}{3}/u;

export function isEventVerb(lemma: string): boolean {
  if (NOT_EVENTS.has(lemma) || !THREE_LETTERS.test(lemma)) return false;
  return !SPEECH_VERBS.has(lemma) || NEWS_SPEECH_VERBS.has(lemma);
}
