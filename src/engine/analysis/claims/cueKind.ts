/** In what way somebody says it: aloud, in writing, as a ruling, as what he thinks or as what he means to do. */

import { type CueClass, cueForm } from '../../language/cues/cues.ts';
import { lemmaOf } from '../../language/words/lemma.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import type { CueKind } from '../../model/analysis.ts';
import type { Attribution, Range } from './attribution.ts';
import type { Scene } from './scene.ts';
import { isDocument } from './sourcing.ts';

/** The first that a verb has tells: "promised" is said although it is meant as well. */
const ORDER: readonly CueClass[] = ['speech', 'writing', 'finding', 'ruling', 'belief', 'intention'];
const NOUN_KINDS: readonly (readonly [CueKind, ReadonlySet<string>])[] = [
  ['ruling', new Set(['ruling', 'finding', 'decision'])],
  [
    'belief',
    new Set(
      `view belief conviction fear concern worry hope expectation suspicion impression feeling doubt notion idea theory hypothesis opinion skepticism
      scepticism sympathy enthusiasm anger outrage alarm preference aware confident sure certain convinced hopeful optimistic pessimistic afraid worried
      concerned proud doubtful fearful wary supportive`.split(/\s+/),
    ),
  ],
  [
    'intention',
    new Set(
      `plan intention desire wish willingness determination ambition commitment willing eager ready reluctant determined unwilling hesitant prepared
      committed keen desperate inclined`.split(/\s+/),
    ),
  ],
];
const JUDGES: ReadonlySet<string> = new Set(['court', 'judge', 'tribunal', 'jury', 'magistrate', 'justices']);
/** Verbs that are rulings in a court's mouth. */
const JUDGING = new WordSet(['order', 'find', 'determine', 'conclude', 'decide', 'reject', 'dismiss', 'recommend']);

/** Null where there is no cue. */
export function cueKindOf(scene: Scene, attribution: Attribution): CueKind | null {
  const { cue, source, rule } = attribution;
  if (!cue) return null;
  const spoken = source && isDocument(textOf(scene, source)) ? 'writing' : 'speech';
  const verb = verbIn(scene, cue);
  if (!verb || rule.startsWith('noun')) return nounKind(scene, cue) ?? spoken;
  if (source && JUDGING.has(verb.lemma) && holds(scene, source, JUDGES)) return 'ruling';
  if (rule.startsWith('infinitive') && verb.classes.has('intention') && !verb.classes.has('speech')) return 'intention';
  const kind = ORDER.find(each => verb.classes.has(each)) ?? 'speech';
  return kind === 'speech' || kind === 'finding' ? spoken : kind;
}

/** The last verb of the cue that the lexicon knows: "went on to say", "called for". */
function verbIn(scene: Scene, [first, end]: Range): NonNullable<ReturnType<typeof cueForm>>['verb'] | null {
  for (let i = end - 1; i >= first; i--) {
    const form = cueForm(scene.tokens[i]!);
    if (form) return form.verb;
  }
  return null;
}

function nounKind(scene: Scene, [first, end]: Range): CueKind | null {
  for (let i = first; i < end; i++) {
    const { lower } = scene.tokens[i]!;
    const kind = NOUN_KINDS.find(([, words]) => words.has(lower) || words.has(lemmaOf(lower, 'NNS')));
    if (kind) return kind[0];
  }
  return null;
}

function holds(scene: Scene, [first, end]: Range, words: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (words.has(scene.tokens[i]!.lower)) return true;
  return false;
}

const textOf = ({ reading, tokens }: Scene, [first, end]: Range): string =>
  reading.text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]);
