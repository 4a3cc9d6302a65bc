/**
 * Learns the name model: a conditional random field, by stochastic gradients with a rate for each weight (AdaGrad: Duchi, Hazan, Singer 2011),
 * averaged over the later rounds. Each corpus group has its own offsets beside the common weights (Daumé 2007), which are dropped in the end.
 */
import { capitalsOf, ORDINARY, writingOf } from '../engine/language/features.ts';
import { contextOf, KeyList, type NameToken } from '../engine/language/names/nameContext.ts';
import { gatherEvidence, tagHash } from '../engine/language/names/nameEvidence.ts';
import { hasCapital, keysInRole, lexicalKeys, NAME_ROLES, type NameView, viewForNames } from '../engine/language/names/nameFeatures.ts';
import { LABEL_COUNT, LABEL_NAMES } from '../engine/language/names/nameLabels.ts';
import { stretchesOf } from '../engine/language/names/nameStretches.ts';
import { transitionKey } from '../engine/language/names/nameTagger.ts';
import type { WordClasses } from '../engine/language/words/wordClasses.ts';
import { startsWithDigit } from '../engine/text/characters.ts';
import type { LearnedModel } from './encode.ts';
import { FeatureIndex } from './featureIndex.ts';
import type { NamedText } from './goldNames.ts';
import { type NameExample, NameLearner } from './nameLearner.ts';
import { randomFrom, shuffle } from './random.ts';

const OPTIONS = { rounds: 6, smallest: 3, averagedFrom: 2 };

interface Raw {
  readonly group: number;
  /** Keys of each token, those of the words themselves apart. */
  readonly keys: readonly Int32Array[];
  readonly lexical: readonly Int32Array[];
  readonly allowed: Int32Array;
}

export function learnNames(texts: readonly NamedText[], classes: WordClasses, report: (line: string) => void): LearnedModel {
  const views = new Map<string, NameView>();
  const raw = texts.flatMap(text => examplesOf(text, classes, views));
  const features = new FeatureIndex();
  for (const { keys, lexical } of raw) for (const list of [...keys, ...lexical]) for (const key of list) features.count(key);
  features.close(OPTIONS.smallest);
  const places = (lists: readonly Int32Array[]): Int32Array[] => lists.map(list => features.places([...list]));
  const examples = raw.map(
    ({ group, keys, lexical, allowed }): NameExample => ({ group, places: places(keys), lexical: places(lexical), allowed }),
  );
  raw.length = 0;
  const random = randomFrom(11);
  const learner = new NameLearner(features.size, GROUPS.length, random);
  for (let round = 0; round < OPTIONS.rounds; round++) {
    shuffle(examples, random);
    for (const example of examples) learner.learn(example);
    if (round >= OPTIONS.averagedFrom) learner.remember();
    report(`names: round ${round + 1} of ${OPTIONS.rounds}`);
  }
  return withTransitions(features.keys, learner);
}

const GROUPS: readonly RegExp[] = [/btc|wnut/, /wikigold|crossner|pud/, /gum/, /re3d/, /uner-ewt/];

function examplesOf({ corpus, tokens, sentences, allowed }: NamedText, classes: WordClasses, views: Map<string, NameView>): Raw[] {
  const words = tokens.map(({ text }) => ({ writing: writingOf(text) }));
  const capitals = sentences.map(({ first, end }) => capitalsOf(words, first, end));
  const seen: (NameToken & { readonly view: NameView })[] = [];
  sentences.forEach(({ first, end }, s) => {
    for (let i = first; i < end; i++) {
      const { text, lower, lowerHash, tag } = tokens[i]!;
      const key = `${capitals[s]} ${text}`;
      const view = views.get(key) ?? viewForNames(text, lower, capitals[s]!, classes);
      views.set(key, view);
      seen.push({ view, capital: hasCapital(text), digits: startsWithDigit(text), lower, lowerHash, tag: tagHash(tag) });
    }
  });
  const evidence = gatherEvidence(seen, sentences, s => capitals[s] === ORDINARY);
  const group = GROUPS.findIndex(pattern => pattern.test(corpus));
  return sentences.flatMap(({ first, end }) =>
    stretchesOf(seen, first, end).map((stretch): Raw => {
      const keys: Int32Array[] = [];
      const lexical: Int32Array[] = [];
      for (let i = stretch.first; i < stretch.end; i++) {
        const context = new KeyList();
        contextOf(seen, stretch, i, evidence, context);
        const around = NAME_ROLES.map(distance => (i + distance >= first && i + distance < end ? seen[i + distance]!.view : null));
        keys.push(Int32Array.from([...listed(context), ...around.flatMap((view, role) => (view ? keysInRole(view, role) : []))]));
        lexical.push(Int32Array.from(around.flatMap((view, role) => (view ? lexicalKeys(view, role) : []))));
      }
      return { group, keys, lexical, allowed: allowed.slice(stretch.first, stretch.end) };
    }),
  );
}

const listed = (keys: KeyList): number[] => Array.from({ length: keys.length }, (_, k) => keys.at(k));

function withTransitions(keys: readonly number[], learner: NameLearner): LearnedModel {
  const rows = new Map(keys.map((key, i) => [key, learner.weightsOf(i)]));
  for (let from = 0; from < LABEL_COUNT; from++) rows.set(transitionKey(from), learner.transitionsFrom(from));
  const sorted = [...rows.keys()].sort((a, b) => a - b);
  const weights = new Float32Array(sorted.length * LABEL_COUNT);
  sorted.forEach((key, i) => {
    weights.set(rows.get(key)!, i * LABEL_COUNT);
  });
  return { labels: LABEL_NAMES, keys: sorted, weights };
}
