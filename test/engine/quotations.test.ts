import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { corpusRecord } from '../../src/engine/export/json.ts';
import type { Quotation } from '../../src/engine/model/analysis.ts';
import { cardsAt } from '../../src/engine/query/cards/cards.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);
const WHOLE = '“The lock gates are completely rotten and we will replace every one of them in spring,” trust director Ada Quill said.';

/** An article of the story that has the words; the rest of it is much the same in all. */
const story = (words: string): string =>
  `Lock closes at Brenhaven\n\nBRENHAVEN, May 6 - The canal trust closed the lock at Brenhaven on Monday after several reports of leaks from boat owners.\n\n${words}\n\nThe lock was built by Dutch engineers two hundred years ago.\n`;

function corpusWith(...texts: readonly string[]): Corpus {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries()) corpus.set(analyzer.analyze(`${i}.txt`, text));
  return corpus;
}

const quotations = (...words: readonly string[]): readonly Quotation[] => corpusRecord(corpusWith(...words.map(story))).quotations;

describe('a quotation that stands in several articles', () => {
  const cases: readonly (readonly [what: string, words: string, alterations: readonly string[]])[] = [
    ['identical', 'Quill said: “The lock gates are completely rotten and we will replace every one of them in spring.”', ['identical']],
    ['trimmed', '“The lock gates are completely rotten,” Ada Quill told reporters at a briefing.', ['trimmed']],
    ['an ellipsis', '“The lock gates are completely rotten … in spring,” Ada Quill said.', ['ellipsis']],
    [
      'a bracketed insertion',
      '“The lock gates [at Brenhaven] are completely rotten and we will replace every one of them in spring,” Ada Quill said.',
      ['bracketed'],
    ],
    ['a word changed', '“The lock gates are totally rotten and we will replace every one of them in spring,” Ada Quill said.', ['word']],
    [
      'tense and person changed',
      '“The lock gates were completely rotten and they would replace every one of them in spring,” Ada Quill said.',
      ['grammar'],
    ],
    ['made partial', 'Ada Quill called the gates “completely rotten” in a letter to all members.', ['partial']],
    [
      'made indirect',
      'Ada Quill said the lock gates were completely rotten and the trust would replace every one of them in spring.',
      ['indirect'],
    ],
    [
      'a different speaker',
      '“The lock gates are completely rotten and we will replace every one of them in spring,” engineer Tom Reyl said.',
      ['identical', 'speaker'],
    ],
  ];
  for (const [what, words, alterations] of cases) {
    it(`is one in the JSON, and tells that it is ${what}`, () => {
      const [found, ...more] = quotations(WHOLE, words);
      assert.equal(more.length, 0);
      assert.deepEqual(
        found?.members.map(member => [member.article, member.alterations]),
        [
          ['0.txt', []],
          ['1.txt', alterations],
        ],
      );
      assert.equal(found?.members[1]?.quote === null, what === 'made indirect');
    });

    it(`tells in the hover that it is ${what}`, () => {
      const corpus = corpusWith(story(WHOLE), story(words));
      const cards = cardsAt(corpus, '0.txt', story(WHOLE).indexOf('gates'));
      const told = cards.flatMap(card => (card.kind === 'statement' || card.kind === 'quotation' ? card.elsewhere : []));
      assert.deepEqual(
        told.map(place => place.alterations),
        [alterations],
      );
    });
  }

  it('puts all its places together, the fullest form first', () => {
    const [found, ...more] = quotations('Quill called the gates “completely rotten” on Monday.', WHOLE, WHOLE);
    assert.equal(more.length, 0);
    assert.deepEqual(
      found?.members.map(member => member.article),
      ['1.txt', '0.txt', '2.txt'],
    );
  });

  it('names the speaker, and nobody where the text names none', () => {
    const [found] = quotations(WHOLE, '“The lock gates are completely rotten and we will replace every one of them in spring.”');
    assert.deepEqual(
      found?.members.map(member => member.speaker),
      ['person:ada-quill', null],
    );
  });

  it('is none for words that stand in one article alone, or that anybody may say', () => {
    assert.deepEqual(quotations(WHOLE, 'Nobody was at hand to speak for the trust on Monday evening.'), []);
    assert.deepEqual(quotations('“It is very good,” Ada Quill said.', '“It is very good,” Tom Reyl said.'), []);
  });

  it('is none in articles of other stories', () => {
    const other =
      'Bank opens in Norvik\n\nNORVIK, May 6 - A bank opened on the square of Norvik.\n\nThe mayor called the doors “completely rotten” at lunch.\n';
    assert.deepEqual(corpusRecord(corpusWith(story(WHOLE), other)).quotations, []);
  });
});
