/**
 * Parts of speech by an averaged perceptron (Collins 2002), read from left to right. What a word says in each role (for itself, for its
 * neighbours) does not depend on its company, so it is added up once for each word form and remembered; a token then costs six vector sums
 * and a few conjunctions, and a form that has one tag only costs nothing.
 */
import type { Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Capitals, capitalsOf, ORDINARY, type Writing, writingOf } from './features.ts';
import { FormRows } from './formRows.ts';
import { lemmaOf } from './lemma.ts';
import { punctuationTag } from './punctuation.ts';
import {
  AFTER,
  AFTER_THAT,
  BEFORE,
  BEFORE_THAT,
  BEYOND,
  CONTEXT_KEYS,
  certaintyKey,
  contextKeys,
  HASHES,
  historyKeys,
  ROLES,
  viewForTags,
  writeHashes,
} from './tagFeatures.ts';
import type { Tagger } from './tagger.ts';
import type { LinearModel, Weights } from './weights.ts';
import type { WordClasses } from './wordClasses.ts';
import { WordTable } from './wordTable.ts';

/** Numbers that stand for a tag in features: of labels their index, of punctuation its character, and of a sentence's edge this. */
export const EDGE_TAG = 0;
export const tagNumber = (label: number): number => label + 128;

/** A word in a sentence of one use of capitals. */
interface WordForm {
  readonly word: Word;
  /** The label that the form always has, or -1. */
  readonly certain: number;
  /** Its place in `#rows`: its hashes, then its scores by role. */
  readonly row: number;
}

interface Word {
  readonly surface: string;
  readonly lower: string;
  readonly writing: Writing;
  /** Of punctuation, else null. */
  readonly fixed: string | null;
  /** By label, as far as asked for: few, so that a chain is the shortest way to one. */
  lemmas: Lemma | null;
  /** By the use of capitals, as far as asked for. */
  readonly forms: (WordForm | null)[];
}

interface Lemma {
  readonly label: number;
  readonly lemma: string;
  readonly next: Lemma | null;
}

/** So many words are remembered, then all are forgotten: those of every day are soon there again. */
const REMEMBERED_WORDS = 40_000;

export class PerceptronTagger implements Tagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  readonly #words = new WordTable(readWord);
  readonly #rows: FormRows;
  readonly #edge: WordForm;
  /** Scores by what the two tags before say, whatever the word: `tag1 * 256 + tag2` to the place in `#histories`. */
  readonly #historyOf = new Map<number, number>();
  readonly #histories: FormRows;
  readonly #scores: Int32Array;
  readonly #context = new Int32Array(CONTEXT_KEYS);
  /** Of the sentence that is read: its words, and their forms between two edges on each side. */
  readonly #sentence: Word[] = [];
  readonly #forms: WordForm[] = [];

  constructor(weights: Pick<Weights, 'tags' | 'classes'>) {
    this.#model = weights.tags;
    this.#classes = weights.classes;
    this.#rows = new FormRows(HASHES + this.#model.lanes * ROLES);
    this.#histories = new FormRows(this.#model.lanes);
    this.#scores = new Int32Array(this.#model.lanes);
    this.#edge = { word: readWord(''), certain: -1, row: this.#takeEdge() };
  }

  tag(text: string, tokens: readonly Span[], sentences: readonly Span[], offset = 0): Token[] {
    const tagged: Token[] = [];
    for (const [first, end] of sentences) this.#tagSentence(text, tokens, first, end, offset, tagged);
    return tagged;
  }

  #tagSentence(text: string, tokens: readonly Span[], first: number, end: number, offset: number, tagged: Token[]): void {
    this.#read(text, tokens, first, end);
    const labels = this.#model.labels;
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    for (let i = first; i < end; i++) {
      const form = this.#forms[i - first + 2]!;
      const { word } = form;
      const span = tokens[i]!;
      let tag = word.fixed;
      let lemma = word.lower;
      let number: number;
      if (tag === null) {
        const label = form.certain >= 0 ? form.certain : this.#best(i - first + 2, tag1, tag2);
        tag = labels[label]!;
        lemma = this.#lemma(word, label);
        number = tagNumber(label);
      } else number = tag.charCodeAt(0);
      tagged.push({ span: offset === 0 ? span : [span[0] + offset, span[1] + offset], text: word.surface, lower: word.lower, tag, lemma });
      tag2 = tag1;
      tag1 = number;
    }
  }

  /** Fills `#forms`. */
  #read(text: string, tokens: readonly Span[], first: number, end: number): void {
    if (this.#words.size > REMEMBERED_WORDS) this.#forget();
    const sentence = this.#sentence;
    sentence.length = 0;
    for (let i = first; i < end; i++) sentence.push(this.#words.get(text, tokens[i]![0], tokens[i]![1]));
    const capitals = capitalsOf(sentence, 0, sentence.length);
    const forms = this.#forms;
    forms.length = 0;
    forms.push(this.#edge, this.#edge);
    for (const word of sentence) forms.push(word.forms[capitals] ?? this.#form(word, capitals));
    forms.push(this.#edge, this.#edge);
  }

  #best(i: number, tag1: number, tag2: number): number {
    const scores = this.#scores;
    const lanes = scores.length;
    const forms = this.#forms;
    const rows = this.#rows.values;
    const self = forms[i]!.row;
    const before = forms[i - 1]!.row;
    const after = forms[i + 1]!.row;
    const history = this.#history(tag1, tag2);
    const histories = this.#histories.values;
    const own = self + HASHES;
    const role1 = before + HASHES + lanes * BEFORE;
    const role2 = forms[i - 2]!.row + HASHES + lanes * BEFORE_THAT;
    const role3 = after + HASHES + lanes * AFTER;
    const role4 = forms[i + 2]!.row + HASHES + lanes * AFTER_THAT;
    for (let lane = 0; lane < lanes; lane++)
      scores[lane] =
        (histories[history + lane]! +
          rows[own + lane]! +
          rows[role1 + lane]! +
          rows[role2 + lane]! +
          rows[role3 + lane]! +
          rows[role4 + lane]!) |
        0;
    contextKeys(this.#context, tag1, tag2, rows, before, self, after);
    for (let k = 0; k < CONTEXT_KEYS; k++) this.#model.add(this.#context[k]!, scores, 0);
    return this.#model.best(scores);
  }

  #history(tag1: number, tag2: number): number {
    const tags = (tag1 << 8) | tag2;
    const known = this.#historyOf.get(tags);
    if (known !== undefined) return known;
    const row = this.#histories.take();
    for (const key of historyKeys(tag1, tag2)) this.#model.add(key, this.#histories.values, row);
    this.#historyOf.set(tags, row);
    return row;
  }

  #form(word: Word, capitals: Capitals): WordForm {
    const { surface, lower } = word;
    if (capitals !== ORDINARY && !mayBeCapital(surface)) {
      const form = word.forms[ORDINARY] ?? this.#form(word, ORDINARY);
      word.forms[capitals] = form;
      return form;
    }
    const view = viewForTags(surface, lower, capitals, this.#classes);
    const row = this.#rows.take();
    const rows = this.#rows.values;
    writeHashes(view, rows, row);
    view.keys.forEach((keys, role) => {
      for (const key of keys) this.#model.add(key, rows, row + HASHES + role * this.#model.lanes);
    });
    const form = { word, certain: this.#model.certainLabel(certaintyKey(view)), row };
    word.forms[capitals] = form;
    return form;
  }

  #lemma(word: Word, label: number): string {
    for (let known = word.lemmas; known !== null; known = known.next) if (known.label === label) return known.lemma;
    const lemma = lemmaOf(word.lower, this.#model.labels[label]!) || word.lower;
    word.lemmas = { label, lemma, next: word.lemmas };
    return lemma;
  }

  #forget(): void {
    this.#words.clear();
    this.#rows.clear();
    this.#takeEdge();
  }

  /** The first row is what stands beyond a sentence's edge: it has hashes and says nothing. */
  #takeEdge(): number {
    const row = this.#rows.take();
    writeHashes(BEYOND, this.#rows.values, row);
    return row;
  }
}

function readWord(surface: string): Word {
  const lower = surface.toLowerCase();
  return { surface, lower, writing: writingOf(surface), fixed: punctuationTag(surface), lemmas: null, forms: [null, null, null] };
}

/** Whether a word looks different in a sentence of capitals. */
const mayBeCapital = (surface: string): boolean => {
  const initial = surface.charCodeAt(0);
  return (initial >= 65 && initial <= 90) || initial >= 128;
};
