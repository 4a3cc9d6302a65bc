import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { finish } from '../../src/engine/base/steps.ts';
import { Digester } from '../../src/engine/corpus/digest.ts';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import { EventIndex } from '../../src/engine/corpus/events.ts';
import type { RestoredArticle, SavedTables } from '../../src/engine/corpus/saved.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { packPlain, unpackPlain } from '../../src/worker/cache/plainBytes.ts';
import { put } from './put.ts';
import { changes, toldArticle } from './toldEvents.ts';

const digester = new Digester();

const given = (article: AnalyzedArticle): RestoredArticle => {
  const { path, title, publisher, credit, published } = article;
  return { article: { path, title, publisher, credit, published, text: '', whole: () => article }, told: digester.digest(article) };
};

/** The index as another session finds it. */
function again(index: EventIndex, articles: readonly AnalyzedArticle[], few?: number): EventIndex {
  const tables = unpackPlain(packPlain(finish(index.saving(articles.map(({ path }) => path))))) as SavedTables;
  const restored = new EventIndex(new EntityIndex(), few, 2);
  restored.restore(articles.map(given), tables);
  return restored;
}

describe('the index of events, restored', () => {
  it('equals one built afresh, and still does after any changes', () => {
    fc.assert(
      fc.property(changes, changes, fc.constantFrom(0, 6, 30, undefined), (before, after, few) => {
        let index = new EventIndex(new EntityIndex(), few, 2);
        const articles = new Map<string, AnalyzedArticle>();
        const apply = ({ path, told }: (typeof before)[number]): void => {
          const old = articles.get(path);
          if (old) index.delete(old);
          articles.delete(path);
          if (!told) return;
          articles.set(path, toldArticle(path, ...told));
          put(index, articles.get(path)!);
        };
        const assertFresh = (): void => {
          const fresh = new EventIndex(new EntityIndex(), few);
          for (const one of articles.values()) put(fresh, one);
          assert.deepEqual(index.all(), fresh.all());
        };
        before.forEach(apply);
        index = again(index, [...articles.values()], few);
        assertFresh();
        after.forEach(apply);
        assertFresh();
        index = again(index, [...articles.values()].reverse(), few);
        assertFresh();
      }),
      { numRuns: 40 },
    );
  });

  it('refuses tables of fewer articles', () => {
    const [sale, none] = [toldArticle('a', { sense: 'sell', agent: 'Ames' }), toldArticle('b')];
    const index = new EventIndex(new EntityIndex());
    put(index, sale);
    const tables = finish(index.saving(['a']));
    assert.throws(() => new EventIndex(new EntityIndex()).restore([given(sale), given(none)], tables), /1 tellings of 2 articles/);
  });

  it('needs no text', () => {
    const sale = toldArticle('a', { sense: 'sell', agent: 'Ames' });
    const index = new EventIndex(new EntityIndex());
    put(index, sale);
    const restored = again(index, [sale]);
    assert.deepEqual(restored.in('a'), index.in('a'));
    restored.delete({ path: 'a' });
    assert.deepEqual(restored.all(), []);
  });
});
