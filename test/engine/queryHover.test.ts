import { strict as assert } from 'node:assert';
import { cardsAt, type EntityCard } from '../../src/engine/query/cards/cards.ts';
import { articleFrom, claimOf, corpusOf, entityId, spanOf, statementOf, withClaims } from './queryFixture.ts';
import { at, corpus, wordsOf } from './queryStory.ts';

describe('hovering', () => {
  it('a mention tells of the entity: counts, where it is introduced, what it said', () => {
    const card = cardsAt(corpus, 'a', at('Okafor')).find((found): found is EntityCard => found.kind === 'entity');
    assert.ok(card);
    assert.deepEqual([card.name, card.here, card.everywhere, card.articles], ['Lena Okafor', 3, 4, 2]);
    assert.equal(card.firstMention && wordsOf(card.firstMention), 'a: Lena Okafor');
    assert.deepEqual(
      card.said.map(({ text }) => text),
      ['the bridge would close', 'had no choice'],
    );
  });

  it('a mention tells what others say of the entity, and who is named beside it', () => {
    const bare = articleFrom(
      'd',
      `Row\n[person Ada Quill] denied that [person Lena Okafor] had lied. [person Lena Okafor|She] met [person Ada Quill|Quill] and [place Leeds].\n`,
    );
    const sentences = [...bare.text.matchAll(/[^\n.]+\./g)].map(({ index, 0: words }): [number, number] => [index, index + words.length]);
    const row = { ...bare, sentences };
    const denial = claimOf(row, {
      source: 'Ada Quill',
      entity: entityId('person', 'Ada Quill'),
      content: 'that Lena Okafor had lied',
      more: { stance: 'denies' },
    });
    const card = cardsAt(corpusOf([withClaims(row, denial)]), 'd', spanOf(row, 'Okafor')[0]).find(
      (found): found is EntityCard => found.kind === 'entity',
    );
    assert.deepEqual(
      card?.saidOf.map(({ by, stance, text }) => [by, stance, text]),
      [['Ada Quill', 'denies', 'that Lena Okafor had lied']],
    );
    assert.deepEqual([card?.said.length, card?.saidOfInAll], [0, 1]);
    assert.deepEqual(card?.companions, ['Ada Quill', 'Leeds']);
  });

  it('a claim tells who says it, as written and resolved, with its evidence', () => {
    const card = cardsAt(corpus, 'a', at('had no choice')).find(found => found.kind === 'claim');
    assert.ok(card?.kind === 'claim');
    assert.deepEqual([card.sources, card.speaker?.name, card.confidence, card.why], [['she'], 'Lena Okafor', 0.9, 'made by hand']);
  });

  it('a claim of somebody who is nobody’s entity keeps the words', () => {
    const card = cardsAt(corpus, 'a', at('denied')).find(found => found.kind === 'claim');
    assert.ok(card?.kind === 'claim');
    assert.deepEqual([card.speaker, card.sources, card.stance, card.cue], [null, ['Critics of the plan'], 'denies', 'denied']);
  });

  it('a quotation outside all claims says so', () => {
    assert.deepEqual(
      cardsAt(corpus, 'a', at('falling')).map(card => card.kind),
      ['quote'],
    );
  });

  it('a repeated statement tells where else it stands and how the wording differs', () => {
    const card = cardsAt(corpus, 'a', at('unsafe')).find(found => found.kind === 'statement');
    assert.ok(card?.kind === 'statement');
    assert.deepEqual([card.articles, card.independent], [3, 2]);
    const [edited] = card.elsewhere;
    assert.equal(edited?.article, 'Elster Post');
    assert.deepEqual(
      edited?.wording.map(({ kind, text }) => `${kind} ${text}`),
      ['same The old bridge is', 'gone unsafe.', 'new not safe.'],
    );
  });

  it('a repeated statement stands to each other place as their words do, whichever of them comes first', () => {
    const said = 'Engineers found a deep crack in the northern pillar of the old bridge.';
    const reworded = articleFrom('p', 'Specialists discovered that the old bridge has a crack, a deep one, in a pillar.');
    const [first, second] = [articleFrom('q', said), articleFrom('r', said)];
    const folder = corpusOf(
      [reworded, first, second],
      [statementOf('paraphrase', 2, [reworded, reworded.text], [first, said], [second, said])],
    );
    const relations = (path: string): string[] => {
      const card = cardsAt(folder, path, 3).find(found => found.kind === 'statement');
      return card?.kind === 'statement' ? card.elsewhere.map(place => `${place.place.path} ${place.relation}`) : [];
    };
    assert.deepEqual(relations('p'), ['q paraphrase', 'r paraphrase']);
    assert.deepEqual(relations('q'), ['p paraphrase', 'r verbatim']);
  });

  it('nothing in particular says nothing', () => {
    assert.deepEqual(cardsAt(corpus, 'a', 3), []);
    assert.deepEqual(cardsAt(corpus, 'a', 1e9), []);
  });
});
