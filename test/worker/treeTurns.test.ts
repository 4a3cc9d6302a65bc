import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { TreeCache } from '../../src/engine/query/tree/treeCache.ts';
import { Tree, type TreeQuery } from '../../src/engine/query/tree.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { Intake } from '../../src/worker/intake.ts';
import { TreeTurns } from '../../src/worker/treeTurns.ts';
import { folderText } from '../bench/folderTexts.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { pause } from './fakeThreads.ts';

const ALL = { filter: '', scope: null } as const;
const QUERIES: readonly TreeQuery[] = [
  { ...ALL, view: 'events', group: 'date', order: 'oldest' },
  { ...ALL, view: 'claims', group: 'speaker', order: 'count' },
  { ...ALL, view: 'statements', group: 'relation', order: 'sources' },
  { ...ALL, view: 'entities', group: 'type', order: 'count' },
];
const FOLDER = Array.from({ length: 60 }, (_, i) => ({ path: `${i}.txt`, text: folderText(i) }));

function setUp() {
  const corpus = new Corpus();
  const trees = new TreeCache(corpus);
  const intake = new Intake(
    () => WEIGHTS,
    corpus,
    () => trees.clear(),
    { packer: lineArticles, pause },
  );
  let turns = 0;
  const turning = new TreeTurns(trees, () => {
    turns++;
    return pause();
  });
  intake.set(FOLDER);
  return { corpus, trees, intake, turning, turns: () => turns };
}

const rows = (tree: Tree) => tree.children(null, 1000);

describe('a tree of a folder', function () {
  this.timeout(60_000);

  it('grows in turns, once for all who ask, and is the one that grows in one go', async () => {
    const { corpus, turning, turns } = setUp();
    const twice = await Promise.all([...QUERIES, ...QUERIES].map(query => turning.with(query, rows)));
    const turned = turns();
    assert.ok(turned > 2, `${turned} turns`);
    assert.deepEqual(
      twice,
      [...QUERIES, ...QUERIES].map(query => rows(new Tree(corpus, query))),
    );
    for (const query of QUERIES) turning.with(query, rows);
    assert.equal(turns(), turned);
  });

  it('is of the folder as it is when it is there, though articles come and go while it grows', async () => {
    const { corpus, trees, intake } = setUp();
    for (const query of QUERIES) {
      const steps = trees.growing(query);
      let left = 30;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) {
          assert.deepEqual(rows(step.value), rows(new Tree(corpus, query)));
          break;
        }
        if (left-- <= 0) continue;
        if (left % 2) intake.delete([`${left}.txt`]);
        else intake.set([{ path: `${left}.txt`, text: `${FOLDER[left]!.text}\nThe harbour office gave no reason for the delay.\n` }]);
      }
    }
  });

  it('says what went wrong to whoever asked, and the next one gets an answer', async () => {
    const { turning } = setUp();
    const fails = () => {
      throw new Error('no such row');
    };
    await assert.rejects(async () => turning.with(QUERIES[0]!, fails), /no such row/);
    assert.ok((await turning.with(QUERIES[1]!, rows)).length > 0);
  });
});
