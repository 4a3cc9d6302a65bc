/**
 * Parts of speech by an averaged perceptron (Collins 2002), read from left to right. What a word says in each role (for itself, for its
 * neighbours) does not depend on its company, so it is added up once for each word form, when it is first asked for, and remembered; a token
 * then costs six vector sums and a few conjunctions, and a form that has one tag only costs nothing.
 */
import type { Token, Word } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { ALL_CAPITALS, type Capitals, capitalsOf, ORDINARY, type TITLE_CASE, type Writing, writingOf } from '../features.ts';
import type { LinearModel, ScoreRows } from '../linearModel.ts';
import type { Weights } from '../weights.ts';
import { lemmaOf } from '../words/lemma.ts';
import type { WordClasses } from '../words/wordClasses.ts';
import { wordHashes } from '../words/wordLists.ts';
import { WordTable } from '../words/wordTable.ts';
import { WordToken } from '../words/wordToken.ts';
import { FormRows } from './formRows.ts';
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
  historyKeys,
  neighbourKeys,
  ROLES,
  readTraits,
  SELF,
  selfKeys,
  TRAITS,
  viewForTags,
  writeTraits,
} from './tagFeatures.ts';
import type { Tagger } from './tagger.ts';

/** Numbers that stand for a tag in features: of labels their index, of punctuation its character, and of a sentence's edge this. */
export const EDGE_TAG = 0;
export const tagNumber = (label: number): number => label + 128;

/** A word form in sentences of one use of capitals: of few parts and near in memory, since every token asks for one. */
interface WordForm {
  readonly surface: string;
  readonly writing: Writing;
  /** Its place in `#heads`. -1 until it is asked for. */
  row: number;
  /** The label that the form always has, or -1. */
  certain: number;
  /** By label, as far as asked for: few, so that a chain is the shortest way to one. */
  readings: WordReading | null;
  /** The same word in other sentences, as far as asked for. */
  allCapitals: WordForm | null;
  titleCase: WordForm | null;
}

interface WordReading extends Word {
  readonly label: number;
  /** That stands for the tag in features. */
  readonly tagNumber: number;
  readonly next: WordReading | null;
}

/** Stands for the label of punctuation. */
const FIXED = 255;

/** So many words are remembered, then all are forgotten: those of every day are soon there again. */
const REMEMBERED_WORDS = 60_000;

export class PerceptronTagger implements Tagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  readonly #words = new WordTable(formOf);
  /** For each form its traits, then by role the place of its scores, or 0 until it is asked for. */
  readonly #heads = new FormRows(TRAITS + ROLES);
  readonly #rows: ScoreRows;
  #readings = 0;
  readonly #edge: WordForm;
  /** Scores by what the two tags before say, whatever the word: from `tag1 * 256 + tag2` to their place, or 0. */
  readonly #histories = new Int32Array(256 * 256);
  /** Of the sentence that is read: the forms of its words, between two edges on each side. Never shortened, which would give its room away. */
  readonly #forms: WordForm[];

  constructor(weights: Pick<Weights, 'tags' | 'classes'>) {
    this.#model = weights.tags;
    this.#rows = weights.tags.rows();
    this.#classes = weights.classes;
    this.#edge = { ...formOf(''), row: this.#takeEdge() };
    this.#forms = [this.#edge, this.#edge];
  }

  tag(text: string, tokens: readonly Span[], sentences: readonly Span[]): Token[] {
    const tagged: Token[] = [];
    for (const [first, end] of sentences) this.#tagSentence(text, tokens, first, end, tagged);
    return tagged;
  }

  #tagSentence(text: string, tokens: readonly Span[], first: number, end: number, tagged: Token[]): void {
    this.#read(text, tokens, first, end);
    let tag1 = EDGE_TAG;
    let tag2 = EDGE_TAG;
    for (let i = first; i < end; i++) {
      const form = this.#forms[i - first + 2]!;
      const label = form.certain >= 0 ? form.certain : this.#best(i - first + 2, tag1, tag2);
      let reading = form.readings;
      while (reading !== null && reading.label !== label) reading = reading.next;
      reading ??= this.#readAs(form, label);
      tagged.push(new WordToken(tokens[i]!, reading));
      tag2 = tag1;
      tag1 = reading.tagNumber;
    }
  }

  /** Fills `#forms`. */
  #read(text: string, tokens: readonly Span[], first: number, end: number): void {
    if (this.#words.size > REMEMBERED_WORDS) this.#forget();
    const forms = this.#forms;
    const last = end - first + 2;
    for (let i = first; i < end; i++) {
      const token = tokens[i]!;
      forms[i - first + 2] = this.#words.get(text, token[0], token[1]);
    }
    const capitals = capitalsOf(forms, 2, last);
    for (let i = 2; i < last; i++) {
      if (capitals !== ORDINARY) forms[i] = inCapitals(forms[i]!, capitals);
      if (forms[i]!.row < 0) this.#fill(forms[i]!, capitals);
    }
    forms[last] = this.#edge;
    forms[last + 1] = this.#edge;
  }

  #best(i: number, tag1: number, tag2: number): number {
    const forms = this.#forms;
    const self = this.#rowOf(forms[i]!, SELF);
    const before = this.#rowOf(forms[i - 1]!, BEFORE);
    const beforeThat = this.#rowOf(forms[i - 2]!, BEFORE_THAT);
    const after = this.#rowOf(forms[i + 1]!, AFTER);
    const afterThat = this.#rowOf(forms[i + 2]!, AFTER_THAT);
    const history = this.#history(tag1, tag2);
    contextKeys(this.#model.keys, tag1, tag2, this.#heads.values, forms[i - 1]!.row, forms[i]!.row, forms[i + 1]!.row);
    return this.#model.best(history, self, before, beforeThat, after, afterThat, CONTEXT_KEYS);
  }

  #history(tag1: number, tag2: number): number {
    const tags = (tag1 << 8) | tag2;
    const known = this.#histories[tags]!;
    if (known > 0) return known;
    const row = this.#rows.add(historyKeys(tag1, tag2));
    this.#histories[tags] = row;
    return row;
  }

  /** Looks up the form, and what it says for itself where it may be read in several ways. */
  #fill(form: WordForm, capitals: Capitals): void {
    const { surface } = form;
    const view = viewForTags(surface, surface.toLowerCase(), capitals, this.#classes);
    form.row = this.#heads.take();
    writeTraits(view, this.#heads.values, form.row);
    form.certain = punctuationTag(surface) === null ? this.#model.certainLabel(certaintyKey(view)) : FIXED;
    if (form.certain < 0) this.#addRow(form, SELF, selfKeys(view, this.#classes));
  }

  /** The place of what the form says in a role. */
  #rowOf(form: WordForm, role: number): number {
    const known = this.#heads.values[form.row + TRAITS + role]!;
    return known > 0 ? known : this.#addRow(form, role, neighbourKeys(readTraits(this.#heads.values, form.row), role));
  }

  #addRow({ row: head }: WordForm, role: number, keys: readonly number[]): number {
    const row = this.#rows.add(keys);
    this.#heads.values[head + TRAITS + role] = row;
    return row;
  }

  #readAs(form: WordForm, label: number): WordReading {
    const { surface, readings: next } = form;
    const lower = surface.toLowerCase();
    const tag = label === FIXED ? punctuationTag(surface)! : this.#model.labels[label]!;
    const lemma = label === FIXED ? lower : lemmaOf(lower, tag) || lower;
    const number = label === FIXED ? tag.charCodeAt(0) : tagNumber(label);
    const { lowerHash, lemmaHash } = wordHashes(lower, lemma);
    const reading = { number: this.#readings++, text: surface, lower, tag, lemma, lowerHash, lemmaHash, label, tagNumber: number, next };
    form.readings = reading;
    return reading;
  }

  #forget(): void {
    this.#words.clear();
    this.#readings = 0;
    this.#heads.clear();
    this.#histories.fill(0);
    this.#rows.clear();
    this.#takeEdge();
  }

  /** What stands beyond a sentence's edge has traits and, in all roles, the same row of zeros. */
  #takeEdge(): number {
    const row = this.#heads.take();
    writeTraits(BEYOND, this.#heads.values, row);
    const silence = this.#rows.add([]);
    for (let role = 0; role < ROLES; role++) this.#heads.values[row + TRAITS + role] = silence;
    return row;
  }
}

function formOf(surface: string, writing = writingOf(surface)): WordForm {
  return { surface, writing, row: -1, certain: -1, readings: null, allCapitals: null, titleCase: null };
}

/** The form of the same word in a sentence of such capitals. */
function inCapitals(form: WordForm, capitals: typeof ALL_CAPITALS | typeof TITLE_CASE): WordForm {
  if (!mayBeCapital(form.surface)) return form;
  if (capitals === ALL_CAPITALS) {
    form.allCapitals ??= formOf(form.surface, form.writing);
    return form.allCapitals;
  }
  form.titleCase ??= formOf(form.surface, form.writing);
  return form.titleCase;
}

/** Whether a word looks different in a sentence of capitals. */
const mayBeCapital = (surface: string): boolean => {
  const initial = surface.charCodeAt(0);
  return (initial >= 65 && initial <= 90) || initial >= 128;
};
