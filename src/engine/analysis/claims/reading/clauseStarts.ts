/** Where a clause begins, and where the main clause of a sentence does. */

import { cueForm } from '../../../language/cues/cues.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import { closesWithComma, TEMPORAL } from './phrases.ts';
import { ADVERB, COMMA, CONJUNCTION, MODAL, NOUN, PREPOSITION, PRONOUN, STOP, TO, VERB, WH } from './wordClasses.ts';

const isNominal = (kind: number | undefined): boolean => kind === NOUN || kind === PRONOUN || kind === ADVERB;

/** Whether the phrase at `at` is the subject of a finite verb before the next break. */
export function beginsClause(scene: Scene, at: number, unit: Unit): boolean {
  const { classes, tokens } = scene;
  let subject = false;
  for (let i = at; i < unit.end && i < at + 40; i++) {
    const kind = classes[i];
    if (scene.quoteAt[i]! >= 0) {
      const quote = scene.quotes[scene.quoteAt[i]!]!;
      if (quote.quote.kind === 'speech' && i > at) return false;
      if ((quote.quote.kind === 'partial' && subject && isNominal(classes[quote.first - 1])) || quote.quote.kind === 'speech') return true;
      i = quote.end - 1;
      if (closesWithComma(scene, quote) && tokens[i + 1]?.tag === 'VBG') return false;
    } else if (kind === NOUN || kind === PRONOUN || HEADLESS.holds(tokens[i]!)) subject = true;
    else if (kind === MODAL) return subject;
    else if (kind === VERB && subject && classes[i - 1] === CONJUNCTION) return false;
    else if (kind === VERB && subject && classes[i - 1] !== TO && isFiniteVerb(scene, i)) return true;
    else if (kind === COMMA && tokens[i + 1]?.tag === 'VBG') return false;
    else if (classes[i] === STOP || tokens[i]!.text === ';' || tokens[i]!.text === ':') return false;
    else if (
      kind === WH ||
      (tokens[i]!.lower === 'that' && i > at) ||
      (kind === PREPOSITION && /^(?:because|although|while|when|after|before|if|since)$/.test(tokens[i]!.lower) && i > at)
    ) {
      if ((kind !== WH && tokens[i]!.lower !== 'that') || !subject) return false;
      i = relativeEnd(scene, i, unit);
    }
  }
  return false;
}

/** "many more had left", "both were late": they stand without a noun. */
const HEADLESS = new WordSet('many more most some few several all both none neither each half'.split(' '));

/** Whether the token can be the verb of a clause. */
export const isFiniteVerb = (scene: Scene, i: number): boolean => {
  const { tag } = scene.tokens[i]!;
  if (/^VB[DZP]$/.test(tag) || tag === 'VB') return true;
  return tag === 'VBN' && scene.classes[i + 1] !== PREPOSITION && cueForm(scene.tokens[i])?.forms.has('past') === true;
};

/** After "who came late": the first verb group of a relative clause is not the clause's. */
function relativeEnd(scene: Scene, wh: number, unit: Unit): number {
  let i = wh + 1;
  while (i < unit.end && scene.classes[i] !== VERB && scene.classes[i] !== MODAL && scene.classes[i] !== COMMA) i++;
  while (i + 1 < unit.end && (scene.classes[i + 1] === VERB || scene.classes[i + 1] === ADVERB)) i++;
  return i;
}

/** Tokens that what stands before a main clause may have. */
const LONGEST = 60;

/** "Though she called it bold, Reed voted no": the index behind the comma that ends what the unit is opened by; -1 where it opens with its main clause. */
export function mainClauseStart(scene: Scene, unit: Unit): number {
  if (!opensFronted(scene, unit)) return -1;
  for (let i = unit.first + 1; i + 1 < unit.end && i < unit.first + LONGEST; i++) {
    const quote = quoteOver(scene, i);
    if (quote) {
      i = Math.max(i, Math.min(quote.end, unit.end) - 1);
      if (closesWithComma(scene, quote) && isMainClause(scene, i + 1, unit)) return i + 1;
    } else if (scene.classes[i] === COMMA && isMainClause(scene, i + 1, unit)) return i + 1;
  }
  return -1;
}

function opensFronted({ tokens, classes }: Scene, unit: Unit): boolean {
  let first = unit.first;
  while (classes[first] === CONJUNCTION || classes[first] === ADVERB) first++;
  const { lower, tag } = tokens[first]!;
  if (classes[first] === PREPOSITION) return lower !== 'that' && lower !== 'according';
  return /^(?:when|while|where|although|though)$/.test(lower) || (classes[first] === VERB && /^VB[GN]$/.test(tag));
}

const isMainClause = (scene: Scene, at: number, unit: Unit): boolean =>
  at < unit.end &&
  scene.quoteAt[at]! < 0 &&
  scene.tokens[at]!.tag !== 'VBG' &&
  scene.classes[at] !== CONJUNCTION &&
  beginsClause(scene, at, unit);

/** "wanted to see the letter that went out": the noun before it is what the clause tells of. */
export function isRelativeThat({ classes, tokens }: Scene, that: number): boolean {
  if (tokens[that]!.lower !== 'that' || classes[that - 1] !== NOUN || TEMPORAL.holds(tokens[that - 1]!)) return false;
  let verb = that + 1;
  while (classes[verb] === ADVERB) verb++;
  return classes[verb] === MODAL || (classes[verb] === VERB && /^VB[DZP]$/.test(tokens[verb]!.tag));
}
