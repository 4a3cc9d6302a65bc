import { strict as assert } from 'node:assert';
import { findClaims } from '../../src/engine/analysis/claims.ts';
import { resolveMentions } from '../../src/engine/analysis/coreference.ts';
import { findNames } from '../../src/engine/analysis/names.ts';
import { findQuotes } from '../../src/engine/analysis/quotes.ts';
import type { Claim } from '../../src/engine/model/analysis.ts';
import { read } from './claimsReading.ts';

interface Said {
  readonly source: string | null;
  readonly cue: string | null;
  readonly content: string;
  readonly claim: Claim;
  /** The name of the entity behind the source. */
  readonly speaker: string | null;
}

/** In text order; the parts of an interrupted content with " … " between them. */
function said(text: string): Said[] {
  const reading = read(text);
  const quotes = findQuotes(reading);
  const cast = resolveMentions(reading, findNames(reading), quotes);
  return findClaims(reading, quotes, cast).map(claim => ({
    source: claim.sources.length > 0 ? claim.sources.map(span => text.slice(...span)).join(' … ') : null,
    cue: claim.cue && text.slice(...claim.cue),
    content: claim.contents.map(span => text.slice(...span)).join(' … '),
    claim,
    speaker: cast.entities.find(entity => entity.id === claim.source)?.name ?? null,
  }));
}

/** "source | cue | content" of each claim. */
const lines = (text: string): string[] => said(text).map(({ source, cue, content }) => `${source ?? '–'} | ${cue ?? '–'} | ${content}`);

function check(text: string, ...expected: readonly string[]): void {
  it(text, () => assert.deepEqual(lines(text), expected));
}

describe('a cue of saying', () => {
  check('Orla Finch said the pier would close.', 'Orla Finch | said | the pier would close');
  check('Orla Finch said that the pier would close.', 'Orla Finch | said | that the pier would close');
  check('The pier will close, Orla Finch said.', 'Orla Finch | said | The pier will close');
  check('The pier, Orla Finch said, will close in May.', 'Orla Finch | said | The pier … will close in May');
  check('“The pier will close,” Orla Finch said.', 'Orla Finch | said | “The pier will close,”');
  check('“The pier will close,” said Orla Finch.', 'Orla Finch | said | “The pier will close,”');
  check('“The pier,” Orla Finch said, “will close.”', 'Orla Finch | said | “The pier,” … “will close.”');
  check('Orla Finch has also said that the pier is safe.', 'Orla Finch | has also said | that the pier is safe');
  check('Orla Finch said on Monday that the pier was safe.', 'Orla Finch | said | that the pier was safe');
  check('Orla Finch told the Harbour Post that the pier was safe.', 'Orla Finch | told | that the pier was safe');
  check('Orla Finch said in a statement: “The pier is safe.”', 'Orla Finch | said | “The pier is safe.”');
  check('As Orla Finch put it, the pier is safe.');
  check('As Orla Finch noted, the pier is safe.', 'Orla Finch | noted | the pier is safe');
});

describe('the source as written', () => {
  check('US shipping analyst Orla Finch said the pier was safe.', 'US shipping analyst Orla Finch | said | the pier was safe');
  check('Hugh Hill, a doctor from Leeds, said the pier was safe.', 'Hugh Hill, a doctor from Leeds | said | the pier was safe');
  check('“The pier is safe,” said Hugh Hill, a doctor from Leeds.', 'Hugh Hill, a doctor from Leeds | said | “The pier is safe,”');
  check('A company spokesperson said the pier was safe.', 'A company spokesperson | said | the pier was safe');
  check('Sources said the pier was safe.', 'Sources | said | the pier was safe');
  check('On Friday, Hugh Hill, who runs the ferry, said the pier was safe.', 'Hugh Hill, who runs the ferry | said | the pier was safe');
  check('Sen. Hugh Hill (D-Ohio) said the pier was safe.', 'Sen. Hugh Hill (D-Ohio) | said | the pier was safe');
  check('It was alleged that the pier was unsafe.', '– | alleged | that the pier was unsafe'.replace('alleged', 'was alleged'));
});

describe('attribution without a verb of saying', () => {
  check('According to Orla Finch, the pier is safe.', 'Orla Finch | According to | the pier is safe');
  check('The pier is safe, according to a report by the port.', 'a report by the port | according to | The pier is safe');
  check('A court ruled that the pier must close.', 'A court | ruled | that the pier must close');
  check('A new poll shows that voters like the pier.', 'A new poll | shows | that voters like the pier');
  check('The lawsuit alleges that the pier was unsafe.', 'The lawsuit | alleges | that the pier was unsafe');
  check("Few had read the mayor's claim that the pier was safe.", "the mayor's | claim | that the pier was safe");
  check('Orla Finch vowed to rebuild the pier.', 'Orla Finch | vowed | to rebuild the pier');
  check('Orla Finch called for an inquiry into the fire.', 'Orla Finch | called for | an inquiry into the fire');
});

describe('what belongs to the content', () => {
  check('Orla Finch urged her neighbours to keep away.', 'Orla Finch | urged | her neighbours to keep away');
  check(
    'Orla Finch called it “a trap,” accusing the port of neglect.',
    'Orla Finch | called | it “a trap,”',
    'Orla Finch | accusing | the port of neglect',
  );
  check(
    'According to the Harbour Post, the mayor, Orla Finch, said the pier was safe.',
    'the Harbour Post | According to | the mayor, Orla Finch, said the pier was safe',
  );
  check('Her plan to widen the pier has failed.', 'Her | plan | to widen the pier');
});

describe('an object and what it is called in quotation marks', () => {
  check(
    'Orla Finch criticized the Harbour Act as a “crazy idea” during a visit to Brenhaven.',
    'Orla Finch | criticized | the Harbour Act as a “crazy idea”',
  );
  check('Orla Finch dismissed the plan as “rubbish” on Monday.', 'Orla Finch | dismissed | the plan as “rubbish”');
  check(
    'Orla Finch condemned Friday’s strike as “reckless” and a “grave threat” to the port.',
    'Orla Finch | condemned | Friday’s strike as “reckless” and a “grave threat” to the port',
  );
  check(
    'Orla Finch called the dredger a “bully” that is “far too loud,” a “wreck” and a “danger” in an interview.',
    'Orla Finch | called | the dredger a “bully” that is “far too loud,” a “wreck” and a “danger”',
  );
  check('The trade union called Finch a “champion” for its members.', 'The trade union | called | Finch a “champion” for its members');
});

describe('a surname that looks like a verb', () => {
  check('Wade told the council that the pump was “quite dead”.', 'Wade | told | that the pump was “quite dead”');
  check('Cook called the senator a “nasty man”.', 'Cook | called | the senator a “nasty man”');
});

describe('a day before the content', () => {
  check('The court ruled on Monday that the toll was unlawful.', 'The court | ruled | that the toll was unlawful');
  check('Orla Finch warned of Monday’s strike.', 'Orla Finch | warned of | Monday’s strike');
});

describe('several voices', () => {
  check(
    'Orla Finch said the pier was safe, adding that repairs would start in May.',
    'Orla Finch | said | the pier was safe',
    'Orla Finch | adding | that repairs would start in May',
  );
  check(
    '“It is safe,” Orla Finch said, but Hugh Hill called it “a trap”.',
    'Orla Finch | said | “It is safe,”',
    'Hugh Hill | called | it “a trap”',
  );
  check(
    'Orla Finch claims the port hid the report – accusations the port denies.',
    'Orla Finch | claims | the port hid the report',
    'the port | denies | accusations',
  );

  it('gives a quotation inside a digest to whom the digest names', () => {
    const [outer, inner] = said('The Harbour Post reports that Orla Finch said, “The pier is safe.”');
    assert.deepEqual([outer?.source, inner?.source, inner?.content], ['The Harbour Post', 'Orla Finch', '“The pier is safe.”']);
  });

  it('takes the denial of an allegation by a third', () => {
    const denial = said('The allegations, which Hugh Hill denied, reached the council.').find(({ claim }) => claim.stance === 'denies');
    assert.deepEqual([denial?.source, denial?.content], ['Hugh Hill', 'The allegations']);
  });
});

describe('attribution across sentences and paragraphs', () => {
  check('Hugh Hill, a doctor, said:\n\n“The pier is not safe at all.”', 'Hugh Hill, a doctor | : | “The pier is not safe at all.”');
  check(
    'The council wrote to all. And from Chairwoman Ada Reed:\n\n“We will pay for it.”',
    'Chairwoman Ada Reed | : | “We will pay for it.”',
  );
  check(
    '“The pier is safe,” Orla Finch said. “We checked every board.”',
    'Orla Finch | said | “The pier is safe,” … “We checked every board.”',
  );
  check(
    '“The pier is safe,” Orla Finch said.\n\n“We checked every board of it twice.”',
    'Orla Finch | said | “The pier is safe,”',
    'Orla Finch | – | “We checked every board of it twice.”',
  );
  check(
    '“First we dig.\n\n“Then we pour.\n\n“Then we wait,” Orla Finch said.',
    'Orla Finch | said | “First we dig.\n\n“Then we pour.\n\n“Then we wait,”',
  );
  check('“The pier is safe.” — Orla Finch', 'Orla Finch | — | “The pier is safe.”');

  it('leaves a quotation that nobody is given for without a source', () => {
    const [claim] = said('The pier closed in May. “We will never forget this summer.” Ferries run again.');
    assert.deepEqual([claim?.claim.source, claim?.claim.sources, claim?.claim.kind], [null, [], 'direct']);
  });
});

describe('kind, stance and speaker', () => {
  const first = (text: string): Said => said(text)[0]!;
  it('is direct where all is quoted', () => assert.equal(first('“It is safe,” Orla Finch said.').claim.kind, 'direct'));
  it('is mixed where some is', () => assert.equal(first('Orla Finch said the pier was “safe enough”.').claim.kind, 'mixed'));
  it('is indirect where nothing is', () => assert.equal(first('Orla Finch said the pier was safe.').claim.kind, 'indirect'));
  it('lists its quotes', () => assert.equal(first('Orla Finch said the pier was “safe” and “solid”.').claim.quotes.length, 2));
  it('tells a denial', () => assert.equal(first('Orla Finch denied that the pier was unsafe.').claim.stance, 'denies'));
  it('tells a question', () => assert.equal(first('Orla Finch asked whether the pier was safe.').claim.stance, 'questions'));
  it('tells a denial by disbelief', () => assert.equal(first('Orla Finch does not believe that the pier is safe.').claim.stance, 'denies'));
  it('tells a denial by rejection', () => assert.equal(first('Orla Finch rejected the accusation.').claim.stance, 'denies'));
  it('tells a denial by dispute', () => assert.equal(first('Orla Finch disputed the finding.').claim.stance, 'denies'));
  it('tells doubt', () => assert.equal(first('Orla Finch questioned whether the pier was safe.').claim.stance, 'questions'));
  it('tells what is left open', () => assert.equal(first('Orla Finch did not say whether the pier was safe.').claim.stance, 'questions'));
  it('tells an assertion', () => assert.equal(first('Orla Finch insisted that the pier was safe.').claim.stance, 'asserts'));
  it('names the rule and the cue', () => assert.match(first('Orla Finch said that the pier was safe.').claim.why, /that-clause.*“said”/));
  it('takes the person before the organisation', () =>
    assert.equal(first('Harbour Bank chief executive Orla Finch said the pier was safe.').speaker, 'Orla Finch'));
  it('follows a pronoun to its name', () =>
    assert.equal(said('Orla Finch runs the port. She said the pier was safe.').at(-1)?.speaker, 'Orla Finch'));

  it('never gives the pronoun behind an unnamed speaker to somebody named before', () => {
    for (const speaker of ['a spokesperson for St. Ansel’s Clinic', 'a witness', 'a senior official']) {
      const text = `Captain Orla Finch runs the ferry. She said the rudder was old.\n\nFour people were hurt, ${speaker} said. None was in danger, she added. All would go home, she said.`;
      const speakers = said(text).map(claim => claim.speaker);
      assert.equal(speakers[0], 'Orla Finch');
      assert.ok(!speakers.slice(1).includes('Orla Finch'), text);
    }
  });
  it('gives it to the name again where the unnamed one is of the other gender, or a name stands nearer', () => {
    const text = 'Ms Orla Finch runs the ferry. The rudder was old, a spokesman said. It was replaced, she added.';
    assert.equal(said(text).at(-1)?.speaker, 'Orla Finch');
    const nearer = 'The rudder was old, a witness said. Ms Orla Finch runs the ferry. It was replaced, she added.';
    assert.equal(said(nearer).at(-1)?.speaker, 'Orla Finch');
  });
  it('takes an unnamed spokesperson for one of whoever the sentence before begins with', () => {
    const text =
      'Brandel Foods Inc. grew. Shares of Brandel Foods Inc. rose. The Pier Safety Board said it would not appeal. “The court has ruled,” a spokesperson wrote.';
    assert.equal(said(text).at(-1)?.speaker, 'Pier Safety Board');
  });
  it('leaves the spokesperson to nobody where two organisations could have one', () => {
    const text =
      'Brandel Foods Inc. sued the Pier Safety Board. Shares of Brandel Foods Inc. rose. It rained on Monday. “The court has ruled,” a spokesperson wrote.';
    assert.equal(said(text).at(-1)?.speaker, null);
  });
});

describe('what is no claim', () => {
  check('Orla Finch did not respond to a request for comment.');
  check('Orla Finch and the Harbour Board did not immediately respond to requests for comment.');
  check('Orla Finch declined to comment.');
  check('Orla Finch declined to answer questions about the pier.');
  check('What we know about the pier, two weeks on');
  check('Whether the company knew how old the pier was is the question that the court will have to answer.');
  check('The pier was put in place by the Harbour Board over alleged links to the port.');
  check('The report named two of the firms deemed a threat to the port.');
  check('A copy of the report was seen by the Harbour Post.');

  it('takes no clause for a source', () => {
    const text =
      'The ruling came on the day that port regulators listed Norvik and Telmo among firms deemed a threat, signalling that the port is closed.';
    for (const { source } of said(text)) assert.doesNotMatch(source ?? '', /listed|deemed/);
  });
});

describe('a relative clause', () => {
  it('names nobody who speaks', () => {
    const text = 'Brandel Foods Inc. grew. A diver, who left Brandel Foods Inc. in May, said the pier was rotten.';
    assert.equal(said(text).at(-1)?.speaker, null);
    assert.equal(said('Orla Finch, who left Brandel Foods Inc. in May, said the pier was rotten.').at(-1)?.speaker, 'Orla Finch');
  });
  check(
    'The guild of divers, which had demanded for months that Brandel hire more cooks, claims that the firm has promised ten posts.',
    'The guild of divers | had demanded | that Brandel hire more cooks',
    'The guild of divers, which had demanded for months that Brandel hire more cooks | claims | that the firm has promised ten posts',
  );
  check('The guild of divers, which says the pier is rotten, will meet on Monday.', 'The guild of divers | says | the pier is rotten');
});

describe('a speaker and the paper that shows it', () => {
  check('“The pump is dead,” she recalled, according to a transcript of the hearing.', 'she | recalled | “The pump is dead,”');
  check('The pump was dead, Orla Finch said, according to a transcript.', 'Orla Finch | said | The pump was dead');
  check('The pump was dead, according to a transcript.', 'a transcript | according to | The pump was dead');
});

describe('a stray mark before the cue', () => {
  check(
    '“All the pumps were repaired on time”, “said the executive director of Brandel, Hugh Hill.',
    'the executive director of Brandel, Hugh Hill | said | “All the pumps were repaired on time”',
  );
});

describe('what a quotation before its speaker is', () => {
  check('The port is “a trap for small boats,” Hugh Hill said.', 'Hugh Hill | said | The port is “a trap for small boats,”');
  check('“It is a very expensive pier to keep,” said Will Doyle.', 'Will Doyle | said | “It is a very expensive pier to keep,”');
  check(
    '“It is like a new pier to all of us,” Orla Finch said in a film that showed the repairs.',
    'Orla Finch | said | “It is like a new pier to all of us,”',
  );
});

describe('the kind of a cue', () => {
  const kinds: readonly (readonly [string, string])[] = [
    ['Orla Finch said that the pier was safe.', 'speech'],
    ['Orla Finch promised to rebuild the pier.', 'speech'],
    ['Orla Finch tweeted that the pier was safe.', 'writing'],
    ['A report by the port said that the pier was safe.', 'writing'],
    ['The pier is safe, according to a report by the port.', 'writing'],
    ['According to Orla Finch, the pier is safe.', 'speech'],
    ['A court ruled that the pier must close.', 'ruling'],
    ['The judge ordered the port to close the pier.', 'ruling'],
    ['Orla Finch believes that the pier is safe.', 'belief'],
    ['Orla Finch is confident that the pier is safe.', 'belief'],
    ['Orla Finch intends to rebuild the pier.', 'intention'],
    ['Her plan to widen the pier has failed.', 'intention'],
  ];
  for (const [text, kind] of kinds) it(`${kind}: ${text}`, () => assert.equal(said(text)[0]!.claim.cueKind, kind));
  it('is none without a cue', () => assert.equal(said('“We will never forget this summer.” Ferries run again.')[0]!.claim.cueKind, null));
});

describe('how far a claim is trusted', () => {
  const confidence = (text: string): number => said(text)[0]!.claim.confidence;
  it('is surer of a statement than of backing', () =>
    assert.ok(
      confidence('Orla Finch said that the pier was safe.') > 0.8 && confidence('Orla Finch backed the new pier in the harbour.') < 0.5,
    ));
  it('doubts what stands in a condition', () =>
    assert.ok(confidence('The pier will close if Orla Finch says it is unsafe.') < confidence('Orla Finch says it is unsafe.')));
  it('doubts what says next to nothing', () => assert.ok(confidence('Orla Finch criticised the order.') < 0.5));
});

describe('cost and safety of claims', () => {
  it('is linear, also within one sentence that never ends', function () {
    this.timeout(60_000);
    const cost = (count: number): number => {
      const reading = read('the mayor said that “the pier” is safe, according to Finch, and '.repeat(count), false);
      const quotes = findQuotes(reading);
      const start = process.cpuUsage().user;
      findClaims(reading, quotes, { entities: [], mentions: [] });
      return (process.cpuUsage().user - start) / 1000;
    };
    cost(1000);
    assert.ok(cost(8000) < 10 * Math.max(cost(2000), 20));
  });

  it('survives any text', () => {
    for (const text of [
      '',
      'said',
      'said said said',
      ', said ,',
      '“” said “',
      'according to',
      ': “',
      'Finch: ',
      '\ud800 said',
      '— said —',
      ') said (',
      'who said that',
    ])
      lines(text);
  });
});
