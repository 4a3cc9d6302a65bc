/** Quoted words that an object is called: `praised the plan as "bold"`, `called Hill a "champion" of theirs`. */
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Range } from '../attribution.ts';
import { closesWithComma, phraseEnd, startsPhrase, TEMPORAL } from '../reading/phrases.ts';
import { COMMA, CONJUNCTION, DETERMINER, NOUN, PRONOUN, STOP, TO, VERB, WH } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';

/** How many words the object may have. */
const OBJECT = 16;

/** The end of the first quotation that says what the object at `at` is called; -1 where none does. */
export function predicateEnd(scene: Scene, at: number, unit: Unit): number {
  const { tokens, classes, quoteAt, quotes } = scene;
  let object = false;
  let predicate = false;
  for (let i = at; i < unit.end && i < at + OBJECT; i++) {
    const quote = quotes[quoteAt[i]!];
    if (quote) return object && predicate && quote.quote.kind !== 'title' ? Math.min(quote.end, unit.end) : -1;
    const kind = classes[i];
    if (kind === COMMA || kind === STOP || kind === CONJUNCTION || (kind === VERB && !/^VB[GN]$/.test(tokens[i]!.tag))) return -1;
    if (object && (tokens[i]!.lower === 'as' || (kind === DETERMINER && (classes[i - 1] === NOUN || classes[i - 1] === PRONOUN))))
      predicate = true;
    if (kind === NOUN || kind === PRONOUN) object = true;
  }
  return -1;
}

/** `dismissed as “nonsense” a report that …`: what the object is called stands before it, behind the "as" at `at`. */
export function isCalledBefore(scene: Scene, at: number, unit: Unit): boolean {
  const quote = scene.tokens[at]!.lower === 'as' ? scene.quotes[scene.quoteAt[at + 1] ?? -1] : undefined;
  return quote !== undefined && quote.end < unit.end && startsPhrase(scene, quote.end);
}

/** Without what tells when or where it was said: `called Hill a "fraud" on Monday`, `… during a visit`, `…, but would not say why`. */
export function withoutCircumstance(scene: Scene, [first, end]: Range, unit: Unit): Range {
  let i = predicateEnd(scene, first, unit);
  if (i < 0 || i >= end) return [first, end];
  for (let next = nextQuoteEnd(scene, i, end); next > i; next = nextQuoteEnd(scene, i, end)) i = next;
  const last = scene.quotes[scene.quoteAt[i - 1]!];
  if (last && closesWithComma(scene, last)) return [first, i];
  while (i < end && !beginsCircumstance(scene, i)) i++;
  return [first, i];
}

/** "praised the plan during a visit", "praised the plan, which is late": what a circumstance or a relative clause behind a comma adds is the reporter's. */
export function withoutAside(scene: Scene, [first, end]: Range): Range {
  let cut = end;
  for (let i = end - 2; i > first && scene.quoteAt[i]! < 0; i--)
    if (scene.classes[i] === COMMA && (scene.classes[i + 1] === WH || ASIDES.holds(scene.tokens[i + 1]!))) cut = i;
  for (let i = first + 1; i < cut && scene.quoteAt[i]! < 0; i++)
    if (opensCircumstance(scene, i) || opensAsClause(scene, i, cut)) return goesOnWithTo(scene, i, cut) ? [first, cut] : [first, i];
  return [first, cut];
}

/** "calls on Tuesday to close the pier": a time between a noun and what it takes. */
function goesOnWithTo({ classes, tokens }: Scene, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 4; i++) if (classes[i] === TO) return classes[i + 1] === VERB && isTemporal(tokens[i - 1]);
  return false;
}

/** "praised the plan as the vote began": "as" with a subject and a finite verb right behind it; not "as mayor". */
function opensAsClause(scene: Scene, at: number, end: number): boolean {
  if (scene.tokens[at]!.lower !== 'as' || scene.tokens[at + 1]?.tag === 'NN') return false;
  const verb = phraseEnd(scene, at + 1, end);
  return verb > at + 1 && verb < end && /^VB[DZP]$/.test(scene.tokens[verb]!.tag);
}

const ASIDES = new WordSet(['as', 'after', 'before', 'with', 'since', 'during', 'in']);

/** `a "bully" who is "cruel," a "fraud" and "sick"`: the end of a quotation that little words join; else `at`. */
function nextQuoteEnd(scene: Scene, at: number, end: number): number {
  for (let i = at; i < end && i < at + 4; i++) {
    const quote = scene.quotes[scene.quoteAt[i]!];
    if (quote) return Math.min(quote.end, end);
    const kind = scene.classes[i];
    if (
      kind !== COMMA &&
      kind !== CONJUNCTION &&
      kind !== DETERMINER &&
      kind !== WH &&
      !/^(?:as|is|was|are|were)$/.test(scene.tokens[i]!.lower)
    )
      return at;
  }
  return at;
}

const beginsCircumstance = (scene: Scene, i: number): boolean =>
  scene.classes[i] === COMMA ||
  isTemporal(scene.tokens[i]) ||
  /^(?:earlier|late|last|this)$/.test(scene.tokens[i]!.lower) ||
  opensCircumstance(scene, i);

/** "during", "on Monday", "in a speech". */
function opensCircumstance({ tokens }: Scene, i: number): boolean {
  const { lower } = tokens[i]!;
  if (/^(?:during|before|after|when|while|amid|following)$/.test(lower)) return true;
  if (!/^(?:on|in|at)$/.test(lower)) return false;
  return [1, 2, 3].some(ahead => isTemporal(tokens[i + ahead]) || OCCASIONS.holds(tokens[i + ahead]));
}

const isTemporal = (token: Scene['tokens'][number] | undefined): boolean => token !== undefined && TEMPORAL.holds(token);

const OCCASIONS = new WordSet(
  'speech statement interview tweet post letter email e-mail column article report book rally debate hearing conference meeting visit radio television tv'.split(
    ' ',
  ),
);
