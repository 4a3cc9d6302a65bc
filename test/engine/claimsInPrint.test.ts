import { check } from './claimsReading.ts';

describe('who speaks in wire copy', () => {
  check(
    'Flight 12 left the capital, Port Vell, at noon and lost contact before it was due to land, said Orla Finch, head of the Harbour Board.',
    'Orla Finch, head of the Harbour Board | said | Flight 12 left the capital, Port Vell, at noon and lost contact before it was due to land',
  );
  check(
    'The council is urging “patience and restraint” in Vell, spokesperson Orla Finch said Sunday.',
    'spokesperson Orla Finch | said | The council is urging “patience and restraint” in Vell',
    'The council | is urging | “patience and restraint” in Vell',
  );
  check(
    'A source close to the airline claimed: “The pilots begged the bosses.”',
    'A source close to the airline | claimed | “The pilots begged the bosses.”',
  );
  check(
    'The pier burned twice, according to a last report of the royal harbour board.',
    'a last report of the royal harbour board | according to | The pier burned twice',
  );
  check('And as Finch noted in the Courier, one pier in five is shut.', 'Finch | noted | one pier in five is shut');
  check('It is believed the pier was already burning.', '– | is believed | the pier was already burning');
  check('The pier was shut on Monday. (Orla Finch says it is safe.)', 'Orla Finch | says | it is safe');
});

describe('one claim for one saying', () => {
  check('The airline said in a short statement that the plane was sound.', 'The airline | said | that the plane was sound');
  check('Orla Finch vowed to defend the charter.', 'Orla Finch | vowed | to defend the charter');
  check(
    'A fire destroyed the pier, the harbour board said, while the council spoke of “more than twenty” dead.',
    'the harbour board | said | A fire destroyed the pier',
    'the council | spoke of | “more than twenty” dead',
  );
  check(
    'Finch said he would wait for the count and alleged fraud in three wards.',
    'Finch | said | he would wait for the count',
    'Finch | alleged | fraud in three wards',
  );
});

describe('denials', () => {
  check('He refuted that the rescue came late.', 'He | refuted | that the rescue came late');
  check(
    'A spokeswoman dismissed as “pure speculation” a report that the pier would close.',
    'A spokeswoman | dismissed | “pure speculation” a report that the pier would close',
  );
});

describe('silence', () => {
  check('Norvik declined to comment on job cuts.');
  check('Orla Finch declined to speculate about the cause of the fire.');
  check('Orla Finch did not comment on the report.');
});

describe('what only looks like saying', () => {
  check('Norvik & Co advised Brandel. Telmo was advised by Harbour Bank.');
  check('Norvik signed the winger from Telmo for a million.');
  check('Those given the drug declined by a third less than those on a dummy pill.');
  check('Port Vell fire: what we know so far\n\nA pier burned in Port Vell on Monday and was lost.');
});

describe('a headline of two parts', () => {
  check(
    'Finch claims victory; Reed: “Never”\n\nThe count went on in Port Vell on Monday.',
    'Finch | claims | victory',
    'Reed | : | “Never”',
  );
});
