/** Articles in the pattern of those that other tools lose: each from its text to its claims. */

import { strict as assert } from 'node:assert';
import { findingClaims } from '../../src/engine/analysis/claims.ts';
import { findQuotes } from '../../src/engine/analysis/quotes.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { lines, read, said } from './claimsReading.ts';

describe('hard cases', () => {
  it('a quote over three paragraphs, each with its opening mark', () => {
    const text =
      'Ada Reed spoke last.\n\n“We counted every plank.\n\n“We counted them again.\n\n“And then we stopped,” Reed said.\n\nNobody clapped.';
    assert.deepEqual(lines(text), ['Reed | said | “We counted every plank.\n\n“We counted them again.\n\n“And then we stopped,”']);
    assert.equal(said(text)[0]!.claim.quotes.length, 1);
  });

  it('a running quotation whose paragraphs have become one', () => {
    const text =
      'On loans, Ada Reed said: "They are a worry. They are not the main one. "When the port slowed down, they hurt us." It rained.';
    assert.deepEqual(lines(text), [
      'Ada Reed | said | "They are a worry. They are not the main one. "When the port slowed down, they hurt us."',
    ]);
  });

  it('a stray mark in the first of ten paragraphs', () => {
    const rest = Array.from({ length: 9 }, (_, i) => `“Lock ${i} is dry,” Ada Reed said on Monday.`);
    for (const mark of ['“', '"', '”']) {
      const text = [`The ${mark}old lock was closed in May.`, ...rest].join('\n\n');
      assert.deepEqual(
        lines(text),
        rest.map((_, i) => `Ada Reed | said | “Lock ${i} is dry,”`),
      );
    }
  });

  it('a nickname after “goes by the name”, which nobody says', () => {
    const text = 'The foreman goes by the name “Shorty.” Ada Reed hired him in May.';
    assert.deepEqual(lines(text), []);
    assert.deepEqual(
      findQuotes(read(text)).map(({ kind }) => kind),
      ['term'],
    );
  });

  it('“X, a doctor, said” with a paragraph break before the words', () =>
    assert.deepEqual(lines('Ben Oakes, a doctor, said:\n\n“Nobody here drinks enough water.”\n\nThe clinic opens at nine.'), [
      'Ben Oakes, a doctor | said | “Nobody here drinks enough water.”',
    ]));

  it('a mirrored closing mark', () =>
    assert.deepEqual(lines('“The lock is dry,“ said Ada Reed. “We wait for rain.”'), [
      'Ada Reed | said | “The lock is dry,“ … “We wait for rain.”',
    ]));

  it('a quote in a quote in a quote: one claim, with the parents', () => {
    const text = '“My aunt told me, ‘Your uncle cried “fire” in the night,’ and I ran,” Ada Reed said.';
    assert.deepEqual(lines(text), ['Ada Reed | said | “My aunt told me, ‘Your uncle cried “fire” in the night,’ and I ran,”']);
    const [outer, middle, inner] = findQuotes(read(text));
    assert.deepEqual([outer?.parent, middle?.parent, inner?.parent], [null, outer?.id, middle?.id]);
  });

  it('British single quotes with apostrophes', () =>
    assert.deepEqual(lines("'The keepers' hut isn't ours, and that's that,' Ada Reed said. 'We've sold it.'"), [
      "Ada Reed | said | 'The keepers' hut isn't ours, and that's that,' … 'We've sold it.'",
    ]));

  it('a quote that ends the article without a mark', () =>
    assert.deepEqual(lines('The lock closed in May.\n\nAda Reed said: “We will be back before the'), [
      'Ada Reed | said | “We will be back before the',
    ]));

  it('“And from Chairwoman Y:”', () => {
    const text = 'The board wrote to all its members.\n\nAnd from Chairwoman Ada Reed:\n\n“Every claim will be paid in full.”';
    assert.deepEqual(lines(text), ['Chairwoman Ada Reed | : | “Every claim will be paid in full.”']);
  });

  it('two speakers in one sentence', () =>
    assert.deepEqual(lines('“The lock is safe,” Ada Reed said, while Ben Oakes called it “a trap for small boats.”'), [
      'Ada Reed | said | “The lock is safe,”',
      'Ben Oakes | called | it “a trap for small boats.”',
    ]));

  it('the denial of an allegation by a third', () => {
    const text = 'Ada Reed accused the port of hiding the report. Ben Oakes, the harbour master, denied the allegation.';
    const claims = said(text).map(({ source, claim }) => [source, claim.stance]);
    assert.deepEqual(claims, [
      ['Ada Reed', 'asserts'],
      ['Ben Oakes, the harbour master', 'denies'],
    ]);
    const within = said('Ben Oakes rejected allegations by Ada Reed that the port hid the report.');
    assert.deepEqual(within.map(({ source, claim }) => [source, claim.stance])[0], ['Ben Oakes', 'denies']);
  });

  it('one paragraph of 1 MB with 50,000 marks, in time that grows with its length', function () {
    this.timeout(120_000);
    const cost = (marks: number): number => {
      const text = '“The lock is dry,” Ada Reed said on Monday. '.repeat(marks / 2);
      const reading = read(text, false);
      const start = process.cpuUsage().user;
      const quotes = findQuotes(reading);
      assert.equal(quotes.length, marks / 2);
      finish(findingClaims(reading, quotes, { entities: [], mentions: [], enclosed: [] }));
      return (process.cpuUsage().user - start) / 1000;
    };
    const cheapest = (marks: number): number => Math.min(cost(marks), cost(marks));
    cost(5_000);
    assert.ok(cheapest(50_000) < 8 * Math.max(cheapest(12_500), 60));
  });
});
