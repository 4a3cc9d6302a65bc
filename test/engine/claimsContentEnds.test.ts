import { check } from './claimsReading.ts';

describe('content ends before whoever else speaks', () => {
  check(
    'Hugh Voss walked in and told firemen that he was “tired of running,” Sheriff Nadine Polk told reporters.',
    'Sheriff Nadine Polk | told | Hugh Voss walked in and told firemen that he was “tired of running,”',
    'Hugh Voss | told | that he was “tired of running,”',
  );
  check(
    'Inspectors found that nine of the boats were rotten, a report seen by the Harbour Post showed.',
    'a report seen by the Harbour Post | showed | Inspectors found that nine of the boats were rotten',
    'Inspectors | found | that nine of the boats were rotten',
  );
  check(
    'Prosecutors allege he burned the papers, which he denies.',
    'Prosecutors | allege | he burned the papers',
    'he | denies | he burned the papers',
  );
  check(
    'He accused the shop of stealing his recipe, a charge it denied.',
    'He | accused | the shop of stealing his recipe',
    'it | denied | a charge',
  );
  check(
    'Orla Finch, the clerk who once said that “a pier is a road that gave up,” died on Sunday.',
    'who | once said | that “a pier is a road that gave up,”',
  );
  check('Orla Finch, who taught a town to swim, dies at 88');
  check('Readers sent pictures; “my bed is next door’s bed”, said Ada Moss.', 'Ada Moss | said | “my bed is next door’s bed”');
  check('Norvik praised the plan as the vote began.', 'Norvik | praised | the plan');
});

describe('content is whole', () => {
  check('The plan, Marsh said, according to the minutes, was dead.', 'Marsh | said | The plan … was dead');
  check('The tribunal found the toll unlawful.', 'The tribunal | found | the toll unlawful');
  check('Orla Finch found the door open.');
  check('The mayor rejected calls on Tuesday to close the pier.', 'The mayor | rejected | calls on Tuesday to close the pier');
  check('Orla Finch vowed to “drive them into the sea”.', 'Orla Finch | vowed | to “drive them into the sea”');
  check('Orla Finch urged residents “to move on”.', 'Orla Finch | urged | residents “to move on”');
  check(
    'The port protested at what it described as the “piratical” seizure of three boats.',
    'it | described | the “piratical” seizure of three boats',
  );
  check('His lawyer issued a statement that read: “Mr Brand did what he could.”', 'His lawyer | issued | “Mr Brand did what he could.”');
  check('“Hate does not win here,” the post read.', 'the post | read | “Hate does not win here,”');
  check('“Hate does not win here,” read the sign outside.', 'the sign | read | “Hate does not win here,”');
  check(
    'Ada Reed wrote to the port: “I can’t sign this.” The reply read simply, “Sign it.”',
    'Ada Reed | wrote | “I can’t sign this.”',
    'The reply | read | “Sign it.”',
  );
});

describe('the source is whole', () => {
  check('According to Voss, two of the six piers are unsafe.', 'Voss | According to | two of the six piers are unsafe');
  check('A report to the council stated that the pier was unsafe.', 'A report to the council | stated | that the pier was unsafe');
  check(
    'A doctor at the town’s only clinic, who asked not to be named, said it was late.',
    'A doctor at the town’s only clinic, who asked not to be named | said | it was late',
  );
  check(
    'Mr Priddy – himself a former clerk – said the pier was leaking.',
    'Mr Priddy – himself a former clerk | said | the pier was leaking',
  );
});

describe('silence', () => {
  check(
    'The clerks, who declined to be named, said the radio was broken.',
    'The clerks, who declined to be named | said | the radio was broken',
  );
});

describe('a noun of attribution and its verb', () => {
  check('Ada Reed’s claim, denied by the port, is that the crane was safe.', 'Ada Reed’s | claim | that the crane was safe');
  check(
    'The claim that the crane was safe was made by the port’s chairman, Leo Marsh.',
    'the port’s chairman, Leo Marsh | claim | that the crane was safe',
  );
});

describe('content ends with its sentence', () => {
  check(
    'Norvik rejected calls to close the pier. „It is safe, all of it“, Ada Moss said.',
    'Norvik | rejected | calls to close the pier',
    'Ada Moss | said | „It is safe, all of it“',
  );
});

describe('content ends with its clause', () => {
  check('The pier fell in a gale, officials said, and nobody was there at night.', 'officials | said | The pier fell in a gale');
  check('A clerk who told a boy he would ‘end up in prison’ has been allowed to stay.', 'who | told | he would ‘end up in prison’');
  check('A petition calling for a new pier has failed in the town.', 'A petition | calling for | a new pier');
  check('‘He is strict but fair,’ reads one comment.', 'one comment | reads | ‘He is strict but fair,’');
});
