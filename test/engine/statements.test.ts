import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { Postings } from '../../src/engine/corpus/statements/postings.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { article, type Given } from './statements.fixture.ts';

const FERRY = 'The harbour authority suspended all ferries to Orlo Island on Tuesday after a crack was found in the main pier.';
const PIER = 'Engineers will need at least three weeks to replace the damaged pillars below the waterline.';

function indexOf(...articles: AnalyzedArticle[]): StatementIndex {
  const index = new StatementIndex();
  for (const one of articles) index.set(one);
  return index;
}

/** Relations of the members of the only statement of two one-sentence articles; null when there is none. */
function relationOf(a: string, b: string): string | null {
  const statements = indexOf(article('a.txt', [a]), article('b.txt', [b])).all();
  assert.ok(statements.length <= 1);
  return statements[0]?.relation ?? null;
}

describe('statements', () => {
  it('finds the same sentence in two articles, with its exact place in each', () => {
    const statements = indexOf(article('a.txt', ['Ferries stop', FERRY, PIER]), article('b.txt', [FERRY])).all();
    assert.equal(statements.length, 1);
    assert.equal(statements[0]!.relation, 'verbatim');
    assert.equal(statements[0]!.gist, FERRY);
    assert.deepEqual(
      statements[0]!.members.map(({ article: path, span }) => [path, span]),
      [
        ['a.txt', [13, 13 + FERRY.length]],
        ['b.txt', [0, FERRY.length]],
      ],
    );
  });

  it('does not mind quotation marks, dashes, case, or British and American spelling', () => {
    assert.equal(
      relationOf(
        'The labour centre - opened by Mayor Ines Okoro\'s party - was "a shared programme" for two per cent of the city’s dockers.',
        "The labor center—opened by Mayor Ines Okoro’s party—was “a shared program” for 2 percent of the city's dockers.",
      ),
      'edited',
    );
    assert.equal(
      relationOf(
        'The US defence committee organised a hearing on the harbour fire.',
        'The U.S. defense committee organized a hearing on the harbor fire.',
      ),
      'verbatim',
    );
  });

  it('calls a sentence edited when a few words changed', () => {
    assert.equal(relationOf(FERRY, FERRY.replace('suspended', 'halted').replace('all ferries', 'ferries')), 'edited');
  });

  it('calls it a paraphrase when the same is told in another order and other words', () => {
    assert.equal(
      relationOf(
        'Ferries to Orlo Island were suspended by the harbour authority after engineers discovered a crack in the main pier.',
        'After a crack in the main pier was discovered, the harbour authority suspended ferries to Orlo Island.',
      ),
      'paraphrase',
    );
  });

  it('never joins sentences whose figures, dates, names or negation disagree', () => {
    const share = 'Shares of Tallow Freight rose 6.1 percent in early trading on Monday after the merger was announced.';
    assert.equal(relationOf(share, share.replace('6.1', '10')), null);
    assert.equal(relationOf(share, share.replace('Monday', 'Thursday')), null);
    assert.equal(relationOf(share, share.replace('Tallow Freight', 'Corben Lines')), null);
    assert.equal(relationOf(share, share.replace('rose', 'fell')), null);
    assert.equal(
      relationOf(
        `The ministry has approved ${'the new tunnel under the strait of Vell.'}`,
        'The ministry has not approved the new tunnel under the strait of Vell.',
      ),
      null,
    );
  });

  it('does not join sentences of which only the names agree', () => {
    assert.equal(
      relationOf(
        'Port Commissioner Dara Ellin Voss of Saint Aubrey praised the crews for working overnight.',
        'Critics of Port Commissioner Dara Ellin Voss of Saint Aubrey want an inquiry into the contract.',
      ),
      null,
    );
  });

  it('does not count what every newsroom writes', () => {
    assert.equal(
      relationOf(
        'Tallow Freight did not immediately respond to a request for comment on Sunday.',
        'Tallow Freight did not immediately respond to a request for comment on Sunday.',
      ),
      null,
    );
  });

  it('finds a quotation inside sentences that otherwise differ', () => {
    const words = 'we had no warning whatsoever before the second pillar gave way';
    const statements = indexOf(
      article('a.txt', [`Speaking to islanders at the town hall, the harbour master admitted that “${words}” that night.`]),
      article('b.txt', [`“${words},” according to a transcript of the inquiry published by the regional council this spring.`]),
    ).all();
    assert.equal(statements.length, 1);
    assert.equal(statements[0]!.relation, 'verbatim');
    for (const { article: path, span } of statements[0]!.members) assert.ok(span[1] - span[0] <= words.length + 1, path);
  });

  it('finds a sentence that another article made a part of a longer one', () => {
    const statements = indexOf(
      article('a.txt', [PIER]),
      article('b.txt', [
        `Asked about the timetable, ${PIER.replace(/\.$/, '')}, while divers from two navies search the bay for debris and lost cargo.`,
      ]),
    ).all();
    assert.equal(statements.length, 1);
    const [a, b] = statements[0]!.members;
    assert.equal(a!.article, 'a.txt');
    assert.equal(b!.relation, 'verbatim');
    assert.ok(b!.span[0] > 20 && b!.span[1] - b!.span[0] < PIER.length);
  });

  it('says which members the article attributes, and by which claim', () => {
    const given: Given = { claims: [{ source: 'the harbour master', content: PIER.replace(/\.$/, '') }] };
    const [statement] = indexOf(
      article('a.txt', [`${PIER.replace(/\.$/, '')}, the harbour master said.`], given),
      article('b.txt', [PIER]),
    ).all();
    assert.deepEqual(statement!.members.map(({ article: path, attributed, claim }) => [path, attributed, claim]).sort(), [
      ['a.txt', true, 'claim-0'],
      ['b.txt', false, null],
    ]);
  });

  it('counts copies of one story as one source', () => {
    const story = [FERRY, PIER, 'Divers from the naval yard inspected the sea bed until nightfall and found two more cracks.'];
    const own = [
      PIER,
      'Fishermen in the village said the noise had kept them awake for nights before the closure was ordered by anybody at all.',
    ];
    const statement = indexOf(article('a.txt', story), article('b.txt', story), article('c.txt', own))
      .all()
      .find(({ gist }) => gist === PIER);
    assert.equal(statement!.members.length, 3);
    assert.equal(statement!.independent, 2);
  });

  it('leaves page furniture alone by its spread', () => {
    const index = new StatementIndex(3);
    const furniture = 'Support independent reporting from the northern islands with a small monthly donation to our cooperative.';
    for (const name of ['a', 'b', 'c', 'd', 'e']) index.set(article(`${name}.txt`, [furniture]));
    assert.deepEqual(index.all(), []);
    index.delete(article('d.txt', [furniture]));
    index.delete(article('e.txt', [furniture]));
    assert.equal(index.all()[0]!.members.length, 3);
  });

  it('gives the statements of one article by their place in it', () => {
    const index = indexOf(
      article('a.txt', [FERRY, PIER]),
      article('b.txt', [PIER, FERRY]),
      article('c.txt', ['Nothing of this kind was heard in Vell on Friday morning.']),
    );
    assert.deepEqual(
      index.in('a.txt').map(statement => statement.gist),
      [FERRY, PIER],
    );
    assert.deepEqual(
      index.in('b.txt').map(statement => statement.gist),
      [PIER, FERRY],
    );
    assert.deepEqual(index.in('c.txt'), []);
    assert.deepEqual(index.in('nowhere.txt'), []);
  });

  it('is the same after any sequence of changes as when built anew', () => {
    const sentences = [
      FERRY,
      FERRY.replace('suspended', 'halted'),
      FERRY.replace('Tuesday', 'Sunday'),
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
        const present = new Map<string, AnalyzedArticle>();
        for (const { path, lines, ask } of changes) {
          const old = present.get(path);
          if (old) index.delete(old);
          present.delete(path);
          if (lines) {
            present.set(path, article(path, lines));
            index.set(present.get(path)!);
          }
          if (ask) index.all();
        }
        const fresh = new StatementIndex(spread);
        for (const one of [...present.values()].reverse()) fresh.set(one);
        assert.deepEqual(index.all(), fresh.all());
        assert.deepEqual(index.lineages(), fresh.lineages());
        for (const path of present.keys()) assert.deepEqual(index.in(path), fresh.in(path));
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
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (changes, limit) => {
        const hot = new Set<number>();
        let turned: number[] = [];
        const postings = new Postings(limit, unit => turned.push(unit));
        const entries = new Map<number, Set<number>>();
        for (const { key, unit, add } of changes) {
          const known = entries.get(key) ?? new Set<number>();
          entries.set(key, known);
          turned = [];
          if (add && !known.has(unit)) {
            postings.add(key, unit);
            known.add(unit);
          } else if (!add && known.delete(unit)) postings.remove(key, unit);
          const turns = known.size > limit !== hot.has(key);
          assert.deepEqual(turned.sort(), turns ? [...known].sort() : []);
          if (turns && !hot.delete(key)) hot.add(key);
        }
        for (const [key, known] of entries) {
          const found: number[] = [];
          postings.eachUnit(key, unit => found.push(unit));
          assert.deepEqual(found.sort(), known.size > limit ? [] : [...known].sort());
        }
      }),
    );
  }).timeout(60_000);
});
