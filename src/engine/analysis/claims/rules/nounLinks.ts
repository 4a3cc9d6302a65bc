/** A cue noun whose content or maker stands behind a verb: "Reed's claim is that …", "the claim that … was made by Reed". */
import type { Range } from '../attribution.ts';
import { tailFrom } from '../reading/clauses.ts';
import { COMMA, VERB } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { subjectAfter } from '../sources.ts';

/** Tokens of an aside between the noun and its verb at most. */
const ASIDE = 16;

/** "Reed's claim, denied by Oakes, is that …": the clause behind the form of "be"; null where there is none. `after`: the token behind the noun. */
export function copulaContent(scene: Scene, unit: Unit, after: number): Range | null {
  const { tokens, classes } = scene;
  let be = after;
  if (classes[be] === COMMA) {
    be++;
    while (be < unit.end && be < after + ASIDE && classes[be] !== COMMA) be++;
    be++;
  }
  if (be + 2 >= unit.end || classes[be] !== VERB || !/^(?:is|was|remains|has)$/.test(tokens[be]!.lower)) return null;
  const that = tokens[be]!.lower === 'has' && tokens[be + 1]!.lower === 'been' ? be + 2 : be + 1;
  return tokens[that]?.lower === 'that' ? tailFrom(scene, that, unit) : null;
}

/** "… was made by Reed": who is given behind the content, which ends at `end`. */
export function maker(scene: Scene, unit: Unit, end: number): Range | null {
  const { tokens } = scene;
  let at = end;
  if (!/^(?:was|were|is|are|has|have)$/.test(tokens[at]?.lower ?? '')) return null;
  while (at < end + 4 && at < unit.end && tokens[at]!.tag.startsWith('V') && !MADE.test(tokens[at]!.lower)) at++;
  if (!MADE.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'by') return null;
  return subjectAfter(scene, at + 2, unit);
}

const MADE = /^(?:made|raised|voiced|expressed|issued|given|offered|repeated|brought)$/;
