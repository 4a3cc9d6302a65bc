/** Claims of relative clauses: "The union, which has demanded that …, says that …". */
import type { Attribution, Range } from './attribution.ts';
import { closesWithComma, phraseStart } from './phrases.ts';
import { quoteOver, type Scene, type Unit } from './scene.ts';
import { ADVERB, COMMA, MODAL, VERB, WH } from './wordClasses.ts';

/** The source is what "which" stands for; what a clause between commas says ends where the main clause goes on. */
export function ofRelativeClause(scene: Scene, unit: Unit, attribution: Attribution): Attribution {
  const { source, cue } = attribution;
  if (!source || !cue || source[1] - source[0] !== 1 || scene.classes[source[0]] !== WH || cue[0] < source[0]) return attribution;
  const between = scene.classes[source[0] - 1] === COMMA;
  const contents = between ? attribution.contents.map(range => beforeMainVerb(scene, range)) : attribution.contents;
  return { ...attribution, source: antecedent(scene, unit, source), contents };
}

/** "which Reed called “rubbish,” passed": what "which" is called ends where the relative clause does. */
export function ofObjectRelative(scene: Scene, source: Range, [first, end]: Range): Range {
  if (!/^(?:which|whom|what)$/.test(scene.tokens[source[0] - 1]?.lower ?? '')) return [first, end];
  for (let i = first; i < end; i++) {
    const quote = quoteOver(scene, i);
    if (!quote) {
      if (scene.classes[i] === COMMA) return [first, i];
      continue;
    }
    i = Math.max(i, quote.end - 1);
    if (closesWithComma(scene, quote) || quote.first === first) return [first, Math.min(quote.end, end)];
  }
  return [first, end];
}

function antecedent(scene: Scene, unit: Unit, relative: Range): Range {
  const at = relative[0];
  if (scene.tokens[at]!.lower !== 'which') return relative;
  const last = scene.classes[at - 1] === COMMA ? at - 2 : at - 1;
  if (last < unit.first || scene.quoteAt[last]! >= 0) return relative;
  const first = phraseStart(scene, last, unit.first);
  return first <= last ? [first, last + 1] : relative;
}

function beforeMainVerb(scene: Scene, [first, end]: Range): Range {
  for (let i = first + 1; i + 1 < end; i++) {
    const quote = quoteOver(scene, i);
    if (quote) i = Math.max(i, quote.end - 1);
    else if (scene.classes[i] === COMMA && isFiniteVerb(scene, i + 1)) return [first, i];
  }
  return [first, end];
}

function isFiniteVerb(scene: Scene, from: number): boolean {
  let i = from;
  while (scene.classes[i] === ADVERB) i++;
  if (scene.classes[i] === MODAL) return true;
  return scene.classes[i] === VERB && /^(?:VB[DZP]|NNS)$/.test(scene.tokens[i]!.tag);
}
