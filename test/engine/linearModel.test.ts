import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { KEY_BITS } from '../../src/engine/language/features.ts';
import { KeyTable } from '../../src/engine/language/keyTable.ts';
import { CERTAIN, LinearModel } from '../../src/engine/language/linearModel.ts';

interface Feature {
  readonly key: number;
  readonly weights: ReadonlyMap<number, number>;
}

const KEY = fc.integer({ min: 0, max: (1 << KEY_BITS) - 1 });
/** Half of them crowd together, so that buckets are full and lists end inside them. */
const FEATURE_KEY = fc.oneof(KEY, fc.integer({ min: 5_000, max: 5_200 }));

/** A model of up to `labels` labels, and lists of keys to ask it for, which it knows or not. */
const CASE = fc.integer({ min: 1, max: 64 }).chain(labels =>
  fc.record({
    labels: fc.constant(labels),
    features: fc.uniqueArray(
      fc.record({
        key: FEATURE_KEY,
        weights: fc
          .uniqueArray(fc.tuple(fc.nat(labels - 1), fc.integer({ min: -127, max: 127 })), { selector: ([label]) => label, maxLength: 9 })
          .map(entries => new Map(entries)),
      }),
      { selector: ({ key }) => key, maxLength: 300 },
    ),
    asked: fc.array(FEATURE_KEY, { maxLength: 20 }),
    known: fc.array(fc.nat(299), { maxLength: 20 }),
  }),
);

function modelOf(labels: number, features: readonly Feature[]): LinearModel {
  const sorted = [...features].sort((a, b) => a.key - b.key);
  return new LinearModel(
    Array.from({ length: labels }, (_, label) => `L${label}`),
    Int32Array.from(sorted, ({ key }) => key),
    Int32Array.from(sorted, ({ weights }) => weights.size),
    Uint8Array.from(sorted.flatMap(({ weights }) => [...weights.keys()])),
    Int8Array.from(sorted.flatMap(({ weights }) => [...weights.values()])),
  );
}

function plainSums(labels: number, features: readonly Feature[], keys: readonly number[]): number[] {
  const sums: number[] = new Array(labels).fill(0);
  for (const key of keys)
    for (const [label, weight] of features.find(feature => feature.key === key)?.weights ?? []) sums[label] = sums[label]! + weight;
  return sums;
}

describe('linear model', () => {
  it('adds up rows and features, and finds the first of the best labels, as plain sums do', () => {
    fc.assert(
      fc.property(CASE, ({ labels, features, asked, known }) => {
        const keys = [...asked, ...known.flatMap(i => features[i]?.key ?? [])];
        const model = modelOf(labels, features);
        const rows = model.rows();
        const [first, second] = [rows.add(keys), rows.add(keys.slice(2))];
        model.keys.set(keys);
        const scores = new Float32Array(labels + 1);
        model.score(first, 0, second, 0, first, keys.length, scores, 1);
        const sums = plainSums(labels, features, [...keys, ...keys, ...keys, ...keys.slice(2)]);
        assert.deepEqual([...scores], [0, ...sums]);
        assert.equal(model.best(0, first, 0, second, 0, first, keys.length), sums.indexOf(Math.max(...sums)));
      }),
    );
  });

  it('finds the keys of a table, and no others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(FEATURE_KEY, { maxLength: 300 }), fc.array(FEATURE_KEY), (keys, others) => {
        const sorted = Int32Array.from(keys).sort();
        const table = new KeyTable(sorted);
        for (const key of [...keys, ...others]) assert.equal(table.find(key), sorted.indexOf(key));
      }),
    );
  });

  it('tells the label that a feature leaves no doubt about', () => {
    const model = modelOf(3, [
      { key: 7, weights: new Map([[2, CERTAIN]]) },
      { key: 8, weights: new Map([[1, 127]]) },
    ]);
    assert.deepEqual(
      [7, 8, 9].map(key => model.certainLabel(key)),
      [2, -1, -1],
    );
  });

  it('keeps rows and weights when its memory grows', () => {
    const model = modelOf(43, [{ key: 7, weights: new Map([[5, 11]]) }]);
    const rows = model.rows();
    const first = rows.add([7]);
    const before = model.keys.buffer;
    for (let i = 0; i < 200_000; i++) rows.add([8]);
    const scores = new Float32Array(43);
    model.keys[0] = 7;
    model.score(first, 0, 0, 0, rows.add([7, 7]), 1, scores, 0);
    assert.notEqual(model.keys.buffer, before);
    assert.equal(scores[5], 44);
  });

  it('gives each owner rows of its own', () => {
    const model = modelOf(2, [{ key: 7, weights: new Map([[1, 5]]) }]);
    const [one, other] = [model.rows(), model.rows()];
    const kept = other.add([7]);
    one.clear();
    one.add([]);
    assert.equal(model.best(kept, 0, 0, 0, 0, 0, 0), 1);
  });
});
