import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { decodeArticle, encodeArticle } from '../../src/engine/export/compact.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const SAMPLE = 'media/sample';
const sampleTexts = (): string[] =>
  readdirSync(SAMPLE)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(`${SAMPLE}/${name}`, 'utf8'));

/** As JSON tells it: a property that is `undefined` is the same as none. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('an encoded article', () => {
  const analyzer = createAnalyzer(WEIGHTS);

  it('comes back as it was, on one line', () => {
    const texts = [...sampleTexts(), '', 'Mayor Lena Okafor said "it \ud800 closes".\nThe line\u2028ends.'];
    for (const text of texts) {
      const article = analyzer.analyze('file:///a.txt', text);
      const line = encodeArticle(article);
      assert.ok(!line.includes('\n'));
      assert.deepEqual(plain(decodeArticle(line, 'file:///a.txt', text)), plain(article));
    }
  });

  it('is a good deal smaller than its plain JSON', () => {
    const [text = ''] = sampleTexts();
    const article = analyzer.analyze('file:///some/folder/a.txt', text);
    assert.ok(encodeArticle(article).length < JSON.stringify(article).length * 0.6);
  });

  it('is refused when it is something else', () => {
    for (const line of ['', '[]', '{}', '[[],[],[1,2]]', '[[],[],[-5]]', '[[["a","b"]],[],[1,2]]'])
      assert.throws(() => decodeArticle(line, 'a', 'text'), line);
  });
});
