/** A quotation that is a sentence or paragraph of its own, right behind one that tells in other words what somebody said: `The pier is old, Reed says. “It is over.”` */
import { partitionPoint } from '../../../base/partitionPoint.ts';
import { cueForm } from '../../../language/cues/cues.ts';
import { isUpper } from '../../../text/characters.ts';
import type { Attribution } from '../attribution.ts';
import { COMMA, PRONOUN, STOP } from '../reading/wordClasses.ts';
import { type Scene, type SceneQuote, type Unit, unitBefore } from '../scene.ts';

/** Tokens that the quotation has at least: what is shorter may be a heading. */
const SHORTEST = 8;

/** The last of the attributions of the sentence before; null where the quotation is not all of its own, or none is there. `found`: in text order. */
export function toldBefore(scene: Scene, found: readonly Attribution[], quote: SceneQuote, unit: Unit | null): Attribution | null {
  if (!unit || quote.first !== unit.first || quote.end < unit.end - 1 || quote.end - quote.first < SHORTEST) return null;
  if (scene.classes[quote.end - 2] !== STOP && scene.classes[quote.end - 2] !== COMMA) return null;
  const before = unitBefore(scene, unit);
  if (before?.kind !== 'body' || unit.paragraph - before.paragraph > 1) return null;
  const first = partitionPoint(found, ({ contents }) => contents[0]![0] < before.first);
  let claim: Attribution | null = null;
  for (let i = first; i < found.length && found[i]!.contents[0]![0] < unit.first; i++)
    if (isTold(scene, found[i]!, before)) claim = found[i]!;
  return claim;
}

/** "Reed says", and “Reed is wrong” behind it: hardly anybody calls himself by his name. */
export function namesSpeaker({ tokens }: Scene, { source }: Attribution, { first, end }: SceneQuote): boolean {
  if (!source) return false;
  const name = tokens[source[1] - 1]!;
  if (!isUpper(name.text)) return false;
  for (let i = first; i < end; i++) if (tokens[i]!.text === name.text) return true;
  return false;
}

/** By one whom the text names, with a verb of saying. */
function isTold({ tokens, classes }: Scene, { source, cue, rule }: Attribution, { first, end }: Unit): boolean {
  if (!source || !cue || cue[0] < first || cue[1] > end || !/^(?:that|clause|quotation|question|object|phrase)/.test(rule)) return false;
  if (!cueForm(tokens[cue[1] - 1])?.verb.classes.has('speech')) return false;
  if (classes[source[0]] === PRONOUN) return /^s?he$/.test(tokens[source[0]]!.lower);
  for (let i = source[0]; i < source[1]; i++) if (tokens[i]!.tag.startsWith('NNP')) return true;
  return false;
}
