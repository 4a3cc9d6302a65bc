import { strict as assert } from 'node:assert';
import { crc32 } from 'node:zlib';
import { CancellationSource } from '../../src/engine/base/cancellation.ts';
import { hashText } from '../../src/engine/base/hash.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { ArticleCache, type CacheStorage } from '../../src/worker/cache/cache.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { Intake } from '../../src/worker/intake.ts';
import { AnalyserPool } from '../../src/worker/pool.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { FakeThread, pause, setUp, text } from './fakeThreads.ts';
import { memoryStorage } from './memoryStorage.ts';

async function until(done: () => boolean): Promise<void> {
  while (!done()) await new Promise(resolve => setTimeout(resolve, 100));
}

describe('files that come into the corpus', () => {
  it('are analysed in all the threads, and are as if analysed here', async () => {
    const { intake, corpus, threads } = setUp();
    assert.equal(await intake.setFiles([text('a'), text('b'), text('c')]), true);
    assert.deepEqual(threads.map(({ asked }) => asked.length).sort(), [1, 2]);
    const here = new Corpus();
    new Intake(
      () => WEIGHTS,
      here,
      () => {},
      { packer: lineArticles, pause },
    ).set([text('a'), text('b'), text('c')]);
    assert.equal(JSON.stringify([...corpus.articles()]), JSON.stringify([...here.articles()]));
  });

  it('that are there already are not analysed again', async () => {
    const { intake, asked } = setUp();
    await intake.setFiles([text('a')]);
    assert.equal(await intake.setFiles([text('a')]), false);
    assert.deepEqual(asked(), ['a']);
  });

  it('do not keep an open article waiting', async () => {
    const { intake, threads, words } = setUp({ hold: true });
    const files = intake.setFiles([text('a'), text('b')]);
    assert.equal(intake.set([text('open')]), true);
    assert.ok(words('open'));
    assert.equal(words('a'), undefined);
    await pause();
    for (const thread of threads) thread.release();
    await files;
    assert.ok(words('a'));
  });

  it('do not outlast what came for their path meanwhile: a newer text, or a deletion', async () => {
    const { intake, threads, words } = setUp({ hold: true });
    const files = intake.setFiles([text('a'), text('b'), text('c')]);
    await pause();
    intake.set([text('a', 'A newer text.')]);
    intake.delete(['b']);
    for (const thread of threads) thread.release();
    await files;
    assert.equal(words('a'), 'A newer text.');
    assert.equal(words('b'), undefined);
    assert.ok(words('c'));
  });

  it('stay as far as they are in when they are cancelled, and the rest is not waited for', async () => {
    const { intake, threads, words, asked } = setUp({ hold: true });
    intake.set([text('a')]);
    const source = new CancellationSource();
    const files = intake.setFiles(
      ['a', 'b', 'c', 'd'].map(path => text(path)),
      source,
    );
    await pause();
    source.cancel();
    await files;
    for (const thread of threads) thread.release();
    await intake.setFiles([text('b')]);
    assert.ok(words('a') && words('b') && !words('c'));
    assert.deepEqual(asked(), ['b', 'b', 'c', 'd']);
  });

  it('cost nobody else anything when a thread ends over one of them', async () => {
    const { intake, words, pool } = setUp();
    await assert.rejects(intake.setFiles([text('bad', 'A deadly text.'), text('a'), text('b')]), /out of memory/);
    await assert.rejects(intake.setFiles([text('bad', 'A deadly text.')]), /out of memory/);
    await intake.setFiles([text('c'), text('d')]);
    assert.deepEqual(
      ['a', 'b', 'bad', 'c', 'd'].map(path => words(path) !== undefined),
      [true, true, false, true, true],
    );
    pool.dispose();
  });

  it('are analysed here when no thread can be started', async () => {
    const corpus = new Corpus(lineArticles);
    const pool = new AnalyserPool(() => {
      throw new Error('no threads here');
    }, 1);
    const intake = new Intake(
      () => WEIGHTS,
      corpus,
      () => {},
      { packer: lineArticles, pause, pool },
    );
    await intake.setFiles([text('a')]);
    assert.ok(corpus.article('a'));
  });
});

describe('a long open article', () => {
  it('is analysed aside, and what the user typed since stands', async () => {
    const { intake, threads, words } = setUp({ hold: true });
    const long = `${text('a').text}\n\n`.repeat(1000);
    const first = intake.set([text('a', long)]);
    assert.ok(first instanceof Promise);
    const second = intake.set([text('a', `${long}More.`)]);
    await pause();
    for (const thread of threads) thread.release();
    await Promise.all([first, second]);
    assert.equal(words('a'), `${long}More.`);
  });
});

describe('an analysis that has not begun', () => {
  it('is taken back when another text or a deletion overtakes it', async () => {
    const { intake, threads, words, asked } = setUp({ hold: true });
    const long = `${text('e').text}\n\n`.repeat(500);
    const files = intake.setFiles(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(path => text(path, long)));
    await pause();
    intake.set([text('f', 'A newer text.')]);
    intake.delete(['e', 'a']);
    for (const thread of threads) thread.release();
    assert.equal(await files, true);
    assert.deepEqual(asked(), ['a', 'b', 'c', 'd', 'g']);
    assert.deepEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(path => words(path) !== undefined),
      [false, true, true, true, false, true, true],
    );
  });
});

describe('threads without work', () => {
  it('end after a while, and start again with the next text', async () => {
    let started = 0;
    let ended = 0;
    class Counted extends FakeThread {
      override terminate(): void {
        ended++;
      }
    }
    const start = () => {
      started++;
      return new Counted(false);
    };
    const pool = new AnalyserPool(start, 1, 20);
    const first = await pool.analyse(text('a'));
    await new Promise(resolve => setTimeout(resolve, 60));
    assert.deepEqual([started, ended], [1, 1]);
    assert.deepEqual(await pool.analyse(text('a')), first);
    assert.deepEqual([started, ended], [2, 1]);
    pool.dispose();
  });
});

describe('a second session', () => {
  const open = (storage: CacheStorage) =>
    new ArticleCache({ storage, checksum: crc32, hash: hashText, version: 'v', notify: () => {}, quiet: 60_000 });

  it('analyses only what has changed, not what was renamed, and knows the same as the first', async () => {
    const storage = memoryStorage();
    const cache = open(storage);
    const first = setUp({ cache });
    await first.intake.setFiles([text('a'), text('b')]);
    await cache.flush();
    const second = setUp({ cache: open(storage) });
    await second.intake.setFiles([text('a'), text('b', 'Another text.'), { ...text('a'), path: 'moved' }]);
    assert.deepEqual(second.asked(), ['b']);
    assert.equal(JSON.stringify(second.corpus.article('a')), JSON.stringify(first.corpus.article('a')));
    await first.intake.setFiles([{ ...text('a'), path: 'moved' }]);
    assert.equal(JSON.stringify(second.corpus.article('moved')), JSON.stringify(first.corpus.article('moved')));
    const { path, mentions, claims } = second.corpus.article('moved')!;
    assert.equal(path, 'moved');
    assert.ok(mentions.length > 0 && claims.length > 0);
    assert.ok(claims.every(claim => claim.article === 'moved'));
  });

  it('judges no pair of passages again', async () => {
    const storage = memoryStorage();
    const texts = Array.from({ length: 40 }, (_, i) => text(`${i}`, newsText(i % 15, 150)));
    const [first, second] = [open(storage), open(storage)].map(cache => setUp({ cache }));
    await first!.intake.setFiles(texts);
    const statements = first!.corpus.statements();
    const judged = first!.corpus.judgements.fresh;
    assert.ok(judged >= 200 && statements.length > 0, `${judged} pairs`);
    await until(() => first!.corpus.judgements.fresh === 0);
    await second!.intake.setFiles([...texts].reverse());
    assert.deepEqual(second!.corpus.statements(), statements);
    assert.equal(second!.corpus.judgements.fresh, 0);
  }).timeout(60_000);

  it('takes another date for another article', async () => {
    const storage = memoryStorage();
    const cache = open(storage);
    await setUp({ cache }).intake.setFiles([text('a')]);
    await cache.flush();
    const { intake, corpus } = setUp({ cache: open(storage) });
    await intake.setFiles([{ ...text('a'), published: '2020-02-03' }]);
    assert.equal(corpus.article('a')?.published.value, '2020-02-03');
  });

  it('takes another outlet for another article, and the text for itself again', async () => {
    const storage = memoryStorage();
    const cache = open(storage);
    await setUp({ cache }).intake.setFiles([text('a')]);
    await cache.flush();
    const { intake, corpus } = setUp({ cache: open(storage) });
    await intake.setFiles([{ ...text('a'), publisher: 'Vell Courier' }]);
    assert.equal(corpus.article('a')?.publisher, 'Vell Courier');
    assert.equal(await intake.set([{ ...text('a'), publisher: 'Vell Courier' }]), false, 'nothing new');
    assert.equal(await intake.set([{ ...text('a'), publisher: null }]), true);
    assert.equal(corpus.article('a')?.publisher, null);
  });
});
