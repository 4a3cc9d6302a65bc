import { strict as assert } from 'node:assert';
import { describeEngine, type TestEngine } from './engines.ts';

const TEXT = `Harbour bridge to close for repairs

PORT ELSTER (Coastline) - The old harbour bridge will close on Monday, Mayor Lena Okafor said on Friday.

"We cannot wait another winter," Okafor told reporters.
`;

describeEngine(create => {
  let test: TestEngine;
  before(async () => {
    test = await create();
  });
  after(() => test.dispose());

  it('answers about an article that it was given', async () => {
    await test.engine.set([{ path: 'a', text: TEXT }]);
    const marks = await test.engine.marks('a');
    assert.ok(marks);
    assert.deepEqual(
      marks.quotes.map(quote => TEXT.slice(...quote.span)),
      ['"We cannot wait another winter,"'],
    );
  });

  it('replaces the text at a path', async () => {
    await test.engine.set([{ path: 'b', text: TEXT }]);
    await test.engine.set([{ path: 'b', text: 'Nothing is quoted here at all.' }]);
    assert.deepEqual((await test.engine.marks('b'))?.quotes, []);
  });

  it('forgets a path', async () => {
    await test.engine.set([{ path: 'c', text: TEXT }]);
    await test.engine.delete(['c', 'never there']);
    assert.equal(await test.engine.marks('c'), null);
  });

  it('has an empty answer to every question about a path that it does not know', async () => {
    const { engine } = test;
    assert.equal(await engine.marks('?'), null);
    assert.deepEqual(await engine.cards('?', 3), []);
    assert.equal(await engine.definition('?', 3), null);
    assert.deepEqual(await engine.references('?', 3), []);
    assert.deepEqual(await engine.highlights('?', 3), []);
    assert.deepEqual(await engine.outline('?'), []);
    assert.deepEqual(await engine.folds('?'), []);
    assert.deepEqual(await engine.selections('?', [3]), [[]]);
    assert.deepEqual(await engine.lenses('?'), []);
    assert.deepEqual(await engine.hints('?'), []);
    assert.equal(await engine.words('?', [0, 1]), null);
    assert.equal(await engine.passage('?', 3), null);
    assert.deepEqual(await engine.passages('?', 3), []);
    assert.deepEqual(await engine.comparable('?'), []);
  });
});
