/**
 * How far to trust an attribution: the rule's own weight, set by hand, drawn towards the share of its finds that people marked too in GUM's training
 * documents, less what its circumstances take away. What is below 0.5 is better shown last.
 */
import { CLAIM_RATES } from '../../language/cues/claimRates.ts';
import { type CueClass, cueForm } from '../../language/cues/cues.ts';
import type { Attribution, Range } from './attribution.ts';
import { NOUN, NUMBER } from './reading/wordClasses.ts';
import type { Scene } from './scene.ts';

/** Taken away from what stands in a condition, is not said, or is said by "you". */
const DOUBT = 0.2;
/** At most this for what is rather done or felt than said. */
const DOUBTFUL = 0.45;
/** Finds that weigh as much as the weight set by hand: GUM marks less than is said, so that its shares are too low. */
const PRIOR = 100;

export function confidenceOf(scene: Scene, attribution: Attribution): number {
  const { rule, cue } = attribution;
  let confidence = drawn(attribution);
  if (cue && !attribution.quoting) {
    if (rule.startsWith('object of') && (isDeed(scene, cue) || isBare(scene, attribution))) confidence = Math.min(confidence, DOUBTFUL);
    if (rule.startsWith('infinitive') && isWish(scene, cue)) confidence = Math.min(confidence, DOUBTFUL);
    if (/^(?:object|infinitive|subject|phrase)/.test(rule) && isNegated(scene, cue)) confidence -= DOUBT;
    if (rule.startsWith('noun') && !attribution.source) confidence = Math.min(confidence, DOUBTFUL);
    if (isConditional(scene, attribution) || isAnybody(scene, attribution)) confidence -= DOUBT;
  }
  return Math.round(Math.max(0.1, confidence) * 100) / 100;
}

function drawn({ rule, confidence }: Attribution): number {
  const quoted = rule.search(/(?<=\p{L}) “/u);
  const rate = CLAIM_RATES.get(quoted < 0 ? rule : rule.slice(0, quoted));
  return rate ? (confidence * PRIOR + rate.right) / (PRIOR + rate.finds) : confidence;
}

/** With a mere object, verbs that also tell of an attitude, a wish, a document or an order do so: "backed the bill", "signed the order". */
function isDeed(scene: Scene, cue: Range): boolean {
  const classes = classesOf(scene, cue);
  return classes !== undefined && (['belief', 'intention', 'writing', 'ruling'] as const).some(kind => classes.has(kind));
}

/** "wants to", "seems to": nothing but a wish; "vowed to" is said as well. */
function isWish(scene: Scene, cue: Range): boolean {
  const classes = classesOf(scene, cue);
  return classes?.has('intention') === true && !classes.has('speech');
}

const classesOf = (scene: Scene, cue: Range): ReadonlySet<CueClass> | undefined => cueForm(scene.tokens[cue[1] - 1]!)?.verb.classes;

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
