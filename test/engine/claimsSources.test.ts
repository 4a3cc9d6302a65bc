import { strict as assert } from 'node:assert';
import { check, said } from './claimsReading.ts';

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

  check(
    'Hugh Hill told the Harbour Post that Orla Finch had said that the pier was safe.',
    'Hugh Hill | told | that Orla Finch had said that the pier was safe',
    'Orla Finch | had said | that the pier was safe',
  );
  check('Orla Finch said that she believed that the pier was safe.', 'Orla Finch | said | that she believed that the pier was safe');

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
  check('Hugh Hill, a doctor, said:\n\n“The pier is not safe at all.”', 'Hugh Hill, a doctor | said | “The pier is not safe at all.”');
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
