/** Who is given as the speaker: the noun phrase before or after a cue, with its appositions. */
import { SENT_TO } from '../../language/cues/cueNouns.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import { isUpper } from '../../text/characters.ts';
import type { Range } from './attribution.ts';
import { isRelativeThat } from './reading/clauseStarts.ts';
import { openingBracket, phraseEnd, phraseStart, TEMPORAL } from './reading/phrases.ts';
import type { VerbGroup } from './reading/verbGroups.ts';
import {
  ADVERB,
  BREAK,
  CLOSE_BRACKET,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  MARK,
  NOUN,
  NUMBER,
  OPEN_BRACKET,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  STOP,
  TO,
  VERB,
  WH,
} from './reading/wordClasses.ts';
import { quoteOver, type Scene, type Unit } from './scene.ts';

/** How far an apposition may reach back. */
const REACH = 60;

/** The subject before a verb group; null where there is none. `floor`: the first token that can belong to it. */
export function subjectBefore(scene: Scene, group: VerbGroup, floor: number): Range | null {
  const { classes } = scene;
  let last = group.first - 1;
  last = beforeTime(scene, last, floor);
  if (last < floor) return null;
  if (classes[last] === WH && isRelative(scene, last)) return [last, last + 1];
  const comma =
    classes[last] === COMMA || (classes[last] === BREAK && scene.tokens[last]!.text !== ':' && scene.tokens[last]!.text !== ';');
  if (comma) return subjectBeforeApposition(scene, last, floor);
  if (classes[last] === VERB) return headOfRelative(scene, last, floor);
  const first = phraseStart(scene, last, floor);
  const who = first - 2;
  if (who >= floor && classes[who + 1] === PREPOSITION && classes[who] === WH && isRelative(scene, who)) return [who, who + 1];
  if (first > last || !isHead(scene, last)) return null;
  return [TEMPORAL.holds(scene.tokens[last]!) ? datedHead(scene, first, floor) : relativeHead(scene, first, floor), last + 1];
}

/** "an official who asked not to be named": the phrase and its relative clause, which ends in a verb. */
function headOfRelative(scene: Scene, last: number, floor: number): Range | null {
  for (let i = last; i > floor && i > last - 12; i--) {
    const kind = scene.classes[i];
    if (kind === COMMA || kind === BREAK || kind === STOP || scene.quoteAt[i]! >= 0) return null;
    if (kind !== WH || !isRelative(scene, i)) continue;
    const first = phraseStart(scene, i - 1, floor);
    return first < i ? [first, last + 1] : null;
  }
  return null;
}

/** "a poll released in late May": the phrase of time that begins at `first` belongs to a participle, whose noun begins the source. */
function datedHead(scene: Scene, first: number, floor: number): number {
  let verb = first - 1;
  while (verb > floor && (scene.classes[verb] === PREPOSITION || scene.classes[verb] === ADVERB)) verb--;
  if (verb <= floor || !/^VB[DN]$/.test(scene.tokens[verb]!.tag) || scene.classes[verb - 1] !== NOUN) return first;
  return Math.min(first, phraseStart(scene, verb - 1, floor));
}

/** "a man who saw the crash": the phrase that begins at `first` is the object of a relative clause, whose head begins the source. */
function relativeHead(scene: Scene, first: number, floor: number): number {
  const governor = scene.classes[first - 1];
  if (first - 1 <= floor || (governor !== VERB && governor !== PREPOSITION && governor !== TO)) return first;
  for (let i = first - 1; i > floor && i > first - 14; i--) {
    const kind = scene.classes[i];
    if (kind === COMMA || kind === BREAK || kind === STOP || scene.quoteAt[i]! >= 0) return first;
    const relative = kind === WH ? isRelative(scene, i) : scene.tokens[i]!.tag === 'WDT' || isRelativeThat(scene, i);
    if (relative && scene.classes[i - 1] === NOUN) return Math.min(i, phraseStart(scene, i - 1, floor));
  }
  return first;
}

/** Back over adverbs and a time ("just this month") that stand between subject and verb. */
function beforeTime(scene: Scene, from: number, floor: number): number {
  let last = from;
  while (last >= floor && (scene.classes[last] === ADVERB || isFloating(scene, last))) last--;
  if (last <= floor || !TEMPORAL.holds(scene.tokens[last]!)) return last;
  let at = last;
  while (
    at >= floor &&
    (TEMPORAL.holds(scene.tokens[at]!) || /^(?:on|this|last|late|early|next|in|just|only|an?|\d+)$/.test(scene.tokens[at]!.lower))
  )
    at--;
  while (at >= floor && scene.classes[at] === ADVERB) at--;
  return at >= floor && (scene.classes[at] === NOUN || scene.classes[at] === PRONOUN || scene.classes[at] === CLOSE_BRACKET) ? at : last;
}

/** "Reed and Oakes both denied it". */
const isFloating = (scene: Scene, at: number): boolean =>
  /^(?:both|all|each)$/.test(scene.tokens[at]!.lower) && scene.classes[at - 1] === NOUN && !scene.tokens[at - 1]!.lower.endsWith('ing');

const isRelative = (scene: Scene, i: number): boolean => scene.tokens[i]!.lower === 'who' || scene.tokens[i]!.lower === 'which';

function isHead(scene: Scene, last: number): boolean {
  const kind = scene.classes[last];
  if (kind === DETERMINER) return /^(?:this|that|these|those|some|all|both|neither|many|another|each)$/.test(scene.tokens[last]!.lower);
  return (
    kind === NOUN ||
    kind === PRONOUN ||
    kind === NUMBER ||
    kind === CLOSE_BRACKET ||
    kind === MARK ||
    scene.tokens[last]!.tag.startsWith('JJ')
  );
}

/** "Hugh Hill, a doctor from Leeds, said": `comma` stands before the verb; goes back over the apposition to the phrase that it explains. */
function subjectBeforeApposition(scene: Scene, comma: number, floor: number): Range | null {
  let end = comma;
  let close = comma;
  let found: Range | null = null;
  while (end > floor && comma - end < REACH) {
    const first = segmentStart(scene, end, floor);
    if (first < 0) break;
    const start = phraseStart(scene, end - 1, first);
    const opening = openingOf(scene, first);
    if (opening === 'aside' && !found && close === end && isDetached(scene, first)) close = first - 1;
    if (opening === 'clause' && (found || end === comma)) {
      if (start < end && end !== comma && isHead(scene, end - 1) && !hasVerb(scene, first, start)) found = [start, close];
      if (found) break;
    } else if (opening === 'phrase' && start < end && isHead(scene, end - 1) && end !== comma) found = [start, close];
    else if (opening === 'phrase' && end !== comma && found) break;
    end = first - 1;
    if (end <= floor || scene.classes[end] !== scene.classes[comma]) break;
  }
  return found;
}

/** A circumstance ("speaking after the vote") is no part of the source; "of Leeds", "who runs the ferry" is. */
const isDetached = (scene: Scene, first: number): boolean =>
  scene.classes[first] !== WH &&
  !/^(?:of|from|formerly|now|then|also)$/.test(scene.tokens[first]!.lower) &&
  scene.tokens[first]!.tag !== 'VBN';

/** The token after the comma (or dash) that precedes `end`, or `floor`; -1 where a quotation or break bars the way. */
function segmentStart(scene: Scene, end: number, floor: number): number {
  for (let i = end - 1; i >= floor; i--) {
    const quote = quoteOver(scene, i);
    if (quote?.quote.kind === 'speech') return i + 1;
    if (scene.classes[i] === COMMA || scene.classes[i] === BREAK || scene.classes[i] === OPEN_BRACKET) return i + 1;
    if (scene.classes[i] === CLOSE_BRACKET) i = Math.max(floor, openingBracket(scene, i, floor));
  }
  return floor;
}

/** `aside`: a relative clause, a participle or a preposition; `clause`: holds a verb of its own. */
function openingOf(scene: Scene, first: number): 'aside' | 'phrase' | 'clause' {
  if (scene.classes[first] === ADVERB && scene.classes[first + 1] === NOUN && scene.tokens[first + 1]!.tag.startsWith('NNP'))
    return openingOf(scene, first + 1);
  const kind = scene.classes[first];
  if (kind === WH || kind === PREPOSITION || kind === TO || kind === ADVERB) return 'aside';
  if (kind === VERB && !(TITLED.holds(scene.tokens[first]!) && scene.classes[first + 1] === NOUN)) return 'aside';
  return hasVerb(scene, first, segmentEnd(scene, first)) ? 'clause' : 'phrase';
}

/** "managing director of the bank": a gerund that is part of a title. */
const TITLED = new WordSet(['managing', 'acting', 'founding', 'presiding', 'supervising', 'commanding', 'visiting']);

function segmentEnd(scene: Scene, first: number): number {
  let i = first;
  while (i < scene.tokens.length && scene.classes[i] !== COMMA && scene.classes[i] !== BREAK && i < first + REACH) i++;
  return i;
}

function hasVerb(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scene.classes[i] === WH) return false;
    if (scene.classes[i] === VERB && /^VB[DZP]$/.test(scene.tokens[i]!.tag)) return true;
  }
  return false;
}

/** The speaker after the cue: "said Hugh Hill, a doctor from Leeds, on Friday". */
export function subjectAfter(scene: Scene, from: number, unit: Unit): Range | null {
  let end = phraseEnd(scene, from, unit.end);
  if (end === from || (end === from + 1 && /^(?:an?|the|his|her|its|their)$/.test(scene.tokens[from]!.lower))) return null;
  for (;;) {
    const next = attachmentEnd(scene, end, unit);
    if (next === end) break;
    end = next;
  }
  return [from, end];
}

function attachmentEnd(scene: Scene, end: number, unit: Unit): number {
  const { classes, tokens } = scene;
  if (end >= unit.end || scene.quoteAt[end]! >= 0) return end;
  if (tokens[end]!.text === '(') {
    for (let i = end + 1; i < unit.end && i < end + 16; i++) if (tokens[i]!.text === ')') return i + 1;
    return end;
  }
  if (classes[end] === PREPOSITION && /^(?:of|for|from|at|with|in|by)$/.test(tokens[end]!.lower)) {
    if (
      /^(?:an?|his|her|their|this|telephone|phone|e-?mail|video|text|letter)$/.test(tokens[end + 1]?.lower ?? '') ||
      TEMPORAL.holds(tokens[end + 1])
    )
      return end;
    const next = phraseEnd(scene, end + 1, unit.end);
    return next > end + 1 ? next : end;
  }
  if (classes[end] === TO && SENT_TO.holds(tokens[end - 1]!)) {
    const next = phraseEnd(scene, end + 1, unit.end);
    return next > end + 1 ? next : end;
  }
  if (classes[end] === CONJUNCTION && tokens[end]!.lower === 'and' && classes[end + 1] === NOUN) return phraseEnd(scene, end + 1, unit.end);
  return classes[end] === COMMA ? appositionEnd(scene, end, unit) : end;
}

/** An apposition or relative clause after a comma, up to the next comma or the end of the unit; `comma` where there is none. */
function appositionEnd(scene: Scene, comma: number, unit: Unit): number {
  const { classes, tokens } = scene;
  const first = comma + 1;
  const kind = classes[first];
  const word = tokens[first]?.lower ?? '';
  const relative = word === 'who' || word === 'whose' || word === 'which';
  const nominal = (kind === DETERMINER && word !== 'that') || kind === NOUN || kind === NUMBER || scene.tokens[first]?.tag.startsWith('JJ');
  if (first >= unit.end || scene.quoteAt[first]! >= 0 || !(relative || nominal) || TEMPORAL.has(word)) return comma;
  for (let i = first; i < unit.end; i++) {
    if (scene.quoteAt[i]! >= 0) return comma;
    if (classes[i] === COMMA || classes[i] === STOP) return i;
    if (!relative && classes[i] === VERB && /^VB[DZP]$/.test(tokens[i]!.tag) && !isUpper(tokens[i]!.text)) return comma;
    if (!relative && classes[i] === POSSESSIVE && i > first + 12) return comma;
  }
  return unit.end;
}
