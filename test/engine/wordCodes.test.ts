import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { sharedWeight } from '../../src/engine/corpus/compare/verdict.ts';
import { totalWeight, WordReader } from '../../src/engine/corpus/compare/words.ts';
import { KeyCounts } from '../../src/engine/corpus/statements/keyCounts.ts';
import { SharedCodes, wordCodes } from '../../src/engine/corpus/statements/wordCodes.ts';

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
        const most = shared.most(codes, 0, codes, 1);
        assert.ok(most >= sharedWeight(one!.words.forms, other!.words.forms));
        assert.deepEqual([...codes.weights], [totalWeight(one!.words), totalWeight(other!.words)]);
        if (!one!.words.forms.some(({ stem }) => other!.words.forms.some(form => form.stem === stem))) assert.equal(most, 0);
      }),
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
