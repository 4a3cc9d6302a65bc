import { strict as assert } from 'node:assert';
import { namesIn } from './namesReading.ts';

const REPORT = 'The striker scored in the cup match after half-time, and the goalkeeper of the champions was booked in the league.';
const sidesOf = (text: string): string[] =>
  namesIn(`${REPORT}\n\n${text}`)
    .filter(name => name.endsWith(' organisation'))
    .map(name => name.slice(0, -' organisation'.length));

describe('names: places that stand for the sides that play for them', () => {
  it('are sides in what they do with one another', () => {
    assert.deepEqual(sidesOf('On Sunday Uganda drew 2-2 with Kenya.'), ['Uganda', 'Kenya']);
    assert.deepEqual(sidesOf('On Sunday Zambia suffered a 3-1 defeat by Malawi.'), ['Malawi']);
    assert.deepEqual(sidesOf('On Sunday the hosts lost narrowly to Ghana.'), ['Ghana']);
  });
  it('are sides on both sides of a line of fixtures', () => {
    assert.deepEqual(sidesOf('Uganda at Kenya\n\nMalawi at Zambia'), ['Uganda', 'Kenya', 'Malawi', 'Zambia']);
  });
  it('are sides before those who play for them', () => {
    assert.deepEqual(sidesOf('Uganda: Peter Mwale, Joseph Banda, Daniel Phiri.'), ['Uganda']);
    assert.deepEqual(sidesOf('Uganda - 1 - Peter Mwale, 2 - Joseph Banda.'), ['Uganda']);
  });
  it('are sides beside another side in a list', () => {
    assert.deepEqual(sidesOf('On Sunday title rivals Uganda, Kenya and Malawi all closed in.'), ['Uganda', 'Kenya', 'Malawi']);
  });
  it('stay places where something is or happens', () => {
    assert.deepEqual(sidesOf('On Sunday Uganda beat Kenya in Malawi. The team then flew from Uganda to Zambia.'), ['Uganda', 'Kenya']);
  });
});
