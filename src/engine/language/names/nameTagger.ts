/**
 * Names of people, organisations and places by a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) over the stretches of
 * a text that hold capitals, decoded by Viterbi. Two passes over an article: the second gives each word the judgement of its other places too.
 */
import { mapped } from '../../base/mapped.ts';
import type { Reading, Sentence, Token, Word } from '../../model/reading.ts';
import { startsWithDigit } from '../../text/characters.ts';
import { ALL_CAPITALS, type Capitals, capitalsOf, joined, ORDINARY, TITLE_CASE, toKey, type Writing, writingOf } from '../features.ts';
import type { LinearModel, ScoreRows } from '../linearModel.ts';
import { FormRows } from '../tags/formRows.ts';
import type { Weights } from '../weights.ts';
import type { WordClasses } from '../words/wordClasses.ts';
import { contextOf, KeyList, type NameToken, NEAR, type Stretch, UNSEEN } from './nameContext.ts';
import { NameDecoder } from './nameDecoder.ts';
import { type ArticleEvidence, gatherEvidence, tagHash } from './nameEvidence.ts';
import { hasCapital, keysInRole, lexicalKeys, NAME_ROLES, type NameView, viewForNames } from './nameFeatures.ts';
import { LABEL_COUNT } from './nameLabels.ts';
import { doubtPeople, poolJudgements, type ScoredStretch } from './namePooling.ts';
import { stretchesOf } from './nameStretches.ts';
import { addNames, type TaggedName } from './taggedNames.ts';

export const transitionKey = (from: number): number => toKey(joined(250, from));

/** A form in sentences of one use of capitals. */
interface NameForm {
  readonly view: NameView;
  /** In `#places`, where of each role the place of its scores stands, or 0 until it is asked for. */
  readonly at: number;
}

/** A word as it was seen of late. */
interface SeenWord {
  readonly word: Word;
  readonly writing: Writing;
  capitals: Capitals;
  token: SeenToken | null;
}

/** Most words are never near a capital, and are not looked up. */
interface SeenToken extends NameToken {
  readonly word: Word;
  view: NameToken['view'];
  form: NameForm | null;
}

/** So many words are remembered, then all are forgotten: those of every day are soon there again. */
const REMEMBERED_WORDS = 60_000;

export class NameTagger {
  readonly #model: LinearModel;
  readonly #classes: WordClasses;
  /** By the use of capitals, by surface. */
  readonly #forms = [ORDINARY, ALL_CAPITALS, TITLE_CASE].map(() => new Map<string, NameForm>());
  /** By the number of the word. */
  readonly #seen: (SeenWord | null)[] = [];
  readonly #places = new FormRows(NAME_ROLES.length);
  readonly #rows: ScoreRows;
  readonly #tags = new Map<string, number>();
  readonly #decoder: NameDecoder;
  readonly #keys = new KeyList();
  /** Of the article that is read: of each token in a stretch that of each label, in steps of 1 / `NAME_SCALE`. */
  #scores = new Float32Array(1024);
  /** Of the sentence that is read; never shortened, which would give its room away. */
  readonly #sentence: SeenWord[] = [];

  constructor(weights: Pick<Weights, 'names' | 'classes'>) {
    this.#model = weights.names;
    this.#rows = weights.names.rows();
    this.#classes = weights.classes;
    const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
    for (let from = 0; from < LABEL_COUNT; from++) {
      this.#model.keys[0] = transitionKey(from);
      this.#model.score(0, 0, 0, 0, 0, 1, transitions, from * LABEL_COUNT);
    }
    this.#decoder = new NameDecoder(transitions);
  }

  /** In text order, none overlapping another. */
  tagNames(reading: Pick<Reading, 'tokens' | 'sentences'>): TaggedName[] {
    if (this.#forms.some(({ size }) => size > REMEMBERED_WORDS)) this.#forget();
    const { sentences } = reading;
    const seen: SeenToken[] = [];
    const capitals = mapped(sentences, sentence => this.#read(reading.tokens, sentence, seen));
    const stretches: ScoredStretch[] = [];
    let at = 0;
    sentences.forEach(({ first, end }, s) => {
      for (const stretch of stretchesOf(seen, first, end)) {
        this.#lookAround(seen, stretch, capitals[s]!);
        stretches.push({ stretch, capitals: capitals[s]!, at, labels: [], pooled: false });
        at += stretch.end - stretch.first;
      }
    });
    const evidence = gatherEvidence(seen, sentences, s => capitals[s] === ORDINARY);
    if (this.#scores.length < at * LABEL_COUNT) this.#scores = new Float32Array(at * LABEL_COUNT * 2);
    const scores = this.#scores;
    for (const scored of stretches) this.#score(seen, scored.stretch, evidence, scores, scored.at);
    doubtPeople(seen, stretches, scores, evidence);
    for (const scored of stretches) scored.labels = this.#decode(scored);
    poolJudgements(seen, stretches, scores);
    const names: TaggedName[] = [];
    for (const scored of stretches)
      addNames(scores, scored.at, scored.pooled ? this.#decode(scored) : scored.labels, scored.stretch.first, names);
    return names;
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
    const { word } = seen;
    const { text, lower, lowerHash } = word;
    let tag = this.#tags.get(word.tag);
    if (tag === undefined) {
      tag = tagHash(word.tag);
      this.#tags.set(word.tag, tag);
    }
    const token = { word, view: UNSEEN, capital: hasCapital(text), digits: startsWithDigit(text), lower, lowerHash, tag, form: null };
    seen.token = token;
    seen.capitals = capitals;
    return token;
  }

  /** Looks up the words that the scores of the stretch ask for. */
  #lookAround(tokens: readonly SeenToken[], { from, to, first, end }: Stretch, capitals: Capitals): void {
    for (let i = Math.max(from, first - NEAR); i < Math.min(to, end + NEAR); i++) {
      const token = tokens[i]!;
      if (token.form !== null) continue;
      token.form = this.#form(token.word, capitals);
      token.view = token.form.view;
    }
  }

  /** Writes the scores of a stretch to those of the article, from token `at` on. */
  #score(tokens: readonly SeenToken[], stretch: Stretch, evidence: ArticleEvidence, all: Float32Array, at: number): void {
    const { from, to, first, end } = stretch;
    const keys = this.#keys;
    for (let i = first; i < end; i++) {
      const own = this.#rowOf(tokens[i]!, 0);
      const before = i > from ? this.#rowOf(tokens[i - 1]!, 1) : 0;
      const beforeThat = i - 1 > from ? this.#rowOf(tokens[i - 2]!, 2) : 0;
      const after = i + 1 < to ? this.#rowOf(tokens[i + 1]!, 3) : 0;
      const afterThat = i + 2 < to ? this.#rowOf(tokens[i + 2]!, 4) : 0;
      keys.restart(this.#model.keys);
      contextOf(tokens, stretch, i, evidence, keys);
      this.#model.score(own, before, beforeThat, after, afterThat, keys.length, all, (at + i - first) * LABEL_COUNT);
    }
  }

  /** The place of what a token that was looked up says in a role. */
  #rowOf({ form }: SeenToken, role: number): number {
    const { view, at } = form!;
    const known = this.#places.values[at + role]!;
    if (known > 0) return known;
    const row = this.#rows.add([...keysInRole(view, role), ...lexicalKeys(view, role)]);
    this.#places.values[at + role] = row;
    return row;
  }

  #form({ text, lower }: Word, capitals: Capitals): NameForm {
    const forms = this.#forms[capitals]!;
    let form = forms.get(text);
    if (!form) {
      form = { view: viewForNames(text, lower, capitals, this.#classes), at: this.#places.take() };
      forms.set(text, form);
    }
    return form;
  }

  #forget(): void {
    for (const forms of this.#forms) forms.clear();
    this.#seen.length = 0;
    this.#places.clear();
    this.#rows.clear();
  }
}
