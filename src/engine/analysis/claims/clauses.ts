/** Where a clause begins and where a content ends. */
import { CUE_NOUNS, cueForm } from '../../language/cues.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { Range } from './attribution.ts';
import { beginsClause, mainClauseStart } from './clauseStarts.ts';
import { closesWithComma, phraseEnd, startsPhrase, TEMPORAL } from './phrases.ts';
import { quoteOver, type Scene, type Unit } from './scene.ts';
import { ADVERB, BREAK, COMMA, CONJUNCTION, NOUN, PREPOSITION, PRONOUN, STOP, VERB } from './wordClasses.ts';

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
    if (i === first) continue;
    if (classes[i] === COMMA || classes[i] === BREAK) {
      if (tokens[i]!.text === ';' || (endsContent(scene, i + 1, unit) && !goesOnAboutSame(scene, first, i + 1))) return i;
    } else if (classes[i] === CONJUNCTION && tokens[i]!.lower !== 'or' && isCoordinatedCue(scene, i + 1)) return i;
    else if (classes[i] === PREPOSITION && tokens[i]!.lower === 'according') return i;
  }
  let end = unit.end;
  while (end > first + 1 && (classes[end - 1] === STOP || classes[end - 1] === COMMA) && quoteAt[end - 1]! < 0) end--;
  return end;
}

/** "says she hopes so, but she knows": the same pronoun as in the content is its subject once more. */
function goesOnAboutSame({ tokens, classes }: Scene, first: number, conjunction: number): boolean {
  const subject = tokens[first]!.lower === 'that' ? first + 1 : first;
  return classes[subject] === PRONOUN && tokens[conjunction + 1]?.lower === tokens[subject]!.lower;
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
    return cueForm(lower)?.verb.frames.has('s') === true || cueForm(lower)?.verb.frames.has('x') === true;
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
  const form = cueForm(token.lower);
  return (
    form !== undefined &&
    ((/^VB[DN]$/.test(token.tag) && form.forms.has('past')) ||
      (token.tag === 'VBZ' && form.forms.has('s')) ||
      (token.tag === 'VBG' && (form.verb.frames.has('s') || form.verb.frames.has('x')))) &&
    form.verb.classes.has('speech')
  );
}

/** "– accusations the company denies": a comment on what was said. */
function isDisputedNoun(scene: Scene, at: number, unit: Unit): boolean {
  if (scene.classes[at] !== NOUN || !CUE_NOUNS.has(lemmaOf(scene.tokens[at]!.lower, 'NNS'))) return false;
  for (let i = at + 1; i < unit.end && i < at + 12; i++) if (cueForm(scene.tokens[i]!.lower)?.verb.denies) return true;
  return false;
}

/** ", sources said" at the end of a sentence, or before a comma. */
function isTrailingAttribution(scene: Scene, at: number, unit: Unit): boolean {
  if (!startsPhrase(scene, at)) return false;
  const end = phraseEnd(scene, at, unit.end);
  let verb = end;
  while (scene.classes[verb] === ADVERB || scene.tokens[verb]?.lower === 'has' || scene.tokens[verb]?.lower === 'have') verb++;
  const form = cueForm(scene.tokens[verb]?.lower ?? '');
  if (!form || verb >= unit.end || !form.verb.frames.has('s') || scene.classes[verb] !== VERB) return false;
  if (!TELLING.some(kind => form.verb.classes.has(kind))) return false;
  const after = scene.classes[verb + 1];
  return verb + 1 >= unit.end || after === STOP || after === COMMA || after === PREPOSITION || TEMPORAL.has(scene.tokens[verb + 1]!.lower);
}

const TELLING = ['speech', 'writing', 'finding', 'ruling'] as const;

/** "vows to rebuild, says “no one …”": a further cue of the same speaker. */
function isNextCue(scene: Scene, at: number): boolean {
  const form = cueForm(scene.tokens[at]!.lower);
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
  const form = cueForm(scene.tokens[end]?.lower ?? '');
  return form !== undefined && scene.classes[end] === VERB && form.verb.frames.has('s');
}
