import { strict as assert } from 'node:assert';
import { quantitiesOf } from './reading.ts';

const expect = (text: string, ...quantities: string[]): void => assert.deepEqual(quantitiesOf(text, '2021-03-13'), quantities);

describe('quantities', () => {
  it('are amounts of money, with scale and currency', () => {
    expect('The firm is worth $613bn.', '$613bn = 613000000000 $ of firm');
    expect('It paid 1.4 billion euros in cash.', '1.4 billion euros = 1400000000 EUR');
    expect('It paid US$5 million and £30.', 'US$5 million = 5000000 USD', '£30 = 30 GBP');
  });
  it('are percentages, with what they are a share or a change of', () => {
    expect('Tallow shares rose 6.1 percent on Friday.', '6.1 percent = 6.1 percent of Tallow shares');
    expect('A bump of more than 10pc followed.', '10pc = 10 percent of bump');
    expect('Some 60 per cent of the voters agreed.', '60 per cent = 60 percent of voters');
  });
  it('are counts, in digits and words', () => {
    expect('The list holds nine firms.', 'nine = 9 firm of firms');
    expect('It hired 1,200 workers and twenty-five cooks.', '1,200 = 1200 worker of workers', 'twenty-five = 25 cook of cooks');
    expect('Two hundred and twelve people fled.', 'Two hundred and twelve = 212 person of people');
  });
  it('are measures', () => {
    expect('The ship is 300 metres long.', '300 metres = 300 m of ship');
  });
  it('give the first figure of a range the unit of the second', () => {
    expect('Prices will rise 5 to 10 percent.', '5 = 5 percent of Prices', '10 percent = 10 percent');
  });
  it('are ages', () => {
    expect('A 44-year-old man was held.', '44-year-old = 44 year of age');
    expect('Ada Moss, 44, was held.', '44 = 44 year of age');
  });
  it('are not parts of a time', () => {
    expect('It closed two months ago, on 12 March 2021, for three years.');
  });
  it('are not parts of names', () => {
    expect('It sells 5G phones and the Tallow 9.');
  });
});
