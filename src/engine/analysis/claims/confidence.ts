/**
 * How far to trust an attribution: the share of a rule's finds that people marked too (PolNeAR, articles kept for reading errors), less what its
 * circumstances take away. What is below 0.5 is better shown last.
 */
import { cueForm } from '../../language/cues.ts';
import { DOUBTFUL_WITH_INFINITIVE, DOUBTFUL_WITH_OBJECT } from '../../language/cuesDoubtful.ts';
import type { Attribution } from './attribution.ts';
import { NOUN, NUMBER, type Scene } from './scene.ts';

/** Taken away from what stands in a condition, is not said, or is said by "you". */
const DOUBT = 0.2;

export function confidenceOf(scene: Scene, attribution: Attribution): number {
  const { rule, cue } = attribution;
  let confidence = attribution.confidence;
  if (cue && !attribution.quoting) {
    const verb = cueForm(scene.tokens[cue[1] - 1]!.lower)?.verb.lemma ?? '';
    if (rule.startsWith('object of') && (DOUBTFUL_WITH_OBJECT.has(verb) || isBare(scene, attribution)))
      confidence = Math.min(confidence, 0.45);
    if (rule.startsWith('infinitive') && DOUBTFUL_WITH_INFINITIVE.has(verb)) confidence = Math.min(confidence, 0.45);
    if (/^(?:object|infinitive|subject|phrase)/.test(rule) && isNegated(scene, cue)) confidence -= DOUBT;
    if (rule.startsWith('noun') && !attribution.source) confidence = Math.min(confidence, 0.45);
    if (isConditional(scene, attribution) || isAnybody(scene, attribution)) confidence -= DOUBT;
  }
  return Math.round(Math.max(0.1, confidence) * 100) / 100;
}

/** "the order": two words at most, without a name or a figure, tell nobody what was said. */
function isBare(scene: Scene, { contents }: Attribution): boolean {
  const [range] = contents;
  if (!range || contents.length > 1 || range[1] - range[0] > 3) return false;
  for (let i = range[0]; i < range[1]; i++) {
    if (scene.quoteAt[i]! >= 0 || scene.classes[i] === NUMBER) return false;
    if (scene.classes[i] === NOUN && scene.tokens[i]!.tag.startsWith('NNP')) return false;
  }
  return true;
}

function isNegated(scene: Scene, [first, end]: readonly [number, number]): boolean {
  for (let i = first; i < end; i++) if (/^(?:not|never|n['’]t)$|n['’]t$/.test(scene.tokens[i]!.lower)) return true;
  return false;
}

/** "if the mayor agrees", "unless she says so". */
const isConditional = (scene: Scene, { source }: Attribution): boolean =>
  source !== null && /^(?:if|unless|whether|how)$/.test(scene.tokens[source[0] - 1]?.lower ?? '');

const isAnybody = (scene: Scene, { source }: Attribution): boolean =>
  source !== null && source[1] - source[0] === 1 && /^(?:you|we|one|that|this|there)$/.test(scene.tokens[source[0]]!.lower);
