import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { label, labelsOf, telling } from './eventsOfText.ts';

const analyzer = createAnalyzer(WEIGHTS);
const whole = (text: string, lemma: string): LocalEvent => {
  const { events } = analyzer.analyze('a.txt', text);
  const event = events.find(each => each.lemma === lemma);
  assert.ok(event, events.map(each => each.lemma).join(' '));
  return event;
};

describe('event nouns and the verbs that carry them', () => {
  it('are one event, in the passive too', () => {
    assert.deepEqual(labelsOf('A funeral will be held in the old mill.'), ['Funeral will be held in old mill']);
    assert.equal(telling('A funeral will be held in the old mill.', 'funeral').status, 'planned');
    assert.deepEqual(labelsOf('The lawsuit was filed in June by a fisherman.'), ['Lawsuit is filed by fisherman']);
  });

  it('are no mere claims, though their verb is one of writing or saying', () => {
    assert.equal(whole('The two towns signed a treaty in 1997.', 'treaty').status, 'happened');
    assert.equal(whole('The weather office had issued a red warning on Friday.', 'warning').status, 'happened');
  });

  it('are planned where somebody wants them', () => {
    assert.equal(whole('The mayor ordered an inquiry.', 'inquiry').status, 'planned');
    const election = whole('The mayor called for an early election.', 'election');
    assert.deepEqual([election.status, election.label], ['planned', 'Mayor calls for early election']);
  });

  it('are not the verb’s where the two are one: opening fire is no opening', () => {
    assert.equal(label('A gunman opened fire on shoppers.', 'open-fire'), 'Gunman opens fire on shoppers');
  });
});

describe('purposes', () => {
  it('have happened where the deed itself is what it is for', () => {
    const { status, label: told } = telling('Thousands marched to protest against the tax.', 'protest');
    assert.deepEqual([status, told], ['happened', 'Thousands protest against tax']);
    assert.equal(telling('The mill paid $80 million to settle the case.', 'settle').status, 'happened');
    assert.equal(telling('The mill sent a boat to rescue the crew.', 'rescue').status, 'planned');
    assert.equal(telling('The union plans to protest against the tax.', 'protest').status, 'planned');
  });
});

describe('intentions', () => {
  it('are planned, and negated where there are none', () => {
    const { status, label: told } = telling('The mayor has no intention of stepping down.', 'step-down');
    assert.deepEqual([status, told], ['negated', 'Mayor has no intention of stepping down']);
    assert.equal(telling('The firm has plans to sell the mill.', 'sell').status, 'planned');
    assert.equal(telling('The firm has no plans to sell the mill.', 'sell').status, 'negated');
  });
});
