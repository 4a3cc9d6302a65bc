import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { articleText } from '../../src/engine/export/text.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);

describe('a claim in plain text', () => {
  const lines = articleText(
    analyzer.analyze(
      'a.txt',
      `The pier was safe, officials said.

The Harbour Board denied that it was late. Norvik is expected to pay.

“It is a wreck,” said Ada Reed.

“It always was.”
`,
    ),
  ).split('\n');

  it('has the cue as it is written, and the stance only where it is not plain', () => {
    assert.ok(lines.includes('  officials, “said”: The pier was safe'));
    assert.ok(lines.includes('  The Harbour Board, “denied” (denies): that it was late'));
  });

  it('is whole where a cue without a source stands in its middle', () =>
    assert.ok(lines.includes('  nobody named, “is expected”: Norvik is expected to pay')));

  it('has no cue where the text has none', () => assert.ok(lines.includes('  Ada Reed: “It always was.”')));
});
