import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { castOf, mentionsOf } from './namesReading.ts';

const described = (text: string, name: string): string[] =>
  castOf(text)
    .entities.find(entity => entity.name === name)
    ?.descriptions.map(description => description.text) ?? [];

describe('coreference: names', () => {
  it('joins a surname to the full name', () => {
    const text = 'The prize went to Ellen Brightwater on Monday. Nobody thanked Brightwater for it.';
    assert.deepEqual(mentionsOf(text, 'Ellen Brightwater'), ['Ellen Brightwater', 'Brightwater']);
  });
  it('keeps two people of one surname apart, and uses the form of address', () => {
    const text = 'The prize went to Ellen Stone and to her brother Peter Stone. Later Mr Stone thanked the town, and Ms Stone sang.';
    assert.equal(castOf(text).entities.filter(entity => entity.type === 'person').length, 2);
    assert.deepEqual(
      mentionsOf(text, 'Peter Stone').filter(mention => mention.endsWith('Stone')),
      ['Peter Stone', 'Stone'],
    );
    assert.equal(mentionsOf(text, 'Ellen Stone').filter(mention => mention.endsWith('Stone')).length, 2);
  });
  it('takes a form of address that does not fit the only one of that surname for the husband or wife whom the text named', () => {
    const text = 'Ada Obi and her husband, Ben, were arrested on Monday. Mr Obi denied it. Mrs Obi did not.';
    assert.deepEqual(mentionsOf(text, 'Ben').slice(0, 2), ['Ben', 'Obi']);
    assert.equal(mentionsOf(text, 'Ada Obi').at(-1), 'Obi');
    assert.deepEqual(mentionsOf('Ada Obi and her son Ben were there. Mr Obi denied it.', 'Ben'), ['Ben']);
  });
  it('joins an acronym to its name, introduced in brackets or not', () => {
    for (const introduced of ['the Harbour Safety Board (HSB)', 'the Harbour Safety Board'])
      assert.deepEqual(
        mentionsOf(`A report by ${introduced} was late. Critics of the HSB were pleased.`, 'Harbour Safety Board').at(-1),
        'HSB',
      );
  });
  it('joins an acronym with “&”', () => {
    assert.deepEqual(mentionsOf('Norvik Gas & Electric (NG&E) cut power on Monday. NG&E said so.', 'Norvik Gas & Electric'), [
      'Norvik Gas & Electric',
      'NG&E',
      'NG&E',
    ]);
  });
  it('joins a company to its short name, but not to a unit that comes later', () => {
    assert.equal(mentionsOf('Shares of Brandel Foods Inc. fell. Analysts said Brandel was slow.', 'Brandel Foods Inc.').length, 2);
    const later = 'Analysts said on Monday that Brandel was slow. A grant went to the Brandel Research Foundation as well.';
    assert.equal(castOf(later).entities.filter(entity => entity.type === 'organisation').length, 2);
  });
  it('knows one country by its names and its adjective', () => {
    const text = 'Officials in the United States met a U.S. envoy. An American firm left the US on Monday.';
    assert.deepEqual(mentionsOf(text, 'United States'), ['United States', 'U.S.', 'American', 'US']);
  });
  it('tells namesakes apart by their titles', () => {
    const text = 'The seat is claimed by Senator Ada Quill and by Mayor Ben Quill. Later Senator Quill thanked the town.';
    assert.deepEqual(mentionsOf(text, 'Ada Quill'), ['Ada Quill', 'Quill']);
  });
  it('keeps the surname for who is not told only as a relative', () => {
    const text =
      'On Monday Peter Brightwater visited his wife Ellen in Lagos. Ellen Brightwater was better, and Brightwater thanked the town.';
    assert.deepEqual(mentionsOf(text, 'Peter Brightwater'), ['Peter Brightwater', 'his', 'Brightwater']);
  });
  it('does not give a surname to a relative who is named after it', () => {
    const text =
      'Critics of Mr Brightwater were pleased. The prize went to his wife, Ellen Brightwater. Nobody thanked Brightwater for it.';
    assert.deepEqual(
      mentionsOf(text, 'Ellen Brightwater').filter(mention => mention.endsWith('water')),
      ['Ellen Brightwater'],
    );
  });
  it('keeps the particle of a surname, in small letters too', () => {
    const text = 'The prize went to Pieter van der Quill on Monday. Nobody thanked van der Quill for it.';
    assert.deepEqual(mentionsOf(text, 'Pieter van der Quill'), ['Pieter van der Quill', 'van der Quill']);
  });
  it('makes several departments of a plural one', () => {
    const text = 'A letter of the Departments of Justice, Commerce and State was read. Lawyers for the Department of Commerce wept.';
    assert.deepEqual(
      castOf(text).entities.map(({ name }) => name),
      ['Department of Justice', 'Department of Commerce', 'Department of State'],
    );
    assert.equal(mentionsOf(text, 'Department of Commerce').length, 2);
  });
  it('knows the Treasury by the department, and a body by a name with its acronym behind', () => {
    assert.equal(
      mentionsOf('A report by the Department of the Treasury was late. Lawyers for the Treasury wept.', 'Department of the Treasury')
        .length,
      2,
    );
    const both = 'Critics of the Northern Harbour Safety Board NHSB wept. A report by the Northern Harbour Safety Board was late.';
    assert.equal(castOf(both).entities.length, 1);
  });
  it('knows a share symbol by its company', () => {
    const text = 'Stocks slide\n\nNEW YORK - Norvik Mining Corp (NYSE: NVK) said on Monday that it had lost money.\n';
    const { entities } = createAnalyzer(WEIGHTS).analyze('a.txt', text);
    assert.deepEqual(entities.find(({ name }) => name === 'Norvik Mining Corp')?.aliases, ['NVK']);
  });
  it('takes a capital that speaks for the government, and says so; a capital where something happens stays a city', () => {
    const text = 'On Monday officials met in Oslo. Oslo said that the plan was wrong.';
    assert.deepEqual(mentionsOf(text, 'Norway'), ['Oslo']);
    assert.deepEqual(mentionsOf(text, 'Oslo'), ['Oslo']);
    const [spoken] = castOf(text).mentions.slice(-1);
    assert.equal(spoken?.form, 'name');
    assert.match(spoken?.why ?? '', /government of Norway/);
  });
  it('knows a seat by the body of the article', () => {
    const text = 'The Department of Defense sued. Lawyers for the Pentagon were late.';
    assert.deepEqual(mentionsOf(text, 'Department of Defense'), ['Department of Defense', 'Pentagon']);
  });
});

describe('coreference: pronouns and nominals', () => {
  it('gives he and she to the person they fit', () => {
    const text = 'On Monday Ellen Brightwater met Peter Hargreave. She thanked him for his letter.';
    assert.deepEqual(mentionsOf(text, 'Ellen Brightwater'), ['Ellen Brightwater', 'She']);
    assert.deepEqual(mentionsOf(text, 'Peter Hargreave'), ['Peter Hargreave', 'him', 'his']);
  });
  it('leaves an "it" that stands for nobody alone', () => {
    assert.deepEqual(mentionsOf('Critics of Brandel Corp. were pleased. It is likely that more will follow.', 'Brandel Corp.'), [
      'Brandel Corp.',
    ]);
  });
  it('gives "the board" to the only board named so far, however far back', () => {
    const text =
      'A report by the Harbour Safety Board was late. It rained. It snowed. Nobody came. Somebody left. Later the board was sorry.';
    assert.deepEqual(mentionsOf(text, 'Harbour Safety Board').at(-1), 'the board');
    const two = text.replace('It rained.', 'A report by the Pilots Licence Board was early.');
    assert.ok(!castOf(two).mentions.some(({ form }) => form === 'nominal'));
  });
  it('gives "the company" to a company, not to the body that judges it', () => {
    const text = 'The Harbour Safety Board fined Brandel Corp, a day after the company closed a pier.';
    assert.deepEqual(mentionsOf(text, 'Brandel Corp'), ['Brandel Corp', 'the company']);
  });
  it('finds "the company" before a verb that may be a noun, and before "of" that belongs to the verb', () => {
    assert.ok(mentionsOf('Shares of Brandel Corp fell. Later it accused the company of fraud.', 'Brandel Corp').includes('the company'));
    assert.ok(mentionsOf('Shares of Brandel Corp fell. Later the company called it a mistake.', 'Brandel Corp').includes('the company'));
  });
  it('gives "the company" to the only company nearby, from the determiner to the head noun', () => {
    const text = 'Shares of Brandel Corp fell on Monday. Later the company said it was sorry.';
    assert.deepEqual(mentionsOf(text, 'Brandel Corp'), ['Brandel Corp', 'the company', 'it']);
  });
  it('gives "the judge" to whom the text called so', () => {
    const text = 'The plan was blocked by US District Judge Marta Quill. A lawyer, Peter Hargreave, wept. The judge left early.';
    assert.deepEqual(mentionsOf(text, 'Marta Quill'), ['Marta Quill', 'The judge']);
  });
  it('gives "the senator" to the only one so called, however far back', () => {
    const text = 'The prize went to Senator Marta Quill. It rained. It snowed. Nobody came. Somebody left. Later the senator was sorry.';
    assert.equal(mentionsOf(text, 'Marta Quill').at(-1), 'the senator');
  });
  it('gives "the telecoms giant" and "the shipper" to whom the text called so, before a verb that looks like a participle', () => {
    const text =
      "Brandel Corp is France's biggest shipper of grain. A rival is the telecoms giant Norvik. Later the telecoms giant blamed rivals. The shipper was sorry.";
    assert.ok(mentionsOf(text, 'Norvik').includes('the telecoms giant'));
    assert.ok(mentionsOf(text, 'Brandel Corp').includes('The shipper'));
  });
  it('gives none where two would do', () => {
    const text = 'Brandel Corp and Norvik Corp met on Monday. Later the company said no.';
    assert.ok(!castOf(text).mentions.some(mention => mention.form === 'nominal'));
  });
  it('says why, in one line', () => {
    const text =
      'Shares of Brandel Corp fell. The prize went to Ellen Brightwater, and later she thanked the company. Critics of Brightwater left.';
    for (const mention of castOf(text).mentions) assert.match(mention.why, /^[^\n]{3,120}$/);
  });
});

describe('coreference: descriptions', () => {
  it('are titles before the name', () => {
    assert.deepEqual(described('The plan was blocked by US District Judge Marta Quill.', 'Marta Quill'), ['US District Judge']);
    assert.deepEqual(described('A letter from founder and chief executive Ellen Brightwater was read.', 'Ellen Brightwater'), [
      'founder and chief executive',
    ]);
  });
  it('are appositions after and before it', () => {
    assert.deepEqual(described('The prize went to Ellen Brightwater, a lawyer from Leeds, on Monday.', 'Ellen Brightwater'), [
      'a lawyer from Leeds',
    ]);
    assert.deepEqual(described("On Monday the firm's chief executive, Ellen Brightwater, resigned.", 'Ellen Brightwater'), [
      "the firm's chief executive",
    ]);
  });
  it('are copulas and relative clauses', () => {
    assert.deepEqual(described('We know that Ellen Brightwater is a lawyer who sings.', 'Ellen Brightwater'), ['a lawyer']);
    assert.deepEqual(described('Shares of Brandel Corp, which makes boats, fell.', 'Brandel Corp'), ['which makes boats']);
    assert.deepEqual(described("On Monday Brandel Corp, based in Leeds, was Britain's biggest lender.", 'Brandel Corp'), [
      "Britain's biggest lender",
    ]);
  });
});

describe('coreference: any text', () => {
  const words = fc.constantFrom(
    'Ada Obi',
    'Obi',
    'Mr Obi',
    'she',
    'he',
    'it',
    'its',
    'they',
    'the company',
    'the judge',
    'Brandel Corp',
    'BC',
    '(',
    ')',
    ',',
    '.',
    'said',
    'a lawyer',
    '"',
    '\n\n',
    '\ud800',
    'Chinese',
    'US',
    'Pentagon',
  );
  it('gives mentions in order, none overlapping, each with an entity of the cast', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), list => {
        const cast = castOf(list.join(' '));
        const ids = new Set(cast.entities.map(entity => entity.id));
        assert.equal(ids.size, cast.entities.length);
        let end = 0;
        for (const mention of cast.mentions) {
          assert.ok(mention.span[0] >= end && ids.has(mention.entity));
          end = mention.span[1];
        }
        assert.equal(
          cast.entities.reduce((sum, entity) => sum + entity.mentions, 0),
          cast.mentions.length,
        );
      }),
      { numRuns: 300 },
    );
  }).timeout(30_000);
});
