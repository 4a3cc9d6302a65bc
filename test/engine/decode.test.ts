import { strict as assert } from 'node:assert';
import { decode, MAXIMUM_BYTES } from '../../src/engine/text/decode.ts';

describe('decoding', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const text = (input: Uint8Array): string | null => {
    const decoded = decode(input);
    return decoded.kind === 'text' ? decoded.text : null;
  };

  it('reads UTF-8 and drops its byte-order mark', () => {
    assert.equal(text(bytes('\ufeff“Zoë”\r\n')), '“Zoë”\r\n');
    assert.equal(text(new Uint8Array()), '');
  });

  it('reads UTF-16 of both byte orders by the mark', () => {
    const units = [...'Vell – “sì”'].map(character => character.charCodeAt(0));
    assert.equal(text(Uint8Array.from([0xff, 0xfe, ...units.flatMap(unit => [unit & 255, unit >> 8])])), 'Vell – “sì”');
    assert.equal(text(Uint8Array.from([0xfe, 0xff, ...units.flatMap(unit => [unit >> 8, unit & 255])])), 'Vell – “sì”');
  });

  it('falls back to Windows-1252, with its quotation marks', () => {
    const decoded = decode(Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]));
    assert.deepEqual(decoded, { kind: 'text', text: '“Café” – €5', encoding: 'windows-1252', damaged: false });
  });

  it('says when a text was decoded only in part', () => {
    const cut = decode(bytes('“Die Brücke ist gesperrt”').slice(0, -2));
    assert.ok(cut.kind === 'text' && cut.damaged && cut.encoding === 'utf-8' && cut.text.startsWith('“Die Brücke'));
    const undefinedByte = decode(Uint8Array.from([0x41, 0x81, 0x42]));
    assert.ok(undefinedByte.kind === 'text' && undefinedByte.damaged);
  });

  it('does not take binary files and dumps for texts', () => {
    assert.equal(decode(Uint8Array.from([0x50, 0x4b, 0, 1])).kind, 'binary');
    assert.equal(decode(new Uint8Array(MAXIMUM_BYTES + 1)).kind, 'too large');
    assert.equal(decode(new Uint8Array(MAXIMUM_BYTES).fill(0x61)).kind, 'text');
  });
});
