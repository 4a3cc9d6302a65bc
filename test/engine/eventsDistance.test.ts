import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';

const analyzer = createAnalyzer(readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url)));

/** The date of the event whose trigger is the word, in a story of Thursday, 12 June 2025. */
function dateOf(sentence: string, trigger: string): string | null | undefined {
  const { text, events } = analyzer.analyze('a.txt', `Orlo court rules\n\nORLO, June 12, 2025 - ${sentence}\n`);
  const told = events.flatMap(event => event.mentions).find(({ trigger: [start, end] }) => text.slice(start, end) === trigger);
  return told?.date;
}

/** The date of the whole event. */
function eventDate(sentence: string, lemma: string): string | null | undefined {
  const filler = 'The town is small. The river is wide. The hall is old. ';
  const { events } = analyzer.analyze('a.txt', `Orlo and its past\n\nORLO, June 12, 2025 - ${filler}${sentence}\n`);
  return events.find(event => event.lemma === lemma)?.date;
}

describe('the date of what is told by its distance', () => {
  it('is so many days before what the main clause tells', () => {
    const sentence = 'The council closed the bridge on Wednesday, two days after a barge struck its northern pillar, injuring 14 people.';
    assert.equal(dateOf(sentence, 'closed'), '2025-06-11');
    assert.equal(dateOf(sentence, 'struck'), '2025-06-09');
    assert.equal(dateOf(sentence, 'injuring'), '2025-06-09');
  });

  it('is counted from the main clause also where that follows', () => {
    assert.equal(dateOf('A day after a barge struck the bridge, the council closed it on Wednesday.', 'struck'), '2025-06-10');
  });

  it('lies after it with "before", and is as precise as the distance', () => {
    assert.equal(dateOf('The court convicted Marlo Quist in March 2025, three months before guards attacked him.', 'attacked'), '2025-06');
    assert.equal(dateOf('The firm collapsed in 2019, two years after Quist bought it.', 'bought'), '2017');
  });

  it('is counted from an event that another sentence dates', () => {
    const sentence = 'The governor signed the bill six days before he left office. He left office on January 20, 2025.';
    assert.equal(eventDate(sentence, 'sign'), '2025-01-14');
    assert.equal(eventDate('The firm sacked its chief two days before a fire destroyed the plant.', 'sack'), null);
    assert.equal(
      eventDate('The firm sacked its chief two days after a fire destroyed the plant. The fire destroyed it on May 3.', 'sack'),
      '2025-05-05',
    );
  });

  it('stays unknown where the distance is, or the main clause has no day', () => {
    assert.notEqual(dateOf('The firm collapsed in 2019, two days after Quist bought it.', 'bought'), '2018-12-30');
    assert.equal(dateOf('The council closed the bridge, days after a barge struck it.', 'struck') ?? null, null);
  });
});

describe('the date of what an article without a year tells', () => {
  it('is the day in whatever year, of the news and of what is told by its day', () => {
    const text = 'Harbour board shuts Orlo pier\n\nORLO, Jan 2 (Reuters) - The board gave no reason.\n\n'.concat(
      'The pier is old.\n\n'.repeat(4),
      'The mayor resigned on Nov 30.\n',
    );
    const { events } = analyzer.analyze('a.txt', text);
    const dates = (['shut', 'resign'] as const).map(lemma => events.find(event => event.lemma === lemma)?.date);
    assert.deepEqual(dates, ['XXXX-01-02', 'XXXX-11-30']);
  });

  it('has its year where another sentence tells the same with it', () => {
    const text = 'Orlo court fined Marlo Quist\n\nA court in Orlo fined Marlo Quist on June 3.\n\n'.concat(
      'The town is small.\n\n'.repeat(4),
      'The court fined Marlo Quist on June 3, 2031.\n',
    );
    assert.equal(analyzer.analyze('a.txt', text).events.find(event => event.lemma === 'fine')?.date, '2031-06-03');
  });
});
