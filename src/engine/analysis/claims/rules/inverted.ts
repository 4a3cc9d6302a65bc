/** Whether a verb of saying stands before its speaker: `“…,” said Hugh Hill`; "The train left Vell, the capital, at noon, said Ada Moss." */
import type { Range } from '../attribution.ts';
import { phraseEnd, startsPhrase } from '../reading/phrases.ts';
import { BREAK, COMMA, MARK, PRONOUN, VERB } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { type Cue, isClauseEnd } from './cueing.ts';

/** `“…,” said Hugh Hill`: nothing that could be the subject stands before the verb. */
export function isInverted(scene: Scene, unit: Unit, cue: Cue, subject: Range | null): boolean {
  const before = cue.group.first - 1;
  const edge =
    before < unit.first ||
    scene.classes[before] === COMMA ||
    scene.classes[before] === MARK ||
    scene.classes[before] === BREAK ||
    scene.quoteAt[before]! >= 0;
  if (!edge || !startsPhrase(scene, cue.group.end) || cue.group.end - cue.group.first > 2) return false;
  return (
    subject === null || scene.quoteAt[before]! >= 0 || (scene.quoteAt[before - 1] ?? -1) >= 0 || closesClause(scene, unit, cue, subject)
  );
}

/**
 * Whether the cue, behind a comma, has nothing but a speaker behind it, and what looks like its subject stands behind the finite verb of a clause:
 * then that is a part of what is said.
 */
function closesClause(scene: Scene, unit: Unit, { group }: Cue, subject: Range): boolean {
  const end = phraseEnd(scene, group.end, unit.end);
  if (end <= group.end || scene.classes[group.end] === PRONOUN || !isClauseEnd(scene, unit, end)) return false;
  for (let i = unit.first; i < subject[0]; i++)
    if (scene.classes[i] === VERB && /^VB[DZP]$/.test(scene.tokens[i]!.tag) && scene.quoteAt[i]! < 0) return true;
  return false;
}
