import { strict as assert } from 'node:assert';
import { eventsOf, label, labelsOf, telling } from './eventsOfText.ts';

describe('who does what', () => {
  it('stays within a clause: not the sum before "after it"', () => {
    assert.deepEqual(labelsOf('The mill was fined £3m after the owner burned waste.'), ['Mill is fined £3m', 'Owner burns waste']);
    assert.equal(label('A man was held on suspicion of theft after a cyclist was stabbed.', 'stab'), 'Cyclist is stabbed');
  });

  it('is told past a participle, an age, a name beside it and what stands in brackets of commas', () => {
    assert.equal(label('A launch carrying wedding guests sank in a strait.', 'sink'), 'Launch sinks in strait');
    assert.equal(label('Edda Marl, 27, who climbed a mast, survived.', 'climb'), 'Edda Marl climbs mast');
    assert.equal(label('Its owner, Odo Marl, was arrested at home.', 'arrest'), 'Odo Marl is arrested at home');
    assert.equal(label('The bill, introduced in June, was rejected.', 'introduce'), 'Bill is introduced');
    assert.equal(label('Moving the bill, the minister spoke of trust.', 'move'), 'Minister moves bill');
  });

  it('is whom a relative clause or a past participle tells of, not who is named last in it', () => {
    assert.deepEqual(labelsOf('A clerk who stole £900 from a charity for widows was jailed.'), [
      'Clerk steals £900 from charity for widows',
      'Clerk is jailed',
    ]);
    assert.deepEqual(labelsOf('A company owned by her brother collapsed.'), ['Company collapses']);
    assert.deepEqual(labelsOf('A bus packed with pupils crashed.'), ['Bus crashes']);
  });

  it('is what the sentence is about, where "it" can be nothing else', () => {
    assert.equal(label('The charity closed after it failed to pay the rent.', 'fail'), 'Charity fails to pay rent');
    assert.equal(label('The army denied that it had targeted farms.', 'target'), 'Army targets farms');
    assert.equal(label('The clerk closed the shop after it burned waste.', 'burn'), 'Burns waste');
  });

  it('is the one fined, not the fine', () => {
    assert.equal(label('The judge fined the mill $250 million for burning waste.', 'burn'), 'Mill burns waste');
  });

  it('is the one before "and cut", which has tense too', () => {
    assert.equal(label('The mill reported a loss and cut its forecast.', 'cut'), 'Mill cuts forecast');
  });

  it('is told by the verb of a headline, though it looks like a plural', () => {
    assert.equal(
      label('Shelling kills nine in Vell as truce talks stall\n\nThe town is small.', 'kill'),
      'Shelling kills nine in Vell as truce talks stall',
    );
    assert.equal(label('Watchdog fines three banks over fees\n\nThe town is small.', 'fine'), 'Watchdog fines three banks over fees');
    assert.deepEqual(labelsOf('Price rises announced in Vell\n\nThe town is small.'), ['Price rises are announced in Vell']);
  });

  it('is not done by what is flying', () => {
    assert.deepEqual(labelsOf('A woman was injured by flying glass.'), ['Woman is injured by flying glass']);
  });

  it('is the speaker behind "said", and nobody for a bare participle', () => {
    assert.deepEqual(labelsOf('Owners did nothing, said Odo Marl, prosecuting.'), []);
    assert.equal(label('Owners did nothing, said Odo Marl, waving a letter.', 'wave'), 'Odo Marl waves letter');
  });

  it('is no list of nouns', () => {
    assert.deepEqual(labelsOf('More than 400 fish, including pike, perch and endangered eels, died.'), ['More than 400 fish die']);
  });

  it('is the one blamed, where a gerund tells what for', () => {
    assert.deepEqual(labelsOf('A jury convicted the mayor of stealing coins.'), [
      'Jury convicts mayor of stealing coins',
      'Mayor steals coins',
    ]);
  });

  it('is the winner, not the one beaten', () => {
    const { label: won, status } = telling('The Larks beat the Herons to move within reach of the title.', 'move');
    assert.deepEqual([won, status], ['Larks move within reach of title', 'happened']);
  });
});

describe('tenses of events', () => {
  it('are past where the only verb of a clause looks like a participle', () => {
    assert.equal(label('Larkmill, owned by a fund, apologised.', 'apologise'), 'Larkmill apologises');
    assert.equal(label('Prices rose by a tenth.', 'rise'), 'Prices rise by tenth');
    assert.equal(label('Unions reacted angrily.', 'react'), 'Unions react');
    assert.equal(label('The war killed 40 people and displaced thousands.', 'displace'), 'War displaces thousands');
    assert.equal(label('It comes from a study published in a journal.', 'publish'), 'Study is published in journal');
  });

  it('are passive in a headline without an object', () => {
    const story = 'Drivers trapped as smoke fills tunnel\n\nLARKMILL, June 14 (Reuters) - Nine drivers were in a tunnel.';
    assert.equal(label(story, 'trap'), 'Drivers are trapped');
  });

  it('make a noun of "fighting" before its verb, and of an event whose verb would end in "s"', () => {
    assert.equal(label('The border closed after fighting broke out.', 'break'), 'Fighting breaks out');
    assert.equal(label('The mill paid a fine over a sewage spill that killed the fish.', 'kill'), 'Sewage spill kills fish');
  });
});

describe('what labels keep', () => {
  it('is how exact a number is, and that "no fewer than" denies nothing', () => {
    assert.equal(
      label('Alarms were destroyed by staff at least nine times.', 'destroy'),
      'Alarms are destroyed by staff at least nine times',
    );
    assert.equal(telling('No fewer than 23 travellers were abducted.', 'abduct').status, 'happened');
  });

  it('is the word that a verb needs', () => {
    assert.equal(label('Her team ran out of legs.', 'run'), 'Team runs out of legs');
    assert.equal(label('Profit soared by a third to £3m.', 'soar'), 'Profit soars by a third to £3m');
    assert.equal(label('The pilot flew home on Thursday.', 'fly'), 'Pilot flies home');
    assert.equal(label('Air defences shot down 41 drones.', 'shoot'), 'Air defences shoot down 41 drones');
    assert.equal(label('The firm has since sold the mill.', 'sell'), 'Firm sells mill');
    assert.equal(label('He spent eight months in prison.', 'spend'), 'He spends eight months in prison');
  });

  it('is the day whose name ends in a stop', () => {
    assert.equal(label('A similar raid on Jan. 19 destroyed a crane.', 'destroy'), 'Similar raid destroys crane');
  });

  it('is each of two acts, not the first of them twice', () => {
    assert.deepEqual(labelsOf('The ministers agreed to reopen the border.'), [
      'Ministers agree to reopen border',
      'Ministers to reopen border',
    ]);
  });
});

describe('what is no event', () => {
  it('is what somebody says, denies or will not say', () => {
    assert.deepEqual(labelsOf('The firm declined to comment.'), []);
    assert.deepEqual(labelsOf('The firm could not be reached for comment.'), []);
    assert.deepEqual(labelsOf('Odo Marl denied that the pump had failed.'), ['Pump fails']);
  });

  it('is what something is, how somebody feels, and what is asked', () => {
    assert.deepEqual(labelsOf('This was not an accident.'), []);
    assert.deepEqual(labelsOf('Not everyone is convinced.'), []);
    assert.deepEqual(labelsOf('Did the minister resign?'), []);
    assert.equal(eventsOf('There was an explosion at the mill.').length, 1);
  });
});
