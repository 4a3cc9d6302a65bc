import { strict as assert } from 'node:assert';
import { findQuotes, type RawQuote } from '../../src/engine/analysis/quotes.ts';
import type { QuoteKind } from '../../src/engine/model/analysis.ts';
import { read } from './claimsReading.ts';

function quotesOf(text: string): { readonly text: string; readonly quotes: readonly RawQuote[] } {
  return { text, quotes: findQuotes(read(text)) };
}

/** What stands between the marks. */
function found(text: string): string[] {
  return quotesOf(text).quotes.map(quote => text.slice(...quote.span));
}

const kinds = (text: string): QuoteKind[] => quotesOf(text).quotes.map(quote => quote.kind);

describe('quotation marks', () => {
  const sentence = (open: string, close: string): string => `The mayor said: ${open}We will rebuild the pier.${close} Nobody objected.`;
  for (const [name, open, close] of [
    ['straight', '"', '"'],
    ['curly', '“', '”'],
    ['single', "'", "'"],
    ['single curly', '‘', '’'],
    ['guillemets', '«', '»'],
    ['spaced guillemets', '« ', ' »'],
    ['inverted guillemets', '»', '«'],
    ['low-high', '„', '“'],
    ['low-high curly', '„', '”'],
    ['doubled apostrophes', "''", "''"],
    ['backticks', '``', "''"],
    ['right curly on both sides', '”', '”'],
    ['doubled', '““', '””'],
  ] as const) {
    it(`pairs ${name} marks`, () => assert.deepEqual(found(sentence(open, close)), ['We will rebuild the pier.']));
  }

  it('gives the span between the marks and the span with them', () => {
    const { text, quotes } = quotesOf('He called it « a gift ».');
    assert.equal(text.slice(...quotes[0]!.span), 'a gift');
    assert.equal(text.slice(...quotes[0]!.marks), '« a gift »');
  });

  it('takes a mirrored closing mark', () =>
    assert.deepEqual(found('“We sail at dawn,“ said Captain Orla Finch. “Bring coats.”'), ['We sail at dawn,', 'Bring coats.']));

  it('takes a closing mark that is glued to the next word', () =>
    assert.deepEqual(found('“We keep the ferries clean and on time, “a company manager said on Monday.'), [
      'We keep the ferries clean and on time,',
    ]));

  it('takes a mark without the space around it', () => assert.deepEqual(found('She said"we are late"and left.'), ['we are late']));

  it('keeps bracketed insertions and ellipses', () =>
    assert.deepEqual(found('“We [the council] were ... surprised,” he said.'), ['We [the council] were ... surprised,']));
});

describe('marks that are none', () => {
  for (const text of [
    "The teachers' union and the drivers' union met the boys' coach.",
    "It was the summer of '69, then the '90s, rock 'n' roll and all.",
    'The shelf is 6\' 2" tall and 14" deep.',
    'The plank is 5\'10" long.',
    'Don’t say it isn’t the governors’ idea.',
    "'Tis the season, get 'em while they're hot.",
  ])
    it(text, () => assert.deepEqual(found(text), []));

  it('reads British single quotes with apostrophes and possessives inside', () =>
    assert.deepEqual(found("'The teachers' union won't stop, and that's fine,' he said. 'It's the drivers' turn.'"), [
      "The teachers' union won't stop, and that's fine,",
      "It's the drivers' turn.",
    ]));

  it('does not let inches end a quotation', () =>
    assert.deepEqual(found('"The 14" pipe burst again," the plumber said.'), ['The 14" pipe burst again,']));
});

describe('nesting', () => {
  it('gives a quote inside a quote inside a quote its parent', () => {
    const { text, quotes } = quotesOf('“Ada told me, ‘Ben said “never” to me,’ and left,” Cora said.');
    assert.deepEqual(
      quotes.map(quote => [text.slice(...quote.span), quotes.find(other => other.id === quote.parent)?.span ?? null]),
      [
        ['Ada told me, ‘Ben said “never” to me,’ and left,', null],
        ['Ben said “never” to me,', quotes[0]!.span],
        ['never', quotes[1]!.span],
      ],
    );
  });

  it('nests marks of one kind', () =>
    assert.deepEqual(found('"He told me "go away" and left," she said.'), ['He told me "go away" and left,', 'go away']));

  it('closes two levels with a double mark', () =>
    assert.deepEqual(found('"I heard him say "never""'), ['I heard him say "never"', 'never']));
});

describe('running quotes', () => {
  it('joins a quote over three paragraphs that repeat the opening mark', () => {
    const text = '“First we dig.\n\n“Then we pour.\n\n“Then we wait,” Orla Finch said.\n\n“Done,” she added.';
    assert.deepEqual(found(text), ['First we dig.\n\n“Then we pour.\n\n“Then we wait,', 'Done,']);
  });

  it('joins a paragraph that closes what the one above left open', () =>
    assert.deepEqual(found('“First we dig.\n\nThen we pour,” Finch said.'), ['First we dig.\n\nThen we pour,']));

  it('ends a quote without a closing mark with its paragraph', () =>
    assert.deepEqual(found('Finch said: “We dig at dawn.\n\nThe pier closed in May.'), ['We dig at dawn.']));

  it('ends a quote that ends the article without a mark', () => {
    const { text, quotes } = quotesOf('The pier closed.\n\n“We will be back.');
    assert.equal(text.slice(...quotes[0]!.marks), '“We will be back.');
  });

  it('ends it before its reporting clause', () =>
    assert.deepEqual(found('“We dig at dawn, Orla Finch said on Friday.'), ['We dig at dawn,']));

  it('recovers a forgotten opening mark', () =>
    assert.deepEqual(found('The pier closed. We will be back,” Orla Finch said.'), ['We will be back,']));
});

describe('a stray mark', () => {
  const rest = Array.from({ length: 9 }, (_, i) => `“Answer ${i} is ready,” she said. He called it “a good start”.`);
  const expected = rest.flatMap((_, i) => [`Answer ${i} is ready,`, 'a good start']);
  for (const mark of ['"', '“', '”', '«', "'"]) {
    it(`${mark} in the first of ten paragraphs spoils none of the others`, () =>
      assert.deepEqual(
        found([`The pier${mark === '”' ? mark : ''} ${mark === '”' ? '' : mark}was closed in May.`, ...rest].join('\n\n')),
        expected,
      ));
  }
});

describe('kinds of quotation', () => {
  for (const [kind, text] of [
    ['speech', '“We will rebuild the pier,” he said.'],
    ['speech', 'He said: “No.”'],
    ['speech', 'The paper wrote in an editorial: “The pier must go.”'],
    ['partial', 'He promised to make the pier “stronger than it ever was” by May.'],
    ['partial', 'Finch called the plan “reckless”.'],
    ['term', 'The dock worker goes by the name “Shorty.”'],
    ['term', 'Arthur “Dusty” Miller opened the shop.'],
    ['term', 'They had a “soft” opening in May.'],
    ['title', 'She starred in the film “Night Ferry” last year.'],
    ['title', 'His novel “a quiet harbour” sold well.'.replace('a quiet', 'A quiet')],
    ['title', 'The port was put on the “Watch List” in May.'],
  ] as const)
    it(`${kind}: ${text}`, () => assert.deepEqual(kinds(text), [kind]));
});

describe('cost and safety', () => {
  it('is linear: 200,000 marks in a paragraph of 4 MB cost at most ten times what 50,000 cost (squared: sixteen)', function () {
    this.timeout(60_000);
    const cost = (count: number): number => {
      const reading = read('“We dig the pier,” Finch said on Monday. '.repeat(count / 2), false);
      const start = process.cpuUsage().user;
      assert.equal(findQuotes(reading).length, count / 2);
      return (process.cpuUsage().user - start) / 1000;
    };
    const cheapest = (count: number): number => Math.min(cost(count), cost(count), cost(count));
    cost(50_000);
    assert.ok(cheapest(200_000) < 10 * Math.max(cheapest(50_000), 80));
  });

  it('survives any heap of marks', function () {
    this.timeout(60_000);
    for (const text of [
      '',
      '"',
      '“'.repeat(5000),
      '”'.repeat(5000),
      `'"`.repeat(4000),
      '"a '.repeat(8000),
      '‘“«„'.repeat(2000),
      '\ud800"\udc00"',
    ]) {
      for (const { span, marks } of findQuotes(read(text, false)))
        assert.ok(marks[0] <= span[0] && span[0] <= span[1] && span[1] <= marks[1]);
    }
  });

  it('keeps the id of a quote when text before it changes', () => {
    const id = (text: string): string => quotesOf(text).quotes.at(-1)!.id;
    assert.equal(id('“We dig at dawn,” he said.'), id('It rained. “Stay in,” she said.\n\n“We dig at dawn,” he said.'));
  });
});
