import { strict as assert } from 'node:assert';
import type { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { CacheStorage } from '../../src/worker/cache/cache.ts';
import { newsText } from '../bench/newsText.ts';
import { text } from './fakeThreads.ts';
import { afresh, firstSession, known, LIST, session, spoilValues, TEXTS, until } from './keptFolder.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';

describe('a large folder that comes again', () => {
  let kept: MemoryStorage;
  const again = () => session(memoryStorage(new Map(kept.parts)));

  before(async () => {
    kept = await firstSession();
  });

  it('has its indexes back as they were when all files were given', async () => {
    const { intake, corpus, asked, notices } = again();
    await intake.setFiles([...TEXTS].reverse());
    assert.equal(corpus.size, 0, 'they wait for each other');
    assert.equal(await intake.letIn(), true);
    assert.equal(known(corpus), await afresh(TEXTS));
    assert.deepEqual(asked(), []);
    assert.deepEqual(notices, []);
    assert.equal(await intake.letIn(), false);
  });

  it('has them a third time, but not when the worker died of them', async () => {
    const storage = memoryStorage(new Map(kept.parts));
    const start = async (dies: boolean): Promise<Corpus> => {
      const { intake, corpus, cache } = session(storage);
      assert.ok(storage.parts.has(LIST));
      await intake.setFiles(TEXTS.slice(1));
      if (!dies) await intake.letIn();
      await until(() => storage.parts.has(LIST) !== dies);
      await cache.flush();
      return corpus;
    };
    assert.equal(known(await start(false)), await afresh(TEXTS.slice(1)));
    assert.equal((await start(true)).size, 0, 'they wait');
    const { intake, corpus } = session(storage);
    await intake.setFiles(TEXTS.slice(1));
    assert.equal(corpus.size, TEXTS.length - 1);
  });

  it('has those of the last change when an article came while they were written', async () => {
    const storage = memoryStorage();
    const newer = text('3.txt', 'A newer text.');
    let written = 0;
    const { intake } = session({
      ...storage,
      write: async (name, pieces) => {
        await storage.write(name, pieces);
        if (name.includes('folder-entities') && written++ === 0) intake.set([newer]);
      },
    });
    await intake.setFiles(TEXTS);
    await intake.letIn();
    await until(() => storage.parts.has(LIST));
    assert.equal(written, 2);
    const now = [...TEXTS.filter(({ path }) => path !== '3.txt'), newer];
    const second = session(storage);
    await second.intake.setFiles(now);
    assert.equal(second.corpus.size, 0, 'they wait for each other');
    await second.intake.letIn();
    assert.equal(known(second.corpus), await afresh(now));
  });

  it('knows of what has changed, what is gone and what is new', async () => {
    const { intake, corpus, asked, notices } = again();
    const texts = [...TEXTS.slice(2), text('0.txt', newsText(90, 150)), text('new.txt', newsText(91, 150))];
    await intake.setFiles(texts);
    assert.equal(corpus.size, 2);
    await intake.letIn();
    assert.equal(known(corpus), await afresh(texts));
    assert.deepEqual(asked().sort(), ['0.txt', 'new.txt']);
    assert.deepEqual(notices, []);
  });

  it('keeps what was opened, edited or deleted meanwhile', async () => {
    const { intake, corpus } = again();
    intake.set([TEXTS[5]!]);
    await intake.setFiles(TEXTS);
    intake.set([text('7.txt', 'A newer text.')]);
    assert.equal(intake.delete(['8.txt']), true);
    const entering = intake.letIn();
    intake.set([text('9.txt', 'Another newer text.')]);
    await entering;
    const texts = TEXTS.filter(({ path }) => !['7.txt', '8.txt', '9.txt'].includes(path));
    assert.equal(known(corpus), await afresh([...texts, text('7.txt', 'A newer text.'), text('9.txt', 'Another newer text.')]));
  });

  it('remembers little of what it reads from the disk', async () => {
    const { intake, corpus, notices } = session(memoryStorage(new Map(kept.parts)), { remembered: 1000 });
    await intake.setFiles(TEXTS);
    await intake.letIn();
    assert.equal(known(corpus), await afresh(TEXTS));
    assert.deepEqual(notices, []);
  });

  it('forgets what it has read of articles when nobody has asked for a while, and reads it again', async () => {
    const rested: number[] = [];
    const rests = { rest: 50, rested: (bytes: number) => rested.push(bytes) };
    const { intake, corpus } = session(memoryStorage(new Map(kept.parts)), rests);
    await intake.setFiles(TEXTS);
    await intake.letIn();
    for (const times of [1, 2]) {
      assert.equal(known(corpus), await afresh(TEXTS));
      await until(() => rested.length === times);
      assert.ok(rested[times - 1]! > 10_000, String(rested));
    }
  });

  for (const [what, spoil] of [
    ['changed', spoilValues],
    ['removed', ({ parts }: MemoryStorage) => parts.clear()],
  ] as const) {
    it(`analyses again what was ${what} on the disk since it came in, and keeps it once more`, async () => {
      const storage = memoryStorage(new Map(kept.parts));
      const { intake, corpus, cache, notices } = session(storage);
      await intake.setFiles(TEXTS);
      await intake.letIn();
      spoil(storage);
      intake.set([text('3.txt', 'A newer text.')]);
      intake.delete(['4.txt']);
      const now = [...TEXTS.filter(({ path }) => path !== '3.txt' && path !== '4.txt'), text('3.txt', 'A newer text.')];
      assert.equal(known(corpus), await afresh(now));
      assert.ok(corpus.paths().every(path => corpus.article(path)));
      assert.deepEqual(
        notices.map(({ kind }) => kind),
        ['cacheDamaged'],
      );
      await cache.flush();
      const third = session(storage);
      await third.intake.setFiles(now);
      assert.deepEqual(third.asked(), ['3.txt'], 'which was open');
      assert.deepEqual(third.notices, []);
    });
  }

  it('analyses again what was removed from the disk while it waited, be it gone itself', async () => {
    for (const texts of [TEXTS, TEXTS.slice(2)]) {
      const storage = memoryStorage(new Map(kept.parts));
      const { intake, corpus } = session(storage);
      await intake.setFiles(texts);
      for (const name of storage.parts.keys()) if (name.endsWith('.part')) storage.parts.delete(name);
      await intake.letIn();
      assert.equal(known(corpus), await afresh(texts));
    }
  });

  it('is in memory where the disk is full', async () => {
    const full: CacheStorage = { ...memoryStorage(), write: () => Promise.reject(new Error('no space left')) };
    const { intake, corpus, cache, notices, asked } = session(full, { remembered: 1000 });
    await intake.setFiles(TEXTS.slice(0, 20));
    await cache.flush();
    await intake.setFiles(TEXTS);
    const analysed = asked();
    assert.equal(known(corpus), await afresh(TEXTS));
    assert.deepEqual(asked(), analysed);
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ['cacheUnwritable'],
    );
  });

  it('is worked out anew where most of it is gone', async () => {
    const { intake, corpus } = again();
    await intake.setFiles(TEXTS.slice(20));
    await intake.letIn();
    assert.equal(known(corpus), await afresh(TEXTS.slice(20)));
  });

  it('is worked out anew where a table is cut in half, and that is told', async () => {
    const { intake, corpus, notices } = again();
    const half = memoryStorage(new Map(kept.parts));
    const name = [...half.parts.keys()].find(each => each.includes('folder-statements'))!;
    half.parts.set(name, half.parts.get(name)!.subarray(0, 200));
    const broken = session(half);
    await broken.intake.setFiles(TEXTS);
    await broken.intake.letIn();
    await intake.setFiles(TEXTS);
    await intake.letIn();
    assert.equal(known(broken.corpus), known(corpus));
    assert.deepEqual([broken.notices.map(({ kind }) => kind), notices], [['cacheDamaged'], []]);
  });

  it('is worked out anew where tables are of another list of articles', async () => {
    const other = memoryStorage(new Map(kept.parts));
    const { intake, cache } = session(other);
    const texts = TEXTS.slice(0, 30);
    await intake.setFiles(texts);
    await intake.letIn();
    const before = kept.parts.get(LIST);
    await until(() => other.parts.get(LIST) !== before);
    await cache.flush();
    other.parts.set(LIST, before!);
    const second = session(other);
    await second.intake.setFiles(TEXTS);
    await second.intake.letIn();
    assert.equal(known(second.corpus), await afresh(TEXTS));
  });
});
