import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { type Said, said } from './claimsReading.ts';

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
  it('takes the person at the end, not whom he works for', () =>
    assert.equal(first('Former Finch campaign manager Ada Moyo said the pier was safe.').speaker, 'Ada Moyo'));
  it('follows a pronoun to its name', () =>
    assert.equal(said('Orla Finch runs the port. She said the pier was safe.').at(-1)?.speaker, 'Orla Finch'));

  it('is nobody where somebody of a place, a party or a family speaks', () => {
    const { claims } = createAnalyzer(WEIGHTS).analyze('a.txt', 'An Iowa Republican said the pier was safe.');
    assert.deepEqual(
      claims.map(({ source }) => source),
      [null],
    );
    assert.equal(first('Orla Finch’s wife said the pier was safe.').speaker, null);
    assert.equal(first('Orla Finch’s lawyer said the pier was safe.').speaker, 'Orla Finch');
  });

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

describe('whom a source stands for', () => {
  const speaker = (text: string, at = 0): string | null => said(text)[at]!.speaker;
  const about = 'Wade Oakes met the council on Monday. ';

  it('is not whom a relative belongs to', () => {
    assert.equal(speaker(`${about}His daughter said the pier was safe.`), null);
    assert.equal(speaker(`${about}His office said the pier was safe.`), 'Wade Oakes');
  });

  it('is not who saw a document, nor what stands in brackets', () => {
    assert.equal(speaker('A memo seen by the Harbour Post says that the pier is safe.'), null);
    assert.equal(speaker('Orla Finch (Harbour Party) said the pier was safe.'), 'Orla Finch');
  });
});

describe('what is left open', () => {
  for (const text of [
    'Neither Reed nor Oakes said whether they would sue.',
    'Reed declined to say whether the port was for sale.',
    'Reed did not say how long it would last.',
    'Whether it would close, Reed did not say.',
  ])
    it(text, () => assert.equal(said(text)[0]!.claim.stance, 'questions'));
});

describe('who speaks where no verb of saying stands', () => {
  const speakers = (text: string): (string | null)[] => said(text).map(({ source }) => source);

  it('is whom the short sentence before tells of', () =>
    assert.deepEqual(speakers('The pier burned. Orla Finch smiled. “It is over now, all of it.”'), ['Orla Finch']));

  it('goes to and fro between who asks and who answers', () => {
    const text = [
      'I meet Ada Reed at the pier.',
      '“Why now?” I ask.',
      '“Because it is safe,” she says.',
      '“Were you waiting for that?”',
      '“Of course I was.”',
    ];
    assert.deepEqual(speakers(text.join('\n\n')), ['I', 'she', 'I', 'she']);
  });

  it('is who is named by a label that opens several paragraphs', () => {
    const text = ['Ada Reed runs the pier. She spoke to Orla.', 'Reed: It is safe.', 'It was not in May.', 'Reed: It will be in June.'];
    assert.deepEqual(speakers(text.join('\n\n')), ['Reed', 'Reed']);
  });

  it('is nobody where somebody was told', () => {
    for (const text of [
      'The clerk had lied to all of them, the court was told.',
      '“It was a mess,” jurors were told.',
      'The pier was not safe, it was claimed.',
    ])
      assert.deepEqual(speakers(text), [null], text);
  });
});
