import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { kindOf, unitsAt } from '../../src/engine/text/characters.ts';
import { splitParagraphs } from '../../src/engine/text/paragraphs.ts';
import { divideParagraphs } from '../../src/engine/text/sections.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { splitTokens } from '../../src/engine/text/tokens.ts';
import { sectionsOf, sentencesOf, tokensOf } from './reading.ts';

const paragraphsOf = (text: string): string[] => splitParagraphs(text).map(([start, end]) => text.slice(start, end));
const wordsOf = (text: string): string[] => splitTokens(text, [0, text.length]).map(([start, end]) => text.slice(start, end));

const BODY = 'The harbour board of Vell said on Friday that it would close the old pier for repairs.';

describe('paragraphs', () => {
  it('stand between blank lines, or one on a line, whatever the line ends', () => {
    assert.deepEqual(paragraphsOf('\ufeffOne is here.\r\n\r\n  Two is here.\r\rThree.\n'), ['One is here.', 'Two is here.', 'Three.']);
    assert.deepEqual(paragraphsOf('One is here.\nTwo is here.\nThree is here.'), ['One is here.', 'Two is here.', 'Three is here.']);
    assert.deepEqual(paragraphsOf(''), []);
    assert.deepEqual(paragraphsOf(' \n\t\u00a0\n'), []);
  });
  it('are joined where the file wraps its lines', () => {
    const wrapped = [
      'The harbour board of Vell said on Friday that it',
      'would close the old pier for repairs that are to',
      'last until the end of the year.',
      'Ships will be sent to the new quay, a spokeswoman',
      'for the board said, and fishermen are to be paid',
      'for what they lose.',
    ].join('\n');
    assert.equal(paragraphsOf(wrapped).length, 2);
    assert.equal(paragraphsOf(wrapped)[1]?.startsWith('Ships'), true);
  });
});

describe('sections', () => {
  it('part the label of a picture from its caption', () => {
    const text =
      'Storm closes port\n\nImage copyright Getty Images Image caption The mayor saw the pier\n\nA storm closed the port on Monday, the mayor said.\n';
    assert.deepEqual(sectionsOf(text), [
      'headline: Storm closes port',
      'boilerplate: Image copyright Getty Images Image caption',
      'caption: The mayor saw the pier',
      'body: A storm closed the port on Monday, the mayor said.',
    ]);
  });

  it('are a headline, a date line, a byline, a picture with its credit, the body and the page around it', () => {
    const text = [
      'Vell closes its old pier',
      'By Ada Moss',
      '15 Mar 2021',
      'The old pier at Vell in 2019.',
      'Jo Lind / Getty Images',
      BODY,
      'Nobody was hurt, the board said.',
      'Topics: Vell, harbours',
      'No Comments Yet',
      'Ada Moss is a freelance writer based in Vell',
    ].join('\n\n');
    assert.deepEqual(
      sectionsOf(text).map(section => section.split(':')[0]),
      ['headline', 'byline', 'dateline', 'caption', 'credit', 'body', 'body', 'topics', 'boilerplate', 'boilerplate'],
    );
  });
  for (const dateline of [
    'VELL:',
    'VELL, Norland (AP) —',
    'VELL, Norland, June 2 (Reuters) -',
    'Vell—',
    'date 2021-03-13 VELL:',
    'VELL/ORLO (AFP) –',
    'VELL _',
    'VELL, March 12 (Xinhua) --',
  ])
    it(`cut the dateline off: ${dateline}`, () => {
      assert.deepEqual(sectionsOf(`Vell closes its old pier\n\n${dateline} ${BODY}`).slice(1), [`dateline: ${dateline}`, `body: ${BODY}`]);
    });
  it('do not take the subject of a sentence for a dateline', () => {
    for (const body of [
      'Tallow - the maker of the pump - said on Friday that it would sue the board of the port.',
      'BREAKING: The board of the port of Vell has closed the old pier for repairs.',
      'Critics — there are many of them in Vell — said on Friday that the pier was sound.',
    ])
      assert.deepEqual(sectionsOf(`Vell closes its old pier\n\n${body}`).slice(1), [`body: ${body}`]);
  });
  it('cut off the agency that a story ends with', () => {
    assert.deepEqual(sectionsOf(`${BODY}\n\nNobody was hurt. — AFP`).slice(1), ['body: Nobody was hurt.', 'credit: — AFP']);
  });
  it('take forms for a newsletter and requests for support for page furniture', () => {
    for (const form of [
      'Newsletter Sign Up Please enter your address. You must choose an island. Thank you for your interest in the ferries of Vell.',
      'Harbour Watch newsletter Sign up today for the arrivals of the week. You can leave it at any time.',
      'Support the Courier’s island journalism Every day we row out to ask what nobody else asks.',
    ])
      assert.deepEqual(sectionsOf(`${BODY}\n\n${form}`)[1], `boilerplate: ${form}`);
  });
  it('keep prose that begins like page furniture', () => {
    for (const body of [
      'Readers of the newsletter sign up in the harbour office, where Ann keeps the list.',
      'Support for local journalism has fallen in Norland since the Courier was sold.',
      'Advertisement spending in Norland rose last year, the guild said.',
      'Copyright law in Norland is old and will be changed.',
    ])
      assert.deepEqual(sectionsOf(`${BODY}\n\n${body}`)[1], `body: ${body}`);
  });
});

describe('sentences', () => {
  const one = (text: string): void => assert.deepEqual(sentencesOf(`${text} It rained.`), [text, 'It rained.']);
  it('do not end after abbreviations, initials and decimals', () => {
    one('Mr. A. B. Moss of Tallow Inc. met Sen. Lind at 9 a.m. Monday in St. Orlo, Vt.');
    one('Shares of the U.S. Steel maker rose 6.1 percent.');
    one('No. 5 was closed on Jan. 5 by Dr. Lind.');
  });
  it('end after an abbreviation where the next word says so', () => {
    assert.deepEqual(sentencesOf('She moved to the U.S. The move was hard.'), ['She moved to the U.S.', 'The move was hard.']);
  });
  it('take the closing marks with them, mirrored ones too', () => {
    assert.deepEqual(sentencesOf('“It is closed.” Nobody spoke. "It is open." Ann left.'), [
      '“It is closed.”',
      'Nobody spoke.',
      '"It is open."',
      'Ann left.',
    ]);
    assert.deepEqual(sentencesOf('He called it a “Safe Pier.“ Ann left.'), ['He called it a “Safe Pier.“', 'Ann left.']);
  });
  it('do not end at a question inside one', () => {
    assert.deepEqual(sentencesOf('“Why?” she asked. Nobody spoke.'), ['“Why?” she asked.', 'Nobody spoke.']);
  });
  it('end where the writer forgot the space', () => {
    assert.deepEqual(sentencesOf('The court lifted the ban.The board was glad.'), ['The court lifted the ban.', 'The board was glad.']);
  });
});

describe('tokens', () => {
  it('are words, numbers and marks, contractions cut', () => {
    assert.deepEqual(tokensOf("Ann didn't see Moss’s chip-maker."), ['Ann', 'did', "n't", 'see', 'Moss', '’s', 'chip-maker', '.']);
    assert.deepEqual(wordsOf('U.S. 5G $613bn 10pc 6.1 1,200'), ['U.S.', '5G', '$', '613bn', '10pc', '6.1', '1,200']);
    assert.deepEqual(wordsOf('Vell—A pier AT&T 2021-03-13 9:30'), ['Vell', '—', 'A', 'pier', 'AT&T', '2021-03-13', '9:30']);
  });
  it('keep addresses, handles and emoji whole', () => {
    assert.deepEqual(wordsOf('See https://vell.example/a?b=1. Write a.moss@vell.example now'), [
      'See',
      'https://vell.example/a?b=1',
      '.',
      'Write',
      'a.moss@vell.example',
      'now',
    ]);
    assert.deepEqual(wordsOf('@moss 👩‍🚒👍🏽 🇳🇴'), ['@moss', '👩‍🚒', '👍🏽', '🇳🇴']);
  });
  it('cover every character but white space, and never half a surrogate pair', () => {
    const unit = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '7',
        '.',
        "'",
        '’',
        '-',
        '“',
        '"',
        ' ',
        '\n',
        '\ud83d',
        '\ude00',
        '😀',
        '\u200d',
        '@',
        '(',
        '$',
        'U.',
        'n’t',
      ),
    });
    fc.assert(
      fc.property(unit, text => {
        const spans = splitTokens(text, [0, text.length]);
        let at = 0;
        for (const [start, end] of [...spans, [text.length, text.length] as const]) {
          assert.ok(start >= at);
          for (let i = at; i < start; i++) assert.equal(kindOf(text.charCodeAt(i)), 0);
          for (let i = start + 1; i < end; i++) assert.ok(unitsAt(text, i - 1) === 1 || i < end);
          assert.ok(end === 0 || end === start || unitsAt(text, end - 1) === 1);
          at = end;
        }
      }),
    );
  });
});

describe('the text layer', () => {
  it('loses nothing but white space, in order, on any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('A', 'b', '.', ':', '\n', '\r\n', ' ', '—', '(AP)', 'VELL', 'By Ada', '©', 'June 2', '\ud800', '— AFP'),
        }),
        text => {
          let at = 0;
          for (const { span } of divideParagraphs(text, splitParagraphs(text))) {
            assert.ok(span[0] >= at && span[1] > span[0]);
            assert.equal(text.slice(at, span[0]).trim(), '');
            at = span[1];
          }
          assert.equal(text.slice(at).trim(), '');
        },
      ),
    );
  });
  it('reads half a million characters of one paragraph, and of the worst marks, in time', function () {
    this.timeout(60_000);
    for (const piece of ['He said. "Yes" ', '“', '.', 'A. ', '(', "'", 'a.b', 'A\n', '- ', '1:']) {
      const text = piece.repeat(500_000 / piece.length);
      const started = performance.now();
      for (const { span } of divideParagraphs(text, splitParagraphs(text)).slice(0, 1)) splitSentences(text, splitTokens(text, span));
      assert.ok(performance.now() - started < 5000, piece);
    }
  });
});
