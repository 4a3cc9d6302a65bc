/** What a clause with "as" gives: "As Hill put it, …", "…, as Hill said". */
import { addresseeEnd } from '../adjuncts.ts';
import type { Attribution, Range } from '../attribution.ts';
import { tailFrom } from '../reading/clauses.ts';
import { phraseEnd, TEMPORAL } from '../reading/phrases.ts';
import { COMMA, PREPOSITION } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { contentsBefore } from './before.ts';
import { attribute, type Cue, isClauseEnd, type Progress } from './cueing.ts';

/** "As Hill put it, …" or "…, as Hill said". */
export function comparison(scene: Scene, unit: Unit, cue: Cue, subject: Range, progress: Progress): Attribution | null {
  const as = subject[0] - 1;
  const after = cue.group.end;
  if (as < unit.first || scene.tokens[as]!.lower !== 'as') return null;
  if (as <= unit.first + 1 || (as === unit.first + 2 && scene.classes[as - 1] === COMMA)) {
    const told = cue.verb.frames.has('a') ? addresseeEnd(scene, after, unit) : after;
    const comma = circumstanceEnd(scene, told, unit);
    const content = scene.classes[comma] === COMMA ? tailFrom(scene, comma + 1, unit) : null;
    return content && attribute(scene, cue, subject, after, [content], null);
  }
  const before = isClauseEnd(scene, unit, after) ? contentsBefore(scene, unit, as, -1, progress, true) : null;
  return before && attribute(scene, cue, subject, after, before.ranges, null, before.quoted);
}

/** "As Hill noted in the Courier on Friday, …": behind the words that only tell where and when it was said. */
function circumstanceEnd(scene: Scene, after: number, unit: Unit): number {
  let at = after;
  while (at < unit.end && (scene.classes[at] === PREPOSITION || TEMPORAL.holds(scene.tokens[at]!)))
    at = Math.max(at + 1, phraseEnd(scene, at + 1, unit.end));
  return at;
}
