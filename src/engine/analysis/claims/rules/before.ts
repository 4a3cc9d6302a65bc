/** Content that stands before the words of attribution: a quotation or clause, perhaps going on behind them. */
import type { Range } from '../attribution.ts';
import { beginsClause } from '../reading/clauseStarts.ts';
import { tailFrom } from '../reading/clauses.ts';
import { closesWithComma } from '../reading/phrases.ts';
import { ADVERB, BREAK, COMMA, CONJUNCTION, DETERMINER, MARK, MODAL, PREPOSITION, STOP, TO, VERB, WH } from '../reading/wordClasses.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import type { Progress } from './cueing.ts';

interface Before {
  readonly ranges: readonly Range[];
  readonly quoted: boolean;
  /** It is a quotation that ends in a comma: then the words of attribution are its own, whatever follows them. */
  readonly closed: boolean;
}

/**
 * Content that stands before the words of attribution, which begin at `at`: a quotation, or a clause and a comma. `after`: where content that they
 * interrupt may go on, -1 where it cannot.
 */
export function contentsBefore(scene: Scene, unit: Unit, at: number, after: number, progress: Progress, closed: boolean): Before | null {
  const { classes, quoteAt, quotes } = scene;
  let last = beforeStrayMark(scene, at - 1, unit.first);
  const comma = last >= unit.first && (classes[last] === COMMA || classes[last] === BREAK);
  if (comma) last--;
  const earlier = last < unit.first && last >= 0 ? previousQuote(scene, unit, last) : null;
  if (earlier) return closed ? { ranges: [earlier], quoted: true, closed: false } : null;
  if (last < unit.first) return null;
  const quote = quotes[quoteAt[last]!];
  const covered = progress.floor > last && comma && closed && !quote;
  const start = contentStart(scene, covered ? unit.first : Math.max(unit.first, progress.floor), last);
  if (quote && quote.quote.kind !== 'title' && start <= last) {
    const alone = quote.quote.kind === 'speech' || /^[;:]$/.test(scene.tokens[quote.first - 1]?.text ?? '');
    const first = alone ? Math.max(quote.first, start) : start;
    return { ranges: goOn(scene, unit, [first, last + 1], after), quoted: true, closed: closesWithComma(scene, quote) };
  }
  if (!comma || !closed || start > last || isCircumstance(scene, start, last + 1)) return null;
  if (!holdsVerb(scene, start, last + 1) && !isInterrupted(scene, unit, after)) return null;
  return { ranges: goOn(scene, unit, [start, last + 1], after), quoted: false, closed: false };
}

/** "While praising the crew, she continued": a gerund and what belongs to it, without a verb, tell what else is done. */
function isCircumstance({ classes, tokens }: Scene, first: number, end: number): boolean {
  let gerund = first;
  while (gerund < end && (classes[gerund] === PREPOSITION || classes[gerund] === WH || classes[gerund] === ADVERB)) gerund++;
  if (tokens[gerund]?.tag !== 'VBG') return false;
  for (let i = gerund + 1; i < end; i++)
    if (classes[i] === MODAL || (classes[i] === VERB && /^VB[DZP]$/.test(tokens[i]!.tag))) return false;
  return true;
}

/** `“A”, “said Hill`: a mark that belongs to no quotation. */
const beforeStrayMark = (scene: Scene, last: number, floor: number): number =>
  last > floor && scene.classes[last] === MARK && scene.quoteAt[last]! < 0 ? last - 1 : last;

/** A quotation that ends the unit before, in the same paragraph: `“Why?” Hill asked.` */
function previousQuote(scene: Scene, unit: Unit, last: number): Range | null {
  const quote = quoteOver(scene, last);
  const same = scene.tokens[last]!.span[0] >= scene.reading.paragraphs[unit.paragraph]!.span[0];
  if (!quote || !same || quote.quote.kind !== 'speech') return null;
  return [quote.first, last + 1];
}

/** "The ferry, Hill said on Monday, was late": behind the attribution and its circumstances a comma and a verb. */
function isInterrupted(scene: Scene, unit: Unit, after: number): boolean {
  const comma = after < 0 ? unit.end : beyondDocument(scene, unit, attributionEnd(scene, unit, after));
  const next = scene.tokens[comma + 1]?.tag ?? '';
  return scene.classes[comma] === COMMA && ((comma === after && next !== 'VBG') || /^(?:VB[DZP]|MD)$/.test(next));
}

/** Where words that only tell when and where it was said end: at a comma, dash, stop or quotation. */
function attributionEnd({ classes, quoteAt, tokens }: Scene, unit: Unit, after: number): number {
  let at = after;
  while (at < unit.end && at < after + 14 && classes[at] !== COMMA && classes[at] !== BREAK && quoteAt[at]! < 0 && tokens[at]!.tag !== '.')
    at++;
  return at;
}

function holdsVerb(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const kind = scene.classes[i];
    if ((kind === VERB || kind === MODAL) && scene.classes[i - 1] !== TO) return true;
  }
  return false;
}

function contentStart(scene: Scene, floor: number, last: number): number {
  let start = floor;
  while (start < last && (scene.classes[start] === COMMA || (scene.classes[start] === CONJUNCTION && scene.quoteAt[start]! < 0))) start++;
  return start;
}

/** Adds what follows an interrupting attribution: `“A,” he said, “B.”`; "The plan, he said, would fail". */
function goOn(scene: Scene, unit: Unit, before: Range, after: number): Range[] {
  const { classes, quoteAt, quotes, tokens } = scene;
  if (after < 0) return [before];
  const at = beyondDocument(scene, unit, attributionEnd(scene, unit, after));
  if (at >= unit.end || classes[at] === STOP) return [before];
  const next = quoteAt[at]! >= 0 ? at : at + 1;
  const quote = quotes[quoteAt[joinedQuote(scene, next)] ?? -1];
  if (quote) return quote.quote.kind === 'title' ? [before] : withTail(scene, unit, before, next);
  if (quoteAt[before[1] - 1]! >= 0 || next >= unit.end) return [before];
  if (at !== after && !isInterrupted(scene, unit, after)) return [before];
  if (classes[next] === CONJUNCTION && beginsClause(scene, next + 1, unit)) return [before];
  const plain = classes[next] !== VERB || !tokens[next]!.lower.endsWith('ing');
  return plain && classes[next] !== PREPOSITION && !/^(?:who|which|when|where|while|after|as)$/.test(tokens[next]!.lower)
    ? withTail(scene, unit, before, next)
    : [before];
}

/** "The plan, she said, according to the minutes, was dead": the comma behind the document, where a verb follows. */
function beyondDocument(scene: Scene, unit: Unit, at: number): number {
  if (scene.classes[at] !== COMMA || scene.tokens[at + 1]?.lower !== 'according') return at;
  const end = attributionEnd(scene, unit, at + 1);
  return scene.classes[end] === COMMA && /^(?:VB[DZP]|MD)$/.test(scene.tokens[end + 1]?.tag ?? '') ? end : at;
}

/** `“A,” he said, but still “B”`: the quotation that a conjunction and little words join; else `at`. */
function joinedQuote({ classes, quoteAt }: Scene, at: number): number {
  if (classes[at] !== CONJUNCTION) return at;
  let i = at + 1;
  while (i < at + 4 && quoteAt[i]! < 0 && (classes[i] === ADVERB || classes[i] === PREPOSITION || classes[i] === DETERMINER)) i++;
  return quoteAt[i]! >= 0 ? i : at;
}

function withTail(scene: Scene, unit: Unit, before: Range, from: number): Range[] {
  const tail = tailFrom(scene, from, unit);
  return tail ? [before, tail] : [before];
}
