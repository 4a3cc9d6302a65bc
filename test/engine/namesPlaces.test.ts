import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { findingNames } from '../../src/engine/analysis/names.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { NAME_TYPES } from '../../src/engine/language/names/nameLabels.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { mentionsIn } from './mentionsReading.ts';
import { read } from './namesReading.ts';

/** The names of a text of which the finder, unsure, takes each capitalised word of `words` for an organisation's. */
function typed(text: string, words: string): string[] {
  const reading = read(text);
  const types = NAME_TYPES.map(type => (type === 'organisation' ? 0.5 : type === 'place' ? 0.35 : 0.1));
  const found = words.split(' ').map(word => {
    const first = reading.tokens.findIndex(token => token.text === word);
    return { first, end: first + 1, type: 'organisation' as const, types };
  });
  return finish(findingNames(reading, { tagNames: () => found })).map(({ span, type }) => `${text.slice(...span)} ${type}`);
}

describe('names: pairs of places', () => {
  it('are two names where a hyphen joins them, and one where it is a place’s own', () => {
    assert.deepEqual(mentionsIn('The U.S.-Kenya talks and the Kenya–Uganda border worried Guinea-Bissau.'), [
      'U.S. = United States place',
      'Kenya place',
      'Kenya place',
      'Uganda place',
      'Guinea-Bissau place',
    ]);
  });
  it('both take part in what they are said to do', () => {
    const { events, entities } = createAnalyzer(WEIGHTS).analyze('a.txt', 'Kenya-Uganda talks will resume in May.');
    const names = events[0]!.participants.map(({ entity }) => entities.find(({ id }) => id === entity)!.name);
    assert.deepEqual(names, ['Kenya', 'Uganda']);
  });
});

describe('names: places by their surroundings', () => {
  it('are listed with a plural noun before or behind', () => {
    assert.deepEqual(typed('The drought struck the counties of Lodvar, Kitwena and Marsab.', 'Lodvar Kitwena Marsab'), [
      'Lodvar place',
      'Kitwena place',
      'Marsab place',
    ]);
    assert.deepEqual(typed('The drought struck Lodvar, Kitwena and Marsab counties.', 'Lodvar Kitwena Marsab'), [
      'Lodvar place',
      'Kitwena place',
      'Marsab place',
    ]);
  });
  it('have weather, and settlements and valleys', () => {
    assert.deepEqual(typed('The coast had rain, Lodvar 4.6mm and Marsab 3.1mm of it.', 'Lodvar Marsab'), ['Lodvar place', 'Marsab place']);
    assert.deepEqual(typed('She lives in the settlement of Lodvar and farms in the Marsab valley.', 'Lodvar Marsab'), [
      'Lodvar place',
      'Marsab place',
    ]);
  });
  it('are not made of bodies in other lists', () => {
    assert.deepEqual(typed('The firms Lodvar, Kitwena and Marsab sued.', 'Lodvar Kitwena Marsab'), [
      'Lodvar organisation',
      'Kitwena organisation',
      'Marsab organisation',
    ]);
  });
  it('are whole where the finder sees two, and go without who was born there', () => {
    assert.deepEqual(typed('Much of Latin America was hit, and San Quillo too.', 'Latin America San Quillo'), [
      'Latin America place',
      'San Quillo place',
    ]);
    assert.deepEqual(typed('She met the Leeds-born Okoro.', 'Leeds-born Okoro')[0], 'Leeds place');
  });
  it('are not all: letters in brackets are of the kind of the name before them', () => {
    const text = 'A grant went to the World Rice Fund (WRF) on Monday.';
    const reading = read(text);
    const at = (word: string): number => reading.tokens.findIndex(token => token.text === word);
    const found = [
      { first: at('World'), end: at('Fund') + 1, type: 'organisation' as const, types: [0, 1, 0, 0] },
      { first: at('WRF'), end: at('WRF') + 1, type: 'other' as const, types: [0.1, 0.3, 0, 0.6] },
    ];
    assert.deepEqual(
      finish(findingNames(reading, { tagNames: () => found })).map(({ type }) => type),
      ['organisation', 'organisation'],
    );
  });
});
