import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { telling } from './eventsOfText.ts';
import { eventsIn, type Given, PEOPLE } from './eventsReading.ts';

describe('status of events', () => {
  const status = (source: string, given?: Given): string => eventsIn(source, { names: PEOPLE, ...given }).at(-1)!.status;

  it('is happened for what is told as fact', () => assert.equal(status('Ames/NNP sold/VBD Norvik/NNP ./.'), 'happened'));
  it('is negated by "not", by a verb of failing, and by "no"', () => {
    assert.equal(status("Ames/NNP did/VBD n't/RB sell/VB Norvik/NNP ./."), 'negated');
    assert.equal(status('Ames/NNP failed/VBD to/TO sell/VB Norvik/NNP ./.'), 'negated');
    assert.equal(status('There/EX was/VBD no/DT explosion/NN ./.'), 'negated');
  });
  it('is planned after "will", "plans to" and "is going to"', () => {
    assert.equal(status('Ames/NNP will/MD sell/VB Norvik/NNP ./.'), 'planned');
    assert.equal(status('Ames/NNP plans/VBZ to/TO sell/VB Norvik/NNP ./.'), 'planned');
    assert.equal(status('Ames/NNP is/VBZ going/VBG to/TO sell/VB Norvik/NNP ./.'), 'planned');
  });
  it('is negated by "would have" and "should have", which tell what was not so', () => {
    assert.equal(status('Ames/NNP would/MD have/VB sold/VBN Norvik/NNP ./.'), 'negated');
    assert.equal(status('Ames/NNP should/MD have/VB sold/VBN Norvik/NNP ./.'), 'negated');
    assert.equal(status('Ames/NNP could/MD have/VB sold/VBN Norvik/NNP ./.'), 'alleged');
  });
  it('is alleged after "may have" and where only somebody claims it', () => {
    assert.equal(status('Ames/NNP may/MD have/VB sold/VBN Norvik/NNP ./.'), 'alleged');
    assert.equal(status('Ames/NNP sold/VBD Norvik/NNP ./.', { claimed: 'Ames sold Norvik' }), 'alleged');
  });
});

describe('dates of events', () => {
  it('come from the nearest time of the sentence', () => {
    const [arrest, sale] = eventsIn(
      'Boyd/NNP arrested/VBD Ames/NNP on/IN Friday/NNP after/IN he/PRP sold/VBD Norvik/NNP in/IN May/NNP ./.',
      {
        names: PEOPLE,
        times: { Friday: '2031-06-06', May: '2031-05' },
      },
    );
    assert.equal(arrest!.date, '2031-06-06');
    assert.equal(sale!.date, '2031-05');
  });

  it('do not come from the verb of a noun that a participle describes', () => {
    const [appointed] = eventsIn('A/DT mediator/NN appointed/VBN by/IN Ames/NNP will/MD arrive/VB on/IN Friday/NNP ./.', {
      names: PEOPLE,
      times: { Friday: '2031-06-06' },
    });
    assert.equal(appointed!.date, null);
  });

  it('stay unknown where the sentence has none, or none with a value', () => {
    assert.equal(eventsIn('Ames/NNP sold/VBD Norvik/NNP ./.', { names: PEOPLE })[0]!.date, null);
  });

  it('are only a bound after "before", "by" and "after"', () => {
    const bounded = (words: string): unknown[] => {
      const [sale] = eventsIn(`Ames/NNP sold/VBD Norvik/NNP ${words} Friday/NNP ./.`, { names: PEOPLE, times: { Friday: '2031-06-06' } });
      return [sale!.date, sale!.bound, sale!.mentions[0]!.date];
    };
    assert.deepEqual(bounded('before/IN'), ['2031-06-06', 'before', null]);
    assert.deepEqual(bounded('by/IN'), ['2031-06-06', 'before', null]);
    assert.deepEqual(bounded('after/IN'), ['2031-06-06', 'after', null]);
    assert.deepEqual(bounded('on/IN'), ['2031-06-06', null, '2031-06-06']);
  });

  it('are, of what the headline tells, shortly before publication where such a day is told', () => {
    const body = 'Boyd/NNP fled/VBD ./.\nBoyd/NNP fled/VBD ./.\nBoyd/NNP fled/VBD ./.\nAmes/NNP sold/VBD Norvik/NNP on/IN Friday/NNP ./.';
    const source = `^ Ames/NNP sold/VBD Norvik/NNP\n${body}`;
    const given = { names: PEOPLE, times: { Friday: '2031-06-06' } };
    const sales = (published?: string): (string | null)[] =>
      eventsIn(source, { ...given, ...(published ? { published } : {}) })
        .filter(({ lemma }) => lemma === 'sell')
        .map(({ date }) => date);
    assert.deepEqual(sales('2031-06-07'), ['2031-06-06']);
    assert.deepEqual(sales('2031-09-07'), [null], 'a day long before is that of something else');
    assert.deepEqual(sales(), [null]);
  });

  it('are, of what the headline tells as a fact, the one day that the lead tells of, which sets it apart from nothing', () => {
    const dated = (lead: string): LocalEvent =>
      eventsIn(`^ Ames/NNP sold/VBD Norvik/NNP\n${lead}`, {
        names: PEOPLE,
        times: { Friday: '2031-06-06', Thursday: '2031-06-05' },
        published: '2031-06-07',
      }).find(({ lemma }) => lemma === 'sell')!;
    const one = dated('Boyd/NNP fled/VBD on/IN Friday/NNP ./.');
    assert.deepEqual([one.date, one.ofLead], ['2031-06-06', true]);
    const several = dated('Boyd/NNP fled/VBD on/IN Friday/NNP ./.\nBoyd/NNP resigned/VBD on/IN Thursday/NNP ./.');
    assert.deepEqual([several.date, several.ofLead], [null, false]);
  });
});

describe('the date of what has just happened', () => {
  const dateOf = (text: string, lemma: string): string | null => telling(text, lemma).date;

  it('is that of publication, where headline and lead tell no day', () => {
    assert.equal(dateOf('Judge blocks ban on dogs\n\nThe harbour is small.', 'block'), '2031-06-14');
    assert.equal(dateOf('Harbour master dies\n\nThe harbour master has died at home.', 'die'), '2031-06-14');
    assert.equal(telling('Judge blocks ban on dogs\n\nThe harbour is small.', 'block').ofLead, true);
  });

  it('is not, where they tell another, or tell it in the past or as planned', () => {
    assert.equal(dateOf('Judge blocks ban on dogs\n\nA storm hit the harbour on Thursday.', 'block'), '2031-06-12');
    assert.equal(dateOf('The board sold the harbour.', 'sell'), null);
    assert.equal(dateOf('Board will sell harbour\n\nThe harbour is small.', 'sell'), null);
  });
});

describe('labels and types of events', () => {
  it('say who does what to whom, in the words of the text', () => {
    const [event] = eventsIn('A/DT federal/JJ judge/NN temporarily/RB blocked/VBD the/DT investment/NN ban/NN ./.');
    assert.equal(event!.label, 'Federal judge blocks investment ban');
    assert.equal(event!.type, 'court ruling');
  });

  it('keep to sixty code units and end on a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 12 }), words => {
        for (const { label } of eventsIn(`Ames/NNP sold/VBD ${words.map(word => `${word}/NN`).join(' ')} ./.`)) {
          assert.ok(label.length > 0 && label.length <= 60, label);
        }
      }),
    );
  });

  it('know what is fired by its object', () => {
    assert.equal(eventsIn('Norvik/NNP fired/VBD the/DT coach/NN ./.', { names: PEOPLE })[0]!.type, 'dismissal');
    assert.equal(eventsIn('Norvik/NNP fired/VBD a/DT missile/NN ./.', { names: PEOPLE })[0]!.type, 'missile launch');
  });

  it('call the rise of a share a share move', () => {
    assert.equal(eventsIn('Norvik/NNP shares/NNS rose/VBD 6/CD percent/NN ./.', { names: PEOPLE })[0]!.type, 'share move');
  });
});
