/** Claims of relative clauses: "The union, which has demanded that …, says that …". */
import type { Attribution, Range } from '../attribution.ts';
import { closesWithComma, phraseEnd, phraseStart, TEMPORAL } from '../reading/phrases.ts';
import { ADVERB, COMMA, CONJUNCTION, DETERMINER, MODAL, NOUN, PRONOUN, STOP, VERB, WH } from '../reading/wordClasses.ts';
import { quoteOver, type Scene, type Unit } from '../scene.ts';
import { attribute, type Cue } from './cueing.ts';

/** The source is what "which" stands for; what a clause between commas says ends where the main clause goes on. */
export function ofRelativeClause(scene: Scene, unit: Unit, attribution: Attribution): Attribution {
  const { source, cue } = attribution;
  if (!source || !cue || source[1] - source[0] !== 1 || scene.classes[source[0]] !== WH || cue[0] < source[0]) return attribution;
  const between = scene.classes[source[0] - 1] === COMMA;
  const contents = attribution.contents.map(range => beforeMainVerb(scene, range, between, attribution.rule.startsWith('object')));
  return { ...attribution, source: antecedent(scene, unit, source), contents };
}

/** "which Reed called “rubbish,” passed": what "which" is called ends where the relative clause does. */
export function ofObjectRelative(scene: Scene, source: Range, [from, end]: Range): Range {
  if (!/^(?:which|whom|what)$/.test(scene.tokens[source[0] - 1]?.lower ?? '')) return [from, end];
  const first = scene.classes[from - 1] === DETERMINER && scene.tokens[from - 2]?.lower === 'as' ? from - 1 : from;
  if (first < from)
    return [first, Math.max(phraseEnd(scene, quoteOver(scene, from)?.end ?? from, end), quoteOver(scene, from)?.end ?? from)];
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

/** "The pier, which Reed says is safe, is closed": the content is what "which" stands for and what is said of it. */
export function objectRelative(scene: Scene, unit: Unit, cue: Cue, source: Range): Attribution | null {
  const which = source[0] - 1;
  const verb = scene.tokens[cue.group.end];
  if (!/^(?:which|who|that)$/.test(scene.tokens[which]?.lower ?? '') || !/^(?:VB[DZP]|MD)$/.test(verb?.tag ?? '')) return null;
  const head = antecedentOf(scene, unit, which);
  if (!head) return null;
  let end = cue.group.end;
  while (end < unit.end && scene.classes[end] !== COMMA && scene.classes[end] !== STOP) end++;
  return attribute(scene, cue, source, cue.group.end, [head, [cue.group.end, end]], null);
}

/** "a letter that said …": what "that" stands for, right before a verb of telling; null elsewhere. */
export function tellingAntecedent(scene: Scene, unit: Unit, { group, verb }: Cue): Range | null {
  const that = group.first - 1;
  if (that <= unit.first || group.form !== 'finite' || scene.tokens[that]!.lower !== 'that' || scene.classes[that - 1] !== NOUN)
    return null;
  if (!verb.frames.has('s') || !(verb.classes.has('speech') || verb.classes.has('writing') || verb.classes.has('finding'))) return null;
  return TEMPORAL.holds(scene.tokens[that - 1]!) ? null : antecedentOf(scene, unit, that);
}

function antecedentOf(scene: Scene, unit: Unit, relative: number): Range | null {
  const last = scene.classes[relative - 1] === COMMA ? relative - 2 : relative - 1;
  if (last < unit.first || scene.quoteAt[last]! >= 0) return null;
  const first = phraseStart(scene, last, unit.first);
  return first <= last ? [first, last + 1] : null;
}

function antecedent(scene: Scene, unit: Unit, relative: Range): Range {
  const at = relative[0];
  return scene.tokens[at]!.lower === 'which' ? (antecedentOf(scene, unit, at) ?? relative) : relative;
}

/** `between`: the clause stands between commas; else only a quotation ends it, one that closes with a comma or that stands behind the content's own verb (`complete`). */
function beforeMainVerb(scene: Scene, [first, end]: Range, between: boolean, complete: boolean): Range {
  let verb = complete;
  for (let i = first + 1; i + 1 < end; i++) {
    const quote = quoteOver(scene, i);
    if (quote) {
      i = Math.max(i, quote.end - 1);
      if (i + 1 < end && (closesWithComma(scene, quote) || verb) && isFiniteVerb(scene, i + 1)) return [first, i + 1];
    } else if (isFiniteVerb(scene, i)) verb = true;
    else if (between && scene.classes[i] === COMMA && isFiniteVerb(scene, i + 1)) return [first, i];
  }
  return [first, end];
}

/** "A petition calling for a new pier has failed": what hangs on a noun ends where its verb begins. */
export function beforePredicate(scene: Scene, [first, end]: Range): Range {
  for (let i = first; i < end && scene.quoteAt[i]! < 0; i++) {
    const kind = scene.classes[i];
    if (kind === WH || kind === PRONOUN || kind === CONJUNCTION || scene.tokens[i]!.lower === 'that') break;
    if (i > first && isFiniteVerb(scene, i) && scene.classes[i] !== ADVERB && scene.tokens[i]!.tag !== 'NNS') return [first, i];
  }
  return [first, end];
}

function isFiniteVerb(scene: Scene, from: number): boolean {
  let i = from;
  while (scene.classes[i] === ADVERB) i++;
  if (scene.classes[i] === MODAL) return true;
  return scene.classes[i] === VERB && /^(?:VB[DZP]|NNS)$/.test(scene.tokens[i]!.tag);
}
