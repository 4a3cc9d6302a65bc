/** The second pass over an article: what a word is elsewhere in it weighs on what it is here. */
import { type Capitals, ORDINARY } from './features.ts';
import type { NameToken, Stretch } from './nameContext.ts';
import type { ArticleEvidence } from './nameEvidence.ts';
import { BEGIN, LABEL_COUNT, labelOf, NAME_SCALE, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from './nameLabels.ts';

export interface ScoredStretch {
  readonly stretch: Stretch;
  readonly capitals: Capitals;
  /** `scores[token * labels + label]`, in steps of 1 / `NAME_SCALE`. */
  readonly scores: Float32Array;
  /** The best row of labels by these scores. */
  readonly labels: readonly number[];
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

/** Changes the scores in place. Only ordinary sentences testify; all listen. */
export function poolJudgements(tokens: readonly NameToken[], stretches: readonly ScoredStretch[], weight = WEIGHT, doubt = DOUBT): void {
  const pools = new Map<string, Pool>();
  const own = stretches.map(({ stretch, scores, capitals, labels }) => {
    const kinds = kindsOf(scores);
    for (let i = stretch.first; i < stretch.end; i++) {
      if (!tokens[i]!.view.capital || capitals !== ORDINARY || !testifies(labels[i - stretch.first]!)) continue;
      const pool = pools.get(tokens[i]!.lower) ?? { count: 0, sums: new Float64Array(KINDS) };
      pools.set(tokens[i]!.lower, pool);
      pool.count++;
      for (let kind = 0; kind < KINDS; kind++) pool.sums[kind] = pool.sums[kind]! + kinds[(i - stretch.first) * KINDS + kind]!;
    }
    return kinds;
  });
  stretches.forEach(({ stretch, scores, capitals, labels }, s) => {
    for (let i = stretch.first; i < stretch.end; i++) {
      const pool = pools.get(tokens[i]!.lower);
      const testified = capitals === ORDINARY && testifies(labels[i - stretch.first]!);
      const others = pool ? pool.count - (testified ? 1 : 0) : 0;
      if (!pool || others <= 0 || !tokens[i]!.view.capital) continue;
      const at = i - stretch.first;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const kind = label === OUTSIDE ? 0 : typeOf(label) + 1;
        const share = (pool.sums[kind]! - (testified ? own[s]![at * KINDS + kind]! : 0)) / others;
        scores[at * LABEL_COUNT + label] = scores[at * LABEL_COUNT + label]! + NAME_SCALE * weight * Math.log(doubt + Math.max(0, share));
      }
    }
  });
}

/** In units of log odds, chosen on the development corpora. */
const UNINTRODUCED = 2.5;
const SHORT_TEXT = 120;

/** The news introduces a person by full name or title: in a whole article, a name of one word that never is, is rarely a person's. */
export function doubtPeople(
  tokens: readonly NameToken[],
  stretches: readonly Pick<ScoredStretch, 'stretch' | 'scores'>[],
  evidence: ArticleEvidence,
): void {
  if (tokens.length < SHORT_TEXT) return;
  for (const { stretch, scores } of stretches)
    for (let i = stretch.first; i < stretch.end; i++) {
      const at = (i - stretch.first) * LABEL_COUNT + labelOf(PERSON, UNIT);
      if (tokens[i]!.view.capital && evidence.isBare(tokens[i]!)) scores[at] = scores[at]! - NAME_SCALE * UNINTRODUCED;
    }
}

/** A word speaks for itself where it stands alone, in a person's name, or at the head of an organisation's: "Bank of Ghana" says nothing of Ghana. */
const testifies = (label: number): boolean =>
  label === OUTSIDE || partOf(label) === UNIT || typeOf(label) === PERSON || (typeOf(label) === ORGANISATION && partOf(label) === BEGIN);

/** For each token the probabilities of no name and of each type, by its own scores alone: a softmax over the best label of each. */
function kindsOf(scores: Float32Array): Float64Array {
  const length = scores.length / LABEL_COUNT;
  const kinds = new Float64Array(length * KINDS);
  for (let i = 0; i < length; i++) {
    const best = new Float64Array(KINDS).fill(-Infinity);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const kind = label === OUTSIDE ? 0 : typeOf(label) + 1;
      best[kind] = Math.max(best[kind]!, scores[i * LABEL_COUNT + label]!);
    }
    const most = Math.max(...best);
    let sum = 0;
    for (let kind = 0; kind < KINDS; kind++) sum += Math.exp((best[kind]! - most) / NAME_SCALE);
    for (let kind = 0; kind < KINDS; kind++) kinds[i * KINDS + kind] = Math.exp((best[kind]! - most) / NAME_SCALE) / sum;
  }
  return kinds;
}
