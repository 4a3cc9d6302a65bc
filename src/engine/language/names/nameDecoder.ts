/** The best row of labels for a stretch (Viterbi), among those in which each label may follow the one before it. */
import { LABEL_COUNT, mayFollow } from './nameLabels.ts';

const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Of each label those that it may follow. */
const BEFORE: readonly Uint8Array[] = LABELS.map(to => Uint8Array.from(LABELS.filter(from => mayFollow(from, to))));
const MAY_BEGIN = LABELS.map(label => mayFollow(-1, label));
const MAY_END = LABELS.filter(label => mayFollow(label, -1));

export class NameDecoder {
  /** `transitions[from * labels + to]`. */
  readonly #transitions: Float32Array;
  #row = new Float64Array(LABEL_COUNT);
  #next = new Float64Array(LABEL_COUNT);
  #back = new Uint8Array(LABEL_COUNT * 32);

  constructor(transitions: Float32Array) {
    this.#transitions = transitions;
  }

  /** `scores[token * labels + label]`, `length` tokens from `at` on; of labels that are as good the first. */
  decode(scores: Float32Array, at: number, length: number): number[] {
    if (this.#back.length < length * LABEL_COUNT) this.#back = new Uint8Array(length * LABEL_COUNT * 2);
    for (let label = 0; label < LABEL_COUNT; label++) this.#row[label] = MAY_BEGIN[label] ? scores[at * LABEL_COUNT + label]! : -Infinity;
    for (let i = 1; i < length; i++) this.#step(scores, at, i);
    let best = MAY_END[0]!;
    for (const label of MAY_END) if (this.#row[label]! > this.#row[best]!) best = label;
    const labels = new Array<number>(length);
    for (let i = length - 1; i >= 0; i--) {
      labels[i] = best;
      best = this.#back[i * LABEL_COUNT + best]!;
    }
    return labels;
  }

  #step(scores: Float32Array, at: number, i: number): void {
    const transitions = this.#transitions;
    const row = this.#row;
    const next = this.#next;
    for (let to = 0; to < LABEL_COUNT; to++) {
      const before = BEFORE[to]!;
      let best = 0;
      let bestScore = -Infinity;
      for (let k = 0; k < before.length; k++) {
        const from = before[k]!;
        const score = row[from]! + transitions[from * LABEL_COUNT + to]!;
        if (score > bestScore) {
          bestScore = score;
          best = from;
        }
      }
      next[to] = bestScore + scores[(at + i) * LABEL_COUNT + to]!;
      this.#back[i * LABEL_COUNT + to] = best;
    }
    this.#row = next;
    this.#next = row;
  }
}
