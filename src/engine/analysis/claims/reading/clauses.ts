/** Where a clause begins and where a content ends. */
import { CUE_NOUNS, cueForm } from '../../../language/cues/cues.ts';
import { lemmaOf } from '../../../language/words/lemma.ts';
import type { Range } from '../attribution.ts';
import { isClauseEnd } from '../rules/cueing.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import { beginsClause, mainClauseStart } from './clauseStarts.ts';
import { closesWithComma, phraseEnd, startsPhrase, TEMPORAL } from './phrases.ts';
import {
  ADVERB,
  BREAK,
  CLOSE_BRACKET,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  NOUN,
  OPEN_BRACKET,
  PREPOSITION,
  PRONOUN,
  STOP,
  VERB,
} from './wordClasses.ts';

/** From `first` to the end of its clause; null where nothing is left. */
export function tailFrom(scene: Scene, first: number, unit: Unit): Range | null {
  if (first >= unit.end) return null;
  const main = mainClauseStart(scene, unit);
  const end = clauseEnd(scene, first, main > first ? { ...unit, end: main } : unit);
  return end > first ? [first, end] : null;
}

/** Where content that begins at `first` ends: before a further attribution of the same sentence, else at the unit's end. */
function clauseEnd(scene: Scene, first: number, unit: Unit): number {
  const { classes, tokens, quoteAt } = scene;
  for (let i = first; i < unit.end; i++) {
    const quote = quoteOver(scene, i);
    if (quote) {
      i = Math.max(i, Math.min(quote.end, unit.end) - 1);
      if (quote.quote.kind === 'speech' && i + 1 < unit.end && quote.first <= first) return i + 1;
      if (closesWithComma(scene, quote) && endsContent(scene, i + 1, unit)) return i + 1;
      continue;
    }
    if (i === first || (i === first + 1 && tokens[first]!.lower === 'that' && classes[i] === COMMA)) continue;
    if (classes[i] === COMMA || classes[i] === BREAK) {
      if (tokens[i]!.text === ';' || (endsContent(scene, i + 1, unit) && !goesOnAboutSame(scene, first, i + 1))) return i;
    } else if (classes[i] === STOP && quoteOver(scene, i + 1)?.quote.kind === 'speech') return i;
    else if (classes[i] === CONJUNCTION && tokens[i]!.lower !== 'or' && isCoordinatedCue(scene, i + 1)) return i;
    else if (classes[i] === PREPOSITION && tokens[i]!.lower === 'according') return i;
  }
  let end = unit.end;
  while (end > first + 1 && (isTrailing(classes[end - 1]!) || closesOuterBracket(scene, first, end - 1)) && quoteAt[end - 1]! < 0) end--;
  return end;
}

const isTrailing = (kind: number): boolean => kind === STOP || kind === COMMA;

/** "(Hill says it is late.)": the bracket was opened before what is said. */
function closesOuterBracket({ classes }: Scene, first: number, at: number): boolean {
  if (classes[at] !== CLOSE_BRACKET) return false;
  for (let i = at - 1; i >= first; i--) if (classes[i] === OPEN_BRACKET) return false;
  return true;
}

/** "says she hopes so, but she knows": the same pronoun as in the content is its subject once more. */
function goesOnAboutSame({ tokens, classes }: Scene, first: number, conjunction: number): boolean {
  const subject = tokens[first]!.lower === 'that' ? first + 1 : first;
  return classes[conjunction] === CONJUNCTION && classes[subject] === PRONOUN && tokens[conjunction + 1]?.lower === tokens[subject]!.lower;
}

/** Whether what follows a comma goes back to the speaker: "adding that", "but he said", "according to". */
function endsContent(scene: Scene, at: number, unit: Unit): boolean {
  const { tokens, classes } = scene;
  if (at >= unit.end || scene.quoteAt[at]! >= 0) return false;
  const { lower, tag } = tokens[at]!;
  if (lower === 'according' || isNextCue(scene, at)) return true;
  if (classes[at] === ADVERB && /ing$/.test(tokens[at + 1]?.lower ?? '')) return endsContent(scene, at + 1, unit);
  if (isTrailingAttribution(scene, at, unit) || isDisputedNoun(scene, at, unit)) return true;
  if (tag === 'VBG' || lower.endsWith('ing'))
    return cueForm(tokens[at])?.verb.frames.has('s') === true || cueForm(tokens[at])?.verb.frames.has('x') === true;
  const joined = classes[at] === CONJUNCTION || lower === 'while' || lower === 'though' || lower === 'although';
  if (joined && (lower === 'but' || lower === 'while' || lower === 'though' || lower === 'although'))
    return tokens[at + 1]?.lower !== 'that' && beginsClause(scene, at + 1, unit);
  return joined && (isCoordinatedCue(scene, at + 1) || isSubjectAndCue(scene, at + 1, unit));
}

/** "and added that": a past or present cue of saying right after the conjunction. */
function isCoordinatedCue(scene: Scene, at: number): boolean {
  let i = at;
  while (scene.classes[i] === ADVERB) i++;
  const token = scene.tokens[i];
  if (!token || scene.classes[i] !== VERB) return false;
  const form = cueForm(token);
  return (
    form !== undefined &&
    ((/^VB[DN]$/.test(token.tag) && form.forms.has('past')) ||
      (token.tag === 'VBZ' && form.forms.has('s')) ||
      (token.tag === 'VBG' && (form.verb.frames.has('s') || form.verb.frames.has('x')))) &&
    form.verb.classes.has('speech')
  );
}

/** "– accusations the company denies", ", which he denies", ", something all three deny": a comment on what was said. */
function isDisputedNoun(scene: Scene, at: number, unit: Unit): boolean {
  const head = scene.classes[at] === DETERMINER ? at + 1 : at;
  const lower = scene.tokens[head]?.lower;
  if (lower === undefined) return false;
  const noun = scene.classes[head] === NOUN && (lower === 'something' || CUE_NOUNS.has(lemmaOf(lower, 'NNS')));
  if (!noun && lower !== 'which') return false;
  for (let i = head + 1; i < unit.end && i < head + 12; i++) {
    const verb = cueForm(scene.tokens[i]!)?.verb;
    if (verb?.denies) return noun || isClauseEnd(scene, unit, i + 1);
    if (lower === 'which' && scene.classes[i] === COMMA) return false;
  }
  return false;
}

/** ", sources said" at the end of a sentence, or before a comma. */
function isTrailingAttribution(scene: Scene, at: number, unit: Unit): boolean {
  if (!startsPhrase(scene, at)) return false;
  let verb = reducedEnd(scene, phraseEnd(scene, at, unit.end), unit);
  while (scene.classes[verb] === ADVERB || scene.tokens[verb]?.lower === 'has' || scene.tokens[verb]?.lower === 'have') verb++;
  const form = cueForm(scene.tokens[verb]);
  if (!form || verb >= unit.end || !form.verb.frames.has('s') || scene.classes[verb] !== VERB) return false;
  if (!TELLING.some(kind => form.verb.classes.has(kind)) && form.verb.lemma !== 'hear') return false;
  const next = verb + 1;
  const addressed = form.verb.frames.has('a') ? phraseEnd(scene, next, unit.end) : next;
  return [next, addressed].some(
    i =>
      i >= unit.end ||
      scene.classes[i] === STOP ||
      scene.classes[i] === COMMA ||
      scene.classes[i] === PREPOSITION ||
      TEMPORAL.holds(scene.tokens[i]!),
  );
}

/** "a report seen by the Post": the end of the participle and its agent behind a noun phrase that ends at `end`. */
function reducedEnd(scene: Scene, end: number, unit: Unit): number {
  if (scene.classes[end] !== VERB || scene.tokens[end + 1]?.lower !== 'by') return end;
  const agent = phraseEnd(scene, end + 2, unit.end);
  return agent > end + 2 ? agent : end;
}

const TELLING = ['speech', 'writing', 'finding', 'ruling'] as const;

/** "vows to rebuild, says “no one …”": a further cue of the same speaker. */
function isNextCue(scene: Scene, at: number): boolean {
  const form = cueForm(scene.tokens[at]!);
  if (
    scene.classes[at] !== VERB ||
    !form?.verb.frames.has('s') ||
    !form.verb.classes.has('speech') ||
    !/^VB[DZ]$/.test(scene.tokens[at]!.tag)
  )
    return false;
  return scene.quoteAt[at + 1]! >= 0 || scene.tokens[at + 1]?.lower === 'that';
}

function isSubjectAndCue(scene: Scene, at: number, unit: Unit): boolean {
  if (!startsPhrase(scene, at)) return false;
  const end = phraseEnd(scene, at, unit.end);
  const form = cueForm(scene.tokens[end]);
  return form !== undefined && scene.classes[end] === VERB && (form.verb.frames.has('s') || form.verb.frames.has('a'));
}
