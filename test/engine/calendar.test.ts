import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { civilOf, dayOf, easterOf, formatDay, formatWeek, weekdayOf } from '../../src/engine/analysis/times/calendar.ts';

describe('the calendar', () => {
  it('agrees with the platform on every day of six centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1700, 1, 1), max: dayOf(2300, 1, 1) }), day => {
        const date = new Date(day * 86_400_000);
        assert.equal(formatDay(day), date.toISOString().slice(0, 10));
        assert.equal(weekdayOf(day), date.getUTCDay() || 7);
        const { year, month, day: d } = civilOf(day);
        assert.equal(dayOf(year, month, d), day);
      }),
    );
  });
  it('knows ISO weeks and Easter', () => {
    assert.equal(formatWeek(dayOf(2021, 1, 3)), '2020-W53');
    assert.equal(formatWeek(dayOf(2018, 12, 31)), '2019-W01');
    assert.equal(formatDay(easterOf(2021)), '2021-04-04');
  });
});
