/**
 * Parts of speech by an averaged perceptron (Collins 2002), read from left to right. What a word says in each role (for itself, for its
 * neighbours) does not depend on its company, so it is added up once for each word form and remembered; a token then costs five vector sums
 * and a few conjunctions.
 */
import { RecentMap } from '../base/recentMap.ts';
import type { Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { ALL_CAPITALS, type Capitals, capitalsOf, ORDINARY, TITLE_CASE } from './features.ts';
import { lemmaOf } from './lemma.ts';
import { punctuationTag } from './punctuation.ts';
import {
  AFTER,
  AFTER_THAT,
  BEFORE,
  BEFORE_THAT,
  CONTEXT_KEYS,
  certaintyKey,
  contextKeys,
  ROLES,
  viewForTags,
  type WordHashes,
} from './tagFeatures.ts';
import type { Tagger } from './tagger.ts';
import type { LinearModel, Weights } from './weights.ts';
import type { WordClasses } from './wordClasses.ts';

/** Numbers that stand for a tag in features: of labels their index, of punctuation its character, and of a sentence's edge this. */
export const EDGE_TAG = 0;
export const tagNumber = (label: number): number => label + 128;

interface WordForm extends WordHashes {
  readonly surface: string;
  readonly lower: string;
  /** Of punctuation, else null. */
  readonly fixed: string | null;
  /** The label that the form always has, or -1. */
  readonly certain: number;
  /** `scores[role * labels + label]`. */
  readonly scores: Int16Array;
  /** By tag, as far as asked for. */
  readonly lemmas: Record<string, string>;
}

/** Of each use of capitals; with those of the generation before, twice as many. */
const REMEMBERED_FORMS = 15_000;

export class PerceptronTagger implements Tagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  readonly #forms = [ORDINARY, ALL_CAPITALS, TITLE_CASE].map(() => new RecentMap<string, WordForm>(REMEMBERED_FORMS));
  readonly #scores: Int16Array;
  readonly #context = new Int32Array(CONTEXT_KEYS);

  constructor(weights: Pick<Weights, 'tags' | 'classes'>) {
    this.#model = weights.tags;
    this.#classes = weights.classes;
    this.#scores = new Int16Array(this.#model.labels.length);
  }

  tag(text: string, tokens: readonly Span[], sentences: readonly Span[]): Token[] {
    const tagged: Token[] = [];
    for (const [first, end] of sentences) this.#tagSentence(text, tokens, first, end, tagged);
    return tagged;
  }

  #tagSentence(text: string, tokens: readonly Span[], first: number, end: number, tagged: Token[]): void {
    const surface = (i: number): string => text.slice(tokens[i]![0], tokens[i]![1]);
    const capitals = capitalsOf(surface, first, end);
    const forms: WordForm[] = [];
    for (let i = first; i < end; i++) forms.push(this.#form(surface(i), capitals));
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i]!;
      let tag = form.fixed;
      let number: number;
      if (tag === null) {
        const label = form.certain >= 0 ? form.certain : this.#best(forms, i, tag1, tag2);
        tag = this.#model.labels[label]!;
        number = tagNumber(label);
      } else number = tag.charCodeAt(0);
      tagged.push({ span: tokens[first + i]!, text: form.surface, lower: form.lower, tag, lemma: lemmaIn(form, tag) });
      tag2 = tag1;
      tag1 = number;
    }
  }

  #best(forms: readonly WordForm[], i: number, tag1: number, tag2: number): number {
    const labels = this.#model.labels.length;
    const scores = this.#scores;
    const form = forms[i]!;
    const own = form.scores;
    const before = (forms[i - 1] ?? NO_FORM).scores;
    const beforeThat = (forms[i - 2] ?? NO_FORM).scores;
    const after = (forms[i + 1] ?? NO_FORM).scores;
    const afterThat = (forms[i + 2] ?? NO_FORM).scores;
    for (let label = 0; label < labels; label++)
      scores[label] =
        own[label]! +
        before[labels * BEFORE + label]! +
        beforeThat[labels * BEFORE_THAT + label]! +
        after[labels * AFTER + label]! +
        afterThat[labels * AFTER_THAT + label]!;
    contextKeys(this.#context, tag1, tag2, forms[i - 1] ?? null, form, forms[i + 1] ?? null);
    for (let k = 0; k < CONTEXT_KEYS; k++) this.#model.add(this.#context[k]!, scores, 0);
    let best = 0;
    for (let label = 1; label < labels; label++) if (scores[label]! > scores[best]!) best = label;
    return best;
  }

  #form(surface: string, capitals: Capitals): WordForm {
    const forms = this.#forms[capitals]!;
    const known = forms.get(surface);
    if (known) return known;
    const lower = surface.toLowerCase();
    const view = viewForTags(surface, lower, capitals, this.#classes);
    const labels = this.#model.labels.length;
    const scores = new Int16Array(labels * ROLES);
    view.keys.forEach((keys, role) => {
      for (const key of keys) this.#model.add(key, scores, role * labels);
    });
    const certain = this.#model.certainLabel(certaintyKey(view));
    const { word, suffix, shape } = view;
    const form = { word, suffix, shape, surface, lower, fixed: punctuationTag(surface), certain, scores, lemmas: {} };
    forms.set(surface, form);
    return form;
  }
}

/** What stands beyond a sentence's edge says nothing. */
const NO_FORM = { scores: new Int16Array(64 * ROLES) };

function lemmaIn(form: WordForm, tag: string): string {
  form.lemmas[tag] ??= lemmaOf(form.lower, tag) || form.lower;
  return form.lemmas[tag];
}
