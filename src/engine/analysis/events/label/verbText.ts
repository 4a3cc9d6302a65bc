/** A verb group as a label puts it: "blocked", "has blocked" and "did not block" in the present tense, adverbs left out. */
import { presentOf, undone } from '../../../language/events/eventTense.ts';
import type { Token } from '../../../model/reading.ts';
import { isVerbTag } from '../sentence/tags.ts';
import type { VerbGroup } from '../sentence/verbGroups.ts';

const NEGATIONS = /^(?:not|never|n['’]t)$/;

/** `reduced`: a participle right behind its noun, "announcements targeting firms", which as a sentence has tense. */
export function verbText(tokens: readonly Token[], verb: VerbGroup, plural: boolean, reduced: boolean): string {
  const head = tokens[verb.head]!;
  if (verb.modal !== null || verb.infinitive) return asWritten(tokens, verb);
  const auxiliaries = countAuxiliaries(tokens, verb);
  if (auxiliaries === 0) {
    if (verb.passive && (reduced || verb.finite)) return `${presentOf('be', plural)} ${head.lower}`;
    if ((head.tag === 'VBD' || (head.tag === 'VBN' && verb.finite)) && undone(head.lower, head.lemma)) return presentOf(head.lemma, plural);
    if (verb.finite && (head.tag === 'VB' || head.tag === 'NN')) return presentOf(head.lemma, plural);
    if (head.tag === 'VBP' && head.lemma !== head.lower) return presentOf(head.lemma, plural);
    if (head.tag === 'VBG' && reduced) return presentOf(head.lemma, plural);
    return asWritten(tokens, verb);
  }
  if (head.tag === 'VBG' && auxiliaries === 1 && !verb.finite) return asWritten(tokens, verb);
  const not = verb.negated ? ' not' : '';
  if (verb.passive || head.tag === 'VBG') {
    const being = verb.passive && hasBeing(tokens, verb) ? ' being' : '';
    return `${presentOf('be', plural)}${not}${being} ${head.text}`;
  }
  if (verb.negated) return `${presentOf('do', plural)} not ${head.lemma}`;
  return undone(head.lower, head.lemma) || head.tag === 'VB' ? presentOf(head.lemma, plural) : head.text;
}

function countAuxiliaries(tokens: readonly Token[], { first, head }: VerbGroup): number {
  let count = 0;
  for (let i = first; i < head; i++) if (isVerbTag(tokens[i]!.tag)) count++;
  return count;
}

function hasBeing(tokens: readonly Token[], { first, head }: VerbGroup): boolean {
  for (let i = first; i < head; i++) if (tokens[i]!.lower === 'being') return true;
  return false;
}

function asWritten(tokens: readonly Token[], verb: VerbGroup): string {
  if (verb.first === verb.head) return tokens[verb.head]!.text;
  const words: string[] = [];
  for (let i = verb.first; i <= verb.head; i++) {
    const { tag, text, lower } = tokens[i]!;
    if (tag.startsWith('RB') && i < verb.head && !NEGATIONS.test(lower)) continue;
    if (/^(?:n['’]t|['’]\p{L}+)$/u.test(lower) && words.length > 0) words[words.length - 1] += text;
    else words.push(text);
  }
  return words.join(' ');
}
