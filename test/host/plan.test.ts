import { strict as assert } from 'node:assert';
import type { Span } from '../../src/engine/model/span.ts';
import type { Marks, RepeatedMark } from '../../src/engine/query/marks.ts';
import { CAP, PAINT_KINDS, type PlanOptions, planPaint } from '../../src/host/paint/plan.ts';

const ALL = { entities: true, quotes: true, claims: true, repeated: true };
const NOTHING: Marks = { entities: [], quotes: [], cues: [], repeated: [], differing: [] };
const plan = (marks: Partial<Marks>, options: Partial<PlanOptions> = {}) =>
  planPaint({ ...NOTHING, ...marks }, { shown: ALL, lineOf: offset => Math.floor(offset / 100), visible: () => [], ...options });
const repeated = (span: Span, more: Partial<RepeatedMark> = {}): RepeatedMark => ({
  span,
  relation: 'verbatim',
  articles: 1,
  independent: 1,
  ...more,
});

describe('planning the paint', () => {
  it('has an entry for every kind, so that what is gone is taken away', () => {
    assert.deepEqual([...plan({}).keys()], [...PAINT_KINDS]);
  });

  it('paints names and adjectives, not pronouns and nominals', () => {
    const forms = (['name', 'adjective', 'nominal', 'pronoun'] as const).map((form, i) => ({
      span: [i, i + 1] as Span,
      type: 'person' as const,
      form,
    }));
    assert.deepEqual(plan({ entities: forms }).get('person'), [
      [0, 1],
      [1, 2],
    ]);
  });

  it('paints speech, not terms and titles in quotation marks', () => {
    const quotes = (['speech', 'partial', 'term', 'title'] as const).map((kind, i) => ({ span: [i, i + 1] as Span, kind }));
    assert.deepEqual(plan({ quotes }).get('quote'), [
      [0, 1],
      [1, 2],
    ]);
  });

  it('tells denials from other claims', () => {
    const cues = [
      { span: [0, 4] as Span, stance: 'asserts' as const },
      { span: [9, 13] as Span, stance: 'denies' as const },
    ];
    assert.deepEqual([plan({ cues }).get('cue'), plan({ cues }).get('denial')], [[[0, 4]], [[9, 13]]]);
  });

  it('puts one mark beside a line, the strongest, at the beginning of its passage', () => {
    const marks = plan({ repeated: [repeated([0, 20]), repeated([30, 50], { independent: 2 }), repeated([210, 250])] });
    assert.deepEqual(marks.get('repeatedIndependent'), [[30, 31]]);
    assert.deepEqual(marks.get('repeatedCopy'), [[210, 211]]);
    assert.deepEqual(
      plan({ repeated: [repeated([0, 9], { independent: 3 }), repeated([10, 19], { relation: 'contradicts' })] }).get(
        'repeatedContradicted',
      ),
      [[10, 11]],
    );
  });

  it('puts the mark of a difference beside a line whatever else stands there, also where nothing is repeated', () => {
    const marks = plan({
      repeated: [repeated([0, 20], { independent: 2 })],
      differing: [
        [12, 15],
        [310, 314],
      ],
    });
    assert.deepEqual(marks.get('repeatedContradicted'), [
      [12, 13],
      [310, 311],
    ]);
    assert.deepEqual(marks.get('repeatedIndependent'), []);
  });

  it('leaves out what is switched off', () => {
    const marks = {
      entities: [{ span: [0, 1] as Span, type: 'place' as const, form: 'name' as const }],
      quotes: [{ span: [2, 9] as Span, kind: 'speech' as const }],
    };
    const shown = plan(marks, { shown: { ...ALL, entities: false } });
    assert.deepEqual([shown.get('place'), shown.get('quote')], [[], [[2, 9]]]);
  });

  it('paints only near the screen when there are too many of a kind', () => {
    const quotes = Array.from({ length: CAP + 1 }, (_, i) => ({ span: [i * 10, i * 10 + 5] as Span, kind: 'speech' as const }));
    assert.deepEqual(plan({ quotes }, { visible: () => [[100, 125]] }).get('quote'), [
      [100, 105],
      [110, 115],
      [120, 125],
    ]);
    let asked = false;
    const visible = (): Span[] => {
      asked = true;
      return [];
    };
    plan({ quotes: quotes.slice(1) }, { visible });
    assert.equal(asked, false);
  });
});
