import { check } from './claimsReading.ts';

describe('a further verb of the same speaker', () => {
  check(
    'The mayor said he did not know how many people had been on the pier and urged residents to leave.',
    'The mayor | said | he did not know how many people had been on the pier',
    'The mayor | urged | residents to leave',
  );
  check(
    'The mayor conceded that the pier had “a few cosmetic problems”, but said that it was safe.',
    'The mayor | conceded | that the pier had “a few cosmetic problems”',
    'The mayor | said | that it was safe',
  );
});

describe('what others expect of somebody', () => {
  check(
    'Norvik, the port, is expected to publish its findings in May.',
    '– | is expected | Norvik, the port … to publish its findings in May',
  );
  check('Orla Finch is expected to say she was late.', '– | is expected | Orla Finch … to say she was late');
});

describe('what is done, not said', () => {
  check('Orla Finch pleaded guilty at Vell crown court to three charges brought by the port.');
  check('Norvik recalled its envoy from the port.');
  check('Orla Finch has just published her fourth novel.');
  check('Orla Finch allegedly knew of the fault.');
});

describe('a word for a clause', () => {
  check('A letter seen by the Harbour Post suggests otherwise.', 'A letter seen by the Harbour Post | suggests | otherwise');
});

describe('where a clause begins without a noun', () => {
  check('Survivors said many more had boarded without tickets.', 'Survivors | said | many more had boarded without tickets');
  check('Finch said neither option had been ruled out.', 'Finch | said | neither option had been ruled out');
});

describe('a name that looks like a verb or an adverb', () => {
  check('The union Livs said it had not been told.', 'The union Livs | said | it had not been told');
  check('The charity Patients First said it was late.', 'The charity Patients First | said | it was late');
  check('A No 10 source said it was late.', 'A No 10 source | said | it was late');
  check('Exit polls suggested that the pier was safe.', 'Exit polls | suggested | that the pier was safe');
});

describe('a verb group with a time in it', () => {
  check('The minister was last night accused of hiding the report.', '– | was last night accused of | The minister … hiding the report');
  check('Norvik has since accused the port of bad faith.', 'Norvik | has since accused | the port of bad faith');
});

describe('a passive', () => {
  check(
    'Marsh has been described by colleagues as “a bully in a good suit”.',
    'colleagues | has been described | Marsh … “a bully in a good suit”',
  );
  check('His death was confirmed by his daughter, Ada Finch.', 'his daughter, Ada Finch | was confirmed | His death');
  check('It emerged on Saturday that the ferry was old.', '– | emerged | that the ferry was old');
});

describe('a question to the reader', () => {
  check('Does she think of herself as a difficult woman? She is late.');
});
