import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { citationAt, citationMarkdown, citationText } from '../../src/engine/query/cards/citation.ts';
import { article } from './treeArticles.ts';

const TEXT = 'The mill is shut.\n"Nobody\nwas paid," Ada Bell said. She had owned it. It burned, people say.';

function corpusOf(): Corpus {
  const corpus = new Corpus();
  corpus.set(
    article('file:///news/mill%20fire.txt', TEXT, {
      publisher: 'The Orla Courier',
      published: '2024-06-04',
      names: { 'Ada Bell': 'person' },
      said: [{ by: 'Ada Bell', words: '"Nobody\nwas paid,"' }, { words: 'It burned' }],
    }),
  );
  return corpus;
}

const at = (words: string): string | null => {
  const citation = citationAt(corpusOf(), 'file:///news/mill%20fire.txt', TEXT.indexOf(words));
  return citation && citationText(citation);
};

describe('a citation', () => {
  it('has the exact words on one line, the speaker, the outlet, the date, the file and the line', () => {
    assert.equal(at('was paid'), '"Nobody was paid," — Ada Bell. The Orla Courier, 2024-06-04 (mill fire.txt:2)');
  });

  it('says when nobody is named, and puts marks around words that have none', () => {
    assert.equal(at('burned'), '“It burned” — nobody named. The Orla Courier, 2024-06-04 (mill fire.txt:3)');
  });

  it('is a block quotation in Markdown, in which nothing is markup', () => {
    const citation = { words: 'It *is* closed', speaker: 'Ada Bell', outlet: null, title: null, date: '2024', file: 'a_b.txt', line: 2 };
    assert.equal(citationMarkdown(citation), '> It \\*is\\* closed\n>\n> — **Ada Bell**. 2024 (a\\_b\\.txt:2)');
    assert.match(citationMarkdown({ ...citation, speaker: null }), /\*\*nobody named\*\*/);
  });

  it('is none where nothing is said, and for an unknown article', () => {
    assert.equal(at('mill is'), null);
    assert.equal(citationAt(corpusOf(), 'file:///gone.txt', 3), null);
  });
});
