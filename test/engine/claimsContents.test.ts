import { check } from './claimsReading.ts';

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
    'the mayor, Orla Finch | said | the pier was safe',
  );
  check('“The pier is safe,” the mayor told Harbour. post', 'the mayor | told | “The pier is safe,”');
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
