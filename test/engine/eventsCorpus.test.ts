import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import { EventIndex } from '../../src/engine/corpus/events.ts';
import type { Event } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { put } from './put.ts';
import { toldArticle as article, changes, type Told } from './toldEvents.ts';

function indexOf(...articles: readonly AnalyzedArticle[]): EventIndex {
  const index = new EventIndex(new EntityIndex());
  for (const one of articles) put(index, one);
  return index;
}

const articlesOf = (event: Event): string[] => event.mentions.map(mention => mention.article);
const SALE: Told = { sense: 'sell', agent: 'Ames', patient: 'Norvik' };

describe('the same event across articles', () => {
  it('is one, told by each article that tells it', () => {
    const events = indexOf(article('b', SALE), article('a', SALE)).all();
    assert.deepEqual(events.map(articlesOf), [['a', 'b']]);
  });

  it('may be dated the day or the next by articles that open with it, not by others', () => {
    const night = { ...SALE, date: '2031-06-05' };
    const morning = { ...SALE, date: '2031-06-06' };
    const told = (opening: boolean): number =>
      indexOf(article('a', { ...night, opening }), article('b', { ...morning, opening })).all().length;
    assert.equal(told(true), 1);
    assert.equal(told(false), 2);
    const later = { ...SALE, date: '2031-06-08', opening: true };
    assert.equal(indexOf(article('a', { ...night, opening: true }), article('b', later)).all().length, 2);
  });

  it('may be dated without a year, which another article tells', () => {
    const dated = article('a', { ...SALE, date: '2031-06-05' });
    const events = indexOf(dated, article('b', { ...SALE, date: 'XXXX-06-05' })).all();
    assert.deepEqual(
      events.map(({ date }) => date),
      ['2031-06-05'],
    );
    assert.equal(indexOf(dated, article('b', { ...SALE, date: 'XXXX-06-07' })).all().length, 2);
  });

  it('takes up a telling that one of many disagrees with', () => {
    const tellings = ['a', 'b', 'c', 'd', 'e'].map(path => article(path, path === 'c' ? { ...SALE, date: '2031-06-02' } : SALE));
    const odd = article('f', { ...SALE, date: '2031-06-06' });
    assert.equal(
      Math.max(
        ...indexOf(...tellings, odd)
          .all()
          .map(event => articlesOf(event).length),
      ),
      6,
    );
  });

  it('is not one with another date, another actor, another deed or a denial', () => {
    for (const other of [{ date: '2031-06-02' }, { agent: 'Boyd' }, { sense: 'steal' }, { status: 'negated' as const }]) {
      const dated = { ...SALE, date: '2031-06-06' };
      assert.equal(indexOf(article('a', dated), article('b', { ...dated, ...other })).all().length, 2, JSON.stringify(other));
    }
  });

  it('is one where two leads tell of other days, and has a date of its own before that of a lead', () => {
    const leads = [
      article('a', { ...SALE, date: '2031-06-06', ofLead: true }),
      article('b', { ...SALE, date: '2031-06-09', ofLead: true }),
    ];
    const own = article('c', { ...SALE, date: '2031-06-05' });
    const [event, ...others] = indexOf(...leads, own).all();
    assert.deepEqual([event!.date, others.length], ['2031-06-05', 0]);
    assert.equal(indexOf(leads[0]!).all()[0]!.date, '2031-06-06');
  });

  it('has the date that most articles support, the precise one before the vague', () => {
    const [event] = indexOf(
      article('a', SALE),
      article('b', { ...SALE, date: '2031-06' }),
      article('c', { ...SALE, date: '2031-06-06' }),
      article('d', { ...SALE, date: '2031-06' }),
    ).all();
    assert.equal(event!.mentions.length, 4);
    assert.equal(event!.date, '2031-06-06');
  });

  it('happened if one article tells it as fact, though others only allege it', () => {
    const [event] = indexOf(article('a', { ...SALE, status: 'alleged' }), article('b', SALE)).all();
    assert.equal(event!.status, 'happened');
  });

  it('comes first when several articles tell it', () => {
    const [first] = indexOf(article('a', { sense: 'walk', agent: 'Boyd' }, SALE), article('b', SALE)).all();
    assert.equal(first!.label, 'Ames sell Norvik');
  });

  it('is found from each of its articles', () => {
    const index = indexOf(article('a', SALE), article('b', SALE), article('c', { sense: 'walk', agent: 'Boyd' }));
    assert.deepEqual(index.in('b').map(articlesOf), [['a', 'b']]);
    assert.deepEqual(index.in('nowhere'), []);
  });

  it('names its participants by the ids that the folder has for them now', () => {
    let suffix = 1;
    class Renaming extends EntityIndex {
      override idOf(_path: string, localId: string): string {
        return `${localId}-${suffix}`;
      }
    }
    const index = new EventIndex(new Renaming());
    put(index, article('a', SALE));
    put(index, article('b', SALE));
    suffix = 2;
    assert.deepEqual(index.all()[0]!.participants, [
      { role: 'agent', entity: 'Ames-2' },
      { role: 'patient', entity: 'Norvik-2' },
    ]);
  });

  it('keeps its id while other articles come and go', () => {
    const index = indexOf(article('a', SALE));
    const { id } = index.all()[0]!;
    const later = article('b', SALE);
    put(index, later);
    assert.equal(index.all()[0]!.id, id);
    index.delete(later);
    assert.equal(index.all()[0]!.id, id);
  });
});

describe('the index of events', () => {
  it('after any sequence of set and delete equals one built afresh, whether few or many tellings are linked, and whatever was settled between', () => {
    fc.assert(
      fc.property(changes, fc.nat(), fc.constantFrom(0, 6, 30, undefined), (steps, asked, few) => {
        const index = new EventIndex(new EntityIndex(), few, 2);
        let settling = index.settling();
        const articles = new Map<string, AnalyzedArticle>();
        steps.forEach(({ path, told }, i) => {
          const old = articles.get(path);
          if (old) index.delete(old);
          articles.delete(path);
          if (told) {
            const one = article(path, ...told);
            articles.set(path, one);
            put(index, one);
          }
          if (i % 10 === asked % 10) index.all();
          if (i % 3 === asked % 3 && settling.next().done) settling = index.settling();
        });
        const fresh = new EventIndex(new EntityIndex(), few);
        for (const one of [...articles.values()].reverse()) put(fresh, one);
        assert.deepEqual(index.all(), fresh.all());
      }),
      { numRuns: 600 },
    );
  });

  it('lets an article cost the same in a folder fifty times as large, though all tell the same', () => {
    const cost = (size: number): number => {
      const index = indexOf(...Array.from({ length: size }, (_, i) => article(`old-${i}`, SALE)));
      const start = process.cpuUsage().user;
      for (let i = 0; i < 200; i++) put(index, article(`new-${i}`, SALE));
      return (process.cpuUsage().user - start) / 1000;
    };
    cost(100);
    const [small, large] = [cost(100), cost(5_000)];
    assert.ok(large < 15 * Math.max(small, 5), `${small} ms, in the large folder ${large} ms`);
  });
});
