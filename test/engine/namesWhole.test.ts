import { strict as assert } from 'node:assert';
import { mentionsIn } from './mentionsReading.ts';

describe('names: whole, not in pieces', () => {
  it('keep a body’s list of topics', () => {
    assert.deepEqual(mentionsIn('The Department for Transport, Ports and Rural Affairs declined to comment.'), [
      'Department for Transport, Ports and Rural Affairs organisation',
    ]);
    assert.deepEqual(mentionsIn('A ship sank, the Kenyan Atmospheric, Geological and Marine Services Administration said.'), [
      'Kenyan Atmospheric, Geological and Marine Services Administration organisation',
    ]);
  });
  it('are a team’s by place and plural, and a contest’s', () => {
    assert.deepEqual(mentionsIn('He scored twice and the Denver Otters beat the Boston Herons 4-2 on Sunday.'), [
      'Denver Otters organisation',
      'Boston Herons organisation',
    ]);
    assert.deepEqual(mentionsIn('She reached the final of the Vienna Open and then ran the Boston Half Marathon.'), [
      'Vienna Open event',
      'Boston Half Marathon event',
    ]);
  });
  it('are a river’s, whatever happens in it', () => {
    assert.deepEqual(mentionsIn('The discharge into the River Orvel lasted 12 days.'), ['River Orvel place']);
  });
  it('are a company’s by its founder and its trade, and a person’s with all initials', () => {
    assert.deepEqual(mentionsIn('Halvorsen Tools on Thursday reported higher earnings, as demand rose.'), ['Halvorsen Tools organisation']);
    assert.deepEqual(mentionsIn('The mayor met Castell Dairies and Orrin Mining.'), [
      'Castell Dairies organisation',
      'Orrin Mining organisation',
    ]);
    assert.deepEqual(mentionsIn('Chief Minister P. K. Raghavan expressed grief on Monday.'), ['P. K. Raghavan person']);
  });
});

describe('names: what is none', () => {
  it('a common plural at the head of a sentence, unless the article names somebody so', () => {
    assert.deepEqual(mentionsIn('"Managers knew about the pump and did nothing," she said. Songbirds were not there.'), []);
    assert.deepEqual(
      mentionsIn('The Denver Otters won again. Otters have lost only once at home.')
        .slice(0, 2)
        .map(name => name.split(' ')[0]),
      ['Denver', 'Otters'],
    );
  });
  it('a sum of rupees, or a number', () => {
    assert.deepEqual(mentionsIn('The state announced Rs 10 lakh for each family in a letter to No 10.'), []);
  });
});

describe('names: kinds by what stands beside them', () => {
  it('are people by kin, by what somebody was, and without rank and letters', () => {
    assert.deepEqual(mentionsIn('It opens with a song from your father, Themba. Then Sipho, my manager, phoned.'), [
      'Themba person',
      'Sipho person',
    ]);
    assert.deepEqual(mentionsIn('The memo went to Piers Wadham, a former MP who now runs the consultancy Wadham Strategy.'), [
      'Piers Wadham person',
      'Wadham Strategy organisation',
    ]);
    assert.deepEqual(mentionsIn('District Collector R. Sundaresan and Cllr Nasreen Akhtar praised Anjali Menon IPS on Monday.'), [
      'R. Sundaresan person',
      'Nasreen Akhtar person',
      'Anjali Menon person',
    ]);
  });
  it('are places behind a town and as rivers, bodies as fleets', () => {
    assert.deepEqual(
      mentionsIn('He died at his home in Falmouth, Mass. Bus service in Lakeport, Ont., stopped.').filter(name =>
        /^(?:Mass|Ont)/.test(name),
      ),
      ['Mass place', 'Ont place'],
    );
    assert.deepEqual(mentionsIn('The spill reached the River Aller in July. The Fifth Fleet would continue its patrols.'), [
      'River Aller place',
      'Fifth Fleet organisation',
      'its = Fifth Fleet organisation (pronoun)',
    ]);
  });
  it('are bodies that are described as such at the head of a sentence', () => {
    assert.deepEqual(mentionsIn('Nobody was hurt. Ofwat, the regulator, is expected to publish its own findings.'), [
      'Ofwat organisation',
      'the regulator = Ofwat organisation (nominal)',
      'its = Ofwat organisation (pronoun)',
    ]);
  });
});

describe('names: two that stand as one', () => {
  it('a party’s people and the body they sit in', () => {
    assert.deepEqual(mentionsIn('Voters wrote to Republicans in Congress about the bridge over the river.'), [
      'Republicans group',
      'Congress organisation',
    ]);
  });
  it('a member of a party and where he is from', () => {
    assert.deepEqual(mentionsIn('Sen. Martin Ashdown, an Ohio Republican, opened the bridge on Monday.'), [
      'Martin Ashdown person',
      'Ohio place',
      'Republican group (adjective)',
    ]);
  });
});

describe('names: one that the finder has in pieces', () => {
  it('a treaty, behind the place where it was made', () => {
    assert.deepEqual(mentionsIn('Ships burn less, a small share of the Paris Agreement, with little ado.'), ['Paris Agreement law']);
  });
  it('by its letters in brackets', () => {
    assert.deepEqual(mentionsIn('A report by the Interregional Panel on Rural Change (IPRC) warned of floods.'), [
      'Interregional Panel on Rural Change organisation',
      'IPRC = Interregional Panel on Rural Change organisation',
    ]);
  });
  it('a law is called by its letters, in brackets or not', () => {
    for (const law of ['The Federal Openings Reform Act (FORA) rules this.', 'The Federal Openings Reform Act rules this.'])
      assert.equal(mentionsIn(`${law} The FORA is old.`).at(-1), 'FORA = Federal Openings Reform Act law', law);
  });
});

describe('names: what the article names elsewhere', () => {
  it('a house of parliament, beside the other', () => {
    const text = 'The Senate met on Monday. A bill that the House had passed was read, and House Speaker Ada Moyo wept.';
    assert.deepEqual(mentionsIn(text), ['Senate organisation', 'House organisation', 'House organisation', 'Ada Moyo person']);
    assert.deepEqual(
      mentionsIn('The roof of the House of Glass fell on Monday.').filter(name => name.startsWith('House org')),
      [],
    );
  });
  it('a newspaper by its last word', () => {
    const text = 'The Lodvar Post said that rats had been seen. A clerk told the Post that they were mice.';
    assert.equal(mentionsIn(text).at(-1), 'Post = Lodvar Post organisation');
  });
  it('a party by its nickname, which is no part of an office', () => {
    const text = 'Chairman Peter Gillwood wept. Aides of the GOP chairman said so.';
    assert.ok(mentionsIn(text).includes('the GOP chairman = Peter Gillwood person (nominal)'));
    assert.deepEqual(mentionsIn('He said that the GOP had lost.').slice(-1), ['GOP group (adjective)']);
  });
});

describe('names: kinds by their words', () => {
  const kindOf = (text: string, surface: string): string | undefined => mentionsIn(text).find(name => name.startsWith(surface));
  it('a region with a bank is a place, a site’s address and a firm in another tongue are bodies', () => {
    assert.equal(kindOf('Few lorries reach the West Bank from Jordan on a Friday.', 'West Bank'), 'West Bank place');
    assert.equal(kindOf('Clerks at Lodvarnews.com reported a leak on Monday.', 'Lodvarnews'), 'Lodvarnews.com organisation');
    assert.equal(kindOf('Gruppo Vellari is studying a share offer, its chairman said.', 'Gruppo'), 'Gruppo Vellari organisation');
  });
  it('a party’s member in a house is one of a group', () =>
    assert.equal(kindOf('A House Democrat added a line to the bill on Monday.', 'House Democrat'), 'House Democrat group'));
  it('a body before an office is no longer than its own words, and what a minister is for is no name', () => {
    assert.deepEqual(mentionsIn('The bill will pass, White House Press Secretary Ada Moyo told reporters on Monday.'), [
      'White House organisation',
      'Ada Moyo person',
    ]);
    assert.deepEqual(mentionsIn("Loans will pay for it, Planning Minister Taher Obi'an said on Monday."), ["Taher Obi'an person"]);
  });
  it('who said or posted “its” is a body, unless somebody is named in full', () => {
    assert.equal(kindOf('Prandel posted its results on Monday.', 'Prandel'), 'Prandel organisation');
    assert.equal(kindOf('Tessa Pratt baked. Pratt tested its crust.', 'Pratt'), 'Pratt = Tessa Pratt person');
  });
  it('a lone letter is nobody', () =>
    assert.deepEqual(mentionsIn('Holders of series B preferred shares rejected the offer, and 95,000 B warrants lapsed.'), []));
});
