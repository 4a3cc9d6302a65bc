import { strict as assert } from 'node:assert';
import { check, said } from './claimsReading.ts';

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
  check('As Orla Finch put it, the pier is safe.', 'Orla Finch | put it | the pier is safe');
  check('As Orla Finch noted, the pier is safe.', 'Orla Finch | noted | the pier is safe');
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

describe('a surname that looks like a verb', () => {
  check('Wade told the council that the pump was “quite dead”.', 'Wade | told | that the pump was “quite dead”');
  check('Cook called the senator a “nasty man”.', 'Cook | called | the senator a “nasty man”');
});

describe('a day before the content', () => {
  check('The court ruled on Monday that the toll was unlawful.', 'The court | ruled | that the toll was unlawful');
  check('Orla Finch warned of Monday’s strike.', 'Orla Finch | warned of | Monday’s strike');
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
