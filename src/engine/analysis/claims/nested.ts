/** Of the attributions of a unit, leaves out those that stand within another's content, or that say the same again. */
import { cueForm } from '../../language/cues/cues.ts';
import type { Attribution, Range } from './attribution.ts';
import { NOUN } from './reading/wordClasses.ts';
import type { Scene } from './scene.ts';

export function withoutNested(scene: Scene, found: readonly Attribution[]): readonly Attribution[] {
  if (found.length < 2) return found;
  const chains = found.filter(({ rule }) => /^(?:that|question|quotation|clause)/.test(rule));
  const sorted = found
    .filter(attribution => !isChained(attribution, chains) && !isRestated(attribution, found))
    .sort((a, b) => size(b) - size(a));
  const kept: Attribution[] = [];
  for (const attribution of sorted) {
    const at = attribution.cue?.[0] ?? attribution.contents[0]![0];
    const inside = kept.some(other => hides(scene, other, attribution) && other.contents.some(([first, end]) => first <= at && at < end));
    if (!inside) kept.push(attribution);
  }
  return kept.sort((a, b) => a.contents[0]![0] - b.contents[0]![0]);
}

/** "declined to say whether": of "declined" with "to say" as its content and "declined to say" with what is said only the second is meant. */
const isChained = ({ cue, rule }: Attribution, chains: readonly Attribution[]): boolean =>
  cue !== null &&
  rule.startsWith('infinitive') &&
  chains.some(({ cue: chain }) => chain !== null && chain[0] === cue[0] && chain[1] > cue[1]);

/** Of "said in a statement that" only "said" is meant, and of "vowed to defend the town" only "vowed". */
const isRestated = (inner: Attribution, found: readonly Attribution[]): boolean =>
  found.some(
    other =>
      other !== inner &&
      (((inner.source === null || isDocumentOf(inner, other)) && other.source !== null && isSame(inner.contents, other.contents)) ||
        (/^(?:object|phrase)/.test(inner.rule) &&
          other.rule.startsWith('infinitive') &&
          !inner.quoting &&
          inner.cue?.[0] === other.cue?.[0])),
  );

/** `issued a statement that read: “…”`: of the statement and of who issued it the second is meant. */
const isDocumentOf = ({ source, cue, contents }: Attribution, other: Attribution): boolean =>
  source !== null && cue !== null && other.cue !== null && source[0] >= other.cue[1] && cue[0] > source[0] && cue[1] <= contents[0]![0];

const isSame = (a: readonly Range[], b: readonly Range[]): boolean =>
  a.length === b.length && a.every(([first, end], i) => first === b[i]![0] && end === b[i]![1]);

/** A wish or an object of praise does not hide what somebody else in it says; nobody hides a denial or the giver of a quotation behind his own words. */
function hides(scene: Scene, outer: Attribution, inner: Attribution): boolean {
  if (outer.confidence < 0.65 && inner.confidence >= 0.8) return false;
  if (isRelayed(scene, inner)) return false;
  if (inner.stance === 'denies' && inner.rule.startsWith('antecedent')) return false;
  return !(inner.quoting && outer.weak && inner.confidence >= 0.9 && inner.source !== null && tellsWords(scene, inner));
}

/** Of "said the cuts threaten “the whole town”" only the first verb is one of telling. */
function tellsWords({ tokens }: Scene, { cue }: Attribution): boolean {
  if (!cue) return true;
  const frames = cueForm(tokens[cue[1] - 1])?.verb.frames;
  return !frames || frames.has('s') || frames.has('a') || frames.has('x');
}

/** "Hill told Reuters that Reed had said that …": somebody else's words, whose giver is named. */
function isRelayed({ classes }: Scene, { source, confidence, rule }: Attribution): boolean {
  if (!source || confidence < 0.8 || !/^(?:that|clause beside)/.test(rule)) return false;
  return source[1] - source[0] > 1 || classes[source[0]] === NOUN;
}

const size = (attribution: Attribution): number => attribution.contents.reduce((sum, [first, end]) => sum + end - first, 0);
