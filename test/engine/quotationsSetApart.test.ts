import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { cardsAt } from '../../src/engine/query/cards/cards.ts';
import { comparisonPage } from '../../src/engine/query/compare/comparisonPage.ts';
import { disagreementsIn } from '../../src/engine/query/compare/disagreements.ts';

const told = (price: string): string => `Orlo council settles on canal plan

ORLO, June 4 (Northwire) - The council of Orlo agreed on Tuesday to open the old canal to barges from Vell after years of argument.

"We shall open the upper gate of the old canal before the first snow falls, and nobody in this town will pay ${price} for it," Mayor Ines Dahl said.
`;

describe('two quotations that differ only at their end', () => {
  const analyzer = createAnalyzer(readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url)));
  const corpus = new Corpus();
  for (const [path, price] of [
    ['a.txt', 'a single crown'],
    ['b.txt', 'a heavy toll'],
  ] as const)
    corpus.set(analyzer.analyze(path, told(price)));

  it('are given to their end on the card, which does not say twice what it is about', () => {
    const cards = cardsAt(corpus, 'a.txt', corpus.article('a.txt')!.text.indexOf('upper gate'));
    const card = cards.find(each => each.kind === 'difference');
    assert.match(card?.here ?? '', /a single crown for it/);
    assert.match(card?.elsewhere[0]?.value ?? '', /a heavy toll for it/);
    assert.equal(card?.about, null);
  });

  it('are told apart first of all in the list of problems', () => {
    const [problem] = disagreementsIn(corpus, 'a.txt');
    assert.match(problem?.message ?? '', /^Word changed: “single crown” is “heavy toll”\. Here: [^.]*… Elsewhere: /);
  });

  it('stand on the page of the two articles before what both say, each once', () => {
    const { text } = comparisonPage(corpus, 'a.txt', 'b.txt')!;
    assert.ok(text.indexOf('They differ (1)') < text.indexOf('Both say'));
    assert.doesNotMatch(text, /about: /);
  });
});
