/** What is said: the clause, phrase or quotation that a cue governs. */

import type { CueVerb, Frame } from '../../language/cues/cues.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import { addresseeEnd, afterAdjuncts, asideEnd, isDay, isTime } from './adjuncts.ts';
import type { Range } from './attribution.ts';
import { ADJUNCTS, type Complement, type Found, found, opensWithTo } from './complement.ts';
import { beginsClause, isFiniteVerb } from './reading/clauseStarts.ts';
import { tailFrom } from './reading/clauses.ts';
import { phraseEnd, startsPhrase, TEMPORAL } from './reading/phrases.ts';
import type { VerbGroup } from './reading/verbGroups.ts';
import { ADJECTIVE, ADVERB, COMMA, CONJUNCTION, MODAL, NOUN, POSSESSIVE, PREPOSITION, STOP, TO, VERB, WH } from './reading/wordClasses.ts';
import { isClauseEnd } from './rules/cueing.ts';
import { isCalledBefore, withoutAside, withoutCircumstance } from './rules/predicates.ts';
import { quoteOver, type Scene, type Unit } from './scene.ts';

/** What follows a cue verb whose group ends at `group.end`; null where nothing fits its frames. */
export function complementOf(scene: Scene, group: VerbGroup, verb: CueVerb, unit: Unit): Complement | null {
  const { tokens, classes } = scene;
  let at = group.end;
  if (at >= unit.end) return null;
  const word = tokens[at]!.lower;
  if (/^(?:nothing|little)$/.test(word) || asksForSilence(scene, at)) return null;
  if (verb.lemma === 'make' && word === 'clear') at++;
  if (verb.prepositions.has(tokens[at]?.lower ?? '') && (classes[at] === PREPOSITION || classes[at] === TO || classes[at] === ADVERB)) {
    const content = isDay(scene, at + 1) ? null : tailFrom(scene, at + 1, unit);
    if (content && tokens[at]!.lower !== 'that' && !(classes[at] === TO && classes[at + 1] === VERB && verb.frames.has('i')))
      return { content, cueEnd: at + 1, via: 'preposition' };
  }
  const cueEnd = at;
  if (verb.frames.has('a')) {
    const end = addresseeEnd(scene, at, unit);
    if (end > at) {
      const told = directComplement(scene, end, verb, unit, true) ?? afterAdjuncts(scene, end, unit);
      const wanted = told?.via === 'infinitive' || (told?.via === 'quote' && verb.frames.has('i') && opensWithTo(scene, told.content[0]));
      if (told && wanted) return { content: [at, told.content[1]], cueEnd, via: 'infinitive' };
      if (told) return { ...told, cueEnd };
      const isSubject =
        verb.frames.has('s') && end < unit.end && (classes[end] === MODAL || isFiniteVerb(scene, end)) && beginsClause(scene, at, unit);
      if (!verb.frames.has('o') && !verb.frames.has('x') && !isSubject) at = end;
    }
  }
  const called = verb.frames.has('x') && isCalledBefore(scene, at, unit) ? tailFrom(scene, at + 1, unit) : null;
  const direct: Found | null = called
    ? { content: called, via: 'quote' }
    : directComplement(scene, verb.frames.has('s') ? asideEnd(scene, at) : at, verb, unit, false);
  if (direct) return { ...direct, cueEnd };
  const later = verb.frames.has('s') || verb.frames.has('a') ? afterAdjuncts(scene, at, unit) : null;
  return later ? { ...later, cueEnd } : null;
}

/** "asked not to be named". */
const asksForSilence = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'not' &&
  tokens[at + 1]?.lower === 'to' &&
  tokens[at + 2]?.lower === 'be' &&
  /^(?:named|identified|quoted)$/.test(tokens[at + 3]?.lower ?? '');

/** The content that begins at `at` itself. */
function directComplement(scene: Scene, at: number, verb: CueVerb, unit: Unit, addressed: boolean): Found | null {
  const { tokens, classes } = scene;
  if (at >= unit.end) return null;
  const has = (frame: Frame): boolean => verb.frames.has(frame);
  const word = tokens[at]!.lower;
  if (tokens[at]!.text === ':') return found(scene, at + 1, unit, 'colon');
  if (scene.quoteAt[at]! >= 0)
    return verb.frames.size > 0 || quoteOver(scene, at)?.quote.kind === 'speech' ? found(scene, at, unit, 'quote') : null;
  if (word === 'that' && (has('s') || has('q'))) return found(scene, at, unit, 'that');
  if (classes[at] === COMMA && at + 1 < unit.end && scene.quoteAt[at + 1]! >= 0) return found(scene, at + 1, unit, 'quote');
  if (classes[at] === TO)
    return has('i') && (classes[at + 1] === VERB || classes[at + 1] === ADVERB || scene.quoteAt[at + 1]! >= 0)
      ? found(scene, at, unit, 'infinitive')
      : null;
  if (classes[at] === WH || word === 'if' || word === 'whether' || word === 'how') {
    return has('s') || has('q') || has('o') ? found(scene, at, unit, 'question') : null;
  }
  if (has('s') && /^(?:although|though|while|unless|once)$/.test(word)) return concession(scene, at, unit);
  if (has('g') && tokens[at]!.tag === 'VBG') return found(scene, at, unit, 'gerund');
  if (has('s') && tokens[at]!.tag === 'VBG' && isGerundClause(scene, at, unit)) return found(scene, at, unit, 'clause');
  if ((TEMPORAL.has(word) && classes[at + 1] !== POSSESSIVE) || isTime(scene, at)) return null;
  if (has('s') && PRO_CLAUSES.has(word) && isClauseEnd(scene, unit, at + 1)) return { content: [at, at + 1], via: 'clause' };
  if (!startsPhrase(scene, at) && !(classes[at] === ADVERB && !addressed)) return null;
  if (has('s') && (beginsClause(scene, at, unit) || (verb.lemma === 'say' && classes[phraseEnd(scene, at, unit.end)] === VERB))) {
    return found(scene, at, unit, 'clause');
  }
  if (!addressed && PRONOUNCING.has(verb.lemma) && hasPredicate(scene, at, unit)) return found(scene, at, unit, 'clause');
  if (addressed || !(has('o') || has('x')) || classes[at] === ADVERB) return null;
  if (PREDICATE_VERBS.has(verb.lemma) && !startsPhrase(scene, phraseEnd(scene, at, unit.end))) return null;
  const shown = verb.classes.has('writing') ? readOut(scene, at, unit) : null;
  if (shown) return shown;
  const object = !AS_VERBS.has(verb.lemma) || holdsAs(scene, at, unit) ? tailFrom(scene, at, unit) : null;
  if (object && DEEDS.has(verb.lemma) && !holdsQuote(scene, object)) return null;
  return (
    object && {
      content: withoutAside(scene, withoutCircumstance(scene, object, unit)),
      via: 'object',
    }
  );
}

/** `issued a statement that read: “…”`: the words themselves. */
function readOut(scene: Scene, at: number, unit: Unit): Found | null {
  for (let i = at + 1; i + 1 < unit.end && i < at + ADJUNCTS && scene.quoteAt[i]! < 0; i++)
    if (scene.tokens[i]!.text === ':' && scene.quoteAt[i + 1]! >= 0) return found(scene, i + 1, unit, 'colon');
  return null;
}

/** "said moving the market would cost too much": a gerund with what belongs to it is the subject of a verb. */
function isGerundClause({ classes, tokens, quoteAt }: Scene, at: number, unit: Unit): boolean {
  for (let i = at + 1; i < unit.end && i < at + ADJUNCTS && quoteAt[i]! < 0; i++) {
    const kind = classes[i];
    if (kind === MODAL) return i > at + 1;
    if (kind === VERB && /^VB[DZ]$/.test(tokens[i]!.tag)) return i > at + 1;
    if (kind === COMMA || kind === STOP || kind === WH || kind === CONJUNCTION || tokens[i]!.lower === 'that') return false;
  }
  return false;
}

/** "suggests otherwise": they stand for a clause. */
const PRO_CLAUSES: ReadonlySet<string> = new Set(['otherwise', 'so', 'not']);

/** "said although it rained, the fair was full": a clause of its own, a comma and the clause that it belongs to. */
function concession(scene: Scene, at: number, unit: Unit): Found | null {
  if (!beginsClause(scene, at + 1, unit)) return null;
  for (let i = at + 1; i + 1 < unit.end && i < at + 40; i++) {
    if (scene.quoteAt[i]! >= 0) return null;
    if (scene.classes[i] === COMMA)
      return scene.quoteAt[i + 1]! >= 0 || beginsClause(scene, i + 1, unit) ? found(scene, at, unit, 'clause') : null;
  }
  return null;
}

/** "found the toll unlawful": what is said of the object is an adjective behind it. */
const PRONOUNCING = new WordSet(['find', 'rule', 'declare', 'pronounce', 'judge']);

function hasPredicate(scene: Scene, at: number, unit: Unit): boolean {
  let end = phraseEnd(scene, at, unit.end);
  while (scene.classes[end] === PREPOSITION && phraseEnd(scene, end + 1, unit.end) > end + 1) end = phraseEnd(scene, end + 1, unit.end);
  const next = scene.classes[end + 1];
  return (
    scene.tokens[end]?.tag === 'JJ' &&
    JUDGEMENT.test(scene.tokens[end]!.lower) &&
    (end + 1 >= unit.end || (next !== NOUN && next !== ADJECTIVE))
  );
}

/** What a judgement says of a thing: "open" and "empty" are only found so. */
const JUDGEMENT =
  /^(?:(?:il|un|in|non)\p{L}+|guilty|liable|negligent|lawful|legal|valid|void|null|safe|fair|sound|excessive|responsible|dead|fit)$/u;

/** With one phrase behind them they are participles: "firms deemed a threat". */
const PREDICATE_VERBS = new WordSet(['deem', 'dub', 'term', 'brand', 'label']);

/** "recalled its envoy", "published a novel": with a mere object they tell what is done, unless words of it are quoted. */
const DEEDS = new WordSet(['recall', 'publish', 'advise', 'sign']);

function holdsQuote({ quoteAt }: Scene, [first, end]: Range): boolean {
  for (let i = first; i < end; i++) if (quoteAt[i]! >= 0) return true;
  return false;
}

/** Seeing is an opinion only where it is seeing something "as" something. */
const AS_VERBS = new WordSet(['go', 'pound', 'rate', 'see', 'view', 'regard', 'perceive', 'portray', 'depict', 'paint']);

function holdsAs(scene: Scene, at: number, unit: Unit): boolean {
  for (let i = at; i < unit.end && i < at + 16; i++) if (scene.tokens[i]!.lower === 'as') return true;
  return false;
}
