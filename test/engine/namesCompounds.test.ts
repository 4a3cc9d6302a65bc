import { strict as assert } from 'node:assert';
import { mentionsIn } from './mentionsReading.ts';

describe('names: what is glued to them', () => {
  it('is no part of them: prefixes and tails behind a hyphen', () => {
    assert.deepEqual(mentionsIn('The group of ex-Microsoft, Brandel Corp and Norvik Corp workers met.')[0], 'Microsoft organisation');
    assert.deepEqual(mentionsIn('Banks want an Africa-oriented plan for trade in Africa.')[0], 'Africa place');
    assert.deepEqual(mentionsIn('Police blamed Russian-built drones.'), ['Russian = Russia place (adjective)']);
  });
  it('is “al” in small letters', () => {
    assert.deepEqual(mentionsIn('Fighters of al Qaeda left on Monday.'), ['al Qaeda organisation']);
  });
});

describe('names of people', () => {
  it('are without what they are ministers for and where they are from', () => {
    assert.deepEqual(mentionsIn('The Secretary for Education Choy Yuk-lan praised pupils.'), ['Choy Yuk-lan person']);
    assert.deepEqual(mentionsIn('Lawmakers met Rep. John Tannet of Tennessee on Monday.'), ['John Tannet person', 'Tennessee place']);
  });
});

describe('names: what is none', () => {
  it('are letters for offices and common nouns, and the end of an address', () => {
    assert.deepEqual(mentionsIn('The VP and the AG went to the ER. See pic.twitter.com/fWfJSLRueE now.'), []);
  });
  it('are plurals of letters, a party in brackets and an adverb at the head', () => {
    assert.deepEqual(mentionsIn('Broadly speaking, Martin Ashdown (R) sold seven SUVs on Monday.'), ['Martin Ashdown person']);
  });
});

describe('names: kinds by single words', () => {
  it('are games and feasts, faiths, groups of states and lands', () => {
    assert.deepEqual(mentionsIn('The Olympics begin. They spoke of Islam at the G20. He toured the Americas.'), [
      'Olympics event',
      'Islam group',
      'G20 organisation',
      'Americas place',
    ]);
  });
  it('are laws, districts that serve, outlets and counties by the words beside them', () => {
    assert.deepEqual(mentionsIn('Senators passed the Moxley Bill.'), ['Moxley Bill law']);
    assert.deepEqual(mentionsIn('The North Vell Municipal Utility District raised its rates.').slice(0, 1), [
      'North Vell Municipal Utility District organisation',
    ]);
    assert.deepEqual(mentionsIn('He told the Izvora daily that crops failed in Lodvar and Contra Vell counties.'), [
      'Izvora organisation',
      'Lodvar place',
      'Contra Vell place',
    ]);
  });
  it('are ships, shows, parties’ and faiths’ people, and families by a surname alone', () => {
    assert.deepEqual(mentionsIn('He served on the USS Moxley and was on the Steve Harlow Morning Show.'), [
      'USS Moxley product',
      'Steve Harlow Morning Show work',
    ]);
    assert.deepEqual(mentionsIn('Senate Democrats blocked the vote. The bill was read by Sunni Muslims in Leeds.'), [
      'Senate Democrats group',
      'Sunni Muslims group',
      'Leeds place',
    ]);
    assert.equal(mentionsIn('Mr Oakden met Mr Ashdown. The Oakdens gave more.').at(-1), 'Oakdens group');
  });
  it('are adjectives of two words behind “former”', () => {
    assert.deepEqual(mentionsIn('Former Costa Rican coach Laura Moxley said so.'), [
      'Costa Rican = Costa Rica place (adjective)',
      'Laura Moxley person',
    ]);
  });
});

describe('names: in headlines', () => {
  it('are the surnames that the text has, without the words before them', () => {
    const text = 'Two Charts Explain The Silly Parking Rule Moxley Wants\n\nMartin Moxley met Peter Ashdown. Later Moxley said no.\n';
    assert.equal(mentionsIn(text)[0], 'Moxley = Martin Moxley person');
  });
});

describe('names: bodies called by their heads', () => {
  it('are the one body of that head named before', () => {
    const text = 'The Karsholm Court of Appeal freed him. Later the European Commission met. The Commission left.';
    assert.equal(mentionsIn(text).at(-1), 'Commission = European Commission organisation');
  });
  it('are none where two have it', () => {
    const text = 'The European Commission met. So did the Lund Commission on Fraud. The Commission left.';
    assert.equal(mentionsIn(text).at(-1), 'Commission organisation');
  });
});
