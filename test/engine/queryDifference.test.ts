import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { cardsAt } from '../../src/engine/query/cards/cards.ts';
import type { DifferenceCard } from '../../src/engine/query/cards/differenceCard.ts';
import { marksOf } from '../../src/engine/query/marks.ts';
import { article } from './statements.fixture.ts';

const COMMON = 'The regional council of Vell met behind closed doors for nine hours before the decision became known.';
const STORY = { entities: [{ name: 'Vell', type: 'place' as const }] };
const flood = (houses: string): string => `The flood destroyed ${houses} houses in the lower town of Orlo, the council said.`;

function folder(...figures: readonly string[]): Corpus {
  const corpus = new Corpus();
  for (const [i, figure] of figures.entries()) corpus.set(article(`${'abcdefgh'[i]}.txt`, [COMMON, flood(figure)], STORY));
  return corpus;
}

function cardAt(corpus: Corpus, path: string, words: string): DifferenceCard | undefined {
  const { text } = corpus.article(path)!;
  return cardsAt(corpus, path, text.indexOf(words) + 1).find((card): card is DifferenceCard => card.kind === 'difference');
}

describe('the card of a difference', () => {
  it('sets each other value beside what stands here, with where it stands', () => {
    const card = cardAt(folder('340', '410'), 'a.txt', '340');
    assert.equal(card?.differenceKind, 'figure');
    assert.match(card.here, /^340/);
    assert.deepEqual(
      card.elsewhere.map(({ value, articles, more }) => [/\d+/.exec(value)?.[0], articles.map(({ place }) => place.path), more]),
      [['410', ['b.txt'], 0]],
    );
  });

  it('is there wherever the passage is looked at that has the mark', () => {
    const corpus = folder('340', '340', '410');
    const { text } = corpus.article('a.txt')!;
    for (const words of ['The flood', 'lower town', 'the council said']) {
      const card = cardAt(corpus, 'a.txt', words);
      assert.match(card?.elsewhere[0]?.value ?? '', /^410/, words);
      assert.ok(card!.span[0] <= text.indexOf(words) && text.indexOf(words) < card!.span[1], `its span does not hold "${words}"`);
    }
    assert.equal(cardAt(corpus, 'a.txt', 'regional council'), undefined);
  });

  it('says what it is about only where that does not stand at the place itself, and a reason only where the values tell none', () => {
    const corpus = folder('340', '410');
    assert.deepEqual([cardAt(corpus, 'a.txt', '340')?.about, cardAt(corpus, 'a.txt', '340')?.note], [null, null]);
    corpus.set(article('c.txt', [COMMON, flood('410').replace('The flood', 'A flood')], STORY));
    assert.match(cardAt(corpus, 'c.txt', '410')?.about ?? '', /^The flood destroyed 340/);
  });

  it('marks the passage in each of the articles as one that differs', () => {
    const corpus = folder('340', '340', '410');
    const relations = ['a.txt', 'b.txt', 'c.txt'].map(path =>
      marksOf(corpus, path)
        ?.repeated.map(({ relation }) => relation)
        .sort(),
    );
    assert.deepEqual(relations, Array(3).fill(['contradicts', 'verbatim']));
  });

  it('marks what differs where a sentence is repeated, too, and nothing where all agree', () => {
    const told = (percent: string): string => `Shares in the ferry company Orlo Lines fell ${percent} percent in early trading.`;
    const corpus = new Corpus();
    for (const [path, percent] of [
      ['a.txt', '7.2'],
      ['b.txt', '2.7'],
      ['c.txt', '7.2'],
    ] as const)
      corpus.set(article(path, [COMMON, told(percent)], STORY));
    for (const path of ['a.txt', 'b.txt', 'c.txt']) {
      const { text } = corpus.article(path)!;
      const marked = marksOf(corpus, path)!.differing.map(span => text.slice(...span));
      assert.ok(marked.length > 0 && marked.every(words => /[72]\.[27]/.test(words)), `${path}: ${marked}`);
    }
    corpus.delete('b.txt');
    assert.deepEqual(marksOf(corpus, 'a.txt')?.differing, []);
  });

  it('names three articles of a value and counts the rest', () => {
    const card = cardAt(folder('340', '410', '410', '410', '410', '410'), 'a.txt', '340');
    assert.deepEqual(
      card?.elsewhere.map(({ articles, more }) => [articles.length, more]),
      [[3, 2]],
    );
  });

  it('is not there where all agree, nor after the other article is gone', () => {
    assert.equal(cardAt(folder('340', '340'), 'a.txt', '340'), undefined);
    const corpus = folder('340', '410');
    assert.ok(cardAt(corpus, 'a.txt', '340'));
    corpus.delete('b.txt');
    assert.equal(cardAt(corpus, 'a.txt', '340'), undefined);
    corpus.set(article('b.txt', [COMMON, flood('520')], STORY));
    assert.match(cardAt(corpus, 'a.txt', '340')?.elsewhere[0]?.value ?? '', /^520/);
  });
});
