/** Who speaks where only a deed stands before the quotation: `Reed shrugged. “It is over.”` */
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { Attribution, Range } from '../attribution.ts';
import { verbGroups } from '../reading/verbGroups.ts';
import { type Scene, type SceneQuote, type Unit, unitBefore } from '../scene.ts';
import { subjectBefore } from '../sources.ts';

/** Tokens of the sentence that tells the deed at most. */
const LONGEST = 16;

/** The one whom the short sentence before, in the same paragraph and without a quotation, tells something of; null where there is none. */
export function actor(scene: Scene, quote: SceneQuote, unit: Unit | null): Attribution | null {
  if (!unit || quote.first !== unit.first || quote.end < unit.end - 1) return null;
  const before = unitBefore(scene, unit);
  if (before?.paragraph !== unit.paragraph || before.end - before.first > LONGEST || scene.tokens[before.end - 1]!.text !== '.')
    return null;
  for (let i = before.first; i < before.end; i++) if (scene.quoteAt[i]! >= 0) return null;
  const group = verbGroups(scene, before).find(({ form }) => form === 'finite');
  const source = group && !group.passive ? subjectBefore(scene, group, before.first) : aloneWithDeed(scene, before);
  if (!source || !isSomebody(scene, source)) return null;
  return {
    source,
    cue: null,
    contents: [[quote.first, quote.end]],
    stance: 'asserts',
    confidence: 0.55,
    rule: 'whom the sentence before tells of',
    weak: false,
  };
}

/** "Reed shrugs.": a name and a word that the tagger takes for a plural. */
const aloneWithDeed = ({ tokens }: Scene, { first, end }: Unit): Range | null =>
  end - first === 3 && tokens[first]!.tag === 'NNP' && tokens[first + 1]!.tag === 'NNS' ? [first, first + 1] : null;

/** "he", "she", a name or "her brother". */
function isSomebody({ tokens }: Scene, [first, end]: Range): boolean {
  if (end - first === 1 && /^s?he$/.test(tokens[first]!.lower)) return true;
  for (let i = first; i < end; i++) if (tokens[i]!.tag === 'NNP') return true;
  return PERSON_NOUNS.has(tokens[end - 1]!.lower);
}
