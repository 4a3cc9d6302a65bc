import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { compareWording } from '../../src/engine/query/compare/wording.ts';

const told = (from: string, to: string): string =>
  compareWording(from, to)
    .map(({ kind, text }) => `${{ same: '=', gone: '-', new: '+' }[kind]}${text}`)
    .join(' ');

describe('comparing wording', () => {
  it('tells what is gone and what is new, word by word', () => {
    assert.equal(told('the ship struck a concrete pier', 'the vessel struck a pier'), '=the -ship +vessel =struck a -concrete =pier');
  });

  it('takes no offence at the shape of quotation marks, at case or at a last comma', () => {
    assert.equal(told('“We saw it,” she said', '"we saw it" She said.'), '="we saw it" She said.');
  });

  it('takes one dash for another', () => {
    assert.equal(told('the bridge – an old one -- closed', 'the bridge — an old one - closed'), '=the bridge — an old one - closed');
  });

  it('knows that texts with no word in common have none', () => {
    assert.equal(told('one two', 'three'), '-one two +three');
  });

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map(list => list.join(' '));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const pieces = compareWording(from, to);
        const join = (kinds: string[]): string =>
          pieces
            .filter(piece => kinds.includes(piece.kind))
            .map(piece => piece.text)
            .join(' ')
            .trim();
        assert.equal(join(['same', 'gone']), from);
        assert.equal(join(['same', 'new']), to);
      }),
    );
  });
});
