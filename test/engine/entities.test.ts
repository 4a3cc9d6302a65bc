import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import type { EntityType } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { articleOf } from './namesReading.ts';
import { put, restored } from './put.ts';

function indexOf(...articles: AnalyzedArticle[]): EntityIndex {
  const index = new EntityIndex();
  for (const article of articles) put(index, article);
  return index;
}

const names = (index: EntityIndex): string[] => index.all().map(entity => `${entity.name} (${entity.articles.join(' ')})`);

const FULL = articleOf('The prize went to Ellen Brightwater on Monday.', 'full.txt');
const SHORT = articleOf('Critics of Ms Brightwater were pleased on Monday.', 'short.txt');
const OTHER = articleOf('The prize went to Laura Brightwater on Monday.', 'other.txt');
const MALE = articleOf('The prize went to Mr Peter Brightwater on Monday.', 'male.txt');

describe('entities across articles', () => {
  it('are one by their full name, with an id made of type and name', () => {
    const again = articleOf('A speech by Ellen Brightwater was praised.', 'again.txt');
    assert.deepEqual(
      indexOf(FULL, again)
        .all()
        .map(({ id, articles }) => ({ id, articles })),
      [{ id: 'person:ellen-brightwater', articles: ['again.txt', 'full.txt'] }],
    );
  });
  it('take in a surname when only one person has it', () => {
    assert.deepEqual(names(indexOf(FULL, SHORT)), ['Ellen Brightwater (full.txt short.txt)']);
  });
  it('do not take in a surname that two have', () => {
    assert.equal(names(indexOf(FULL, SHORT, OTHER)).length, 3);
  });
  it('do not take in a surname when the form of address says otherwise', () => {
    assert.equal(names(indexOf(MALE, SHORT)).length, 2);
  });
  it('do not take in a surname whose office is another than the full name’s', () => {
    const senator = articleOf('The prize went to Senator Ellen Brightwater on Monday.', 'full.txt');
    assert.equal(names(indexOf(senator, articleOf('Critics of Judge Brightwater were pleased.', 'short.txt'))).length, 2);
    assert.equal(names(indexOf(senator, articleOf('Critics of Senator Brightwater were pleased.', 'short.txt'))).length, 1);
  });
  it('are two by one full name where articles give it occupations that nobody joins', () => {
    const actor = articleOf('The actor Ellen Brightwater arrived on Monday.', 'actor.txt');
    const senator = articleOf('Senator Ellen Brightwater voted against the bill.', 'senator.txt');
    const both = articleOf('Ellen Brightwater, the actor and senator, spoke on Monday.', 'both.txt');
    const index = indexOf(actor, senator, articleOf('Critics of Senator Brightwater were pleased.', 'short.txt'));
    assert.deepEqual(names(index), ['Ellen Brightwater (actor.txt)', 'Ellen Brightwater (senator.txt short.txt)']);
    put(index, both);
    assert.deepEqual(names(index), ['Ellen Brightwater (actor.txt both.txt senator.txt short.txt)']);
    assert.equal(names(indexOf(actor, senator, FULL)).length, 3);
    assert.equal(names(indexOf(senator, articleOf('Ellen Brightwater, a former actor, spoke on Monday.', 'former.txt'))).length, 1);
    assert.equal(names(indexOf(senator, FULL)).length, 1);
  });
  it('take no senator’s short given name for an actor of the long one', () => {
    const short = articleOf('Senator Bob Brightwater voted against the bill.', 'short.txt');
    assert.equal(names(indexOf(articleOf('The actor Robert Brightwater arrived.', 'long.txt'), short)).length, 2);
    assert.equal(names(indexOf(articleOf('The minister Robert Brightwater arrived.', 'long.txt'), short)).length, 1);
  });
  it('know a body by the seat that stands for it', () => {
    const index = indexOf(
      articleOf('Officials of the Pentagon met on Monday.', 'a.txt'),
      articleOf('Officials of the Department of Defense met.', 'b.txt'),
    );
    assert.deepEqual(names(index), ['Department of Defense (a.txt b.txt)']);
  });
  it('take in letters only where an article that has the body in full calls it so', () => {
    const letters = articleOf('The LTC raised its fares on Monday.', 'letters.txt');
    const other = articleOf('Thornleigh voted. The Lodvar Trade Council met on Monday.', 'council.txt');
    const full = articleOf('The Lodvar Transport Commission (LTC) cut its fares on Monday.', 'transit.txt');
    assert.deepEqual(
      names(indexOf(letters, other)).filter(name => name.includes('letters')),
      ['LTC (letters.txt)'],
    );
    assert.deepEqual(
      names(indexOf(letters, full)).filter(name => name.includes('letters')),
      ['Lodvar Transport Commission (letters.txt transit.txt)'],
    );
  });
  it('change back when an article goes', () => {
    const index = indexOf(FULL, SHORT, OTHER);
    index.delete(OTHER);
    assert.deepEqual(names(index), ['Ellen Brightwater (full.txt short.txt)']);
    index.delete(FULL);
    assert.deepEqual(names(index), ['Brightwater (short.txt)']);
  });
  it('take in letters where two articles name the same people beside a body and its letters', () => {
    const full = articleOf('Ellen Brightwater wrote to the Harbour Quality Commission.', 'full.txt');
    const letters = articleOf('Critics of the HQC met. A speech by Ellen Brightwater was praised.', 'letters.txt');
    const index = indexOf(letters, full);
    assert.ok(names(index).includes('Harbour Quality Commission (full.txt letters.txt)'));
    index.delete(full);
    assert.ok(names(index).includes('HQC (letters.txt)'));
    assert.ok(names(indexOf(full, articleOf('Critics of the HQC met on Monday.', 'other.txt'))).includes('HQC (other.txt)'));
  });
  it('are one by the first part of a double given name', () => {
    const index = indexOf(
      articleOf('The minister Roger-Samuel Kambale met us.', 'a.txt'),
      articleOf('The minister Roger Kambale met us.', 'b.txt'),
    );
    assert.deepEqual(names(index), ['Roger-Samuel Kambale (a.txt b.txt)']);
  });
  it('go by their name in full, however many articles have only its letters', () => {
    const letters = ['a.txt', 'b.txt'].map(path => articleOf('Officials of the EU met on Monday.', path));
    assert.deepEqual(names(indexOf(...letters, articleOf('Officials of the European Union met.', 'c.txt'))), [
      'European Union (a.txt b.txt c.txt)',
    ]);
    assert.deepEqual(names(indexOf(...letters)), ['EU (a.txt b.txt)']);
  });
  it('know a team by its nickname where only one is called so', () => {
    const short = articleOf('Fans of Brandel Otters FC and the Otters club met.', 'short.txt');
    const full = articleOf('Shares of Quill Otters FC fell on Monday.', 'full.txt');
    assert.ok(names(indexOf(short, full)).length >= 2);
  });
  it('know one country by its names', () => {
    const index = indexOf(
      articleOf('Officials in the U.S. met on Monday.', 'a.txt'),
      articleOf('Officials in the United States met.', 'b.txt'),
      articleOf('An American firm grew.', 'c.txt'),
    );
    assert.deepEqual(names(index), ['United States (a.txt b.txt c.txt)']);
  });
  it('do not merge a company with a person of its name', () => {
    const index = indexOf(articleOf('Shares of Brightwater Inc fell on Monday.', 'firm.txt'), FULL);
    assert.equal(index.all().length, 2);
  });
  it('are one where one name was read as two types, of the type that most articles give', () => {
    const index = indexOf(
      articleOf('The Brandel Quorn company grew. Shares of Brandel Quorn fell.', 'a.txt'),
      articleOf('Shares of Brandel Quorn fell on Monday.', 'b.txt'),
      articleOf('On Monday Brandel Quorn said no.', 'c.txt'),
    );
    assert.equal(index.all().length, 1);
  });
  it('are of the type with more mentions where as many articles give each, and no person where that is even too', () => {
    const typed = (type: EntityType, mentions: number, path: string): AnalyzedArticle => {
      const article = articleOf('Shares of Brandel Quorn fell on Monday.', path);
      const local = article.entities.find(({ name }) => name === 'Brandel Quorn')!;
      const entities = [{ ...local, id: `${type}:brandel-quorn`, type, mentions, gender: null, descriptions: [] }];
      return { ...article, entities, mentions: [] };
    };
    const typeOf = (persons: number, organisations: number): EntityType[] =>
      indexOf(typed('person', persons, 'a.txt'), typed('organisation', organisations, 'b.txt'))
        .all()
        .map(({ type }) => type);
    assert.deepEqual(typeOf(1, 2), ['organisation']);
    assert.deepEqual(typeOf(2, 1), ['person']);
    assert.deepEqual(typeOf(1, 1), ['organisation']);
  });
  it('take in a short name of a body that most articles give to one longer name', () => {
    const longer = ['a', 'b', 'c'].map(path => articleOf('Shares of Brandel Foods Inc. fell on Monday.', path));
    const other = articleOf('Shares of Brandel Motors fell on Monday.', 'd');
    const short = articleOf('Shares of Brandel Corp fell on Monday.', 'e');
    assert.deepEqual(names(indexOf(...longer, other, short)), ['Brandel Foods Inc. (a b c e)', 'Brandel Motors (d)']);
    assert.equal(names(indexOf(...longer.slice(1), other, short)).length, 3);
  });
  it('give all mentions by path, in text order', () => {
    const index = indexOf(SHORT, FULL);
    const mentions = index.mentionsOf(index.idOf('short.txt', SHORT.entities[0]!.id));
    assert.deepEqual(
      mentions.map(({ article }) => article),
      ['full.txt', 'short.txt'],
    );
  });
});

describe('entities: any sequence of changes', () => {
  const texts = [
    'The prize went to Ellen Brightwater on Monday.',
    'The prize went to Laura Brightwater on Monday.',
    'Critics of Ms Brightwater were pleased.',
    'Critics of Mr Brightwater were pleased.',
    'A speech by President Brightwater was praised.',
    'A speech by President Ellen Brightwater was praised.',
    'A report by the Harbour Safety Board was late.',
    'Critics of the HSB were pleased.',
    'Shares of Brandel Foods Inc. fell in the U.S. on Monday.',
    'Analysts said that Brandel was slow in the United States.',
    'Shares of Brandel Motors fell, an American banker said.',
    'A speech by Ellen J. Brightwater was praised.',
    'The road to the village of Brandel was closed.',
    'Later Mr Brandel thanked the town, a lawyer said.',
    'A speech by Brandel, who sings, was praised.',
    'Critics of Ellen Jane Brightwater were pleased.',
    'Critics of the HSB met. A speech by Ellen Brightwater was praised.',
    'Laura Brightwater wrote to the Harbour Safety Board on Monday.',
    'The actor Ellen Brightwater arrived on Monday.',
    'The striker Ellen J. Brightwater arrived on Monday.',
    'Ellen Brightwater, the actor and senator, spoke on Monday.',
  ];
  const paths = ['a', 'b', 'c', 'd', 'e'];
  const articles = new Map(paths.map(path => [path, texts.map(text => articleOf(text, path))]));
  const steps = fc.array(
    fc.record({
      path: fc.constantFrom(...paths),
      text: fc.nat(texts.length - 1),
      remove: fc.boolean(),
      ask: fc.boolean(),
      restore: fc.integer({ min: 0, max: 9 }).map(dice => dice === 0),
    }),
    { maxLength: 25 },
  );

  it('equals an index built anew, in whatever order, and whatever was kept and restored between', () => {
    fc.assert(
      fc.property(steps, list => {
        let index = new EntityIndex();
        const held = new Map<string, AnalyzedArticle>();
        for (const { path, text, remove, ask, restore } of list) {
          const before = held.get(path);
          if (before) index.delete(before);
          held.delete(path);
          if (!remove) {
            const article = articles.get(path)![text]!;
            put(index, article);
            held.set(path, article);
          }
          if (ask) index.all();
          if (restore) index = restored(new EntityIndex(), index, [...held.values()]);
        }
        const fresh = indexOf(...[...held.values()].reverse());
        assert.deepEqual(index.all(), fresh.all());
        for (const article of held.values())
          for (const entity of article.entities) {
            const id = fresh.idOf(article.path, entity.id);
            assert.equal(index.idOf(article.path, entity.id), id);
            assert.ok(index.get(id)!.articles.includes(article.path));
            assert.deepEqual(index.mentionsOf(id), fresh.mentionsOf(id));
          }
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);

  it('are not restored beside more articles than those they are of', () => {
    const other = articleOf('Ellen Brightwater met Laura Brightwater and Brandel Foods Inc. of Ohio.', 'a.txt');
    const index = indexOf(FULL);
    assert.throws(
      () => restored(new EntityIndex(), { saving: () => index.saving(['full.txt']), restore: () => {} }, [FULL, other]),
      /entities/,
    );
  });
});
