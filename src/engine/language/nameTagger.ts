/**
 * Names of people, organisations and places by a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the stretches of
 * a text that hold capitals, decoded by Viterbi. Two passes over an article: the second gives each word the judgement of its other places too.
 */
import type { Reading, Sentence, Token, Word } from '../model/reading.ts';
import { ALL_CAPITALS, type Capitals, capitalsOf, joined, ORDINARY, TITLE_CASE, toKey, type Writing, writingOf } from './features.ts';
import { FormRows } from './formRows.ts';
import { contextOf, KeyList, type NameToken, type Stretch } from './nameContext.ts';
import { NameDecoder } from './nameDecoder.ts';
import { type ArticleEvidence, gatherEvidence, tagHash } from './nameEvidence.ts';
import { NAME_ROLES, viewForNames, type WordTraits } from './nameFeatures.ts';
import { BEGIN, LABEL_COUNT, LAST, labelOf, NAME_SCALE, NAME_TYPES, type NameType, OUTSIDE, partOf, typeOf, UNIT } from './nameLabels.ts';
import { doubtPeople, poolJudgements, type ScoredStretch } from './namePooling.ts';
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

/** A form in sentences of one use of capitals. */
interface NameForm {
  readonly view: WordTraits;
  /** The place of its scores in `#rows`: by role. */
  readonly row: number;
}

/** A word as it was seen of late. */
interface SeenWord {
  readonly word: Word;
  readonly writing: Writing;
  capitals: Capitals;
  token: SeenToken | null;
}

interface SeenToken extends NameToken {
  readonly row: number;
}

/** So many words are remembered, as 65,536 rows have room for, then all are forgotten: those of every day are soon there again. */
const REMEMBERED_WORDS = 60_000;

export class NameTagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  /** By the use of capitals, by surface. */
  readonly #forms = [ORDINARY, ALL_CAPITALS, TITLE_CASE].map(() => new Map<string, NameForm>());
  /** By the number of the word. */
  readonly #seen: (SeenWord | null)[] = [];
  readonly #rows: FormRows;
  readonly #tags = new Map<string, number>();
  readonly #decoder: NameDecoder;
  readonly #sums: Int32Array;
  readonly #keys = new KeyList();
  /** Of the article that is read: of each token in a stretch that of each label, in steps of 1 / `NAME_SCALE`. */
  #scores = new Float32Array(1024);
  /** Of the sentence that is read; never shortened, which would give its room away. */
  readonly #sentence: SeenWord[] = [];

  constructor(weights: Pick<Weights, 'names' | 'classes'>) {
    this.#model = weights.names;
    this.#classes = weights.classes;
    const { lanes } = this.#model;
    this.#rows = new FormRows(lanes * NAME_ROLES.length);
    this.#sums = new Int32Array(lanes);
    const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
    for (let from = 0; from < LABEL_COUNT; from++) {
      this.#sums.fill(0);
      this.#model.addEach([[transitionKey(from)]], this.#sums, 0);
      this.#model.unpack(this.#sums, 0, transitions, from * LABEL_COUNT);
    }
    this.#decoder = new NameDecoder(transitions);
    this.#rows.take();
  }

  /** In text order, none overlapping another. */
  tagNames(reading: Pick<Reading, 'tokens' | 'sentences'>): TaggedName[] {
    if (this.#forms.some(({ size }) => size > REMEMBERED_WORDS)) this.#forget();
    const { sentences } = reading;
    const seen: SeenToken[] = [];
    const capitals = sentences.map(sentence => this.#read(reading.tokens, sentence, seen));
    const evidence = gatherEvidence(
      seen,
      sentences.map(({ first, end }) => [first, end]),
      s => capitals[s] === ORDINARY,
    );
    const stretches: ScoredStretch[] = [];
    let at = 0;
    sentences.forEach(({ first, end }, s) => {
      for (const stretch of stretchesOf(seen, first, end)) {
        stretches.push({ stretch, capitals: capitals[s]!, at, labels: [] });
        at += stretch.end - stretch.first;
      }
    });
    if (this.#scores.length < at * LABEL_COUNT) this.#scores = new Float32Array(at * LABEL_COUNT * 2);
    const scores = this.#scores;
    for (const scored of stretches) this.#score(seen, scored.stretch, evidence, scores, scored.at);
    doubtPeople(seen, stretches, scores, evidence);
    for (const scored of stretches) scored.labels = this.#decode(scored);
    poolJudgements(seen, stretches, scores);
    return stretches.flatMap(scored => namesOf(scores, scored.at, this.#decode(scored), scored.stretch.first));
  }

  #decode({ stretch, at }: ScoredStretch): number[] {
    return this.#decoder.decode(this.#scores, at, stretch.end - stretch.first);
  }

  /** Adds a sentence's words to `seen`. */
  #read(tokens: readonly Token[], { first, end }: Sentence, seen: SeenToken[]): Capitals {
    const words = this.#sentence;
    for (let i = first; i < end; i++) {
      const { word } = tokens[i]!;
      const known = this.#seen[word.number];
      words[i - first] = known?.word === word ? known : this.#see(word);
    }
    const capitals = capitalsOf(words, 0, end - first);
    for (let i = 0; i < end - first; i++) {
      const word = words[i]!;
      seen.push(word.token !== null && word.capitals === capitals ? word.token : this.#tokenOf(word, capitals));
    }
    return capitals;
  }

  #see(word: Word): SeenWord {
    const seen: SeenWord = { word, writing: writingOf(word.text), capitals: ORDINARY, token: null };
    while (this.#seen.length < word.number) this.#seen.push(null);
    this.#seen[word.number] = seen;
    return seen;
  }

  #tokenOf(seen: SeenWord, capitals: Capitals): SeenToken {
    const { lower, tag } = seen.word;
    let hash = this.#tags.get(tag);
    if (hash === undefined) {
      hash = tagHash(tag);
      this.#tags.set(tag, hash);
    }
    const { view, row } = this.#form(seen.word, capitals);
    const token = { view, lower, tag: hash, row };
    seen.token = token;
    seen.capitals = capitals;
    return token;
  }

  /** Writes the scores of a stretch to those of the article, from token `at` on. */
  #score(tokens: readonly SeenToken[], stretch: Stretch, evidence: ArticleEvidence, all: Float32Array, at: number): void {
    const sums = this.#sums;
    const keys = this.#keys;
    for (let i = stretch.first; i < stretch.end; i++) {
      this.#sumRoles(tokens, stretch, i);
      keys.clear();
      contextOf(tokens, stretch, i, evidence, keys);
      this.#model.add(keys.values, keys.length, sums, 0);
      this.#model.unpack(sums, 0, all, (at + i - stretch.first) * LABEL_COUNT);
    }
  }

  /** What the words from two before to two after say, in the order of `NAME_ROLES`. The first row, of what is beyond the sentence, says nothing. */
  #sumRoles(forms: readonly SeenToken[], { from, to }: Stretch, i: number): void {
    const sums = this.#sums;
    const lanes = sums.length;
    const rows = this.#rows.values;
    const own = forms[i]!.row;
    const before = (i > from ? forms[i - 1]!.row : 0) + lanes;
    const beforeThat = (i - 1 > from ? forms[i - 2]!.row : 0) + 2 * lanes;
    const after = (i + 1 < to ? forms[i + 1]!.row : 0) + 3 * lanes;
    const afterThat = (i + 2 < to ? forms[i + 2]!.row : 0) + 4 * lanes;
    for (let lane = 0; lane < lanes; lane++)
      sums[lane] =
        (rows[own + lane]! + rows[before + lane]! + rows[beforeThat + lane]! + rows[after + lane]! + rows[afterThat + lane]!) | 0;
  }

  #form({ text, lower }: Word, capitals: Capitals): NameForm {
    const forms = this.#forms[capitals]!;
    const known = forms.get(text);
    if (known) return known;
    const { word, shape, category, lists, capital, digits, keys, lexical } = viewForNames(text, lower, capitals, this.#classes);
    const row = this.#rows.take();
    const rows = this.#rows.values;
    this.#model.addEach(keys, rows, row);
    this.#model.addEach(lexical, rows, row);
    const form = { view: { word, shape, category, lists, capital, digits }, row };
    forms.set(text, form);
    return form;
  }

  #forget(): void {
    for (const forms of this.#forms) forms.clear();
    this.#seen.length = 0;
    this.#rows.clear();
    this.#rows.take();
  }
}

/** `at`: of the scores, `offset`: of the tokens. */
function namesOf(scores: Float32Array, at: number, labels: readonly number[], offset: number): TaggedName[] {
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
        types: typesOf(scores, at, labels, begin, i),
      });
  });
  return names;
}

/** A softmax over the types, of the summed scores of the same parts of a name in each: the words from `begin` to `last`, both included. */
function typesOf(scores: Float32Array, at: number, labels: readonly number[], begin: number, last: number): number[] {
  const sums = NAME_TYPES.map((_, type) => {
    let sum = 0;
    for (let i = begin; i <= last; i++) sum += scores[(at + i) * LABEL_COUNT + labelOf(type, partOf(labels[i]!))]!;
    return sum / NAME_SCALE;
  });
  const most = Math.max(...sums);
  const weights = sums.map(sum => Math.exp(sum - most));
  const total = weights.reduce((a, b) => a + b, 0);
  return weights.map(weight => weight / total);
}
