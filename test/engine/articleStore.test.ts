import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { ArticleStore } from '../../src/engine/corpus/articleStore.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { analysisRecord } from '../../src/engine/export/json.ts';
import { Tree } from '../../src/engine/query/tree.ts';
import { zlibArticles } from '../../src/worker/cache/packer.node.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { article } from './statements.fixture.ts';

/** Forgets every article at once. */
const LONG = 'A dull line that says nothing. '.repeat(70_000);

describe('the store of articles', () => {
  for (const [name, packer] of Object.entries({ lineArticles, zlibArticles })) {
    it(`gives back by ${name} what it was given, when it has forgotten it`, () => {
      const store = new ArticleStore(packer);
      const given = article('news/a.txt', ['The harbour “will not close”, said Mara Quill.'], { credit: 'NPW' });
      const kept = store.set(given, null);
      assert.equal(kept.whole(), given);
      store.set(article('long.txt', [LONG]), null);
      assert.notEqual(kept.whole(), given);
      assert.deepEqual(kept.whole(), given);
      assert.equal(kept.whole(), kept.whole());
    });
  }

  it('has the last article at hand, however long it is', () => {
    const store = new ArticleStore(lineArticles);
    const long = article('long.txt', [LONG]);
    const kept = store.set(long, null);
    assert.equal(kept.whole(), long);
    store.set(article('b.txt', ['The harbour will close.']), null);
    const unpacked = kept.whole();
    assert.notEqual(unpacked, long);
    assert.equal(kept.whole(), unpacked);
  });

  it('holds of a packed article no more than its bytes', () => {
    const packed = zlibArticles.pack(article('a.txt', ['The harbour will close.']));
    assert.equal(packed.buffer.byteLength, packed.length);
  });

  it('does not remember what comes packed until it is asked for', () => {
    const store = new ArticleStore(lineArticles);
    const given = article('a.txt', ['The harbour will close.']);
    const kept = store.set(given, lineArticles.pack(given));
    assert.notEqual(kept.whole(), given);
    assert.deepEqual(kept.whole(), given);
  });

  it('keeps articles as they are without a packer', () => {
    const store = new ArticleStore(null);
    const given = article('a.txt', ['The harbour will close.']);
    const kept = store.set(given, lineArticles.pack(given));
    store.set(article('long.txt', [LONG]), null);
    assert.equal(kept.whole(), given);
  });

  it('forgets an article, and lists the claims of a folder, without unpacking any', () => {
    const analyzer = createAnalyzer(WEIGHTS);
    const corpus = new Corpus({
      pack: zlibArticles.pack,
      unpack: () => {
        throw new Error('unpacked');
      },
    });
    for (let i = 0; i < 5; i++) {
      const one = analyzer.analyze(`news/${i}.txt`, newsText(i, 150));
      corpus.set(one, zlibArticles.pack(one));
    }
    const query = { view: 'claims', group: 'speaker', order: 'count', filter: '', scope: null } as const;
    const [speaker] = new Tree(corpus, query).children(null, 10);
    assert.ok(new Tree(corpus, query).children(speaker!.id, 10).length > 0);
    corpus.delete('news/2.txt');
    assert.equal(corpus.size, 4);
  });

  it('gives a folder the same answers as one that holds all articles whole', () => {
    const analyzer = createAnalyzer(WEIGHTS);
    const [packed, whole] = [new Corpus(zlibArticles), new Corpus()];
    for (let i = 0; i < 30; i++) {
      const one = analyzer.analyze(`news/${i}.txt`, newsText(i % 20, 150));
      packed.set(one, zlibArticles.pack(one));
      whole.set(one);
    }
    for (const corpus of [packed, whole]) corpus.delete('news/7.txt');
    assert.deepEqual(JSON.parse(JSON.stringify(analysisRecord(packed, ''))), JSON.parse(JSON.stringify(analysisRecord(whole, ''))));
  });
});
