import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findingNames } from '../../src/engine/analysis/names.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { NAME_TYPES } from '../../src/engine/language/names/nameLabels.ts';
import { namesIn, read } from './namesReading.ts';

const has = (text: string, ...expected: string[]): void => {
  const names = namesIn(text);
  for (const name of expected) assert.ok(names.includes(name), `${name} is not among ${names.join(', ')}`);
};
/** The names of a text when a finder takes each place of `words` for a name of that type, as good as sure. */
function proposed(text: string, words: string, type: 'person' | 'organisation' | 'place'): string[] {
  const reading = read(text);
  const found = [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
    first: reading.tokens.findIndex(({ span }) => span[1] > index),
    end: reading.tokens.findLastIndex(({ span }) => span[0] < index + words.length) + 1,
    type,
    types: NAME_TYPES.map(one => (one === type ? 0.7 : 0.1)),
  }));
  return finish(findingNames(reading, { tagNames: () => found })).map(name => `${text.slice(name.span[0], name.span[1])} ${name.type}`);
}
const lacks = (text: string, ...words: string[]): void => {
  const surfaces = namesIn(text).map(name =>
    name.replace(/ (?:person|organisation|place|group|event|law|work|product|other)(?: \(adjective\))?$/, ''),
  );
  for (const word of words) assert.ok(!surfaces.includes(word), `${word} is among ${surfaces.join(', ')}`);
};

describe('names: the span', () => {
  it('leaves titles out, and finds what stands before them', () => {
    has('The suit was heard by US District Judge Marta Quill on Monday.', 'US place', 'Marta Quill person');
    has('A letter by Labour MP Nadia Fenwick was read out.', 'Nadia Fenwick person');
    has('The ruling by Mr Justice Holloway was read out in court.', 'Holloway person');
    has('The plan by Finance Minister Joseph Adeyemi was passed.', 'Joseph Adeyemi person');
  });
  it('takes a bare title for nobody, whoever proposes it', () => {
    assert.deepEqual(proposed('The case went to a US District Judge on Monday.', 'US District Judge', 'organisation'), ['US place']);
    assert.deepEqual(proposed('The letter was sent to the Chief Executive on Monday.', 'Chief Executive', 'organisation'), []);
  });
  it('parts a place from the body that it owns', () => {
    const text = "Staff of Kenya's Ministry of Commerce met on Monday.";
    assert.deepEqual(proposed(text, "Kenya's Ministry of Commerce", 'organisation'), ['Kenya place', 'Ministry of Commerce organisation']);
  });
  it('takes nothing from an address of mail', () => {
    assert.deepEqual(proposed('You may write to Jane.Quill@example.org on any day.', 'Jane', 'person'), []);
  });
  it('leaves articles and possessives out', () => {
    has("The report praised the Norwood Institute's work and Marta Quill's book.", 'Norwood Institute organisation', 'Marta Quill person');
  });
  it('parts two bodies that share a plural head', () => {
    const names = namesIn('Staff of the Departments of Defense and Treasury met on Monday.');
    assert.equal(names.filter(name => name.endsWith('organisation')).length, 2, names.join(', '));
    assert.ok(names.includes('Treasury organisation'));
  });
  it('keeps what belongs to a name', () => {
    has(
      'She works for the Food and Drug Administration in Washington D.C. these days.',
      'Food and Drug Administration organisation',
      'Washington D.C. place',
    );
    has('A speech by Ursula von der Holt was praised.', 'Ursula von der Holt person');
    has('A speech by Jean-Pierre Marchand was praised.', 'Jean-Pierre Marchand person');
    has('The firm sued Quill & Partners over the deal.', 'Quill & Partners organisation');
    has("Troops of the People's Defence Army crossed the border.", "People's Defence Army organisation");
  });
  it('goes on across a hard line break, never across a blank line', () => {
    const wrapped =
      'The long trial over the new pier in the old harbour went on when on Monday\nthe judge, who had read all of the letters and none of the books, met Marta\nQuill in the court, and then left for the harbour with all of the letters.';
    const names = finish(findingNames(read(wrapped)));
    assert.equal(names.length, 1);
  });
  it('is never inside another name', () => {
    assert.deepEqual(namesIn('He works for the Bank of China in a small town.'), ['Bank of China organisation']);
  });
  it('stops before "-based" and the like', () => {
    has('The Nairobi-based charity said on Monday that it would close.', 'Nairobi place');
  });
});

describe('names: headlines', () => {
  it('finds in capitals the names that the text has', () => {
    has(
      'QUILL BLOCKS HARBOUR PLAN IN KENYA\n\nA judge in Nairobi, Marta Quill, blocked the plan for the harbour on Monday, the court said.',
      'QUILL person',
      'KENYA place',
    );
  });
  it('finds in Title Case no ordinary words', () => {
    const text =
      'Judge Blocks New Harbour Plan After Long Trial\n\nThe judge blocked the plan for the new harbour on Monday, after a long trial, the court said.';
    lacks(text, 'Harbour Plan', 'Judge Blocks', 'Long Trial', 'New Harbour Plan');
  });
});

describe('names: the type', () => {
  it('comes from titles, suffixes, lists and context', () => {
    has('Shares of Brandel Corp fell on Monday.', 'Brandel Corp organisation');
    has('The road to Lake Turkana was closed, police in Uganda said.', 'Lake Turkana place', 'Uganda place');
    has('Ellen Fairweather, 45, was found near the village of Oststadt.', 'Ellen Fairweather person', 'Oststadt place');
  });
  it('makes an adjective of a nationality, and a group of a people', () => {
    has('The Kenyan minister spoke first.', 'Kenyan place (adjective)');
    has('Most Kenyans have heard of the plan.', 'Kenyans group');
    has('A South Korean shipyard won the order.', 'South Korean place (adjective)');
  });
  it('weighs what the text calls a name against the judgement of a finder', () => {
    const place = (text: string): string[] => proposed(text, 'Quenta', 'place');
    assert.deepEqual(place('The ban on tractor maker Quenta was lifted on Monday.'), ['Quenta organisation']);
    assert.deepEqual(place('On Monday Quenta, one of the largest tractor makers, sued over it.'), ['Quenta organisation']);
    assert.deepEqual(place('On Monday Quenta moved away, and its neighbours slept well.'), ['Quenta place']);
  });
  it('is one for all places of the article', () => {
    const text = 'The founder of Quenta spoke. Nobody likes Quenta. Shares in Quenta fell.';
    assert.deepEqual(proposed(text, 'Quenta', 'person'), ['Quenta organisation', 'Quenta organisation', 'Quenta organisation']);
  });
  it('is no person where a "which" follows, and a person where a "who" does', () => {
    has('On Monday Quenta, which sells phones, grew.', 'Quenta organisation');
    has('On Monday Quenta, who sells phones, sang.', 'Quenta person');
  });
  it('is a product after the noun of a thing, and for a model number', () => {
    has('On Monday the ferry Aurinda struck a pier. Later the Aurinda sank.', 'Aurinda product');
    has('The airline ordered ten A480 jets.', 'A480 product');
  });
  it('is a team where the article is about sport and the place plays', () => {
    has('The striker scored in the cup match at the stadium as Uganda beat Kenya.', 'Uganda organisation', 'Kenya organisation');
    has('The striker scored in the cup match at the stadium in Uganda.', 'Uganda place');
    has('The army said that the cup was found as Uganda beat the heat.', 'Uganda place');
  });
  it('spreads from the full name to the surname', () => {
    has('The prize went to Ellen Brightwater. Later Brightwater thanked the town.', 'Brightwater person');
  });
});

describe('names: traps', () => {
  it('takes no months, weekdays or openings of sentences for names', () => {
    lacks(
      'In May the firm grew. Monday was quiet. However, nobody came. Officials say so. Will it rain?',
      'May',
      'Monday',
      'However',
      'Officials',
      'Will',
    );
  });
  it('takes no hashtags, handles or addresses for names', () => {
    assert.deepEqual(namesIn('write to Jane@example.org or post #HarbourPlan to @HarbourTalk today.'), []);
  });
});

describe('names: any text', () => {
  const soup = fc.array(
    fc.constantFrom(
      'Ada',
      'Obi',
      'the',
      'of',
      'and',
      '.',
      ',',
      '(',
      ')',
      'Mr',
      'President',
      "'s",
      'US',
      'Bank',
      'Departments',
      'Chinese',
      '\n',
      '\n\n',
      '\u00a0',
      '\ud800',
      '“',
      '”',
      '-',
      'said',
      'X',
      'IBM',
      '&',
      'Inc.',
      '1',
      ':',
    ),
    { maxLength: 40 },
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    soup.map(words => words.join(' ')),
    soup.map(words => words.join('')),
  );

  it('gives sound spans, in order, none overlapping', () => {
    fc.assert(
      fc.property(anything, text => {
        let end = 0;
        for (const name of finish(findingNames(read(text)))) {
          assert.ok(name.span[0] >= end && name.span[1] > name.span[0] && name.span[1] <= text.length);
          assert.ok(name.why.length > 0 && !name.why.includes('\n'));
          end = name.span[1];
        }
      }),
      { numRuns: 400 },
    );
  }).timeout(30_000);
});
