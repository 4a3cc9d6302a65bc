import { strict as assert } from 'node:assert';
import { lostLetters } from '../../src/engine/text/damage.ts';

/** As UTF-8 looks to a program that takes it for Windows-1252. */
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text)).replace(/[\u0080-\u009f]/g, unit => unit);

describe('letters that were lost on the way', () => {
  it('are replacement characters, a run of them once', () => {
    assert.equal(lostLetters('The mayor of Vill\ufffd said \ufffd\ufffdno\ufffd.'), 3);
  });

  it('are UTF-8 read byte by byte', () => {
    for (const letters of ['é', 'ü', 'ø', 'à', 'ß', '’', '“', '—', '…', '€', '£', '™']) {
      assert.equal(lostLetters(`The caf${misread(letters)} closed.`), 1, letters);
    }
  });

  it('are control characters', () => {
    assert.equal(lostLetters('The board\u0092s vote'), 1);
  });

  it('are none of those of a language, nor marks and signs', () => {
    for (const text of [
      'El Niño, “São Paulo”, naïve, Ålesund, Łódź, Âge, Ã, forêt – là…',
      '“SÃO JOÃO” — “MANHÃ”',
      '£3m · 5 °C · © The Vell Post · the fee’s 10 € · château, âgé',
      'Kyiv: «Так», 東京, مرحبا, 🙂',
      'line\u0085end',
    ])
      assert.equal(lostLetters(text), 0, text);
  });
});
