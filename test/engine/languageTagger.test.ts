import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { splitTokens } from '../../src/engine/text/tokens.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const tagger = new PerceptronTagger(readWeights(WEIGHTS));

function tag(text: string) {
  const spans = splitTokens(text, [0, text.length]);
  return tagger.tag(text, spans, splitSentences(text, spans));
}

const tagged = (text: string): string =>
  tag(text)
    .map(token => `${token.text}/${token.tag}`)
    .join(' ');

const lemmas = (text: string): string =>
  tag(text)
    .map(token => token.lemma)
    .join(' ');

const PIECE = fc.oneof(
  fc.constantFrom(
    ' ',
    '\n',
    '\r\n',
    '. ',
    "'s",
    '’',
    '“',
    '-',
    '\ud83d',
    '\udc00',
    '\u00a0',
    '\ufeff',
    'Mr',
    'said',
    'THE',
    '5',
    '…',
    'é',
    'İ',
    '한국',
  ),
  fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
);

describe('part-of-speech tagger', () => {
  it('tags a plain sentence of news', () => {
    assert.equal(
      tagged('The ministry said on Tuesday that it would close three schools.'),
      'The/DT ministry/NN said/VBD on/IN Tuesday/NNP that/IN it/PRP would/MD close/VB three/CD schools/NNS ./.',
    );
  });

  it('tells the noun from the verb by what stands around it', () => {
    assert.match(tagged('Officials report a rise in prices.'), /report\/VBP .*rise\/NN/);
    assert.match(tagged('The report says prices will rise.'), /report\/NN .*rise\/VB/);
  });

  it('tells the past tense from the participle', () => {
    assert.match(tagged('The company was fined by a court that rejected its appeal.'), /fined\/VBN .*rejected\/VBD/);
  });

  it('knows clitics and possessives', () => {
    assert.match(tagged("The mayor's aides didn't answer."), /'s\/POS .*did\/VBD n't\/RB answer\/VB/);
    assert.match(tagged('“She’s late,” he said.'), /She\/PRP ’s\/VBZ late\/JJ/);
  });

  it('gives punctuation the tag of its class', () => {
    assert.equal(tagged('Yes – “no” (maybe); $5!'), 'Yes/UH –/: “/" no/UH ”/" (/( maybe/RB )/) ;/: $/$ 5/CD !/.');
  });

  it('reads a headline in capitals as it reads the same words in small letters', () => {
    const tags = (text: string): string[] => tag(text).map(token => token.tag);
    assert.deepEqual(tags('THE COURT REJECTED THE APPEAL OF THREE FARMERS'), tags('The court rejected the appeal of three farmers'));
  });

  it('gives dictionary forms', () => {
    assert.equal(lemmas('She denied the claims and was said to have taken children'), 'she deny the claim and be say to have take child');
  });

  it('has a token for every span of any string', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 60 }), pieces => {
        const text = pieces.join('');
        const spans = splitTokens(text, [0, text.length]);
        const tokens = tagger.tag(text, spans, splitSentences(text, spans));
        assert.deepEqual(
          tokens.map(token => token.span),
          spans,
        );
        for (const token of tokens) assert.ok(token.tag.length > 0 && token.lemma.length > 0);
      }),
    );
  });

  it('tags a sentence as before when it has met more words since than it remembers', () => {
    const text = 'The ministry said on Tuesday that it would close three schools.';
    const other = new PerceptronTagger(readWeights(WEIGHTS));
    const tags = (some: string): string[] => {
      const spans = splitTokens(some, [0, some.length]);
      return other.tag(some, spans, splitSentences(some, spans)).map(token => `${token.text}/${token.tag}`);
    };
    const before = tags(text);
    for (let i = 0; i < 70_000; i += 100) tags(Array.from({ length: 100 }, (_, k) => `w${i + k}q`).join(' '));
    assert.deepEqual(tags(text), before);
  });

  it('tags a part of a text where it stands', () => {
    const text = 'Ada Reed\nPrices rose.';
    const spans = splitTokens(text, [9, text.length]);
    const tokens = tagger.tag(text, spans, [[0, spans.length]]);
    assert.deepEqual(tokens[1]!.span, [16, 20]);
    assert.equal(tokens[1]!.text, 'rose');
  });

  it('says so when the bytes are no weights', () => {
    assert.throws(() => readWeights(new Uint8Array([1, 2, 3, 4])), /not a file of weights/);
  });
});
