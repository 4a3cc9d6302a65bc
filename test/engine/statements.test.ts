import { strict as assert } from 'node:assert';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import { put } from './put.ts';
import { article, FERRY, type Given, indexOf, PIER } from './statements.fixture.ts';

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

  it('calls it a paraphrase when they share most of what they tell in several places, though little of how it is put', () => {
    const fire =
      'A ferry carrying 40 islanders caught fire off Orlo on Sunday, and fishermen rescued everybody aboard with nets and ropes.';
    const retold =
      'Fishermen with nets and ropes saved all 40 islanders when their old wooden ferry caught fire near Orlo on Sunday, the coastguard told reporters in the afternoon.';
    assert.equal(relationOf(fire, retold), 'paraphrase');
    assert.equal(
      relationOf(
        'An old friend from school who is now head of the royal institute of harbours and inland waterways came to the ceremony.',
        'Fares must fall before winter, the head of the royal institute of harbours and inland waterways told the council.',
      ),
      null,
    );
  });

  it('holds sentences side by side that stand between the same two', () => {
    const spent = 'With the storm, talk of the cranes has kicked into overdrive at the harbour.';
    const retold = 'After the gale, talk of cranes has kicked into high gear once more.';
    assert.equal(relationOf(spent, retold), null);
    const at = (path: string, ...lines: string[]): ReturnType<typeof article> => article(path, lines);
    const relations = (...articles: ReturnType<typeof article>[]): string[] =>
      indexOf(...articles)
        .all()
        .map(({ relation }) => relation);
    assert.deepEqual(relations(at('a.txt', FERRY, spent, PIER), at('b.txt', FERRY, retold, PIER)), ['verbatim', 'paraphrase', 'verbatim']);
    assert.deepEqual(relations(at('a.txt', FERRY, spent, PIER), at('b.txt', FERRY, retold)), ['verbatim']);
    assert.deepEqual(
      relations(
        at('a.txt', FERRY, spent, PIER),
        at('b.txt', FERRY, 'Islanders of all ages gathered to watch whales off the harbour.', PIER),
      ),
      ['verbatim', 'verbatim'],
    );
  });

  it('does not join sentences by a turn of phrase', () => {
    assert.equal(
      relationOf('The subsidy is due to run out at the end of the month.', 'The island permits are due to run out at the end of the year.'),
      null,
    );
  });

  it('does not join sentences into which only the same words were pasted', () => {
    const pasted =
      'Harbour master warns of storms Islanders march for a new pier Council puts off the vote on fares Auditor finds a hole in the budget';
    const praise = 'The engineers, who had inspected the pillars twice, praised Mayor Ines Okoro';
    const doubt = 'Reporters were told at lunch of the doubts that a lawyer cast on Mayor Ines Okoro';
    assert.equal(relationOf(`${praise} ${pasted} MORE this spring.`, `${doubt} ${pasted} MORE over her tax returns.`), null);
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
    for (const stock of [
      'Read or share this story: https://vell.example/2b1Q',
      'Media playback is unsupported on your device. A ferry at Vell',
    ])
      assert.equal(relationOf(stock, stock), null);
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

  it('is one where each article attributes another part of the same sentence', () => {
    const content = 'the ferry line was the first in the country to run without any paper tickets';
    const a = article('a', [`It was the ferry line, ${content}, the harbour authority said.`], {
      claims: [{ source: 'the harbour authority', content }],
    });
    const b = article('b', [`The harbour authority, which runs the piers, said ${content}.`], {
      claims: [{ source: 'The harbour authority', content }],
    });
    const statements = indexOf(a, b).all();
    assert.equal(statements.length, 1, JSON.stringify(statements, null, 1));
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
    for (const name of ['a', 'b', 'c', 'd', 'e']) put(index, article(`${name}.txt`, [furniture]));
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
});
