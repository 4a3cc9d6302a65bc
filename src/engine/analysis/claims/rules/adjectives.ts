/** Attributions by adjectives: "is confident that", "was worried about". */

import { CUE_ADJECTIVES } from '../../../language/cues/cues.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Attribution } from '../attribution.ts';
import { tailFrom } from '../reading/clauses.ts';
import { ADJECTIVE, ADVERB, PREPOSITION, VERB } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { subjectBefore } from '../sources.ts';

/** "is confident that", "was worried about". */
export function adjectiveCue(scene: Scene, unit: Unit, at: number): Attribution | null {
  const { tokens, classes } = scene;
  const next = tokens[at + 1]?.lower ?? '';
  const takes = CUE_ADJECTIVES.get(tokens[at]!.lower);
  if (!takes?.has(next) || (next === 'to' && classes[at + 2] !== VERB)) return null;
  let verb = at - 1;
  while (verb >= unit.first && (classes[verb] === ADVERB || classes[verb] === ADJECTIVE)) verb--;
  if (verb < unit.first || !COPULAS.holds(tokens[verb]!)) return null;
  let first = verb;
  while (first - 1 >= unit.first && /^(?:MD|VB[DZPN]?)$/.test(tokens[first - 1]!.tag)) first--;
  const source = subjectBefore(scene, { first, head: verb, end: verb + 1, form: 'finite', passive: false, negated: false }, unit.first);
  const keeps = next === 'that' || next === 'to';
  const content = source && tailFrom(scene, keeps ? at + 1 : at + 2, unit);
  if (!content || classes[at + 1] === undefined || (!keeps && classes[at + 1] !== PREPOSITION && classes[at + 1] !== ADVERB)) return null;
  return {
    source,
    cue: [first, keeps ? at + 1 : at + 2],
    contents: [content],
    stance: 'asserts',
    confidence: 0.55,
    rule: `“${tokens[at]!.text} ${next}”`,
    weak: true,
  };
}

const COPULAS = new WordSet(
  "is are was were be been am 's ’s 're ’re 'm ’m feel feels felt seem seems seemed sound sounds sounded remain remains remained became become".split(
    ' ',
  ),
);
