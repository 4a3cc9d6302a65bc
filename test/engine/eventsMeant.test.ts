import { strict as assert } from 'node:assert';
import { labelsOf, telling } from './eventsOfText.ts';

/** The type that the event of the verb or noun with this lemma has in the sentence. */
const typeIn = (text: string, lemma: string): string | null => telling(text, lemma).type;

describe('what a verb means by its object', () => {
  it('loses a match or a job', () => {
    assert.equal(typeIn('The hosts lost the match in Orlo.', 'lose'), 'defeat');
    assert.equal(typeIn('Hundreds of clerks lost their jobs in Orlo.', 'lose'), null);
    assert.equal(typeIn('Three divers lost their lives in Orlo.', 'lose'), 'death');
  });

  it('arrests people, and picks up a bill', () => {
    assert.equal(typeIn('Police picked up three men in Orlo.', 'pick-up'), 'arrest');
    assert.equal(typeIn('The council picked up the bill in Orlo.', 'pick-up'), null);
  });

  it('kills people, and a plan', () => {
    assert.equal(typeIn('The blast killed three men in Orlo.', 'kill'), 'killing');
    assert.equal(typeIn('Rebels killed the bill in Orlo.', 'kill'), null);
  });

  it('sends troops, and a letter', () => {
    assert.equal(typeIn('The kingdom sent troops to Orlo.', 'send'), 'deployment');
    assert.equal(typeIn('The mayor sent a message to the clerks.', 'send'), null);
  });

  it('signs a player, and a letter', () => {
    assert.equal(typeIn('The club signed a man from Orlo.', 'sign'), 'appointment');
    assert.equal(typeIn('Sixty clerks signed a letter in Orlo.', 'sign'), null);
  });

  it('overturns a ruling, and of itself', () => {
    assert.equal(typeIn('The court overturned the ruling.', 'overturn'), 'court ruling');
    assert.equal(typeIn('A tram overturned in Orlo.', 'overturn'), 'accident');
  });

  it('falls, and falls asleep', () => {
    assert.equal(typeIn('The driver fell from a cliff.', 'fall'), 'fall');
    assert.equal(typeIn('The driver fell asleep.', 'fall'), null);
  });
});

describe('what a noun means by what stands beside it', () => {
  it('is a ruling where a court decides', () => {
    assert.equal(typeIn("The judge's decision came on Monday.", 'decision'), 'court ruling');
    assert.equal(typeIn("The mayor's decision came on Monday.", 'decision'), null);
    assert.equal(typeIn('They defied the decisions of the mayor.', 'decision'), null);
  });

  it('is an agreement, or between firms a merger', () => {
    assert.equal(typeIn('The two kingdoms reached a peace deal in Orlo.', 'deal'), 'agreement');
    assert.equal(typeIn('The two banks reached a takeover deal in Orlo.', 'deal'), 'merger');
  });

  it('is a party that somebody gives', () => {
    const lemmas = (text: string): string[] => labelsOf(text).filter(label => /party/i.test(label));
    assert.equal(lemmas('Three men were hurt at a birthday party in Orlo.').length, 1);
    assert.deepEqual(lemmas('The party has its seat in Orlo.'), []);
  });
});

describe('participles that belong to a noun', () => {
  it('tell no event', () => {
    assert.deepEqual(labelsOf('The rule drew heated protests.').length, 2);
    assert.deepEqual(labelsOf('It was the work of a highly respected judge.'), []);
    assert.deepEqual(labelsOf('It is a group of investment banking firms.'), []);
    assert.deepEqual(labelsOf('It is a brick-fronted house.'), []);
  });
});
