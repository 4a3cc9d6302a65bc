import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { Corpus, SAVED } from '../../src/engine/corpus/corpus.ts';
import { newsText } from '../bench/newsText.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);

function folder(): Corpus {
  const corpus = new Corpus();
  for (let i = 0; i < 30; i++) corpus.set(analyzer.analyze(`${i}.txt`, newsText(i % 20, 150)));
  corpus.delete('7.txt');
  return corpus;
}

describe('what is saved of a folder', () => {
  for (const name of SAVED) {
    it(`is the same of its ${name} whatever is asked between the steps`, () => {
      const [quiet, asked] = [folder(), folder()];
      const steps = asked.saving(name, asked.paths());
      let step = steps.next();
      for (; !step.done; step = steps.next()) {
        for (const path of ['0.txt', '12.txt']) assert.ok(asked.eventsIn(path) && asked.statementsIn(path));
        asked.entities();
        asked.lineages();
      }
      assert.deepEqual(step.value, finish(quiet.saving(name, quiet.paths())));
    });
  }

  it('comes in steps', () => {
    const corpus = folder();
    const counts = SAVED.map(name => [...corpus.saving(name, corpus.paths())].length);
    assert.ok(
      counts.slice(1, 4).every(count => count > 0),
      counts.join(' '),
    );
  });
});
