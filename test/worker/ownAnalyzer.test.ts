import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { firstSession, session, spoilValues, TEXTS, until } from './keptFolder.ts';
import { type MemoryStorage, memoryStorage } from './memoryStorage.ts';

describe('an open article that comes again', () => {
  let kept: MemoryStorage;
  const source = TEXTS[3]!;
  const afresh = (text = source.text) => JSON.stringify(createAnalyzer(WEIGHTS).analyze(source.path, text));
  const again = (storage: MemoryStorage) => {
    let reads = 0;
    const weights = () => {
      reads++;
      return WEIGHTS;
    };
    return { ...session(storage, {}, weights), reads: () => reads };
  };

  before(async () => {
    kept = await firstSession();
  });

  it('is as it was before the weights are read; those are there for its first edit', async () => {
    const { intake, corpus, reads } = again(memoryStorage(new Map(kept.parts)));
    assert.equal(await intake.set([source]), true);
    assert.equal(reads(), 0);
    assert.equal(JSON.stringify(corpus.article(source.path)), afresh());
    await until(() => reads() === 1);
    const edited = `The harbour office gave no reason.\n\n${source.text}`;
    assert.equal(intake.set([{ ...source, text: edited }]), true);
    assert.equal(JSON.stringify(corpus.article(source.path)), afresh(edited));
    assert.equal(reads(), 1);
  });

  it('stays, and its edit is told why, where they cannot be read', async () => {
    let reads = 0;
    const { intake, corpus } = session(memoryStorage(new Map(kept.parts)), {}, () => {
      reads++;
      throw new Error('the weights are gone');
    });
    assert.equal(await intake.set([source]), true);
    await until(() => reads === 1);
    for (const words of ['One edit.', 'Another edit.'])
      assert.throws(() => intake.set([{ ...source, text: `${words}\n\n${source.text}` }]), /the weights are gone/);
    assert.equal(JSON.stringify(corpus.article(source.path)), afresh());
  });

  it('may be edited before they are read', async () => {
    const { intake, corpus, reads } = again(memoryStorage(new Map(kept.parts)));
    const first = intake.set([source]);
    const second = intake.set([{ ...source, text: 'A newer text.' }]);
    await Promise.all([first, second]);
    assert.equal(corpus.kept(source.path)?.text, 'A newer text.');
    await new Promise(resolve => setTimeout(resolve, 400)); // until it would have been made for the edit to come
    assert.equal(reads(), 1);
  });

  it('is analysed where the cache has lost it', async () => {
    const storage = memoryStorage(new Map(kept.parts));
    spoilValues(storage);
    const { intake, corpus, reads } = again(storage);
    await intake.set([source]);
    assert.equal(JSON.stringify(corpus.article(source.path)), afresh());
    assert.equal(reads(), 1);
  });
});
