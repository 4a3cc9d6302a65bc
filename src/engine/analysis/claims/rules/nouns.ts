/** Attributions without a verb: "according to", cue nouns ("the claim that", "allegations of") and cue adjectives ("was confident that"). */

import { CUE_ADJECTIVES, CUE_NOUNS, cueForm } from '../../../language/cues/cues.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { lemmaOf } from '../../../language/words/lemma.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Attribution, Range } from '../attribution.ts';
import { tailFrom } from '../reading/clauses.ts';
import { phraseEnd, phraseStart, TEMPORAL } from '../reading/phrases.ts';
import { ADJECTIVE, ADVERB, COMMA, CONJUNCTION, DETERMINER, MODAL, NOUN, POSSESSIVE, STOP, TO, VERB, WH } from '../reading/wordClasses.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../sources.ts';
import { adjectiveCue } from './adjectives.ts';
import { copulaContent, maker } from './nounLinks.ts';

export function nounAttributions(scene: Scene, unit: Unit): Attribution[] {
  const found: Attribution[] = [];
  for (let i = unit.first; i < unit.end; i++) {
    if (scene.quoteAt[i]! >= 0) {
      i = Math.max(i, scene.quotes[scene.quoteAt[i]!]!.end - 1);
      continue;
    }
    const attribution = readAt(scene, unit, i);
    if (attribution) found.push(attribution);
  }
  return found;
}

function readAt(scene: Scene, unit: Unit, i: number): Attribution | null {
  const { lower } = scene.tokens[i]!;
  if (lower === 'according' && scene.classes[i + 1] === TO) return accordingTo(scene, unit, i);
  switch (scene.classes[i]) {
    case NOUN:
      return nounCue(scene, unit, i);
    case ADJECTIVE:
    case VERB:
      return CUE_ADJECTIVES.has(lower) ? adjectiveCue(scene, unit, i) : null;
    default:
      return null;
  }
}

/** "According to X, …" or "…, according to X". */
function accordingTo(scene: Scene, unit: Unit, at: number): Attribution | null {
  const source = subjectAfter(scene, at + 2, unit);
  if (!source) return null;
  const { classes } = scene;
  const leading = at === unit.first || (at === unit.first + 1 && /^(?:but|and|yet|meanwhile)$/.test(scene.tokens[unit.first]!.lower));
  if (leading) {
    const after = classes[source[1]] === COMMA ? source[1] + 1 : source[1];
    const plain = classes[after] === VERB || runsOut(scene, source, unit) ? phraseEnd(scene, at + 2, unit.end) : source[1];
    if (plain < source[1] && classes[plain] === COMMA) {
      const said = tailFrom(scene, plain + 1, unit);
      return said && { ...BASE, source: [at + 2, plain], cue: [at, at + 2], contents: [said], rule: '“according to” before' };
    }
    const from = after;
    const content = tailFrom(scene, from, unit);
    return content && { ...BASE, source, cue: [at, at + 2], contents: [content], rule: '“according to” before' };
  }
  let end = at;
  while (end > unit.first && classes[end - 1] === COMMA && scene.quoteAt[end - 1]! < 0) end--;
  const first = contentFloor(scene, unit, end);
  if (end <= first || endsInAttribution(scene, first, end)) return null;
  return { ...BASE, source, cue: [at, at + 2], contents: [[first, end]], rule: '“according to” after' };
}

/** "According to Reed, two of them meet it": what looked like an apposition runs to the end. */
const runsOut = (scene: Scene, source: Range, unit: Unit): boolean => source[1] >= unit.end || scene.classes[source[1]] === STOP;

/** `“…,” she recalled, according to a transcript`: she speaks, the transcript only shows it. */
function endsInAttribution(scene: Scene, first: number, end: number): boolean {
  const { classes, tokens, quoteAt } = scene;
  let start = end;
  while (start > first && end - start < LONGEST_TAG && classes[start - 1] !== COMMA && quoteAt[start - 1]! < 0) start--;
  if (start === first || start === end || (classes[start - 1] !== COMMA && quoteAt[start - 1]! < 0)) return false;
  let last = end - 1;
  while (last > start && (classes[last] === ADVERB || TEMPORAL.holds(tokens[last]!))) last--;
  const verb = classes[start] === VERB ? start : last;
  if (classes[start] === WH || classes[verb] !== VERB || (verb === start && end - start < 2)) return false;
  const form = cueForm(tokens[verb]!);
  return (
    form?.verb.frames.has('s') === true &&
    (form.verb.classes.has('speech') || quoteAt[start - 1]! >= 0) &&
    (form.forms.has('past') || form.forms.has('s'))
  );
}

/** Tokens of the words of attribution behind a content at most. */
const LONGEST_TAG = 12;

const BASE = { stance: 'asserts', confidence: 0.9, weak: false } as const;

/** The clause before an "according to" begins with its sentence or after a semicolon. */
function contentFloor(scene: Scene, unit: Unit, end: number): number {
  for (let i = end - 1; i > unit.first && i > end - 120; i--) if (scene.tokens[i]!.text === ';' && scene.quoteAt[i]! < 0) return i + 1;
  return unit.first;
}

function nounCue(scene: Scene, unit: Unit, at: number): Attribution | null {
  const { tokens, classes } = scene;
  const takes = CUE_NOUNS.get(singular(tokens[at]!.lower, tokens[at]!.tag));
  if (!takes) return null;
  const owner = possessor(scene, unit, at);
  const agent = owner ? null : agentAt(scene, at + 1, unit.end);
  const after = agent ? agent[1] : at + 1;
  const next = tokens[after]?.lower ?? '';
  const linked = owner && takes.has('that') ? copulaContent(scene, unit, after) : null;
  if (owner && linked) return nounAttribution(scene, at, { source: owner, cueEnd: at + 1, content: linked, next: 'that' });
  if (!takes.has(next) || after + 1 >= unit.end) return null;
  if (next === 'to' && classes[after + 1] !== VERB) return null;
  if (next === 'that' && (isObjectRelative(scene, unit, after + 1) || classes[after + 1] === VERB || classes[after + 1] === MODAL))
    return null;
  if (TEMPORAL.holds(tokens[after + 1]!)) return null;
  const content = nounContent(scene, unit, after, next);
  const split = content && !owner && !agent && next !== 'that' ? splitAgent(scene, content) : null;
  const source = owner ?? agent ?? split?.agent ?? (content && maker(scene, unit, content[1]));
  if (!content || (!source && next !== 'that')) return null;
  const keeps = next === 'that' || next === 'to';
  return nounAttribution(scene, at, { source, cueEnd: keeps || agent ? at + 1 : at + 2, content: split?.content ?? content, next });
}

interface NounFind {
  readonly source: Range | null;
  readonly cueEnd: number;
  readonly content: Range;
  /** What introduces the content. */
  readonly next: string;
}

function nounAttribution({ tokens }: Scene, at: number, { source, cueEnd, content, next }: NounFind): Attribution {
  return {
    source,
    cue: [at, cueEnd],
    contents: [content],
    stance: /^denials?$/.test(tokens[at]!.lower) ? 'denies' : /^(?:doubt|question)s?$/.test(tokens[at]!.lower) ? 'questions' : 'asserts',
    confidence: source ? 0.6 : 0.5,
    rule: `noun “${tokens[at]!.text}” with “${next}”`,
    weak: true,
  };
}

/** "allegations by Reed that": the phrase behind "by" or "from". */
function agentAt(scene: Scene, by: number, limit: number): Range | null {
  if (!/^(?:by|from)$/.test(scene.tokens[by]?.lower ?? '') || scene.quoteAt[by]! >= 0) return null;
  const end = phraseEnd(scene, by + 1, limit);
  return end > by + 1 && end < limit ? [by + 1, end] : null;
}

/** "allegations of fraud by two clerks": what is alleged, and by whom. */
function splitAgent(scene: Scene, [first, end]: Range): { readonly content: Range; readonly agent: Range } | null {
  for (let i = first + 1; i < end; i++) {
    if (scene.quoteAt[i]! >= 0 || scene.classes[i] === VERB) return null;
    if (scene.tokens[i]!.lower !== 'by') continue;
    const agentEnd = phraseEnd(scene, i + 1, end);
    return agentEnd > i + 1 ? { content: [first, i], agent: [i + 1, agentEnd] } : null;
  }
  return null;
}

/**
 * "her plan to widen the pier, … is late", "the claim that it is safe was wrong": what hangs on the noun ends where the verb that the noun is the
 * subject of begins, without "that" at a comma at the latest. `after`: the word that follows the noun.
 */
function nounContent(scene: Scene, unit: Unit, after: number, next: string): Range | null {
  const first = next === 'that' || next === 'to' ? after : after + 1;
  const content = tailFrom(scene, first, unit);
  if (!content) return null;
  let missing = next === 'that' ? 1 : 0;
  for (let i = first + 1; i < content[1]; i++) {
    const { lower, tag } = scene.tokens[i]!;
    const quote = quoteOver(scene, i);
    if (quote) i = quote.end - 1;
    else if (scene.classes[i] === COMMA && next !== 'that') return [first, i];
    else if (scene.classes[i] === WH || lower === 'that' || (tag === 'IN' && SUBORDINATORS.has(lower))) missing++;
    else if (scene.classes[i] === MODAL || (scene.classes[i] === VERB && /^VB[DZP]$/.test(tag))) {
      if (missing === 0 && scene.classes[i - 1] !== CONJUNCTION) return [first, i];
      missing = Math.max(0, missing - 1);
      if (cueForm(scene.tokens[i])?.verb.frames.has('s')) missing++;
    }
  }
  return content;
}

const SUBORDINATORS = new Set([
  'if',
  'because',
  'while',
  'when',
  'after',
  'before',
  'as',
  'unless',
  'since',
  'although',
  'though',
  'than',
  'until',
]);

/** "allegations that Hill denies": the clause lacks an object, the noun is it. */
function isObjectRelative(scene: Scene, unit: Unit, from: number): boolean {
  const verb = phraseEnd(scene, from, unit.end);
  if (verb === from || scene.classes[verb] !== VERB) return false;
  const after = scene.classes[verb + 1];
  return verb + 1 >= unit.end || after === STOP || after === COMMA;
}

const singular = (word: string, tag: string): string => (tag === 'NNS' || word.endsWith('s') ? lemmaOf(word, 'NNS') : word);

/** "his claim", "the mayor's claim"; or the subject of "made the claim". */
function possessor(scene: Scene, unit: Unit, noun: number): Range | null {
  const { classes, tokens } = scene;
  let i = noun - 1;
  while (i >= unit.first && (classes[i] === ADJECTIVE || classes[i] === ADVERB || classes[i] === NOUN)) i--;
  if (i < unit.first) return null;
  if (tokens[i]!.tag === 'PRP$') return [i, i + 1];
  if (classes[i] === POSSESSIVE) {
    const first = ownerStart(scene, phraseStart(scene, i - 1, unit.first), i);
    return first < i ? [first, i + 1] : null;
  }
  if (classes[i] === DETERMINER) i--;
  if (tokens[i]?.lower === 'to' && /^(?:c[ao]mes?|coming)$/.test(tokens[i - 1]?.lower ?? '')) i--;
  if (i < unit.first || classes[i] !== VERB || !LIGHT.holds(tokens[i]!)) return null;
  return subjectBefore(scene, { first: i, head: i, end: i + 1, form: 'finite', passive: false, negated: false }, unit.first);
}

/** "as a result of Vell's refusal": what refuses is behind "of", where no title stands before it. */
function ownerStart({ tokens, classes }: Scene, first: number, end: number): number {
  for (let i = end - 2; i > first; i--)
    if (tokens[i]!.lower === 'of')
      return tokens[i - 1]!.tag === 'NN' && !PERSON_NOUNS.has(tokens[i - 1]!.lower) && classes[i + 1] === NOUN ? i + 1 : first;
  return first;
}

const LIGHT = new WordSet(
  'made make makes expressed express expresses voiced voices raised raises issued issues gave gives has have had offered offers repeated repeats came come comes reached reaches drew draws'.split(
    ' ',
  ),
);
