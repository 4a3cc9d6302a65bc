import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { finish } from '../../src/engine/base/steps.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { put, restored } from './put.ts';
import { article, FERRY, PIER } from './statements.fixture.ts';

const PATHS = ['a', 'b', 'c', 'd', 'e'];
const SENTENCES = [
  FERRY,
  FERRY.replace('suspended', 'halted'),
  FERRY.replace('Tuesday', 'Sunday'),
  `“${FERRY}”`,
  PIER,
  PIER.replace('three', 'six'),
  PIER.replace('damaged', 'broken'),
  `Officials confirmed: “${PIER}”`,
  'The owner of the vessel, a family business from Orlo, promised to pay for the repair of the masonry.',
  'Trains between the capital and the coast were diverted for most of the morning after the barge had struck the bridge.',
];

const changes = fc.array(fc.record({ path: fc.constantFrom(...PATHS), lines: fc.option(fc.subarray(SENTENCES)), ask: fc.boolean() }), {
  maxLength: 12,
});
type Changes = readonly { readonly path: string; readonly lines: string[] | null; readonly ask: boolean }[];

/** `present`: the articles that are in, by path, before and after. */
function apply(all: Changes, index: StatementIndex, present: Map<string, AnalyzedArticle>): void {
  for (const { path, lines, ask } of all) {
    if (present.delete(path)) index.delete({ path });
    if (lines) {
      present.set(path, article(path, lines));
      put(index, present.get(path)!);
    }
    if (ask) index.all();
  }
}

function assertAsNew(index: StatementIndex, fresh: StatementIndex, present: ReadonlyMap<string, AnalyzedArticle>): void {
  for (const one of present.values()) put(fresh, one);
  const pairs = (of: StatementIndex): string[] =>
    of.contradictions().map(({ a, b }) => [of.links.units.text(a), of.links.units.text(b)].join());
  assert.deepEqual(index.all(), fresh.all());
  assert.deepEqual(index.lineages(), fresh.lineages());
  assert.deepEqual(pairs(index).sort(), pairs(fresh).sort());
  for (const path of present.keys()) assert.deepEqual(index.in(path), fresh.in(path));
}

describe('the index of statements, saved and restored', () => {
  it('answers as one built anew, then and after any sequence of changes', () => {
    const spreads = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom([1, 3], [2, 4], [20, 60]));
    fc.assert(
      fc.property(changes, changes, spreads, (before, after, spread) => {
        const original = new StatementIndex(...spread);
        const present = new Map<string, AnalyzedArticle>();
        apply(before, original, present);
        const index = restored(new StatementIndex(...spread), original, [...present.values()]);
        assertAsNew(index, new StatementIndex(...spread), present);
        assertAsNew(original, new StatementIndex(...spread), present);
        apply(after, index, present);
        assertAsNew(index, new StatementIndex(...spread), present);
        const again = restored(new StatementIndex(...spread), index, [...present.values()].reverse());
        assertAsNew(again, new StatementIndex(...spread), present);
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('forgets what it was given without a text', () => {
    const [a, b, c] = [article('a', [FERRY, PIER]), article('b', [FERRY]), article('c', [PIER])] as const;
    const original = new StatementIndex();
    for (const one of [a, b, c]) put(original, one);
    const index = restored(new StatementIndex(), original, [a, b, c], 'b');
    index.delete(b);
    const fresh = new StatementIndex();
    for (const one of [a, c]) put(fresh, one);
    assert.deepEqual(index.all(), fresh.all());
  });

  it('refuses what was saved of other articles, and to save only some', () => {
    const [a, b] = [article('a', [FERRY, PIER]), article('b', [FERRY])] as const;
    const original = new StatementIndex();
    for (const one of [a, b]) put(original, one);
    assert.throws(() => restored(new StatementIndex(), { saving: () => original.saving(['a', 'b']), restore: () => {} }, [a]));
    assert.throws(() => finish(original.saving(['a'])));
  });
});
