import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sharedWeight, totalWeight, WordReader, wordsWithin } from '../../src/engine/corpus/compare/words.ts';
import { KeyCounts } from '../../src/engine/corpus/statements/postings/keyCounts.ts';
import { SharedCodes, wordCodes } from '../../src/engine/corpus/statements/units/wordCodes.ts';

describe('codes of words', () => {
  const word = fc.constantFrom('the', 'not', 'Report', 'report', 'ferry', 'Ferries', '14', 'sank', 'Vell', 'never', 'said', 'harbour');
  const passage = fc.array(word, { maxLength: 12 }).map(words => words.join(' '));

  it('never make two units less alike than they are, and never alike that have no word in common', () => {
    const reader = new WordReader();
    const shared = new SharedCodes();
    fc.assert(
      fc.property(passage, passage, (a, b) => {
        const [one, other] = [a, b].map(text => ({
          span: [0, text.length] as const,
          parent: null,
          words: reader.read(text, [0, text.length]),
        }));
        const codes = wordCodes([one!, other!]);
        const [startA, startB, end] = codes.offsets as unknown as [number, number, number];
        const most = shared.most(codes.codes, startA, startB, startB, end);
        assert.ok(most >= sharedWeight(one!.words.forms, other!.words.forms));
        assert.deepEqual([...codes.weights], [totalWeight(one!.words), totalWeight(other!.words)]);
        if (!one!.words.forms.some(({ stem }) => other!.words.forms.some(form => form.stem === stem))) assert.equal(most, 0);
      }),
    );
  });

  it('are taken from a passage around them as they would be read, unless a word is cut', () => {
    const reader = new WordReader();
    const text = fc.array(fc.constantFrom('U.S.', 'Vell’s', '3.5', 'don’t', '“', ' ', ', ', '%', 'A.', 'pier', '. '), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (pieces, start, length) => {
        const whole = pieces.join('');
        const span = [Math.min(start, whole.length), Math.min(start + length, whole.length)] as const;
        const words = reader.read(whole, [0, whole.length]);
        const isCut = words.starts.some((from, i) => span.some(edge => from < edge && edge < words.ends[i]!));
        const within = wordsWithin(words, span);
        if (within) assert.deepEqual(within, reader.read(whole, span));
        else assert.ok(isCut);
      }),
      { numRuns: 1000 },
    );
  });

  it('are counted as a plain map counts, again and again', () => {
    const counts = new KeyCounts();
    fc.assert(
      fc.property(fc.array(fc.nat(5000)), ids => {
        const plain = new Map<number, number>();
        for (const id of ids) {
          counts.add(id);
          plain.set(id, (plain.get(id) ?? 0) + 1);
        }
        const drained: [number, number][] = [];
        counts.drain((id, count) => drained.push([id, count]));
        assert.deepEqual(drained, [...plain]);
      }),
    );
  });
});
