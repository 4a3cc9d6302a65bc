import { strict as assert } from 'node:assert';
import { BARGE, call, type Folder, lines, newFolder, STORY } from './commandLine.ts';

describe('the command line: compare', function () {
  this.timeout(20_000);
  let files: Folder;
  const put: Folder['put'] = (name, content) => files.put(name, content);
  beforeEach(() => {
    files = newFolder();
  });
  afterEach(() => files.remove());

  it('tells what two articles share and what only one has', async () => {
    const a = put('a.txt', STORY);
    const b = put('b.txt', `${BARGE}\n\nBakers in the old town have voted to keep their ovens cold on Sundays for the first time.\n`);
    const comparison = JSON.parse((await call('compare', a, b)).out);
    assert.equal(comparison.statements[0].gist, BARGE);
    assert.ok(comparison.onlyB.some((passage: { text: string }) => passage.text.startsWith('Bakers')));
    const { out } = await call('compare', '--format', 'text', a, b);
    assert.match(out, /Both say \(1\)[\s\S]*Only A says[\s\S]*Only B says \(1\)/);
  });

  it('judges pairs of passages, a line each', async () => {
    const pairs = [
      { id: '1', a: BARGE, b: BARGE },
      { id: '2', a: BARGE, b: 'Bakers in the old town keep their ovens cold.' },
    ];
    const file = put('pairs.jsonl', `\ufeff${pairs.map(pair => JSON.stringify(pair)).join('\r\n')}\r\n\r\nnot json\n`);
    const { status, out, err } = await call('compare', '--pairs', file);
    assert.equal(status, 1);
    assert.match(err, /pairs\.jsonl:4/);
    assert.deepEqual(
      lines(out).map(({ id, relation }) => [id, relation]),
      [
        ['1', 'verbatim'],
        ['2', 'different'],
      ],
    );
  });
});
