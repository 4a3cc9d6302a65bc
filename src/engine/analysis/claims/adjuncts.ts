/** What stands between a cue and what is said: whom it is said to, when and where, and asides. */

import { WordSet } from '../../language/words/wordLists.ts';
import { ADJUNCTS, type Found, found, opensWithTo } from './complement.ts';
import { beginsClause, isRelativeThat } from './reading/clauseStarts.ts';
import { phraseEnd, startsPhrase, TEMPORAL } from './reading/phrases.ts';
import { ADVERB, CLOSE_BRACKET, COMMA, MODAL, NOUN, OPEN_BRACKET, POSSESSIVE, PREPOSITION, STOP, TO, VERB } from './reading/wordClasses.ts';
import type { Scene, Unit } from './scene.ts';

/** "that", a quotation or a colon after words of circumstance: "said in Leeds late on Friday that …". */
export function afterAdjuncts(scene: Scene, from: number, unit: Unit): Found | null {
  const { tokens, classes } = scene;
  const kind = classes[from];
  const next = tokens[from + 1]?.lower ?? '';
  const aside = kind === COMMA && ((classes[from + 1] === PREPOSITION && !OTHERS_CLAUSE.test(next)) || TEMPORAL.has(next));
  if (
    !aside &&
    !isTime(scene, from) &&
    kind !== PREPOSITION &&
    kind !== TO &&
    kind !== ADVERB &&
    kind !== NOUN &&
    !TEMPORAL.holds(tokens[from])
  )
    return null;
  const behind = OPENS_CLAUSE.holds(tokens[from]) ? quoteBehindClause(scene, from, unit) : null;
  if (behind) return behind;
  for (let i = from; i < unit.end && i < from + ADJUNCTS; i++) {
    const word = tokens[i]!;
    if (scene.quoteAt[i]! >= 0) {
      const quote = scene.quotes[scene.quoteAt[i]!]!;
      if (opensWithTo(scene, i) && !/^(?:telling|asking|urging)$/.test(tokens[i - 1]!.lower)) return null;
      if (quote.quote.kind === 'speech' || quote.quote.kind === 'partial') return found(scene, i, unit, 'quote');
      i = quote.end - 1;
    } else if (word.lower === 'that' && i > from && !isRelativeThat(scene, i)) return found(scene, i, unit, 'that');
    else if (word.text === ':') return found(scene, i + 1, unit, 'colon');
    else if (classes[i] === MODAL || classes[i] === STOP || word.text === ';') return null;
    else if (classes[i] === VERB && !/^VB[GN]$/.test(word.tag)) return null;
    else if (classes[i] === COMMA && !aside && scene.quoteAt[i + 1] === -1 && !isClosedByThat(scene, i, unit)) return null;
    else if (
      i > from &&
      TEMPORAL.holds(tokens[i - 1]!) &&
      startsPhrase(scene, i) &&
      !TEMPORAL.has(word.lower) &&
      beginsClause(scene, i, unit)
    )
      return found(scene, i, unit, 'clause');
  }
  return null;
}

/** "said, however, that", "said, of course, that": the end of a little aside between commas right behind the cue; `at` where there is none. */
export function asideEnd({ classes }: Scene, at: number): number {
  if (classes[at] !== COMMA) return at;
  if (classes[at + 1] === ADVERB && classes[at + 2] === COMMA) return at + 3;
  return (classes[at + 1] === PREPOSITION || classes[at + 1] === ADVERB) && classes[at + 3] === COMMA ? at + 4 : at;
}

const OPENS_CLAUSE = new WordSet(['as', 'when', 'while', 'after', 'before']);

/** `said as she left the hall, “…”`: speech behind the comma that closes the clause. */
function quoteBehindClause(scene: Scene, from: number, unit: Unit): Found | null {
  const { classes, quoteAt, quotes } = scene;
  for (let i = from + 1; i < unit.end && i < from + ADJUNCTS; i++) {
    const quote = quotes[quoteAt[i]!];
    if (quote) return classes[i - 1] === COMMA && quote.quote.kind === 'speech' ? found(scene, i, unit, 'quote') : null;
    if (classes[i] === STOP) return null;
  }
  return null;
}

/** "…, the mayor said, while the council spoke of “a mess”": what follows is told of another. */
const OTHERS_CLAUSE = /^(?:while|whereas|whilst|although|though|because|unless|if|since)$/;

/** `said in Leeds, Yorkshire, that`, `wrote on her page, in capital letters, “…”`: the comma closes a place or time before what is said. */
function isClosedByThat(scene: Scene, comma: number, unit: Unit): boolean {
  for (let i = comma + 1; i < unit.end && i < comma + 8; i++) {
    if (scene.tokens[i]!.lower === 'that' || scene.quoteAt[i]! >= 0) return scene.classes[i - 1] === COMMA;
    if (scene.classes[i] === VERB) return false;
  }
  return false;
}

/** "late Friday", "this week". */
export const isTime = (scene: Scene, at: number): boolean =>
  /^(?:late|early|last|this|next|earlier|later)$/.test(scene.tokens[at]?.lower ?? '') && TEMPORAL.holds(scene.tokens[at + 1]);

/** "ruled on Monday that": a day by itself is when it was said, not of what. */
export const isDay = (scene: Scene, at: number): boolean =>
  TEMPORAL.holds(scene.tokens[at]) && scene.classes[at + 1] !== NOUN && scene.classes[at + 1] !== POSSESSIVE;

/** The addressee after "told", "asked", …; `at` where there is none. */
export function addresseeEnd(scene: Scene, at: number, unit: Unit): number {
  if (!startsPhrase(scene, at) || scene.tokens[at]!.lower === 'that') return at;
  let end = phraseEnd(scene, at, unit.end);
  while (end < unit.end && end > at && scene.quoteAt[end]! < 0) {
    if (scene.classes[end] === OPEN_BRACKET) {
      const close = bracketEnd(scene, end);
      if (close < 0) break;
      end = close;
      continue;
    }
    const isPossessive = scene.classes[end] === POSSESSIVE;
    const into = isPossessive || (scene.classes[end] === PREPOSITION && /^(?:in|at|on|of|from|during|for)$/.test(scene.tokens[end]!.lower));
    const next = into ? phraseEnd(scene, end + 1, unit.end) : end;
    if (next <= end + 1) {
      if (TEMPORAL.holds(scene.tokens[end]!)) end++;
      else break;
    } else end = next;
  }
  return end;
}

/** "told the Orlo Press (OP)": the end of a bracket of a few words; -1 where it holds more. */
function bracketEnd({ classes }: Scene, open: number): number {
  for (let i = open + 1; i < open + 5; i++) if (classes[i] === CLOSE_BRACKET) return i + 1;
  return -1;
}
