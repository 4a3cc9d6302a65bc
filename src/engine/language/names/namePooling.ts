/** The second pass over an article: what a word is elsewhere in it weighs on what it is here. */
import { type Capitals, ORDINARY } from '../features.ts';
import type { NameToken, Stretch } from './nameContext.ts';
import type { ArticleEvidence } from './nameEvidence.ts';
import { BEGIN, LABEL_COUNT, labelOf, NAME_SCALE, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from './nameLabels.ts';

export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly capitals: Capitals;
  /** Its first token's place in the scores of the article, `scores[token * labels + label]`, in steps of 1 / `NAME_SCALE`. */
  readonly at: number;
  /** The best row of labels by its first scores. */
  labels: readonly number[];
  /** Whether its scores have changed since. */
  pooled: boolean;
}

const PERSON = NAME_TYPES.indexOf('person');
const ORGANISATION = NAME_TYPES.indexOf('organisation');
const KINDS = NAME_TYPES.length + 1;
/** How much the other places weigh against the place itself, and the doubt that is left of them: chosen on the development corpora. */
const WEIGHT = 0.8;
const DOUBT = 0.08;

interface Pool {
  count: number;
  readonly sums: Float64Array;
}

/** Changes the scores in place, and tells where. Only ordinary sentences testify; all listen. */
export function poolJudgements(
  tokens: readonly NameToken[],
  stretches: readonly ScoredStretch[],
  scores: Float32Array,
  weight = WEIGHT,
  doubt = DOUBT,
): void {
  const pools = new Map<string, Pool>();
  const last = stretches.at(-1);
  const kinds = new Float64Array(last ? (last.at + last.stretch.end - last.stretch.first) * KINDS : 0);
  for (const scored of stretches) testify(tokens, scored, scores, pools, kinds);
  for (const scored of stretches) {
    const { stretch, at: begin, capitals, labels } = scored;
    for (let i = stretch.first; i < stretch.end; i++) {
      if (!tokens[i]!.capital) continue;
      const pool = pools.get(tokens[i]!.lower);
      const at = begin + i - stretch.first;
      const testified = capitals === ORDINARY && testifies(labels[i - stretch.first]!);
      const others = pool ? pool.count - (testified ? 1 : 0) : 0;
      if (!pool || others <= 0) continue;
      scored.pooled = true;
      for (let kind = 0; kind < KINDS; kind++) {
        const share = (pool.sums[kind]! - (testified ? kinds[at * KINDS + kind]! : 0)) / others;
        const change = NAME_SCALE * weight * Math.log(doubt + Math.max(0, share));
        for (let label = FIRST_LABEL[kind]!; label < FIRST_LABEL[kind + 1]!; label++)
          scores[at * LABEL_COUNT + label] = scores[at * LABEL_COUNT + label]! + change;
      }
    }
  }
}

/** Labels of a kind stand together: outside, then those of each type. */
const FIRST_LABEL: readonly number[] = [OUTSIDE, ...NAME_TYPES.map((_, type) => labelOf(type, BEGIN)), LABEL_COUNT];

/** Adds what a stretch says of its words to the pools, and writes for each token that testifies the probabilities of its kinds. */
function testify(
  tokens: readonly NameToken[],
  { stretch, at: begin, capitals, labels }: ScoredStretch,
  scores: Float32Array,
  pools: Map<string, Pool>,
  kinds: Float64Array,
): void {
  if (capitals !== ORDINARY) return;
  for (let i = stretch.first; i < stretch.end; i++) {
    const at = begin + i - stretch.first;
    const { capital, lower } = tokens[i]!;
    if (!capital || !testifies(labels[i - stretch.first]!)) continue;
    writeKinds(scores, at, kinds);
    let pool = pools.get(lower);
    if (!pool) {
      pool = { count: 0, sums: new Float64Array(KINDS) };
      pools.set(lower, pool);
    }
    pool.count++;
    for (let kind = 0; kind < KINDS; kind++) pool.sums[kind] = pool.sums[kind]! + kinds[at * KINDS + kind]!;
  }
}

/** In units of log odds, chosen on the development corpora. */
const UNINTRODUCED = 2.5;
const SHORT_TEXT = 120;

/** The news introduces a person by full name or title: in a whole article, a name of one word that never is, is rarely a person's. */
export function doubtPeople(
  tokens: readonly NameToken[],
  stretches: readonly Pick<ScoredStretch, 'stretch' | 'at'>[],
  scores: Float32Array,
  evidence: ArticleEvidence,
): void {
  if (tokens.length < SHORT_TEXT) return;
  for (const { stretch, at: begin } of stretches)
    for (let i = stretch.first; i < stretch.end; i++) {
      const at = (begin + i - stretch.first) * LABEL_COUNT + labelOf(PERSON, UNIT);
      if (tokens[i]!.capital && evidence.isBare(tokens[i]!)) scores[at] = scores[at]! - NAME_SCALE * UNINTRODUCED;
    }
}

/** A word speaks for itself where it stands alone, in a person's name, or at the head of an organisation's: "Bank of Ghana" says nothing of Ghana. */
const testifies = (label: number): boolean =>
  label === OUTSIDE || partOf(label) === UNIT || typeOf(label) === PERSON || (typeOf(label) === ORGANISATION && partOf(label) === BEGIN);

/** The probabilities of no name and of each type for token `at`, by its own scores alone: a softmax over the best label of each. */
function writeKinds(scores: Float32Array, at: number, kinds: Float64Array): void {
  let most = -Infinity;
  for (let kind = 0; kind < KINDS; kind++) {
    let best = -Infinity;
    for (let label = FIRST_LABEL[kind]!; label < FIRST_LABEL[kind + 1]!; label++) {
      const score = scores[at * LABEL_COUNT + label]!;
      if (score > best) best = score;
    }
    kinds[at * KINDS + kind] = best;
    if (best > most) most = best;
  }
  let sum = 0;
  for (let kind = at * KINDS; kind < (at + 1) * KINDS; kind++) {
    kinds[kind] = Math.exp((kinds[kind]! - most) / NAME_SCALE);
    sum += kinds[kind]!;
  }
  for (let kind = at * KINDS; kind < (at + 1) * KINDS; kind++) kinds[kind] = kinds[kind]! / sum;
}
