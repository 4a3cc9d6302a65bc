import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { familiesOf } from '../../src/engine/corpus/lineages/families.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Lineage } from '../../src/engine/model/coverage.ts';
import { put } from './put.ts';
import { article } from './statements.fixture.ts';

const STORY = [
  'A barge loaded with timber broke loose from its moorings in the port of Vell shortly before dawn on Thursday.',
  'It drifted two miles downstream and struck the eastern pillar of the railway bridge, the river police reported.',
  'No one was injured, but trains between the capital and the coast were diverted for most of the morning.',
  'The owner of the vessel, a family business from Orlo, promised to pay for the repair of the masonry.',
];
const OTHER = [
  'Bakers in the old town have voted to keep their ovens cold on Sundays for the first time since the war.',
  'The guild argues that apprentices can no longer be found for night work at the wages that small shops pay.',
  'Residents who had queued in the rain outside the market hall took the news with a shrug and a joke.',
];

function lineagesOf(...articles: AnalyzedArticle[]): Lineage[] {
  const index = new StatementIndex();
  for (const one of articles) put(index, one);
  return index.lineages();
}

describe('lineages', () => {
  it('joins two articles that carry the same copy, with how much of the smaller stands in the other', () => {
    const [lineage, ...rest] = lineagesOf(article('a.txt', STORY), article('b.txt', [...STORY, ...OTHER]));
    assert.deepEqual(rest, []);
    assert.deepEqual(lineage!.articles, ['a.txt', 'b.txt']);
    assert.equal(lineage!.relation, 'same copy');
    assert.equal(lineage!.share, 1);
  });

  it('shows as evidence the passages that both have', () => {
    const b = article('b.txt', [OTHER[0]!, ...STORY]);
    const [lineage] = lineagesOf(article('a.txt', STORY), b);
    const shown = lineage!.evidence.filter(place => place.article === 'b.txt').map(({ span }) => b.text.slice(...span));
    assert.equal(shown.length, 1);
    assert.ok(shown[0]!.startsWith('A barge loaded') && shown[0]!.endsWith('of the masonry'));
  });

  it('calls it a rewrite when less than half was taken over', () => {
    const [lineage] = lineagesOf(article('a.txt', STORY), article('b.txt', [...OTHER, STORY[0]!, STORY[1]!]));
    assert.equal(lineage!.relation, 'rewrite');
    assert.ok(lineage!.share > 0.2 && lineage!.share < 0.5);
  });

  it('calls it a rewrite when the sentences were taken over with words changed in each, and shows them', () => {
    const rewritten = [
      'A barge laden with timber broke loose from moorings in the port of Vell shortly before dawn Thursday.',
      'It drifted some two miles downstream and hit the eastern pillar of a railway bridge, river police reported.',
      'No one was hurt, but trains between the capital and the coast had to be diverted for most of that morning.',
      OTHER[0]!,
    ];
    const [lineage, ...rest] = lineagesOf(article('a.txt', STORY), article('b.txt', rewritten));
    assert.deepEqual(rest, []);
    assert.equal(lineage!.relation, 'rewrite');
    assert.ok(lineage!.share > 0.6 && lineage!.share < 0.9, `${lineage!.share}`);
    const shown = lineage!.evidence.filter(place => place.article === 'b.txt').map(({ span }) => rewritten.join('\n').slice(...span));
    assert.deepEqual(shown, rewritten.slice(0, 3));
    assert.equal(lineagesOf(article('a.txt', STORY), article('b.txt', [...rewritten.slice(0, 2), ...OTHER])).length, 2);
  });

  it('gives each article that shares nothing a lineage of its own', () => {
    const lineages = lineagesOf(article('a.txt', STORY), article('b.txt', OTHER));
    assert.deepEqual(
      lineages.map(({ articles, relation, share, evidence }) => [articles, relation, share, evidence]),
      [
        [['a.txt'], 'independent', 0, []],
        [['b.txt'], 'independent', 0, []],
      ],
    );
  });

  it('does not take one long sentence in common for copy', () => {
    assert.equal(lineagesOf(article('a.txt', [STORY[0]!, ...OTHER]), article('b.txt', [STORY[0]!.slice(0, 70)])).length, 2);
  });

  it('names as origin the agency that the copies credit', () => {
    const [lineage] = lineagesOf(article('a.txt', STORY, { credit: 'Northwire' }), article('b.txt', STORY));
    assert.equal(lineage!.origin, 'Northwire');
    const [unknown] = lineagesOf(article('a.txt', STORY), article('b.txt', STORY));
    assert.equal(unknown!.origin, null);
  });

  it('forgets a copy that is deleted', () => {
    const index = new StatementIndex();
    const copy = article('b.txt', STORY);
    put(index, article('a.txt', STORY));
    put(index, copy);
    assert.equal(index.lineages().length, 1);
    index.delete(copy);
    assert.deepEqual(
      index.lineages().map(({ relation }) => relation),
      ['independent'],
    );
  });

  it('puts an article that was made of two stories beside each of them, and does not join the two', () => {
    const lineages = lineagesOf(article('a.txt', STORY), article('b.txt', [...STORY, ...OTHER]), article('c.txt', OTHER));
    assert.deepEqual(
      lineages.map(({ articles }) => articles),
      [
        ['a.txt', 'b.txt'],
        ['b.txt', 'c.txt'],
      ],
    );
  });

  it('takes a passage that stands in many articles for page furniture, unless it is a large share of them', () => {
    const form = 'Readers of the Orlo Courier may leave an address here and choose the islands whose ferry news they want each week.';
    const own = (i: number, lines: number): string[] =>
      Array.from(
        { length: lines },
        (_, k) => `Boat ${i}a${k} left quay ${i}b${k} for isle ${i}c${k} with crew ${i}d${k} under flag ${i}e${k}.`,
      );
    const copies = (articles: number, lines: number): number[] =>
      lineagesOf(...Array.from({ length: articles }, (_, i) => article(`${i}.txt`, [...own(i, lines), form]))).map(
        one => one.articles.length,
      );
    assert.deepEqual(copies(3, 4), [3]);
    assert.deepEqual(
      copies(22, 4),
      Array.from({ length: 22 }, () => 1),
    );
    assert.deepEqual(copies(22, 1), [22]);
  });

  it('are the same after any sequence of changes as when found anew', () => {
    const own = (path: string, lines: number): string[] =>
      Array.from(
        { length: lines },
        (_, k) => `Boat ${path}${k} left quay ${k}${path} for isle ${path}${k} with crew ${k}${path} under flag ${path}${k}.`,
      );
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      lines: fc.option(fc.tuple(fc.subarray([...STORY, ...OTHER]), fc.integer({ min: 0, max: 9 }))),
      ask: fc.boolean(),
    });
    const spreads = fc.constantFrom([1, 3], [2, 4], [3, 9]);
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), spreads, (changes, spread) => {
        const index = new StatementIndex(undefined, spread);
        const present = new Map<string, AnalyzedArticle>();
        for (const { path, lines, ask } of changes) {
          if (present.delete(path)) index.delete({ path });
          if (lines) {
            present.set(path, article(path, [...lines[0], ...own(path, lines[1])]));
            put(index, present.get(path)!);
          }
          if (ask) index.lineages();
        }
        const fresh = new StatementIndex(undefined, spread);
        for (const one of [...present.values()].reverse()) put(fresh, one);
        assert.deepEqual(index.lineages(), fresh.lineages());
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it('has every pair that shares copy in some group, in whatever order the articles come', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const pair = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names), fc.double({ min: 0.1, max: 1, noNaN: true }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), fc.shuffledSubarray(names, { minLength: names.length }), (pairs, order) => {
        const shares = new Map(names.map(name => [name, new Map<string, number>()]));
        for (const [a, b, share] of pairs) {
          if (a === b) continue;
          shares.get(a)!.set(b, share);
          shares.get(b)!.set(a, share);
        }
        const families = familiesOf(names, name => shares.get(name)!);
        assert.deepEqual(
          familiesOf(order, name => shares.get(name)!),
          families,
        );
        for (const [a, others] of shares)
          for (const b of others.keys()) assert.ok(families.some(family => family.includes(a) && family.includes(b)));
      }),
    );
  }).timeout(60_000);
});
