/** Learns the part-of-speech model: an averaged perceptron that reads from left to right with its own guesses behind it. */
import { type Capitals, capitalsOf, writingOf } from '../engine/language/features.ts';
import { FormRows } from '../engine/language/tags/formRows.ts';
import { EDGE_TAG, tagNumber } from '../engine/language/tags/perceptronTagger.ts';
import { punctuationTag } from '../engine/language/tags/punctuation.ts';
import {
  BEYOND,
  CONTEXT_KEYS,
  certaintyKey,
  contextKeys,
  historyKeys,
  neighbourKeys,
  ROLES,
  SELF,
  selfKeys,
  type TagView,
  TRAITS,
  viewForTags,
  writeTraits,
} from '../engine/language/tags/tagFeatures.ts';
import type { WordClasses } from '../engine/language/words/wordClasses.ts';
import type { LearnedModel } from './encode.ts';
import { FeatureIndex } from './featureIndex.ts';
import type { TaggedSentence } from './goldTags.ts';
import { randomFrom, shuffle } from './random.ts';

interface Word {
  readonly view: TagView;
  /** By role. */
  readonly keys: readonly (readonly number[])[];
  /** Its place among the traits of all words. */
  readonly row: number;
  readonly fixed: string | null;
  /** By role, filled when the features are numbered. */
  places: readonly Int32Array[];
}

interface Example {
  readonly words: readonly Word[];
  /** -1 of punctuation. */
  readonly gold: Int32Array;
}

const ROUNDS = 9;
const SMALLEST_COUNT = 3;

export function learnTags(sentences: readonly TaggedSentence[], classes: WordClasses): LearnedModel {
  const labels = labelsOf(sentences);
  const traits = new FormRows(TRAITS);
  writeTraits(BEYOND, traits.values, 0);
  const examples = makeExamples(sentences, labels, classes, traits);
  const features = indexFeatures(examples, traits);
  const learner = new TagLearner(labels, features, traits);
  const random = randomFrom(7);
  const order = [...examples];
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const example of order) learner.learn(example);
  }
  return withCertainties(learner.averaged(), examples);
}

const CERTAIN_COUNT = 30;
const CERTAIN_SHARE = 0.997;

/** Adds a feature for each form that has one tag nearly always. */
function withCertainties(model: LearnedModel, examples: readonly Example[]): LearnedModel {
  const counts = new Map<number, Int32Array>();
  for (const { words, gold } of examples)
    words.forEach((word, i) => {
      if (gold[i]! < 0) return;
      const key = certaintyKey(word.view);
      const row = counts.get(key) ?? new Int32Array(model.labels.length);
      row[gold[i]!]!++;
      counts.set(key, row);
    });
  const rows = new Map(model.keys.map((key, i) => [key, model.weights.subarray(i * model.labels.length, (i + 1) * model.labels.length)]));
  for (const [key, row] of counts) {
    const total = row.reduce((sum, count) => sum + count, 0);
    const label = row.indexOf(Math.max(...row));
    if (total < CERTAIN_COUNT || row[label]! < total * CERTAIN_SHARE || rows.has(key)) continue;
    const weights = new Float32Array(model.labels.length);
    weights[label] = Infinity;
    rows.set(key, weights);
  }
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const weights = new Float32Array(keys.length * model.labels.length);
  keys.forEach((key, i) => {
    weights.set(rows.get(key)!, i * model.labels.length);
  });
  return { labels: model.labels, keys, weights };
}

function labelsOf(sentences: readonly TaggedSentence[]): string[] {
  const labels = new Set<string>();
  for (const { words, tags } of sentences)
    tags.forEach((tag, i) => {
      if (punctuationTag(words[i]!) === null) labels.add(tag);
    });
  return [...labels].sort();
}

function makeExamples(sentences: readonly TaggedSentence[], labels: readonly string[], classes: WordClasses, traits: FormRows): Example[] {
  const forms = new Map<string, Word>();
  const wordOf = (surface: string, capitals: Capitals): Word => {
    const key = `${capitals} ${surface}`;
    const known = forms.get(key);
    if (known) return known;
    const view = viewForTags(surface, surface.toLowerCase(), capitals, classes);
    const keys = Array.from({ length: ROLES }, (_, role) => (role === SELF ? selfKeys(view, classes) : neighbourKeys(view, role)));
    const word = { view, keys, row: traits.take(), fixed: punctuationTag(surface), places: [] };
    writeTraits(view, traits.values, word.row);
    forms.set(key, word);
    return word;
  };
  return sentences.map(({ words, tags }) => {
    const capitals = capitalsOf(
      words.map(word => ({ writing: writingOf(word) })),
      0,
      words.length,
    );
    return {
      words: words.map(surface => wordOf(surface, capitals)),
      gold: Int32Array.from(tags.map((tag, i) => (punctuationTag(words[i]!) === null ? labels.indexOf(tag) : -1))),
    };
  });
}

function indexFeatures(examples: readonly Example[], traits: FormRows): FeatureIndex {
  const features = new FeatureIndex();
  const context = new Int32Array(CONTEXT_KEYS);
  for (const { words, gold } of examples) {
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    words.forEach((word, i) => {
      if (gold[i]! >= 0) {
        neighbours(words, i).forEach((neighbour, role) => {
          for (const key of neighbour?.keys[role] ?? []) features.count(key);
        });
        for (const key of keysAround(context, words, i, tag1, tag2, traits)) features.count(key);
      }
      tag2 = tag1;
      tag1 = numberOf(word, gold[i]!);
    });
  }
  features.close(SMALLEST_COUNT);
  for (const { words } of examples)
    for (const word of words) if (!word.places.length) word.places = word.keys.map(keys => features.places(keys));
  return features;
}

/** Fills `context`. */
function keysAround(
  context: Int32Array,
  words: readonly Word[],
  i: number,
  tag1: number,
  tag2: number,
  traits: FormRows,
): readonly number[] {
  const [before, after] = [words[i - 1]?.row ?? 0, words[i + 1]?.row ?? 0];
  contextKeys(context, tag1, tag2, traits.values, before, words[i]!.row, after);
  return [...historyKeys(tag1, tag2), ...context];
}

/** By role: itself, before, before that, after, after that. */
const neighbours = (words: readonly Word[], i: number): (Word | undefined)[] => [
  words[i],
  words[i - 1],
  words[i - 2],
  words[i + 1],
  words[i + 2],
];

const numberOf = (word: Word, label: number): number => (word.fixed === null ? tagNumber(label) : word.fixed.charCodeAt(0));

class TagLearner {
  readonly #labels: readonly string[];
  readonly #features: FeatureIndex;
  readonly #weights: Float32Array;
  /** Sum of each change times the step at which it was made, for the average (Daumé 2006, figure 2.3). */
  readonly #late: Float64Array;
  readonly #scores: Float32Array;
  readonly #context = new Int32Array(CONTEXT_KEYS);
  readonly #traits: FormRows;
  #step = 1;

  constructor(labels: readonly string[], features: FeatureIndex, traits: FormRows) {
    this.#labels = labels;
    this.#features = features;
    this.#traits = traits;
    this.#weights = new Float32Array(features.size * labels.length);
    this.#late = new Float64Array(features.size * labels.length);
    this.#scores = new Float32Array(labels.length);
  }

  learn({ words, gold }: Example): void {
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    for (let i = 0; i < words.length; i++) {
      let label = gold[i]!;
      if (label >= 0) {
        const active = this.#active(words, i, tag1, tag2);
        label = this.#best(active);
        if (label !== gold[i]) this.#correct(active, gold[i]!, label);
        this.#step++;
      }
      tag2 = tag1;
      tag1 = numberOf(words[i]!, label);
    }
  }

  averaged(): LearnedModel {
    const weights = this.#weights.map((weight, i) => weight - this.#late[i]! / this.#step);
    return { labels: this.#labels, keys: this.#features.keys, weights };
  }

  #active(words: readonly Word[], i: number, tag1: number, tag2: number): number[] {
    const active: number[] = [];
    neighbours(words, i).forEach((word, role) => {
      if (word) for (const place of word.places[role]!) active.push(place);
    });
    for (const key of keysAround(this.#context, words, i, tag1, tag2, this.#traits)) {
      const place = this.#features.placeOf(key);
      if (place >= 0) active.push(place);
    }
    return active;
  }

  #best(active: readonly number[]): number {
    const count = this.#labels.length;
    const scores = this.#scores.fill(0);
    for (const place of active) for (let label = 0, at = place * count; label < count; label++, at++) scores[label]! += this.#weights[at]!;
    let best = 0;
    for (let label = 1; label < count; label++) if (scores[label]! > scores[best]!) best = label;
    return best;
  }

  #correct(active: readonly number[], right: number, wrong: number): void {
    const count = this.#labels.length;
    for (const place of active) {
      this.#weights[place * count + right]! += 1;
      this.#late[place * count + right]! += this.#step;
      this.#weights[place * count + wrong]! -= 1;
      this.#late[place * count + wrong]! -= this.#step;
    }
  }
}
