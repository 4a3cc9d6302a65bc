/** No text breaks the analysis: made-up news, cut off at any token and put together in any order. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Span } from '../../src/engine/model/span.ts';
import { cardsAt } from '../../src/engine/query/cards/cards.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);

/** Each has a construction that looks ahead of a word or behind it. */
const SENTENCES = [
  'Mayor Lena Okafor told Ben Adeyemi, her deputy, that the bridge would close on March 3, 2031.',
  '"We were warned," the minister told reporters who had asked him not to name the firm (NLR). "Nobody listened."',
  'PORT ELSTER (Norland Press) - The court ruled that Harrow Foods, which denies the claims that it lied, must pay $5.5 million.',
  'According to a report by the Elster Post, shares fell 6.1 per cent to 40 crowns two days after the strike was called off.',
  'Asked whether he would step down, Mr Okafor said: “No.”',
  'The union, whose members claim that pay is too low, asked the government to help as soon as possible.',
  'Prof. Ida Wenn, 45, and her husband Karl were among at least twenty-one people killed in the U.S.-Norland border clash last Tuesday.',
  'Claims that the firm lied were made by Karl Wenn, who praised the strike as the vote began.',
  'The strike was called a success as the vote began.',
  'It is the third time since the 1990s that Norland has beaten Elster 3-1, the association’s president, Tor Balsen, announced at 5 p.m.',
];
const tokens = SENTENCES.map(sentence => sentence.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []);

const piece = fc.record({
  sentence: fc.nat(SENTENCES.length - 1),
  from: fc.nat(40),
  length: fc.integer({ min: 1, max: 40 }),
  letters: fc.constantFrom('as written', 'as written', 'as written', 'capitals', 'small'),
  after: fc.constantFrom(' ', '', '\n', '\n\n'),
});
const brokenText = fc.array(piece, { minLength: 1, maxLength: 6 }).map(pieces =>
  pieces
    .map(({ sentence, from, length, letters, after }) => {
      const cut = tokens[sentence]!.slice(from % tokens[sentence]!.length).slice(0, length);
      const text = cut.join('');
      return (letters === 'capitals' ? text.toUpperCase() : letters === 'small' ? text.toLowerCase() : text) + after;
    })
    .join(''),
);

function spansOf({ mentions, times, quantities, quotes, claims, events, sentences, sections, entities }: AnalyzedArticle): Span[] {
  return [
    ...sentences,
    ...[...sections, ...mentions, ...times, ...quantities].map(({ span }) => span),
    ...quotes.map(({ marks }) => marks),
    ...claims.flatMap(({ sources, cue, contents }) => [...sources, ...contents, ...(cue ? [cue] : [])]),
    ...events.flatMap(event => event.mentions.flatMap(({ trigger, sentence }) => [trigger, sentence])),
    ...entities.flatMap(entity => entity.descriptions.map(({ span }) => span)),
  ];
}

function assertSound(article: AnalyzedArticle): void {
  for (const [start, end] of spansOf(article)) assert(start >= 0 && start < end && end <= article.text.length, `${start}–${end}`);
  const ids = new Set(article.entities.map(({ id }) => id));
  for (const { entity } of [...article.mentions, ...article.events.flatMap(({ participants }) => participants)])
    assert(ids.has(entity), entity);
}

describe('broken texts', () => {
  it('every sentence, cut off behind every token and begun at every token, has a sound analysis', () => {
    for (const parts of tokens)
      for (let at = 1; at < parts.length; at++) {
        assertSound(analyzer.analyze('a.txt', parts.slice(0, at).join('')));
        assertSound(analyzer.analyze('a.txt', parts.slice(at).join('')));
      }
  });

  it('a text that ends in the determiner of a comment has a sound analysis', () => {
    assertSound(analyzer.analyze('a.txt', '"We were warned," the minister told reporters told Ben Adeyemi, her '));
  });

  it('pieces in any order have a sound analysis, and a corpus takes them and answers', () => {
    const corpus = new Corpus();
    fc.assert(
      fc.property(brokenText, fc.nat(3), fc.option(fc.constant('2031-03-12')), (text, nth, published) => {
        const article = analyzer.analyze(`${nth}.txt`, text, { published });
        assertSound(article);
        corpus.set(article);
        cardsAt(corpus, article.path, text.length);
        for (const { article: path, span } of corpus.statements().flatMap(({ members }) => members))
          assert(span[0] < span[1] && span[1] <= corpus.article(path)!.text.length);
      }),
      { numRuns: 150 },
    );
  });
});
