import { check } from './claimsReading.ts';

describe('a past form that looks like a participle', () => {
  check(
    'With two weeks left, Ada Moor, a senior adviser to the port, called the plan “a true wake-up call” to all its members.',
    'Ada Moor, a senior adviser to the port | called | the plan “a true wake-up call” to all its members',
  );
  check(
    'Orla Finch called on the council to “really clean the pier” and close it.',
    'Orla Finch | called on | the council to “really clean the pier” and close it',
  );
  check('Orla Finch tweeted in the early hours that the pier was “lost.”', 'Orla Finch | tweeted | that the pier was “lost.”');
  check('The firms accused of fraud in May have closed.');
});

describe('a clause before the main clause', () => {
  check(
    'In a statement announcing the repairs, the Harbour Union called Finch a “champion” for its members.',
    'a statement | announcing | the repairs',
    'the Harbour Union | called | Finch a “champion” for its members',
  );
  check('Though she said the pier was “old,” Orla Finch kept it open.', 'she | said | the pier was “old,”');
  check('After saying her boat was “too slow to win,” she sold it.', 'she | saying | her boat was “too slow to win,”');
  check('Calling the plan “a sham,” Orla Finch left the hall.', 'Orla Finch | Calling | the plan “a sham,”');
});

describe('a content that is interrupted', () => {
  check(
    'The divers, Orla Finch explained earlier in the hearing, were “well paid.”',
    'Orla Finch | explained | The divers … were “well paid.”',
  );
  check(
    '“I love the pier,” she said, but “when it comes to money, the port has none.”',
    'she | said | “I love the pier,” … but “when it comes to money, the port has none.”',
  );
  check(
    'Orla Finch said although rust and rot are known to weaken a pier, “nobody has looked at both”.',
    'Orla Finch | said | although rust and rot are known to weaken a pier, “nobody has looked at both”',
  );
});

describe('where a content ends', () => {
  check('The toll, which Finch called “rubbish,” passed on Tuesday.', 'Finch | called | “rubbish,”');
  check('Orla Finch praised the new pier during a visit to the port.', 'Orla Finch | praised | the new pier');
  check('Orla Finch praised the new pier, which is late.', 'Orla Finch | praised | the new pier');
  check(
    'Orla Finch says she hopes to run again, but she knows that the race is “long.”',
    'Orla Finch | says | she hopes to run again, but she knows that the race is “long.”',
  );
});

describe('what governs a cue', () => {
  check(
    '“We paid,” Orla Finch said, going on to say that the port had “done nothing.”',
    'Orla Finch | said | “We paid,”',
    'Orla Finch | going on to say | that the port had “done nothing.”',
  );
  check('Orla Finch declined to say whether she had met him.', 'Orla Finch | declined to say | whether she had met him');
  check('Orla Finch also pointed out that the pier was safe.', 'Orla Finch | also pointed out | that the pier was safe');
  check('Orla Finch took to the radio to call the plan “a sham.”', 'Orla Finch | call | the plan “a sham.”');
  check('Hugh Hill came to the conclusion that the pier was lost.', 'Hugh Hill | conclusion | that the pier was lost');
});

describe('a speaker with a title', () => {
  check('“We lost,” retired captain Ann Moss said.', 'retired captain Ann Moss | said | “We lost,”');
  check(
    'According to Norwegian Ambassador to the United States Ann Moss, the pier is safe.',
    'Norwegian Ambassador to the United States Ann Moss | According to | the pier is safe',
  );
  check(
    'Even Norvik, the only ally of the port, said it was “firmly opposed” to it.',
    'Norvik, the only ally of the port | said | it was “firmly opposed” to it',
  );
  check('According to show insiders, the pier is safe.', 'show insiders | According to | the pier is safe');
});

describe('a headline', () => {
  const body = '\n\nOrla Finch runs the port of Brenhaven and has done so for years.\n\nShe lives near the pier.';
  check(`Orla Finch Calls Harbour Plan ‘A Disgrace’${body}`, 'Orla Finch | Calls | Harbour Plan ‘A Disgrace’');
  check(`Finch: Harbour plan “a mess”${body}`, 'Finch | : | Harbour plan “a mess”');
});

describe('a further cue of one speaker', () => {
  check(
    'Mayor vows to rebuild pier, says “no one will be left behind”',
    'Mayor | vows | to rebuild pier',
    'Mayor | says | “no one will be left behind”',
  );
  check('Voters want the pier rebuilt, a Marlow poll found.', 'a Marlow poll | found | Voters want the pier rebuilt');
});

describe('a cue that looks like a noun, or is none', () => {
  check('The union fears that the port will close.', 'The union | fears | that the port will close');
  check('Ada Reed and Ben Oakes both denied hiding it.', 'Ada Reed and Ben Oakes | denied | hiding it');
  check('The sign on the door read “Closed until May.”', 'The sign on the door | read | “Closed until May.”');
  check('Ada Reed said nothing about the “missing” report.');
  check('Experts warn the pier could fall within months.', 'Experts | warn | the pier could fall within months');
});

describe('a relative clause around or before a cue', () => {
  check(
    'An official who asked not to be named said the port would close.',
    'An official who asked not to be named | said | the port would close',
  );
  check(
    'Hugh Hill, a doctor from Leeds who treated the divers, said:\n\n“Nobody here drinks enough.”',
    'Hugh Hill, a doctor from Leeds who treated the divers | said | “Nobody here drinks enough.”',
  );
  check('The pier, which Ada Reed says is safe, is closed.', 'Ada Reed | says | The pier … is safe');
});

describe('a noun of attribution', () => {
  check('The firm faces allegations of fraud by two former clerks.', 'two former clerks | allegations of | fraud');
  check('Allegations by Ada Reed that the port was unsafe are old.', 'Ada Reed | Allegations | that the port was unsafe');
  check('The claim that the pier is safe was wrong.', '– | claim | that the pier is safe');
});
