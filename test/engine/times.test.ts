import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { timesIn, timesOf } from './reading.ts';

/** A Saturday. */
const PUBLISHED = '2021-03-13';
const expect = (text: string, ...times: string[]): void => assert.deepEqual(timesOf(text, PUBLISHED), times);

describe('times', () => {
  it('are full dates in every order', () => {
    expect('It opened on 12 March 2021.', '12 March 2021 2021-03-12');
    expect('It opened on March 12, 2021.', 'March 12, 2021 2021-03-12');
    expect('It opened on Friday, March 12th, 2021, in Vell.', 'Friday, March 12th, 2021 2021-03-12');
    expect('It opened on 2021-03-12 in Vell.', '2021-03-12 2021-03-12');
  });
  it('are plain numbers by what stands behind them', () => {
    expect('It closed at 9 : 40 am.', '9 : 40 am. 2021-03-13T09:40');
    expect('It took 5 1/2 years.', '5 1/2 years P5.5Y');
    expect('It ran from 3 – 5 May.', '3 2020-05-03', '5 May 2020-05-05');
    expect('It met 3 times a year.', '3 times a year P1Y');
    expect('It cost 9, 12 and 14 crowns.');
  });
  it('take British or American order from the other dates', () => {
    expect('It opened on 25/12/2020 and closed on 03/01/2021.', '25/12/2020 2020-12-25', '03/01/2021 2021-01-03');
    expect('It opened on 12/25/2020 and closed on 01/03/2021.', '12/25/2020 2020-12-25', '01/03/2021 2021-01-03');
    expect('It opened on 2 January 2020 and closed on 03/01/2021.', '2 January 2020 2020-01-02', '03/01/2021 2021-01-03');
  });
  it('have no year where the article has none, and are as precise as every year agrees on', () => {
    const told = (date: string, text: string): string[] => timesOf(`Pier closes\n\n${date}VELL, Norland (AP) — ${text}`).slice(1);
    const march = (text: string): string[] => told('March 12\n\n', text);
    assert.deepEqual(march('The pier closed on March 3 and in May.'), ['March 3 XXXX-03-03', 'May XXXX-05']);
    assert.deepEqual(march('The pier closed yesterday.'), ['yesterday XXXX-03-11']);
    assert.deepEqual(march('The pier closed last month.'), ['last month XXXX-02']);
    assert.deepEqual(march('The pier closed last year.'), ['last year null']);
    assert.deepEqual(march('The pier closed on Monday.'), ['Monday XXXX-03']);
    assert.deepEqual(told('March 1\n\n', 'The pier closed yesterday.'), ['yesterday XXXX-02']);
    assert.deepEqual(told('March 1\n\n', 'The pier closed on Monday.'), ['Monday null']);
    assert.deepEqual(told('Friday, March 12\n\n', 'The pier closed on Monday.'), ['Monday XXXX-03-08']);
    assert.deepEqual(timesOf('The pier closed on 12 March.'), ['12 March XXXX-03-12']);
    assert.deepEqual(timesOf('The pier closed on Monday.'), ['Monday null']);
  });
  it('take weekdays by tense', () => {
    expect('The board met on Friday.', 'Friday 2021-03-12');
    expect('The board will meet on Friday.', 'Friday 2021-03-19');
    expect('The board met on Saturday.', 'Saturday 2021-03-13');
    expect('The board asked the ferries to sail from Friday.', 'Friday 2021-03-19');
    expect('The board agreed on Friday to meet the crew.', 'Friday 2021-03-12');
    expect('The board met last Monday and will meet next Monday.', 'last Monday 2021-03-08', 'next Monday 2021-03-15');
    expect('Friday’s vote was close.', 'Friday 2021-03-12');
    expect('Two boats were stopped by guards on Friday.', 'Friday 2021-03-12');
    expect('The crew was able to mend the mast by Friday.', 'Friday 2021-03-12');
    expect('The crew will mend the mast by Friday.', 'Friday 2021-03-19');
  });
  it('are none at the end of a name', () => {
    expect('Valley Today reported that the pier was closed.');
    expect('The pier is closed, Valley Today’s editor wrote.');
    expect('The pier is closed today, Valley Today reported.', 'today 2021-03-13');
    expect('Today Ada Quill left. Prices rise today.', 'Today 2021-03-13', 'today 2021-03-13');
  });
  it('are none in a title, nor where something dawns', () => {
    expect('Ada Moss spoke at the Farmers of Tomorrow fair and to USA TODAY.');
    expect('Few ships sail from the USA today.', 'today 2021-03-13');
    expect('The dawn of the long war came in 1988.', '1988 1988');
  });
  it('take what was likely for past, and what is likely to come for future', () => {
    expect('It was likely “as before,” he said of the August 29 launch.', 'August 29 2020-08-29');
    expect('It is likely to rain on August 29.', 'August 29 2021-08-29');
  });
  it('take a date in brackets as the evidence of its weekday', () => {
    assert.deepEqual(timesOf('The board met on Friday (Mar 12).', '2021-03'), ['Friday (Mar 12) 2021-03-12']);
    expect('The board met yesterday (11 March 2021).', 'yesterday (11 March 2021) 2021-03-11');
    expect('The board met on Friday afternoon (5 March).', 'Friday afternoon (5 March) 2021-03-05TAF');
    expect('It shook at 09:10 (0540 GMT).', '09:10 (0540 GMT) 2021-03-13T09:10');
    expect('The board met on Friday (its third vote since 2 March).', 'Friday 2021-03-12', '2 March 2021-03-02');
  });
  it('read a time of day before or after its day, also where a space has slipped in', () => {
    expect('It closed at noon on Thursday.', 'noon on Thursday 2021-03-11T12:00');
    expect('It closed at 7:15 p. m. Thursday.', '7:15 p. m. Thursday 2021-03-11T19:15');
    expect('It closed at 8. 40am on Friday.', '8. 40am on Friday 2021-03-12T08:40');
    expect('It closed early morning on Sunday, March 7, 2021.', 'early morning on Sunday, March 7, 2021 2021-03-07TMO');
  });
  it('count to the day where the text does', () => {
    expect('It closed exactly two years ago.', 'exactly two years ago 2019-03-13');
    expect('It closed two years ago today.', 'two years ago today 2019-03-13');
    expect('It closed two years ago.', 'two years ago 2019');
  });
  it('have no date where they are told from what has none', () => {
    expect('The day after the vote she left.', 'The day null');
    expect('He fell ill six days before she left office.', 'six days P6D');
    expect('She left, and came back minutes later.', 'minutes later PTXM');
  });
  it('read what lasts or comes again and again', () => {
    expect('They led a two-week-long strike and a day-long march.', 'two-week-long P2W', 'a day-long P1D');
    expect('It carries 40 boats per day.', 'per day P1D');
  });
  it('open a range with a month by its name', () => {
    expect('The second survey (July–November 2020) is out.', 'July 2020-07', 'November 2020 2020-11');
    expect('It was shut from November to February 2020.', 'November 2019-11', 'February 2020 2020-02');
    expect('The trial will be held in October-the 23-year-old is free.', 'October 2021-10');
  });
  it('take months without a year by tense', () => {
    expect('The board met in January.', 'January 2021-01');
    expect('The board met in late November.', 'late November 2020-11');
    expect('The board will meet in January.', 'January 2022-01');
    expect('The board met on 20 December.', '20 December 2020-12-20');
    expect('It opened in May 2019. The board met in June.', 'May 2019 2019-05', 'June 2019-06');
    expect('It opened in May 2019.\n\nThe board met in January.', 'May 2019 2019-05', 'January 2021-01');
  });
  it('are still to come where something simply is then', () => {
    expect('The vote is at 9 p.m. on Sunday.', '9 p.m. on Sunday 2021-03-14T21:00');
    expect('The deadline is Friday.', 'Friday 2021-03-19');
    expect('The deadline was Friday.', 'Friday 2021-03-12');
  });
  it('count from the date of the article', () => {
    expect('It closed yesterday.', 'yesterday 2021-03-12');
    expect('It closed the day before yesterday.', 'the day before yesterday 2021-03-11');
    expect('It will close the day after tomorrow.', 'the day after tomorrow 2021-03-15');
    expect('It closed last month.', 'last month 2021-02');
    expect('It closed two months ago.', 'two months ago 2021-01');
    expect('It closed three days ago.', 'three days ago 2021-03-10');
    expect('It will close next week.', 'next week 2021-W11');
    expect('It closed earlier this year.', 'earlier this year 2021');
    expect('It closed in the third quarter of last year.', 'the third quarter of last year 2020-Q3');
    expect('It closed this morning.', 'this morning 2021-03-13TMO');
    expect('It closed on Friday night.', 'Friday night 2021-03-12TNI');
  });
  it('count from the date that the text spoke of', () => {
    expect('It opened on 5 May 2015. The next day it closed.', '5 May 2015 2015-05-05', 'The next day 2015-05-06');
    expect('It opened on 5 May 2015 and closed a week later.', '5 May 2015 2015-05-05', 'a week later 2015-W20');
  });
  it('are years, decades, centuries and fiscal years', () => {
    expect('It was built in 1990, in the 19th century or in the 1980s.', '1990 1990', 'the 19th century 18', 'the 1980s 198X');
    expect('Profit fell in fiscal 2019.', 'fiscal 2019 2019');
    expect('It grew in 2015-16.', '2015 2015', '16 2016');
  });
  it('are ranges of days', () => {
    expect('It ran from 3 to 5 May 2020.', '3 2020-05-03', '5 May 2020 2020-05-05');
    expect('It ran on May 3-5, and rain fell.', 'May 3 2020-05-03', '5 2020-05-05');
  });
  it('are times of day', () => {
    expect("It closed at 9 o'clock.", "9 o'clock 2021-03-13T09:00");
    expect('It closed at nine o’clock.', 'nine o’clock 2021-03-13T09:00');
    expect('The alarm went at 9:30 a.m. on Friday.', '9:30 a.m. on Friday 2021-03-12T09:30');
    expect('The alarm went on March 12, 2021 at 9:05 pm EST.', 'March 12, 2021 at 9:05 pm EST 2021-03-12T21:05');
    expect('The alarm went in the early hours of Monday.', 'the early hours of Monday 2021-03-08TMO');
  });
  it('are lengths of time, and what comes again', () => {
    expect('She waited for three years.', 'three years P3Y');
    expect('They had a 30-day truce and a few hours of calm.', '30-day P30D', 'a few hours PTXH');
    expect('The board meets every Tuesday.', 'every Tuesday XXXX-WXX-2');
    expect('The rent is $300 a month.', 'a month P1M');
    assert.deepEqual(
      timesIn('She waited for three years. The board meets every Tuesday.').map(time => time.type),
      ['DURATION', 'SET'],
    );
  });
  it('are holidays', () => {
    expect('It closed on Christmas Eve.', 'Christmas Eve 2020-12-24');
    expect('It opened on Easter Monday 2019.', 'Easter Monday 2019 2019-04-22');
  });
  it('are references without a date', () => {
    expect('It is now closed and was recently sold.', 'now PRESENT_REF', 'recently PAST_REF');
  });
  it('are not versions, scores, prices, counts, numbers to call, verbs or names', () => {
    for (const text of [
      'It may rain, and she may march.',
      'They won 6-3 and lost 2-1.',
      'Version 10.2 costs $1,999 or 2000 dollars.',
      'Call 555-2014 or come to room 1984.',
      'They passed H.R. 1999 and S. 2010, but not House Bill 2022 or Resolution 1701.',
      'He was second, and she had a second chance.',
      'April Moss and her daughter May sat in the sun.',
      'Some 2,000 people fled.',
      'A 44-year-old man was held.',
    ])
      expect(text);
  });
  it('have no value where the date of the article is not known', () => {
    assert.deepEqual(timesOf('The board met on Friday and will meet next month.'), ['Friday null', 'next month null']);
    assert.deepEqual(timesOf('The board met on Friday.', '2021'), ['Friday null']);
  });
  it('say what they are counted from, and why', () => {
    const [time] = timesIn('The board met on Friday.', PUBLISHED);
    assert.equal(time?.anchor, PUBLISHED);
    assert.match(time?.why ?? '', /last up to the article's date/);
  });
  it('are found in any text without harm', () => {
    const words = [
      'the',
      'last',
      'next',
      'week',
      'Friday',
      'March',
      '12',
      '2021',
      ',',
      'of',
      'a',
      'two',
      'days',
      'ago',
      'early',
      '9:30',
      'p.m.',
      '(',
      ')',
      '-',
      'first',
      'quarter',
      "'s",
      'year',
      'to',
      'about',
      'every',
      'half',
      'and',
      'Christmas',
      '’',
      '60s',
      'in',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), list => {
        const text = `${list.join(' ')}.`;
        let at = 0;
        for (const { span, value } of timesIn(text, PUBLISHED)) {
          assert.ok(span[0] >= at && span[1] > span[0] && span[1] <= text.length);
          assert.ok(value === null || !/NaN|undefined/.test(value), `${text}: ${value}`);
          at = span[1];
        }
      }),
    );
  });
});
