import { strict as assert } from 'node:assert';
import { check, said } from './claimsReading.ts';

describe('what stands between a cue and what is said', () => {
  check('Finch said, however, that the pier was shut.', 'Finch | said | that the pier was shut');
  check(
    'Finch said as he showed his wife the hall, “Now the dam broke and we are free.”',
    'Finch | said | “Now the dam broke and we are free.”',
  );
  check(
    'Finch wrote on her page, in all capital letters, “I am getting off this ship now!”',
    'Finch | wrote | “I am getting off this ship now!”',
  );
  check(
    'As Bishop Aron Vell of the Chapel of Karsholm told the Harbour Press (HP), “We have shared one fate.”',
    'Bishop Aron Vell of the Chapel of Karsholm | told | “We have shared one fate.”',
  );
  check('“Did you know it was a ferry?” Finch asked the harbour clerk.', 'Finch | asked | “Did you know it was a ferry?”');
  check(
    'Orla Finch continued by saying, “Nobody leaves this pier because the vote is close.”',
    'Orla Finch | continued | “Nobody leaves this pier because the vote is close.”',
  );
  check('Said Finch: “I have no sense that she cares.”', 'Finch | Said | “I have no sense that she cares.”');
});

describe('a clause or none', () => {
  check(
    'Finch said moving the ferry to a new owner would cost the town a lot.',
    'Finch | said | moving the ferry to a new owner would cost the town a lot',
  );
  check(
    'The toll is unlawful, a judge said Friday in a surprising ruling that sides with drivers.',
    'a judge | said | The toll is unlawful',
  );
  check('Clerks from the Courier asked for proof of a quote that appeared on the site.');
  check('Tin looks “unlikely to shine” soon, a study by the port said.', 'a study by the port | said | Tin looks “unlikely to shine” soon');
  check(
    'Finch said that Oakes would give “a closer look” to the pier.',
    'Finch | said | that Oakes would give “a closer look” to the pier',
  );
  check('For now, divers are fuming, saying it would hurt the poor.', 'divers | saying | it would hurt the poor');
  check('The port got a letter that said the pier would close in May.', 'a letter | said | the pier would close in May');
});

describe('whose words they are', () => {
  check('Plans are in flux, clerks and divers warned.', 'clerks and divers | warned | Plans are in flux');
  check(
    'Drought is leading port officials to warn that they will run out of money.',
    'port officials | warn | that they will run out of money',
  );
  check(
    'A Karsholm University poll released in late June found that most divers smoke.',
    'A Karsholm University poll released in late June | found | that most divers smoke',
  );
  check(
    '“It is a small price,” explained Karsholm-based diver Ada Moor.',
    'Karsholm-based diver Ada Moor | explained | “It is a small price,”',
  );
  check('After a number of late deals, Peru and Chile supported the pier.', 'Peru and Chile | supported | the pier');
  check(
    'Rolf Gerard, managing director of the port, told reporters that it was shut.',
    'Rolf Gerard, managing director of the port | told | that it was shut',
  );
  check('Rows grew as a result of Karsholm’s refusal to open the pier.', 'Karsholm’s | refusal | to open the pier');
  check(
    'Most divers agree (Rolf Lem, who built the pier, once said, “It sank so many times”).',
    'Rolf Lem, who built the pier | once said | “It sank so many times”',
  );
  check('Orla Finch a month later announced that the pier would close.', 'Orla Finch | later announced | that the pier would close');

  it('takes nobody for whoever interviewed them', () => {
    const [claim] = said('Several officials interviewed by Brandel Foods Inc. said the pier was rotten.');
    assert.deepEqual([claim?.source, claim?.speaker], ['Several officials interviewed by Brandel Foods Inc.', null]);
  });
});

describe('a quotation of its own behind what somebody said in other words', () => {
  check(
    'The pier has to close, Ada Moor said. “It is old, and nobody here will pay for it.”',
    'Ada Moor | said | The pier has to close',
    'Ada Moor | – | “It is old, and nobody here will pay for it.”',
  );
  check(
    'Ada Moor said that the pier has to close.\n\n“It is old, and nobody here will pay for it.”',
    'Ada Moor | said | that the pier has to close',
    'Ada Moor | – | “It is old, and nobody here will pay for it.”',
  );
  check(
    'Ada Moor said that the pier has to close. “Moor is wrong, and nobody here will vote for her.”',
    'Ada Moor | said | that the pier has to close',
    '– | – | “Moor is wrong, and nobody here will vote for her.”',
  );
});

describe('what somebody is called', () => {
  check('The mayor, described as “a quiet man” by his staff, left on Monday.', 'his staff | described | “a quiet man”');
  check('The pier was hailed as “a marvel” by the port.', 'the port | was hailed | The pier … “a marvel”');
});

describe('an aside behind “that”', () => {
  check('Finch argues that, while the town is poor, it can pay.', 'Finch | argues | that, while the town is poor, it can pay');
});
