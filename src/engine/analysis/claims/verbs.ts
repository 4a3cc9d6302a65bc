/** Attributions by verbs: "X said that", "…, said X", "as X put it", "X was criticised by Y". */

import { type CueVerb, cueForm } from '../../language/cues.ts';
import type { Attribution, Range } from './attribution.ts';
import { type Complement, complementOf, tailFrom } from './contents.ts';
import { phraseEnd, phraseStart, startsPhrase, type VerbGroup, verbGroups } from './phrases.ts';
import {
  BREAK,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  MARK,
  MODAL,
  NOUN,
  PREPOSITION,
  PRONOUN,
  type Scene,
  STOP,
  TO,
  type Unit,
  VERB,
} from './scene.ts';
import { subjectAfter, subjectBefore } from './sources.ts';

/** What the cues of a unit share, from left to right. */
interface Progress {
  /** The subject of the last finite verb. */
  subject: Range | null;
  /** The source of the last attribution that stands in no other's content, else the first subject: whom ", adding that" goes back to. */
  main: Range | null;
  /** The end of that attribution's content. */
  covered: number;
  /** The end of the last attribution's words, before which no content begins. */
  floor: number;
  previous: VerbGroup | null;
}

interface Cue {
  readonly group: VerbGroup;
  readonly verb: CueVerb;
  /** With what governs it ("went on to say"). */
  readonly first: number;
}

export function verbAttributions(scene: Scene, unit: Unit): Attribution[] {
  const found: Attribution[] = [];
  const progress: Progress = { subject: null, main: null, covered: -1, floor: unit.first, previous: null };
  for (const group of verbGroups(scene, unit)) {
    const subject = group.form === 'finite' || group.form === 'participle' ? subjectBefore(scene, group, unit.first) : null;
    const verb = cueForm(scene.tokens[group.head]!.lower)?.verb;
    if (verb) {
      const attribution = readCue(scene, unit, { group, verb, first: group.first }, subject, progress);
      if (attribution) {
        found.push(attribution);
        if (!attribution.weak) progress.floor = Math.max(progress.floor, endOf(attribution));
        if (attribution.source && group.first >= progress.covered) {
          progress.main = attribution.source;
          progress.covered = Math.max(...attribution.contents.map(range => range[1]));
        }
      }
    }
    if (subject && group.form === 'finite') {
      progress.subject = resolveRelative(scene, subject, progress);
      progress.main ??= subject;
    }
    progress.previous = group;
  }
  return found;
}

const endOf = ({ cue, source, contents }: Attribution): number =>
  Math.max(cue?.[1] ?? 0, source?.[1] ?? 0, ...contents.map(range => range[1]));

const resolveRelative = (scene: Scene, subject: Range, progress: Progress): Range | null =>
  subject[1] - subject[0] === 1 && /^(?:who|which)$/.test(scene.tokens[subject[0]]!.lower) ? progress.subject : subject;

function readCue(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const { group } = cue;
  if (group.passive) return passiveAttribution(scene, unit, cue, subject);
  switch (group.form) {
    case 'finite':
      return finiteAttribution(scene, unit, cue, subject, progress);
    case 'participle':
      return participleAttribution(scene, unit, cue, subject, progress);
    case 'gerund':
      return governed(scene, unit, cue, gerundSubject(scene, unit, cue, progress));
    case 'infinitive':
      return governed(scene, unit, chained(scene, cue, progress), progress.subject);
  }
}

/** "went on to say", "began by saying": the cue takes in what governs it. */
function chained(scene: Scene, cue: Cue, progress: Progress): Cue {
  const { previous } = progress;
  if (!previous || scene.classes[previous.end] !== TO || previous.end + 1 < cue.group.first - 1) return cue;
  return { ...cue, first: previous.first };
}

/** ", adding that" goes back to the sentence's speaker; "by saying" to the nearest subject; "a tweet calling" to the noun before. */
function gerundSubject(scene: Scene, unit: Unit, cue: Cue, progress: Progress): Range | null {
  const before = cue.group.first - 1;
  const kind = scene.classes[before];
  if (before < unit.first || kind === PREPOSITION) return progress.subject;
  if (kind === COMMA || kind === BREAK || kind === CONJUNCTION || scene.quoteAt[before]! >= 0) return progress.main;
  const nearest = subjectBefore(scene, cue.group, unit.first);
  return nearest && (!progress.subject || isPicturedSpeaker(scene, nearest)) ? nearest : progress.subject;
}

/** "footage of Hill saying": a name behind "of" right before the cue. */
const isPicturedSpeaker = (scene: Scene, [first, end]: Range): boolean => {
  let i = end - 1;
  while (i > first && scene.tokens[i]!.tag === 'NNP') i--;
  return i < end - 1 && scene.tokens[i]!.lower === 'of';
};

function governed(scene: Scene, unit: Unit, cue: Cue, source: Range | null): Attribution | null {
  if (!source || source[1] > cue.first) return null;
  if (cue.group.form === 'infinitive' && cue.first === cue.group.first) return null;
  const complement = complementOf(scene, cue.group, cue.verb, unit);
  return complement ? attribute(scene, cue, source, complement.cueEnd, [complement.content], complement) : null;
}

function participleAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const attributive =
    startsPhrase(scene, cue.group.end) && scene.classes[cue.group.end] !== DETERMINER && scene.classes[cue.group.end] !== PRONOUN;
  const beside = scene.classes[cue.group.head - 1];
  if (
    subject &&
    (!attributive || beside === NOUN || beside === PRONOUN) &&
    cue.verb.frames.has('s') &&
    cueForm(scene.tokens[cue.group.head]!.lower)!.forms.has('past') &&
    !followedByAgent(scene, cue)
  ) {
    return finiteAttribution(scene, unit, cue, subject, progress);
  }
  if (!subject && !attributive && scene.classes[cue.group.first - 1] === CONJUNCTION)
    return finiteAttribution(scene, unit, cue, subject, progress);
  return followedByAgent(scene, cue) ? passiveAttribution(scene, unit, cue, subject) : null;
}

const followedByAgent = (scene: Scene, cue: Cue): boolean => scene.tokens[cue.group.end]?.lower === 'by';

function finiteAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const complement = complementOf(scene, cue.group, cue.verb, unit);
  const speaking = cue.verb.frames.has('s');
  const inverted = speaking && isInverted(scene, unit, cue, subject) ? subjectAfter(scene, cue.group.end, unit) : null;
  if (inverted) {
    const contents = contentsBefore(scene, unit, cue.group.first, inverted[1], progress, true);
    return (
      contents && attribute(scene, { ...cue, first: cue.group.first }, inverted, cue.group.end, contents.ranges, null, contents.quoted)
    );
  }
  const source = subject ?? coordinated(scene, cue, progress);
  if (!source) return null;
  const asClause = speaking && subject ? comparison(scene, unit, cue, subject, progress) : null;
  if (asClause) return asClause;
  const left =
    speaking && subject ? contentsBefore(scene, unit, subject[0], complement ? -1 : cue.group.end, progress, complement === null) : null;
  if (left && (left.quoted ? !complement || complement.via === 'quote' || complement.via === 'object' : !complement)) {
    const ranges = complement?.via === 'quote' ? [...left.ranges, complement.content] : left.ranges;
    return attribute(scene, cue, source, cue.group.end, ranges, null, left.quoted);
  }
  if (complement) return attribute(scene, cue, source, complement.cueEnd, [complement.content], complement);
  return antecedentAttribution(scene, unit, cue, source);
}

/** "As Hill put it, …" or "…, as Hill said". */
function comparison(scene: Scene, unit: Unit, cue: Cue, subject: Range, progress: Progress): Attribution | null {
  const as = subject[0] - 1;
  const after = cue.group.end;
  if (as < unit.first || scene.tokens[as]!.lower !== 'as') return null;
  if (as <= unit.first + 1) {
    const content = scene.classes[after] === COMMA ? tailFrom(scene, after + 1, unit) : null;
    return content && attribute(scene, cue, subject, after, [content], null);
  }
  const before = isClauseEnd(scene, unit, after) ? contentsBefore(scene, unit, as, -1, progress, true) : null;
  return before && attribute(scene, cue, subject, after, before.ranges, null, before.quoted);
}

/** `“…,” said Hugh Hill`: nothing that could be the subject stands before the verb. */
function isInverted(scene: Scene, unit: Unit, cue: Cue, subject: Range | null): boolean {
  const before = cue.group.first - 1;
  const edge =
    before < unit.first ||
    scene.classes[before] === COMMA ||
    scene.classes[before] === MARK ||
    scene.classes[before] === BREAK ||
    scene.quoteAt[before]! >= 0;
  if (!edge || !startsPhrase(scene, cue.group.end) || cue.group.end - cue.group.first > 2) return false;
  return subject === null || scene.quoteAt[before]! >= 0 || (scene.quoteAt[before - 1] ?? -1) >= 0;
}

/** "X came and said": the subject of the verb before. */
function coordinated(scene: Scene, cue: Cue, progress: Progress): Range | null {
  const before = scene.classes[cue.group.first - 1];
  const joined = before === CONJUNCTION || before === COMMA;
  return joined && progress.subject && progress.subject[1] <= cue.first ? progress.subject : null;
}

interface Before {
  readonly ranges: readonly Range[];
  readonly quoted: boolean;
}

/**
 * Content that stands before the words of attribution, which begin at `at`: a quotation, or a clause and a comma. `after`: where content that they
 * interrupt may go on, -1 where it cannot.
 */
function contentsBefore(scene: Scene, unit: Unit, at: number, after: number, progress: Progress, closed: boolean): Before | null {
  const { classes, quoteAt, quotes } = scene;
  let last = at - 1;
  const comma = last >= unit.first && (classes[last] === COMMA || classes[last] === BREAK);
  if (comma) last--;
  const earlier = last < unit.first && last >= 0 ? previousQuote(scene, unit, last) : null;
  if (earlier) return closed ? { ranges: [earlier], quoted: true } : null;
  if (last < unit.first) return null;
  const quote = quotes[quoteAt[last]!];
  const start = contentStart(scene, Math.max(unit.first, progress.floor), last);
  if (quote && quote.quote.kind !== 'title' && start <= last) {
    const first = quote.quote.kind === 'speech' ? Math.max(quote.first, start) : start;
    return { ranges: goOn(scene, unit, [first, last + 1], after), quoted: true };
  }
  if (!comma || !closed || start > last) return null;
  if (classes[after] !== COMMA && !holdsVerb(scene, start, last + 1)) return null;
  return { ranges: goOn(scene, unit, [start, last + 1], after), quoted: false };
}

/** A quotation that ends the unit before, in the same paragraph: `“Why?” Hill asked.` */
function previousQuote(scene: Scene, unit: Unit, last: number): Range | null {
  const quote = scene.quotes[scene.quoteAt[last]!];
  const same = scene.tokens[last]!.span[0] >= scene.reading.paragraphs[unit.paragraph]!.span[0];
  if (!quote || !same || quote.quote.kind !== 'speech') return null;
  return [quote.first, last + 1];
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
  let at = after;
  while (at < unit.end && at < after + 14 && classes[at] !== COMMA && classes[at] !== BREAK && quoteAt[at]! < 0 && tokens[at]!.tag !== '.')
    at++;
  if (at >= unit.end || classes[at] === STOP) return [before];
  const next = quoteAt[at]! >= 0 ? at : at + 1;
  const quote = quotes[quoteAt[next] ?? -1];
  if (quote) return quote.quote.kind === 'title' ? [before] : withTail(scene, unit, before, next);
  if (quoteAt[before[1] - 1]! >= 0 || at !== after || next >= unit.end) return [before];
  const plain = classes[next] !== VERB || !tokens[next]!.lower.endsWith('ing');
  return plain && classes[next] !== PREPOSITION && !/^(?:who|which|when|where|while|after|as)$/.test(tokens[next]!.lower)
    ? withTail(scene, unit, before, next)
    : [before];
}

function withTail(scene: Scene, unit: Unit, before: Range, from: number): Range[] {
  const tail = tailFrom(scene, from, unit);
  return tail ? [before, tail] : [before];
}

/** "accusations that the company denies", "The claims, which Hill rejected,": the content is what the clause hangs on. */
function antecedentAttribution(scene: Scene, unit: Unit, cue: Cue, source: Range): Attribution | null {
  if (!cue.verb.frames.has('o') || !isClauseEnd(scene, unit, cue.group.end)) return null;
  let last = source[0] - 1;
  const relative = /^(?:that|which)$/.test(scene.tokens[last]?.lower ?? '');
  if (relative) last--;
  if (scene.classes[last] === COMMA && relative) last--;
  if (last < unit.first || scene.classes[last] === COMMA) return null;
  const first = phraseStart(scene, last, unit.first);
  if (first > last) return null;
  return {
    ...attribute(scene, cue, source, cue.group.end, [[first, last + 1]], null),
    confidence: 0.6,
    rule: ruleOf(scene, 'antecedent of', cue, cue.group.end),
  };
}

const isClauseEnd = (scene: Scene, unit: Unit, at: number): boolean =>
  at >= unit.end || scene.classes[at] === COMMA || scene.classes[at] === STOP || scene.classes[at] === BREAK;

/** "It was alleged that", "was criticised by X for", "is expected to". */
function passiveAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null): Attribution | null {
  const { group, verb } = cue;
  const preposition = scene.tokens[group.end]?.lower ?? '';
  if (preposition === 'as' && /ing$/.test(scene.tokens[group.end + 1]?.lower ?? '')) return null;
  const by = followedByAgent(scene, cue) ? group.end + 1 : -1;
  const agent = by > 0 ? phraseEnd(scene, by, unit.end) : by;
  const source: Range | null = agent > by ? [by, agent] : null;
  const complement = complementOf(scene, source ? { ...group, end: agent } : group, verb, unit);
  const expletive = subject && scene.tokens[subject[0]]!.lower === 'it' && subject[1] - subject[0] === 1;
  if (complement && (complement.via === 'that' || complement.via === 'quote' || complement.via === 'question')) {
    return attribute(scene, cue, source, source ? group.end : complement.cueEnd, [complement.content], complement);
  }
  if (!subject || expletive) return null;
  const at = source ? agent : group.end;
  if (verb.lemma === 'suppose') return null;
  const relative = /^(?:which|who|that)$/.test(scene.tokens[subject[0]]!.lower) && subject[1] - subject[0] === 1;
  if (relative) return null;
  const infinitive = scene.classes[at] === TO && (verb.frames.has('s') || verb.frames.has('x')) ? tailFrom(scene, at, unit) : null;
  const passive = { confidence: source ? 0.6 : 0.5, rule: ruleOf(scene, 'subject of', cue, group.end) };
  const charge = !source && verb.objectPrepositions.has(preposition) ? tailFrom(scene, at + 1, unit) : null;
  if (charge) return { ...attribute(scene, cue, null, at + 1, [subject, charge], null), ...passive };
  if (infinitive) return { ...attribute(scene, cue, source, group.end, [subject, infinitive], null), ...passive };
  return source ? { ...attribute(scene, cue, source, group.end, [subject], null), ...passive } : null;
}

function attribute(
  scene: Scene,
  cue: Cue,
  source: Range | null,
  cueEnd: number,
  contents: readonly Range[],
  via: Complement | null,
  quoted = false,
): Attribution {
  const { verb, group } = cue;
  const plain = verb.classes.has('speech') || verb.classes.has('writing') || verb.classes.has('ruling');
  const how = via?.via ?? (quoted ? 'quote' : 'clause');
  const sure =
    how === 'quote' || how === 'that'
      ? 0.9
      : how === 'clause' || how === 'colon' || how === 'question'
        ? 0.8
        : how === 'infinitive'
          ? 0.65
          : 0.6;
  const denies = verb.denies !== (group.negated && (verb.denies || verb.asks === false) && verb.denies);
  return {
    source,
    cue: [cue.first, cueEnd],
    contents,
    stance: denies ? 'denies' : verb.asks && via?.via !== 'infinitive' ? 'questions' : 'asserts',
    confidence: plain ? sure : sure - 0.15,
    rule: ruleOf(scene, via || quoted ? RULES[how] : 'clause before', cue, cueEnd),
    weak: !(quoted || how === 'quote'),
    quoting: contents.some(
      ([first, end]) => scene.quoteAt[first]! >= 0 || (how === 'that' && scene.quoteAt[Math.min(first + 2, end - 1)]! >= 0),
    ),
  };
}

const ruleOf = (scene: Scene, rule: string, cue: Cue, cueEnd: number): string =>
  `${rule} “${scene.reading.text.slice(scene.tokens[cue.first]!.span[0], scene.tokens[cueEnd - 1]!.span[1])}”`;

const RULES: Readonly<Record<Complement['via'], string>> = {
  that: 'that-clause after',
  quote: 'quotation beside',
  colon: 'colon after',
  clause: 'clause beside',
  question: 'question after',
  infinitive: 'infinitive after',
  gerund: 'gerund after',
  object: 'object of',
  preposition: 'phrase after',
};
