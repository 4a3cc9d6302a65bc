import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import type { ArticlePacker } from '../../src/engine/corpus/articleStore.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { Digester } from '../../src/engine/corpus/digest.ts';
import { analysisRecord } from '../../src/engine/export/json.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { packPlain, unpackPlain, viewPlain } from '../../src/worker/cache/plainBytes.ts';
import { createDigestedPacker, readDigested } from '../../src/worker/digested.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

describe('an article with its digest', () => {
  it('is read from bytes as it was, wherever they stand', () => {
    const article = createAnalyzer(WEIGHTS).analyze(
      'news/a.txt',
      `Mayor Lena Okafor’s pier – “the new one” – closed.\n\n${newsText(1, 300)}`,
    );
    const bytes = createDigestedPacker(lineArticles)(article);
    for (const [shift, moved] of [
      [0, new Uint8Array(bytes.length)],
      [3, new Uint8Array(bytes.length + 9)],
      [1, Buffer.alloc(bytes.length + 1)],
    ] as const) {
      moved.set(bytes, shift);
      const { digest, packed } = readDigested(moved.subarray(shift, shift + bytes.length));
      assert.deepEqual(digest, new Digester().digest(article));
      assert.equal(packed.buffer.byteLength, packed.length);
      assert.deepEqual(lineArticles.unpack(packed, article.path, article.text), article);
    }
  });

  it('gives a folder the same answers as the article itself, and is not unpacked for it', () => {
    const analyzer = createAnalyzer(WEIGHTS);
    let unpacked = 0;
    const packer: ArticlePacker = {
      pack: lineArticles.pack,
      unpack: (packed, path, text) => {
        unpacked++;
        return lineArticles.unpack(packed, path, text);
      },
    };
    const [digested, whole] = [new Corpus(packer), new Corpus()];
    const pack = createDigestedPacker(packer);
    for (let i = 0; i < 20; i++) {
      const article = analyzer.analyze(`news/${i}.txt`, newsText(i % 15, 150));
      const { digest, packed } = readDigested(pack(article));
      digested.setDigested({ path: article.path, text: article.text, digest, packed });
      whole.set(article);
    }
    for (const corpus of [digested, whole]) corpus.delete('news/7.txt');
    assert.equal(unpacked, 0);
    assert.deepEqual(JSON.parse(JSON.stringify(analysisRecord(digested, ''))), JSON.parse(JSON.stringify(analysisRecord(whole, ''))));
  });

  it('does not tell where the article lies', () => {
    const analyzer = createAnalyzer(WEIGHTS);
    const digests = ['a.txt', 'b.txt'].map(path => new Digester().digest(analyzer.analyze(path, newsText(2, 200))));
    assert.deepEqual(digests[0], digests[1]);
  });
});

describe('plain data in bytes', () => {
  it('has typed arrays of every kind, empty ones too, beside anything that JSON has', () => {
    const data = {
      one: { bytes: Uint8Array.of(1, 2, 3), doubles: Float64Array.of(0.5), none: new Uint32Array(0), words: ['“pier”'], nothing: null },
      list: [{ value: 1 }, { value: 'two' }],
      two: { units: Uint16Array.of(65_535), signed: Int32Array.of(-1, 2 ** 31 - 1) },
    };
    assert.deepEqual(unpackPlain(packPlain(data)), data);
    assert.deepEqual(viewPlain(packPlain(data)), data);
  });
});
