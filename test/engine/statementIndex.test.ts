import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { finish } from '../../src/engine/base/steps.ts';
import { DifferenceIndex } from '../../src/engine/corpus/differences.ts';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import { NumberStore } from '../../src/engine/corpus/statements/postings/numberStore.ts';
import { Postings } from '../../src/engine/corpus/statements/postings/postings.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { put } from './put.ts';
import { article, FERRY, indexOf, PIER } from './statements.fixture.ts';

describe('the index of statements', () => {
  it('is the same after any sequence of changes as when built anew', () => {
    const sentences = [
      FERRY,
      FERRY.replace('suspended', 'halted'),
      FERRY.replace('Tuesday', 'Sunday'),
      `“${FERRY}”`,
      `“${FERRY.replace('crack', 'split')}”`,
      PIER,
      PIER.replace('three', 'six'),
      `Officials confirmed: “${PIER}”`,
    ];
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd'),
      lines: fc.option(fc.array(fc.constantFrom(...sentences), { maxLength: 4 })),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), fc.integer({ min: 1, max: 4 }), (changes, spread) => {
        const index = new StatementIndex(spread);
        index.links.judgements.keep();
        const differences = new DifferenceIndex(index, new EntityIndex());
        const present = new Map<string, AnalyzedArticle>();
        for (const { path, lines, ask } of changes) {
          const old = present.get(path);
          for (const part of old ? [differences, index] : []) part.delete(old!);
          present.delete(path);
          if (lines) {
            present.set(path, article(path, lines));
            for (const part of [index, differences]) put(part, present.get(path)!);
          }
          if (ask) index.all();
        }
        const fresh = new StatementIndex(spread);
        const freshDifferences = new DifferenceIndex(fresh, new EntityIndex());
        for (const one of [...present.values()].reverse()) for (const part of [fresh, freshDifferences]) put(part, one);
        const ofFresh = freshDifferences.all();
        for (const path of present.keys()) {
          assert.deepEqual(
            differences.in(path),
            ofFresh.filter(({ members }) => members.some(({ article }) => article === path)),
          );
        }
        assert.deepEqual(differences.all(), ofFresh);
        assert.deepEqual(index.all(), fresh.all());
        assert.deepEqual(index.lineages(), fresh.lineages());
        for (const path of present.keys()) assert.deepEqual(index.in(path), fresh.in(path));
        const again = new StatementIndex(spread);
        const { judgements } = again.links;
        judgements.keep(index.links.judgements.take());
        for (const one of [...present.values()].reverse()) put(again, one);
        assert.deepEqual(again.all(), fresh.all());
        judgements.keep(judgements.take());
        for (const one of [...present.values()].reverse()) again.delete(one);
        for (const one of present.values()) put(again, one);
        assert.deepEqual(again.all(), fresh.all());
        assert.equal(judgements.fresh, 0);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('passes over a text of one endless sentence in time that grows with its length', () => {
    const time = (length: number): number => {
      const lines = [Array.from({ length }, (_, i) => `pier${i}`).join(' ')];
      const started = process.cpuUsage().user;
      indexOf(article('a.txt', lines), article('b.txt', lines)).all();
      return process.cpuUsage().user - started;
    };
    time(2_000);
    const [short, long] = [Math.min(time(5_000), time(5_000)), time(50_000)];
    assert.ok(long < 40 * short, `${short} µs for 5,000 words, ${long} µs for 50,000`);
  }).timeout(60_000);
});

describe('postings', () => {
  it('answers as a plain map would, whatever is added and removed', () => {
    const change = fc.record({
      key: fc.integer({ min: 0, max: 7 }).map(key => (key >> 1) * 4096 + (key & 1)),
      unit: fc.integer({ min: 0, max: 8 }),
      add: fc.boolean(),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 60 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { minLength: 1 }),
        (changes, given) => {
          const limits = given.sort();
          const limit = limits.at(-1)!;
          const passed = (units: ReadonlySet<number>): number => limits.filter(each => units.size > each).length;
          const before = new Map<number, number>();
          const postings = new Postings(...limits);
          const entries = new Map<number, Set<number>>();
          for (const { key, unit, add, ask } of changes) {
            const known = entries.get(key) ?? new Set<number>();
            entries.set(key, known);
            if (add && !known.has(unit)) {
              postings.add(key, unit);
              known.add(unit);
            } else if (!add && known.delete(unit)) postings.remove(key, unit);
            if (!ask) continue;
            const turned: string[] = [];
            postings.drainTurned((each, rises) => turned.push(`${each} ${rises}`));
            const turns = [...entries].filter(([each, units]) => passed(units) !== (before.get(each) ?? 0));
            const expected = turns.flatMap(([each, units]) => [...units].map(one => `${one} ${passed(units) > (before.get(each) ?? 0)}`));
            assert.deepEqual(turned.sort(), expected.sort());
            for (const [each, units] of entries) before.set(each, passed(units));
          }
          for (const [key, known] of entries) {
            assert.equal(postings.isCommon(key), passed(known) > 0);
            assert.equal(postings.isHot(key), passed(known) === limits.length);
          }
          for (const [key, known] of entries) {
            const found: number[] = [];
            postings.eachUnit(key, unit => found.push(unit));
            assert.deepEqual(found.sort(), known.size > limit ? [] : [...known].sort());
          }
        },
      ),
    );
  }).timeout(60_000);
});

describe('the store of numbers', () => {
  it('has what was put into it, whatever was forgotten meanwhile, and after it was restored', () => {
    const change = fc.record({ article: fc.nat(5), length: fc.option(fc.nat(3000)) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), fc.nat(40), (changes, savedAt) => {
        let store = new NumberStore();
        const plain = new Map<number, number[]>();
        for (const [i, { article, length }] of changes.entries()) {
          if (plain.delete(article)) store.forget(article);
          if (length !== null) {
            plain.set(article, [i, ...Array.from({ length }, (_, k) => k - length)]);
            store.put(article, [[i], plain.get(article)!.slice(1)]);
          }
          if (i === savedAt && plain.size === 6) {
            const saved = finish(store.saving([0, 1, 2, 3, 4, 5]));
            store = new NumberStore();
            store.restore(saved);
          }
          for (const [each, numbers] of plain) {
            assert.deepEqual([...store.numbers.subarray(store.start(each), store.end(each))], numbers);
            assert.equal(store.halves[2 * store.start(each)], numbers[0]);
          }
        }
      }),
    );
  }).timeout(60_000);
});
