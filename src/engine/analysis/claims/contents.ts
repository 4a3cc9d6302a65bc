/** What is said: the clause, phrase or quotation that a cue governs. */
import { CUE_NOUNS, type CueVerb, cueForm, type Frame } from '../../language/cues.ts';
import { lemmaOf } from '../../language/lemma.ts';
import type { Range } from './attribution.ts';
import { phraseEnd, startsPhrase, TEMPORAL, type VerbGroup } from './phrases.ts';
import {
  ADVERB,
  BREAK,
  COMMA,
  CONJUNCTION,
  MODAL,
  NOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  type Scene,
  STOP,
  TO,
  type Unit,
  VERB,
  WH,
} from './scene.ts';

export interface Complement {
  readonly content: Range;
  /** The end of the cue with its particle or preposition. */
  readonly cueEnd: number;
  readonly via: 'that' | 'quote' | 'colon' | 'clause' | 'question' | 'infinitive' | 'gerund' | 'object' | 'preposition';
}

/** How many words of circumstance ("in a statement on Friday") may stand between a cue and its content. */
const ADJUNCTS = 24;

/** What follows a cue verb whose group ends at `group.end`; null where nothing fits its frames. */
export function complementOf(scene: Scene, group: VerbGroup, verb: CueVerb, unit: Unit): Complement | null {
  const { tokens, classes } = scene;
  let at = group.end;
  if (at >= unit.end) return null;
  const word = tokens[at]!.lower;
  if (verb.particles.has(word) || (verb.lemma === 'make' && word === 'clear')) at++;
  if (verb.prepositions.has(tokens[at]?.lower ?? '') && (classes[at] === PREPOSITION || classes[at] === TO || classes[at] === ADVERB)) {
    const content = tailFrom(scene, at + 1, unit);
    if (content && tokens[at]!.lower !== 'that' && !(classes[at] === TO && classes[at + 1] === VERB && verb.frames.has('i')))
      return { content, cueEnd: at + 1, via: 'preposition' };
  }
  const cueEnd = at;
  if (verb.frames.has('a')) {
    const end = addresseeEnd(scene, at, unit);
    if (end > at) {
      const told = directComplement(scene, end, verb, unit, true) ?? afterAdjuncts(scene, end, unit);
      if (told) return { ...told, cueEnd };
      if (!verb.frames.has('o') && !verb.frames.has('x')) at = end;
    }
  }
  const direct = directComplement(scene, at, verb, unit, false);
  if (direct) return { ...direct, cueEnd };
  const later = verb.frames.has('s') || verb.frames.has('a') ? afterAdjuncts(scene, at, unit) : null;
  return later ? { ...later, cueEnd } : null;
}

type Found = Omit<Complement, 'cueEnd'>;

/** The content that begins at `at` itself. */
function directComplement(scene: Scene, at: number, verb: CueVerb, unit: Unit, addressed: boolean): Found | null {
  const { tokens, classes } = scene;
  if (at >= unit.end) return null;
  const has = (frame: Frame): boolean => verb.frames.has(frame);
  const word = tokens[at]!.lower;
  if (tokens[at]!.text === ':') return found(scene, at + 1, unit, 'colon');
  if (scene.quoteAt[at]! >= 0) return found(scene, at, unit, 'quote');
  if (word === 'that' && (has('s') || has('q'))) return found(scene, at, unit, 'that');
  if (classes[at] === COMMA && at + 1 < unit.end && scene.quoteAt[at + 1]! >= 0) return found(scene, at + 1, unit, 'quote');
  if (classes[at] === TO)
    return has('i') && (classes[at + 1] === VERB || classes[at + 1] === ADVERB) ? found(scene, at, unit, 'infinitive') : null;
  if (classes[at] === WH || word === 'if' || word === 'whether' || word === 'how') {
    return has('s') || has('q') || has('o') ? found(scene, at, unit, 'question') : null;
  }
  if (has('g') && tokens[at]!.tag === 'VBG') return found(scene, at, unit, 'gerund');
  if (TEMPORAL.has(word) || isTime(scene, at)) return null;
  if (!startsPhrase(scene, at) && !(classes[at] === ADVERB && !addressed)) return null;
  if (has('s') && beginsClause(scene, at, unit)) return found(scene, at, unit, 'clause');
  if (addressed || !(has('o') || has('x')) || classes[at] === ADVERB) return null;
  return !AS_VERBS.has(verb.lemma) || holdsAs(scene, at, unit) ? found(scene, at, unit, 'object') : null;
}

/** Seeing is an opinion only where it is seeing something "as" something. */
const AS_VERBS = new Set(['see', 'view', 'regard', 'perceive', 'portray', 'depict', 'paint']);

function holdsAs(scene: Scene, at: number, unit: Unit): boolean {
  for (let i = at; i < unit.end && i < at + 16; i++) if (scene.tokens[i]!.lower === 'as') return true;
  return false;
}

const found = (scene: Scene, first: number, unit: Unit, via: Complement['via']): Found | null => {
  const content = tailFrom(scene, first, unit);
  return content ? { content, via } : null;
};

/** "that", a quotation or a colon after words of circumstance: "said in a statement on Friday that …". */
function afterAdjuncts(scene: Scene, from: number, unit: Unit): Found | null {
  const { tokens, classes } = scene;
  const kind = classes[from];
  const aside = kind === COMMA && (classes[from + 1] === PREPOSITION || TEMPORAL.has(tokens[from + 1]?.lower ?? ''));
  if (
    !aside &&
    !isTime(scene, from) &&
    kind !== PREPOSITION &&
    kind !== TO &&
    kind !== ADVERB &&
    kind !== NOUN &&
    !TEMPORAL.has(tokens[from]?.lower ?? '')
  )
    return null;
  for (let i = from; i < unit.end && i < from + ADJUNCTS; i++) {
    const word = tokens[i]!;
    if (scene.quoteAt[i]! >= 0) {
      const quote = scene.quotes[scene.quoteAt[i]!]!;
      if (quote.quote.kind === 'speech' || quote.quote.kind === 'partial') return found(scene, i, unit, 'quote');
      i = quote.end - 1;
    } else if (word.lower === 'that' && i > from) return found(scene, i, unit, 'that');
    else if (word.text === ':') return found(scene, i + 1, unit, 'colon');
    else if (classes[i] === MODAL || classes[i] === STOP || word.text === ';') return null;
    else if (classes[i] === VERB && !/^VB[GN]$/.test(word.tag)) return null;
    else if (classes[i] === COMMA && !aside && scene.quoteAt[i + 1] === -1 && !isClosedByThat(scene, i, unit)) return null;
    else if (
      i > from &&
      TEMPORAL.has(tokens[i - 1]!.lower) &&
      startsPhrase(scene, i) &&
      !TEMPORAL.has(word.lower) &&
      beginsClause(scene, i, unit)
    )
      return found(scene, i, unit, 'clause');
  }
  return null;
}

/** "said in Leeds, Yorkshire, that": the comma closes a place or time before "that". */
function isClosedByThat(scene: Scene, comma: number, unit: Unit): boolean {
  for (let i = comma + 1; i < unit.end && i < comma + 6; i++) {
    if (scene.tokens[i]!.lower === 'that') return scene.classes[i - 1] === COMMA;
    if (scene.classes[i] === VERB) return false;
  }
  return false;
}

const isNominal = (kind: number | undefined): boolean => kind === NOUN || kind === PRONOUN || kind === ADVERB;

/** "late Friday", "this week". */
const isTime = (scene: Scene, at: number): boolean =>
  /^(?:late|early|last|this|next|earlier|later)$/.test(scene.tokens[at]?.lower ?? '') && TEMPORAL.has(scene.tokens[at + 1]?.lower ?? '');

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
    } else if (kind === NOUN || kind === PRONOUN) subject = true;
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

const isFiniteVerb = (scene: Scene, i: number): boolean => {
  const { tag, lower } = scene.tokens[i]!;
  if (/^VB[DZP]$/.test(tag) || tag === 'VB') return true;
  return tag === 'VBN' && scene.classes[i + 1] !== PREPOSITION && cueForm(lower)?.forms.has('past') === true;
};

/** After "who came late": the first verb group of a relative clause is not the clause's. */
function relativeEnd(scene: Scene, wh: number, unit: Unit): number {
  let i = wh + 1;
  while (i < unit.end && scene.classes[i] !== VERB && scene.classes[i] !== MODAL && scene.classes[i] !== COMMA) i++;
  while (i + 1 < unit.end && (scene.classes[i + 1] === VERB || scene.classes[i + 1] === ADVERB)) i++;
  return i;
}

/** The addressee after "told", "asked", …; `at` where there is none. */
function addresseeEnd(scene: Scene, at: number, unit: Unit): number {
  if (!startsPhrase(scene, at) || scene.tokens[at]!.lower === 'that') return at;
  let end = phraseEnd(scene, at, unit.end);
  while (end < unit.end && end > at && scene.quoteAt[end]! < 0) {
    const isPossessive = scene.classes[end] === POSSESSIVE;
    const into = isPossessive || (scene.classes[end] === PREPOSITION && /^(?:in|at|on|of|from|during|for)$/.test(scene.tokens[end]!.lower));
    const next = into ? phraseEnd(scene, end + 1, unit.end) : end;
    if (next <= end + 1) {
      if (TEMPORAL.has(scene.tokens[end]!.lower)) end++;
      else break;
    } else end = next;
  }
  return end;
}

/** From `first` to the end of its clause; null where nothing is left. */
export function tailFrom(scene: Scene, first: number, unit: Unit): Range | null {
  if (first >= unit.end) return null;
  const end = clauseEnd(scene, first, unit);
  return end > first ? [first, end] : null;
}

/** Where content that begins at `first` ends: before a further attribution of the same sentence, else at the unit's end. */
function clauseEnd(scene: Scene, first: number, unit: Unit): number {
  const { classes, tokens, quotes, quoteAt } = scene;
  for (let i = first; i < unit.end; i++) {
    const quote = quotes[quoteAt[i]!];
    if (quote) {
      i = Math.max(i, Math.min(quote.end, unit.end) - 1);
      if (quote.quote.kind === 'speech' && i + 1 < unit.end && quote.first <= first) return i + 1;
      continue;
    }
    if (i === first) continue;
    if (classes[i] === COMMA || classes[i] === BREAK) {
      if (tokens[i]!.text === ';' || endsContent(scene, i + 1, unit)) return i;
    } else if (classes[i] === CONJUNCTION && tokens[i]!.lower !== 'or' && isCoordinatedCue(scene, i + 1)) return i;
    else if (classes[i] === PREPOSITION && tokens[i]!.lower === 'according') return i;
  }
  let end = unit.end;
  while (end > first + 1 && (classes[end - 1] === STOP || classes[end - 1] === COMMA) && quoteAt[end - 1]! < 0) end--;
  return end;
}

/** Whether what follows a comma goes back to the speaker: "adding that", "but he said", "according to". */
function endsContent(scene: Scene, at: number, unit: Unit): boolean {
  const { tokens, classes } = scene;
  if (at >= unit.end || scene.quoteAt[at]! >= 0) return false;
  const { lower, tag } = tokens[at]!;
  if (lower === 'according') return true;
  if (classes[at] === ADVERB && /ing$/.test(tokens[at + 1]?.lower ?? '')) return endsContent(scene, at + 1, unit);
  if (isTrailingAttribution(scene, at, unit) || isDisputedNoun(scene, at, unit)) return true;
  if (tag === 'VBG' || lower.endsWith('ing'))
    return cueForm(lower)?.verb.frames.has('s') === true || cueForm(lower)?.verb.frames.has('x') === true;
  const joined = classes[at] === CONJUNCTION || lower === 'while' || lower === 'though' || lower === 'although';
  if (joined && (lower === 'but' || lower === 'while' || lower === 'though' || lower === 'although'))
    return beginsClause(scene, at + 1, unit);
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
      (token.tag === 'VBG' && form.verb.frames.has('s'))) &&
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
  if (!form || verb >= unit.end || !form.verb.frames.has('s') || !form.verb.classes.has('speech') || scene.classes[verb] !== VERB)
    return false;
  const after = scene.classes[verb + 1];
  return verb + 1 >= unit.end || after === STOP || after === COMMA || after === PREPOSITION || TEMPORAL.has(scene.tokens[verb + 1]!.lower);
}

function isSubjectAndCue(scene: Scene, at: number, unit: Unit): boolean {
  if (!startsPhrase(scene, at)) return false;
  const end = phraseEnd(scene, at, unit.end);
  const form = cueForm(scene.tokens[end]?.lower ?? '');
  return form !== undefined && scene.classes[end] === VERB && form.verb.frames.has('s');
}
