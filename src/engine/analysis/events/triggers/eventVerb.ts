/** Which verbs tell something that happens. */
import { NEWS_SPEECH_VERBS, NOT_EVENTS, SPEECH_VERBS, VERB_CLASSES } from '../../../language/events/eventVerbs.ts';

/** "Re-opened", "co-hosted"; not "brick-fronted". */
const PREFIXED = /^(?:re|co|pre|over|under|out|cross|de|mis|fast|double|test|short|crash|air|spear|rear|hit)-/;
const THREE_LETTERS = /^\p{L}{3}/u;

export function isEventVerb(lemma: string): boolean {
  if (NOT_EVENTS.has(lemma) || !THREE_LETTERS.test(lemma)) return false;
  if (lemma.includes('-') && !VERB_CLASSES.has(lemma) && !PREFIXED.test(lemma)) return false;
  return !SPEECH_VERBS.has(lemma) || NEWS_SPEECH_VERBS.has(lemma);
}
