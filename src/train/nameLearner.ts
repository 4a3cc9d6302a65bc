/** The weights of a conditional random field while it learns. */
import { LABEL_COUNT, mayFollow } from '../engine/language/names/nameLabels.ts';

export interface NameExample {
  readonly group: number;
  /** Features of each token. */
  readonly places: readonly Int32Array[];
  /** Those that name the words themselves. */
  readonly lexical: readonly Int32Array[];
  /** For each token a bit for each label that it may have. */
  readonly allowed: Int32Array;
}

/** The step of a weight's first change; how often the words themselves are hidden; gradients too small to matter. */
const LEARNING = { rate: 0.12, hidden: 0.25, smallest: 0.005 };

const L = LABEL_COUNT;
/** The pairs of labels that may follow one another, as two parallel lists. */
const PAIRS = Array.from({ length: L * L }, (_, pair) => pair).filter(pair => mayFollow(Math.floor(pair / L), pair % L));
const FROM = Int32Array.from(PAIRS, pair => Math.floor(pair / L));
const TO = Int32Array.from(PAIRS, pair => pair % L);
const STARTS = Array.from({ length: L }, (_, label) => (mayFollow(-1, label) ? 1 : 0));
const ENDS = Array.from({ length: L }, (_, label) => (mayFollow(label, -1) ? 1 : 0));

export class NameLearner {
  readonly #size: number;
  readonly #weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float64Array;
  readonly #transitions = new Float64Array(L * L);
  readonly #transitionSquares = new Float64Array(L * L);
  readonly #transitionSum = new Float64Array(L * L);
  readonly #random: () => number;
  #remembered = 0;

  constructor(features: number, groups: number, random: () => number) {
    this.#size = features;
    this.#weights = new Float32Array(features * (groups + 1) * L);
    this.#squares = new Float32Array(this.#weights.length).fill(1e-3);
    this.#sum = new Float64Array(features * L);
    this.#transitionSquares.fill(1e-3);
    this.#random = random;
  }

  learn(example: NameExample): void {
    const active = example.places.map((places, i) =>
      this.#random() < LEARNING.hidden ? places : joinedPlaces(places, example.lexical[i]!),
    );
    const length = active.length;
    const offset = (example.group + 1) * this.#size;
    const potentials = new Float64Array(length * L);
    for (let i = 0; i < length; i++) this.#potential(active[i]!, offset, potentials, i * L);
    const moves = this.#transitions.map(Math.exp);
    const free = expect(potentials, moves, null);
    const bound = settled(example.allowed) ?? expect(potentials, moves, example.allowed);
    if (!free || !bound) return;
    for (let i = 0; i < length; i++) this.#step(active[i]!, offset, bound.labels, free.labels, i * L);
    for (let pair = 0; pair < L * L; pair++) {
      const gradient = bound.pairs[pair]! - free.pairs[pair]!;
      if (Math.abs(gradient) < LEARNING.smallest) continue;
      this.#transitionSquares[pair]! += gradient * gradient;
      this.#transitions[pair]! += (LEARNING.rate * gradient) / Math.sqrt(this.#transitionSquares[pair]!);
    }
  }

  /** Takes the weights as they are now into the average. */
  remember(): void {
    this.#remembered++;
    for (let i = 0; i < this.#sum.length; i++) this.#sum[i]! += this.#weights[i]!;
    for (let i = 0; i < this.#transitionSum.length; i++) this.#transitionSum[i]! += this.#transitions[i]!;
  }

  weightsOf(place: number): Float64Array {
    return this.#sum.slice(place * L, (place + 1) * L).map(sum => sum / this.#remembered);
  }

  transitionsFrom(from: number): Float64Array {
    return this.#transitionSum.slice(from * L, (from + 1) * L).map(sum => sum / this.#remembered);
  }

  #potential(active: Int32Array, offset: number, into: Float64Array, at: number): void {
    const weights = this.#weights;
    for (const place of active) {
      let k = place * L;
      for (let label = 0; label < L; label++) into[at + label]! += weights[k++]!;
      k = (place + offset) * L;
      for (let label = 0; label < L; label++) into[at + label]! += weights[k++]!;
    }
    let most = -Infinity;
    for (let label = 0; label < L; label++) most = Math.max(most, into[at + label]!);
    for (let label = 0; label < L; label++) into[at + label] = Math.exp(into[at + label]! - most);
  }

  #step(active: Int32Array, offset: number, bound: Float64Array, free: Float64Array, at: number): void {
    const labels: number[] = [];
    for (let label = 0; label < L; label++) if (Math.abs(bound[at + label]! - free[at + label]!) >= LEARNING.smallest) labels.push(label);
    if (!labels.length) return;
    for (const place of active) {
      for (const label of labels) {
        const gradient = bound[at + label]! - free[at + label]!;
        this.#change(place * L + label, gradient);
        this.#change((place + offset) * L + label, gradient);
      }
    }
  }

  #change(at: number, gradient: number): void {
    const squares = this.#squares[at]! + gradient * gradient;
    this.#squares[at] = squares;
    this.#weights[at]! += (LEARNING.rate * gradient) / Math.sqrt(squares);
  }
}

interface Expectation {
  /** Probabilities of each token's labels. */
  readonly labels: Float64Array;
  /** Expected counts of pairs of labels. */
  readonly pairs: Float64Array;
}

/** What is known for certain where each token may have one label only, else null. */
function settled(allowed: Int32Array): Expectation | null {
  const labels = new Float64Array(allowed.length * L);
  const pairs = new Float64Array(L * L);
  let before = -1;
  for (let i = 0; i < allowed.length; i++) {
    const bits = allowed[i]!;
    if (bits & (bits - 1)) return null;
    const label = 31 - Math.clz32(bits);
    if (!mayFollow(before, label)) return null;
    labels[i * L + label] = 1;
    if (i > 0) pairs[before * L + label]! += 1;
    before = label;
  }
  return mayFollow(before, -1) ? { labels, pairs } : null;
}

/** By forward and backward sums, among the rows of labels that `allowed` leaves. Null where it leaves none. */
function expect(potentials: Float64Array, moves: Float64Array, allowed: Int32Array | null): Expectation | null {
  const length = potentials.length / L;
  const local = allowed ? potentials.map((value, k) => (allowed[Math.floor(k / L)]! & (1 << (k % L)) ? value : 0)) : potentials;
  const forward = new Float64Array(length * L);
  for (let label = 0; label < L; label++) forward[label] = STARTS[label]! * local[label]!;
  if (!normalise(forward, 0)) return null;
  for (let i = 1; i < length; i++) {
    const at = i * L;
    for (let pair = 0; pair < FROM.length; pair++) {
      const from = FROM[pair]!;
      const to = TO[pair]!;
      forward[at + to]! += forward[at - L + from]! * moves[from * L + to]!;
    }
    for (let label = 0; label < L; label++) forward[at + label]! *= local[at + label]!;
    if (!normalise(forward, at)) return null;
  }
  return backwards(forward, local, moves, length);
}

function backwards(forward: Float64Array, local: Float64Array, moves: Float64Array, length: number): Expectation | null {
  const labels = new Float64Array(length * L);
  const pairs = new Float64Array(L * L);
  const counts = new Float64Array(FROM.length);
  let backward = Float64Array.from(ENDS);
  for (let i = length - 1; i >= 0; i--) {
    const at = i * L;
    for (let label = 0; label < L; label++) labels[at + label] = forward[at + label]! * backward[label]!;
    if (!normalise(labels, at)) return null;
    if (i === 0) break;
    const previous = new Float64Array(L);
    let sum = 0;
    for (let pair = 0; pair < FROM.length; pair++) {
      const from = FROM[pair]!;
      const to = TO[pair]!;
      const onward = moves[from * L + to]! * local[at + to]! * backward[to]!;
      previous[from]! += onward;
      counts[pair] = forward[at - L + from]! * onward;
      sum += counts[pair]!;
    }
    if (sum > 0) for (let pair = 0; pair < FROM.length; pair++) pairs[FROM[pair]! * L + TO[pair]!]! += counts[pair]! / sum;
    normalise(previous, 0);
    backward = previous;
  }
  return { labels, pairs };
}

/** False where nothing is possible. */
function normalise(values: Float64Array, at: number): boolean {
  let sum = 0;
  for (let label = 0; label < L; label++) sum += values[at + label]!;
  if (!(sum > 0)) return false;
  for (let label = 0; label < L; label++) values[at + label]! /= sum;
  return true;
}

function joinedPlaces(a: Int32Array, b: Int32Array): Int32Array {
  const all = new Int32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
