/** Passive attributions: "It was alleged that", "was criticised by X for", "is expected to", "was accused of". */

import type { CueVerb } from '../../../language/cues/cues.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Attribution, Range } from '../attribution.ts';
import { complementOf } from '../contents.ts';
import { tailFrom } from '../reading/clauses.ts';
import { phraseEnd } from '../reading/phrases.ts';
import type { VerbGroup } from '../reading/verbGroups.ts';
import { COMMA, STOP, TO } from '../reading/wordClasses.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import { subjectAfter } from '../sources.ts';
import { contentsBefore } from './before.ts';
import { attribute, type Cue, isClauseEnd, type Progress, ruleOf } from './cueing.ts';

/** "continued by saying" names no agent. */
export const followedByAgent = ({ tokens }: Scene, { group: { end } }: Cue): boolean =>
  tokens[end]?.lower === 'by' && tokens[end + 1]?.tag !== 'VBG';

/** "It was alleged that", "was criticised by X for", "is expected to", "…, the court was told". */
export function passiveAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const { group, verb } = cue;
  const preposition = scene.tokens[group.end]?.lower ?? '';
  if (preposition === 'as' && /ing$/.test(scene.tokens[group.end + 1]?.lower ?? '')) return null;
  const called = calledBy(scene, unit, cue, subject);
  if (called) return called;
  const by = followedByAgent(scene, cue) ? group.end + 1 : -1;
  const agent = by > 0 ? agentEnd(scene, by, unit, verb) : by;
  const source: Range | null = agent > by ? [by, agent] : null;
  const complement = complementOf(scene, source ? { ...group, end: agent } : group, verb, unit);
  const expletive = subject && scene.tokens[subject[0]]!.lower === 'it' && subject[1] - subject[0] === 1;
  if (
    complement &&
    (complement.via === 'that' || complement.via === 'quote' || complement.via === 'question' || (expletive && complement.via === 'clause'))
  ) {
    const described = complement.via === 'quote' && subject && !expletive && scene.tokens[complement.content[0] - 1]?.lower === 'as';
    const contents = described ? [subject, complement.content] : [complement.content];
    return attribute(scene, cue, source, source ? group.end : complement.cueEnd, contents, complement);
  }
  const told = subject && (verb.lemma === 'tell' || expletive) && verb.frames.has('s') && isClauseEnd(scene, unit, group.end);
  const left = told ? contentsBefore(scene, unit, subject[0], -1, progress, true) : null;
  if (left) return attribute(scene, cue, null, group.end, left.ranges, null, left.quoted);
  if (!subject || expletive) return null;
  const at = source ? agent : group.end;
  if (verb.lemma === 'suppose') return null;
  const relative = /^(?:which|who|that)$/.test(scene.tokens[subject[0]]!.lower) && subject[1] - subject[0] === 1;
  if (relative) return null;
  const infinitive = scene.classes[at] === TO && (verb.frames.has('s') || verb.frames.has('x')) ? tailFrom(scene, at, unit) : null;
  const passive = { confidence: source ? 0.6 : 0.5, rule: ruleOf(scene, 'subject of', cue, group.end) };
  const charge = verb.objectPrepositions.has(scene.tokens[at]?.lower ?? '') ? tailFrom(scene, at + 1, unit) : null;
  if (charge) return { ...attribute(scene, cue, source, source ? group.end : at + 1, [subject, charge], null), ...passive };
  if (infinitive) return { ...attribute(scene, cue, source, group.end, [subject, infinitive], null), ...passive };
  const judges = verb.classes.has('speech') && !NEUTRAL.has(verb.lemma) && (verb.frames.has('o') || verb.frames.has('x'));
  return source && judges ? { ...attribute(scene, cue, source, group.end, [subject], null), ...passive } : null;
}

/** `described as “a quiet man” by his staff`: what is so called, the quotation, and who is given behind it. */
export function calledBy(scene: Scene, unit: Unit, cue: Cue, subject: Range | null): Attribution | null {
  const as = cue.group.end;
  const quote = scene.tokens[as]?.lower === 'as' && cue.verb.frames.has('x') ? quoteOver(scene, as + 1) : undefined;
  if (!quote || scene.tokens[quote.end]?.lower !== 'by' || quote.end + 1 >= unit.end) return null;
  const end = phraseEnd(scene, quote.end + 1, unit.end);
  if (end <= quote.end + 1) return null;
  const contents: Range[] = subject ? [subject, [quote.first, quote.end]] : [[quote.first, quote.end]];
  return attribute(scene, cue, [quote.end + 1, end], as, contents, null, true);
}

/** "It emerged on Friday that": nobody is given for it. */
export function emergence(scene: Scene, unit: Unit, group: VerbGroup, subject: Range | null): Attribution | null {
  const { tokens } = scene;
  const word = tokens[group.head]!.lower;
  if (!/^(?:emerge[ds]?|transpire[ds]?)$/.test(word) || !subject || subject[1] - subject[0] !== 1 || tokens[subject[0]]!.lower !== 'it')
    return null;
  let that = group.end;
  while (that < unit.end && that < group.end + 6 && tokens[that]!.lower !== 'that') that++;
  const content = tokens[that]?.lower === 'that' ? tailFrom(scene, that, unit) : null;
  return (
    content && {
      source: null,
      cue: [group.first, group.end],
      contents: [content],
      stance: 'asserts',
      confidence: 0.6,
      rule: `that-clause after “${tokens[group.head]!.text}”`,
      weak: true,
    }
  );
}

/** "published by", "signed by": who made a thing, not what he thinks of it. */
const NEUTRAL = new WordSet(
  'release publish sign issue refer cite report add show offer decide recommend quote reveal know see read make recite detail order call announce decline advise'.split(
    ' ',
  ),
);

/** "accused by residents of lying": the agent ends before the preposition of the charge. */
function agentEnd(scene: Scene, by: number, unit: Unit, verb: CueVerb): number {
  const end = phraseEnd(scene, by, unit.end);
  for (let i = by + 1; i < end; i++) if (verb.objectPrepositions.has(scene.tokens[i]!.lower)) return i;
  const whole = scene.classes[end] === COMMA ? (subjectAfter(scene, by, unit)?.[1] ?? end) : end;
  return whole >= unit.end || scene.classes[whole] === STOP ? whole : end;
}
