import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { NameTagger } from '../../src/engine/language/names/nameTagger.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const weights = readWeights(WEIGHTS);
const reader = new Reader(new PerceptronTagger(weights));
const tagger = new NameTagger(weights);

/** "Ada Obi person": the names in text order, as written; those of other things left out. */
function namesIn(text: string): string[] {
  const reading = reader.read('a.txt', text);
  return tagger
    .tagNames(reading)
    .filter(name => name.type !== 'other')
    .map(({ first, end, type }) => `${text.slice(reading.tokens[first]!.span[0], reading.tokens[end - 1]!.span[1])} ${type}`);
}

describe('name tagger', () => {
  it('finds people, organisations and places in a sentence of news', () => {
    assert.deepEqual(namesIn('Maria Keller, who leads the Velmont Savings Bank, flew to Nairobi on Monday.'), [
      'Maria Keller person',
      'Velmont Savings Bank organisation',
      'Nairobi place',
    ]);
  });

  it('leaves titles and honorifics out of a person’s name', () => {
    assert.deepEqual(namesIn('The visitors were received by Mr Keller and Mrs Obafemi.'), ['Keller person', 'Obafemi person']);
  });

  it('leaves capitals alone that only begin a sentence', () => {
    assert.deepEqual(namesIn('Prices rose. Shares fell. Nobody said why.'), []);
  });

  it('lets the rest of the article tell what a word is', () => {
    const text = 'The harbour board chose Brandvold.\n\nIngrid Brandvold said she was glad. Ingrid Brandvold has run ports before.';
    assert.equal(namesIn(text)[0], 'Brandvold person');
  });

  it('reads the same article the same way twice', () => {
    const text = 'Lars Petersen of Northwind Holdings Ltd. said Oslo was cold.';
    assert.deepEqual(namesIn(text), namesIn(text));
  });

  it('gives sound spans for any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ' ',
        '\n\n',
        '. ',
        "'s",
        '’',
        '“',
        '-',
        '\ud83d',
        '\udc00',
        'Mr',
        'John',
        'said',
        'LONDON',
        'Inc.',
        '5',
        'é',
        'İ',
        'of',
      ),
      fc.integer({ min: 0, max: 0xffff }).map(unit => String.fromCharCode(unit)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
        const reading = reader.read('a.txt', pieces.join(''));
        let last = 0;
        for (const { first, end } of tagger.tagNames(reading)) {
          assert.ok(first >= last && end > first && end <= reading.tokens.length);
          assert.ok(reading.sentences.some(sentence => sentence.first <= first && end <= sentence.end));
          last = end;
        }
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const time = (repeats: number): number => {
      const reading = reader.read('a.txt', 'Mr Obi of Lagos told The Daily Bugle that Acme Corp. paid. '.repeat(repeats));
      const started = process.cpuUsage().user;
      tagger.tagNames(reading);
      return process.cpuUsage().user - started;
    };
    time(500);
    assert.ok(time(8000) < 40 * Math.max(4000, time(500)), 'sixteen times the text took forty times as long');
  });
}).timeout(20_000);
