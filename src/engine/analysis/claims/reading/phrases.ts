/** A light chunker over word classes: verb groups, and where noun phrases begin and end. Asks little of the tags, so that noise costs little. */

import { SENT_TO } from '../../../language/cues/cueNouns.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import { quoteOver, type Scene, type SceneQuote } from '../scene.ts';
import { isReduced } from './reduced.ts';
import {
  ADJECTIVE,
  ADVERB,
  CLOSE_BRACKET,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  MARK,
  MODAL,
  NOUN,
  NUMBER,
  OPEN_BRACKET,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  TO,
  VERB,
} from './wordClasses.ts';

export const TEMPORAL = new WordSet(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. aug. sept. oct.
  nov. dec. today yesterday tonight tomorrow morning afternoon evening night weekend week month year earlier later recently`.split(/\s+/),
);

/** After a noun they begin a phrase of their own: "a game many call a classic". */
const QUANTIFIERS = new WordSet(['many', 'most', 'some', 'few', 'several', 'others']);

const STOPS_PHRASE = new WordSet([
  'that',
  'because',
  'although',
  'though',
  'while',
  'if',
  'unless',
  'since',
  'whether',
  'as',
  'after',
  'before',
  'when',
  'until',
  'than',
  'so',
  'once',
]);

/** The start of the noun phrase whose last token is at `last`, not before `floor`; `last + 1` where there is none. */
export function phraseStart(scene: Scene, last: number, floor: number): number {
  const { classes, tokens } = scene;
  let start = last + 1;
  let joint = -1;
  let list = -1;
  let closed = false;
  for (let i = last; i >= floor; ) {
    const quote = quoteOver(scene, i);
    if (quote) {
      if (quote.quote.kind === 'speech' || quote.first < floor || closed || closesWithComma(scene, quote)) break;
      start = quote.first;
      i = quote.first - 1;
      continue;
    }
    const kind = classes[i]!;
    if (kind === CLOSE_BRACKET) {
      const open = openingBracket(scene, i, floor);
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    if (isLink(scene, i, floor) && start <= last) {
      if (kind === CONJUNCTION) joint = start;
      else if (kind === COMMA) list = start;
      closed = false;
      i--;
      continue;
    }
    if (closed || !belongs(scene, i, start, last)) break;
    if (i < last && TEMPORAL.holds(tokens[i]!) && tokens[i + 1]!.tag !== 'POS') break;
    start = i;
    closed = kind === DETERMINER || kind === PRONOUN || (start > floor && QUANTIFIERS.holds(tokens[i]!));
    i--;
  }
  let before = start - 1;
  while (before > floor && classes[before] === ADVERB) before--;
  const isObject = before >= floor && (classes[before] === VERB || (classes[before] === PREPOSITION && before > floor));
  if (list > 0 && before >= floor && (isObject || classes[before] === PREPOSITION) && isBeforeVerb(scene, last)) return list;
  return joint > 0 && isObject ? joint : start;
}

/** "Plans are in flux, aides and lawmakers warned": what the verb behind tells of begins behind the comma, and is no list with what stands before it. */
const isBeforeVerb = ({ classes }: Scene, last: number): boolean =>
  classes[last + 1] === VERB || classes[last + 1] === MODAL || classes[last + 1] === ADVERB;

/** `“…,”`: a quotation that ends in a comma is what somebody says, never part of a name for him. */
export function closesWithComma(scene: Scene, quote: SceneQuote): boolean {
  const last = quote.end - 1;
  return last > quote.first && (scene.classes[last] === COMMA || (scene.classes[last] === MARK && scene.classes[last - 1] === COMMA));
}

/** A preposition or conjunction between two parts of a noun phrase. */
function isLink(scene: Scene, i: number, floor: number): boolean {
  if (i - 1 < floor) return false;
  const { classes, tokens } = scene;
  const before = classes[i - 1];
  const nominal =
    isReduced(scene, i - 1) ||
    before === NOUN ||
    before === NUMBER ||
    (before === PRONOUN && tokens[i]!.lower === 'of') ||
    before === CLOSE_BRACKET;
  if (isReduced(scene, i)) return true;
  if (classes[i] === PREPOSITION) {
    if (STOPS_PHRASE.holds(tokens[i]!)) return false;
    return nominal || (tokens[i]!.lower === 'of' && (before === ADJECTIVE || before === DETERMINER));
  }
  if (classes[i] === CONJUNCTION) return (nominal || before === ADJECTIVE || before === PRONOUN) && tokens[i]!.lower !== 'but';
  if (classes[i] === TO) return SENT_TO.holds(tokens[i - 1]!) || isReduced(scene, i - 1);
  if (classes[i] === COMMA) return nominal && listContinues(scene, i);
  return tokens[i]!.lower === '&';
}

/** Whether the comma stands in a list that "and" or "or" ends soon after. */
function listContinues(scene: Scene, comma: number): boolean {
  for (let i = comma + 1; i < comma + 9 && i < scene.tokens.length; i++) {
    const kind = scene.classes[i];
    if (kind === CONJUNCTION) return true;
    if (kind !== NOUN && kind !== ADJECTIVE && kind !== DETERMINER && kind !== COMMA && kind !== NUMBER) return false;
  }
  return false;
}

function belongs(scene: Scene, i: number, start: number, last: number): boolean {
  const kind = scene.classes[i]!;
  switch (kind) {
    case NOUN:
    case ADJECTIVE:
    case NUMBER:
    case DETERMINER:
      return true;
    case PRONOUN:
      return start === last + 1 || scene.classes[i + 1] === CONJUNCTION || scene.classes[i + 1] === PREPOSITION;
    case POSSESSIVE:
      return start <= last;
    case VERB:
      return start <= last && /^VB[NG]$/.test(scene.tokens[i]!.tag) && start === i + 1 && isAttributive(scene, i);
    case ADVERB:
      return start === i + 1 && (scene.classes[start] === ADJECTIVE || (scene.tokens[i]!.lower === 'only' && isOwned(scene, i)));
    default:
      return start === i + 1 && /^[&%]$/.test(scene.tokens[i]!.text);
  }
}

/** "the town's only hospital". */
const isOwned = ({ classes }: Scene, i: number): boolean => classes[i - 1] === DETERMINER || classes[i - 1] === POSSESSIVE;

function isAttributive(scene: Scene, i: number): boolean {
  const before = scene.classes[i - 1];
  return (
    (scene.classes[i + 1] === NOUN || scene.classes[i + 1] === ADJECTIVE) &&
    (before === DETERMINER || before === ADJECTIVE || before === POSSESSIVE)
  );
}

/** The index of the bracket that the one at `close` closes; -1 where it is not near. */
export function openingBracket(scene: Scene, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 16; i--) if (scene.classes[i] === OPEN_BRACKET) return i;
  return -1;
}

/** The end of the noun phrase that begins at `first`, its "of" phrases included; `first` where there is none. */
export function phraseEnd(scene: Scene, first: number, limit: number): number {
  const { classes, tokens } = scene;
  let end = first;
  let noun = false;
  for (let i = first; i < limit; i++) {
    const quote = quoteOver(scene, i);
    const kind = classes[i]!;
    if (quote) {
      if (quote.quote.kind === 'speech' || quote.quote.kind === 'partial') break;
      i = quote.end - 1;
      end = quote.end;
      noun = true;
    } else if (kind === NOUN || kind === NUMBER) {
      if (noun && TEMPORAL.holds(tokens[i]!)) break;
      end = i + 1;
      noun ||= kind === NOUN || classes[i + 1] !== ADJECTIVE;
    } else if (kind === PRONOUN) {
      if (noun || end > first) break;
      return i + 1;
    } else if (kind === DETERMINER || kind === ADJECTIVE) {
      if (noun && classes[i - 1] !== POSSESSIVE && !isJoint(scene, i - 1) && !(kind === ADJECTIVE && goesOnInside(scene, i))) break;
      end = i + 1;
    } else if (kind === POSSESSIVE && noun) {
      noun = false;
      end = i + 1;
    } else if (!(noun && isJoint(scene, i)) && !(kind === VERB && !noun && isAttributive(scene, i))) break;
  }
  return end;
}

/** "of the old royal cabinet", "explained Los Angeles-based lawyer Ada Moss". */
const goesOnInside = (scene: Scene, i: number): boolean =>
  isOfNext(scene, i - 1) || (scene.classes[i + 1] === NOUN && scene.tokens[i]!.lower.endsWith('-based'));

/** The token describes the noun that is still to come: "of the royal cabinet", "of the old royal cabinet". */
function isOfNext({ classes, tokens }: Scene, i: number): boolean {
  let at = i;
  while (classes[at] === ADJECTIVE) at--;
  return classes[at] === DETERMINER && tokens[at - 1]?.lower === 'of';
}

const isJoint = (scene: Scene, i: number): boolean =>
  scene.tokens[i]!.lower === 'of' ||
  scene.tokens[i]!.lower === '&' ||
  (scene.classes[i] === CONJUNCTION && scene.tokens[i]!.lower === 'and' && scene.classes[i + 1] === NOUN);

/** Whether a noun phrase can begin at the token. */
export function startsPhrase(scene: Scene, i: number): boolean {
  const kind = scene.classes[i];
  return (
    kind === NOUN ||
    kind === PRONOUN ||
    kind === DETERMINER ||
    kind === ADJECTIVE ||
    kind === NUMBER ||
    (kind === VERB && isAttributive(scene, i))
  );
}
