/**
 * Names of people, organisations and places by a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the stretches of
 * a text that hold capitals, decoded by Viterbi. Two passes over an article: the second gives each word the judgement of its other places too.
 */
import { RecentMap } from '../base/recentMap.ts';
import type { Reading } from '../model/reading.ts';
import { ALL_CAPITALS, type Capitals, capitalsOf, joined, ORDINARY, TITLE_CASE, toKey } from './features.ts';
import { contextOf, type NameToken, type Stretch } from './nameContext.ts';
import { type ArticleEvidence, gatherEvidence, tagHash } from './nameEvidence.ts';
import { NAME_ROLES, viewForNames, type WordTraits } from './nameFeatures.ts';
import {
  BEGIN,
  LABEL_COUNT,
  LAST,
  labelOf,
  mayFollow,
  NAME_SCALE,
  NAME_TYPES,
  type NameType,
  OUTSIDE,
  partOf,
  typeOf,
  UNIT,
} from './nameLabels.ts';
import { doubtPeople, poolJudgements } from './namePooling.ts';
import { stretchesOf } from './nameStretches.ts';
import type { LinearModel, Weights } from './weights.ts';
import type { WordClasses } from './wordClasses.ts';

/** `first` and `end` are indexes into `Reading.tokens`. `other`: a work, product, event, law, people or whatever else has a name. */
export interface TaggedName {
  readonly first: number;
  readonly end: number;
  readonly type: NameType;
  /** The probability of each type in the order of `NAME_TYPES`, given that these words are a name. */
  readonly types: readonly number[];
}

export const transitionKey = (from: number): number => toKey(joined(250, from));

interface WordForm {
  readonly view: WordTraits;
  readonly lower: string;
  /** `scores[role * labels + label]`. */
  readonly scores: Int16Array;
}

/** Of each use of capitals; with those of the generation before, twice as many. */
const REMEMBERED_FORMS = 15_000;

export class NameTagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  readonly #forms = [ORDINARY, ALL_CAPITALS, TITLE_CASE].map(() => new RecentMap<string, WordForm>(REMEMBERED_FORMS));
  readonly #tags = new Map<string, number>();
  /** `transitions[from * labels + to]`; forbidden ones are far below all others. */
  readonly #transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);

  constructor(weights: Pick<Weights, 'names' | 'classes'>) {
    this.#model = weights.names;
    this.#classes = weights.classes;
    const row = new Int16Array(LABEL_COUNT);
    for (let from = 0; from < LABEL_COUNT; from++) {
      row.fill(0);
      this.#model.add(transitionKey(from), row, 0);
      for (let to = 0; to < LABEL_COUNT; to++) this.#transitions[from * LABEL_COUNT + to] = mayFollow(from, to) ? row[to]! : FORBIDDEN;
    }
  }

  /** In text order, none overlapping another. */
  tagNames(reading: Pick<Reading, 'tokens' | 'sentences'>): TaggedName[] {
    const { tokens, sentences } = reading;
    const capitals = sentences.map(({ first, end }) => capitalsOf(i => tokens[i]!.text, first, end));
    const forms: WordForm[] = [];
    const seen: NameToken[] = [];
    sentences.forEach(({ first, end }, s) => {
      for (let i = first; i < end; i++) {
        const token = tokens[i]!;
        const form = this.#form(token.text, token.lower, capitals[s]!);
        forms.push(form);
        seen.push({ view: form.view, lower: form.lower, tag: this.#tagHash(token.tag) });
      }
    });
    const evidence = gatherEvidence(
      seen,
      sentences.map(({ first, end }) => [first, end]),
      s => capitals[s] === ORDINARY,
    );
    const stretches = sentences.flatMap(({ first, end }, s) =>
      stretchesOf(seen, first, end).map(stretch => ({
        stretch,
        capitals: capitals[s]!,
        scores: this.#scores(forms, seen, stretch, evidence),
      })),
    );
    doubtPeople(seen, stretches, evidence);
    poolJudgements(
      seen,
      stretches.map(scored => ({ ...scored, labels: decode(scored.scores, this.#transitions) })),
    );
    return stretches.flatMap(({ stretch, scores }) => namesOf(scores, decode(scores, this.#transitions), stretch.first));
  }

  #scores(forms: readonly WordForm[], tokens: readonly NameToken[], stretch: Stretch, evidence: ArticleEvidence): Float32Array {
    const all = new Float32Array((stretch.end - stretch.first) * LABEL_COUNT);
    const scores = new Int16Array(LABEL_COUNT);
    const keys: number[] = [];
    for (let i = stretch.first; i < stretch.end; i++) {
      sumRoles(scores, forms, stretch, i);
      keys.length = 0;
      contextOf(tokens, stretch, i, evidence, keys);
      for (const key of keys) this.#model.add(key, scores, 0);
      all.set(scores, (i - stretch.first) * LABEL_COUNT);
    }
    return all;
  }

  #tagHash(tag: string): number {
    const known = this.#tags.get(tag);
    if (known !== undefined) return known;
    const hash = tagHash(tag);
    this.#tags.set(tag, hash);
    return hash;
  }

  #form(surface: string, lower: string, capitals: Capitals): WordForm {
    const forms = this.#forms[capitals]!;
    const known = forms.get(surface);
    if (known) return known;
    const view = viewForNames(surface, lower, capitals, this.#classes);
    const scores = new Int16Array(LABEL_COUNT * NAME_ROLES.length);
    NAME_ROLES.forEach((_, role) => {
      for (const key of view.keys[role]!) this.#model.add(key, scores, role * LABEL_COUNT);
      for (const key of view.lexical[role]!) this.#model.add(key, scores, role * LABEL_COUNT);
    });
    const { word, shape, category, lists, capital, digits } = view;
    const form = { view: { word, shape, category, lists, capital, digits }, lower, scores };
    forms.set(surface, form);
    return form;
  }
}

const FORBIDDEN = -1e9;

const NOTHING = new Int16Array(LABEL_COUNT * NAME_ROLES.length);

/** What the words from two before to two after say, in the order of `NAME_ROLES`. */
function sumRoles(scores: Int16Array, forms: readonly WordForm[], { from, to }: Stretch, i: number): void {
  const own = forms[i]!.scores;
  const before = i > from ? forms[i - 1]!.scores : NOTHING;
  const beforeThat = i - 1 > from ? forms[i - 2]!.scores : NOTHING;
  const after = i + 1 < to ? forms[i + 1]!.scores : NOTHING;
  const afterThat = i + 2 < to ? forms[i + 2]!.scores : NOTHING;
  for (let label = 0; label < LABEL_COUNT; label++)
    scores[label] =
      own[label]! +
      before[LABEL_COUNT + label]! +
      beforeThat[2 * LABEL_COUNT + label]! +
      after[3 * LABEL_COUNT + label]! +
      afterThat[4 * LABEL_COUNT + label]!;
}

/** The best row of labels for a stretch: `scores[token * labels + label]`. */
function decode(scores: Float32Array, transitions: Float32Array): number[] {
  const length = scores.length / LABEL_COUNT;
  const back = new Uint8Array(scores.length);
  let row = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) row[label] = mayFollow(-1, label) ? scores[label]! : FORBIDDEN;
  for (let i = 1; i < length; i++) {
    const next = new Float64Array(LABEL_COUNT);
    for (let to = 0; to < LABEL_COUNT; to++) {
      let best = 0;
      let bestScore = -Infinity;
      for (let from = 0; from < LABEL_COUNT; from++) {
        const score = row[from]! + transitions[from * LABEL_COUNT + to]!;
        if (score > bestScore) {
          bestScore = score;
          best = from;
        }
      }
      next[to] = bestScore + scores[i * LABEL_COUNT + to]!;
      back[i * LABEL_COUNT + to] = best;
    }
    row = next;
  }
  let label = 0;
  let bestScore = -Infinity;
  for (let last = 0; last < LABEL_COUNT; last++) {
    if (!mayFollow(last, -1) || row[last]! <= bestScore) continue;
    bestScore = row[last]!;
    label = last;
  }
  const labels = new Array<number>(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * LABEL_COUNT + label]!;
  }
  return labels;
}

function namesOf(scores: Float32Array, labels: readonly number[], offset: number): TaggedName[] {
  const names: TaggedName[] = [];
  let begin = 0;
  labels.forEach((label, i) => {
    if (label === OUTSIDE) return;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) begin = i;
    if (part === LAST || part === UNIT)
      names.push({
        first: offset + begin,
        end: offset + i + 1,
        type: NAME_TYPES[typeOf(label)]!,
        types: typesOf(scores, labels, begin, i),
      });
  });
  return names;
}

/** A softmax over the types, of the summed scores of the same parts of a name in each: the words from `begin` to `last`, both included. */
function typesOf(scores: Float32Array, labels: readonly number[], begin: number, last: number): number[] {
  const sums = NAME_TYPES.map((_, type) => {
    let sum = 0;
    for (let i = begin; i <= last; i++) sum += scores[i * LABEL_COUNT + labelOf(type, partOf(labels[i]!))]!;
    return sum / NAME_SCALE;
  });
  const most = Math.max(...sums);
  const weights = sums.map(sum => Math.exp(sum - most));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map(weight => weight / total);
}
