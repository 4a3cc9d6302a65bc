import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import type { Output } from '../../src/cli/output.ts';
import { run } from '../../src/cli/run.ts';
import { MAXIMUM_BYTES } from '../../src/engine/text/decode.ts';

interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

const weights = readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url));

async function call(...args: readonly string[]): Promise<Result> {
  const [out, err]: [string[], string[]] = [[], []];
  const output: Output = {
    write: async text => void out.push(text),
    warn: line => void err.push(`${line}\n`),
    progress: () => {},
  };
  const status = await run(args, output, weights);
  return { status, out: out.join(''), err: err.join('') };
}

const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);

const BARGE = 'A barge loaded with timber broke loose from its moorings in the port of Vell shortly before dawn.';
const STORY = `Barge strikes bridge\n\n${BARGE}\n\nIt drifted two miles downstream and struck the eastern pillar of the railway bridge, police said.\n`;

describe('the command line', function () {
  this.timeout(20_000);
  let folder: string;
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  describe('analyze', () => {
    it('prints an article a line in path order, then one line for the corpus', async () => {
      put('b.txt', STORY);
      put('a/z.news', STORY);
      put('a.text', STORY);
      put('c.MD', STORY);
      put('d.csv', STORY);
      const { status, out, err } = await call('analyze', '--format', 'ndjson', folder);
      const [corpus, ...articles] = lines(out).reverse();
      assert.deepEqual([status, err], [0, '']);
      assert.deepEqual(
        articles.map(({ path }) => path).reverse(),
        ['a.text', 'a/z.news', 'b.txt', 'c.MD'].map(name => `${folder}/${name}`),
      );
      assert.deepEqual(Object.keys(corpus!['corpus'] as object), [
        'entities',
        'events',
        'statements',
        'differences',
        'lineages',
        'quotations',
      ]);
    });

    it('prints one object, whatever the number of pieces it is written in', async () => {
      put('a.txt', STORY);
      put('b.txt', STORY);
      const analysis = JSON.parse((await call('analyze', folder)).out) as Record<string, unknown[]>;
      assert.deepEqual(
        [analysis['format'], analysis['generator']],
        ['second-source/1', { name: 'second-source', version: manifest.version }],
      );
      assert.equal(analysis['articles']!.length, 2);
      assert.ok(analysis['statements']!.length >= 1);
      assert.equal(analysis['lineages']!.length, 1);
    });

    it('uses the corpus’ ids in mentions', async () => {
      put('a.txt', `${STORY}\nMayor Ines Okoro praised the crews. Okoro will visit the bridge.\n`);
      const analysis = JSON.parse((await call('analyze', folder)).out);
      const ids = new Set(analysis.entities.map((entity: { id: string }) => entity.id));
      assert.ok(analysis.articles[0].mentions.length > 0);
      for (const mention of analysis.articles[0].mentions) assert.ok(ids.has(mention.entity));
    });

    it('with --alone gives each article its own entities and events, and no corpus', async () => {
      put('a.txt', STORY);
      put('b.txt', STORY);
      const found = lines((await call('analyze', '--format', 'ndjson', '--alone', folder)).out);
      assert.equal(found.length, 2);
      for (const article of found) assert.ok(Array.isArray(article['entities']) && Array.isArray(article['events']));
    });

    it('hands on each article before it reads the next, with --alone', async () => {
      put('a.txt', STORY);
      const second = put('b.txt', STORY);
      let written = '';
      const output = {
        write: async (text: string) => {
          if (written === '') rmSync(second);
          written += text;
        },
        warn: () => {},
        progress: () => {},
      };
      assert.equal(await run(['analyze', '--alone', '--format', 'ndjson', folder], output, weights), 1);
      assert.equal(lines(written).length, 1);
    });

    it('prints for people too', async () => {
      put('a.txt', STORY);
      put('b.txt', STORY);
      const { out } = await call('analyze', '--format', 'text', folder);
      assert.match(out, /Barge strikes bridge/);
      assert.match(out, /Repeated statements \(\d+\)/);
      assert.match(out, /same copy, 100 % shared/);
    });

    it('takes dates from --published, by path', async () => {
      const path = put('a.txt', STORY);
      const dates = put('dates.json', JSON.stringify({ [path]: '2031-05-06' }));
      const [article] = lines((await call('analyze', '--format', 'ndjson', '--published', dates, path)).out);
      assert.equal((article!['published'] as { value: string }).value, '2031-05-06');
      assert.equal((await call('analyze', '--published', put('bad.json', '[]'), path)).status, 2);
      assert.equal((await call('analyze', '--published', 'nowhere.json', path)).status, 2);
    });

    it('names what it cannot read, and goes on', async () => {
      put('good.txt', STORY);
      put('binary.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 0, 1]));
      put('huge.txt', 'x'.repeat(MAXIMUM_BYTES + 1));
      put('broken.txt', new Uint8Array([...new TextEncoder().encode('“Wir sind hier” '), 0xe2, 0x80]));
      symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.txt'));
      const { status, out, err } = await call('analyze', '--alone', '--format', 'ndjson', folder, join(folder, 'missing.txt'));
      assert.equal(status, 1);
      assert.deepEqual(
        lines(out).map(({ path }) => path),
        [`${folder}/broken.txt`, `${folder}/good.txt`],
      );
      for (const [name, why] of [
        ['binary.txt', 'binary'],
        ['huge.txt', '5 MB'],
        ['broken.txt', 'could not be decoded'],
        ['gone.txt', 'no such file'],
        ['missing.txt', 'no such file'],
      ]) {
        assert.match(err, new RegExp(`/${name}: .*${why}`));
      }
    });

    it('does not run in circles below a folder that holds itself', async () => {
      put('inner/a.txt', STORY);
      symlinkSync(folder, join(folder, 'inner', 'loop'));
      assert.equal(lines((await call('analyze', '--alone', '--format', 'ndjson', folder)).out).length, 1);
    });

    it('takes empty files and empty folders as they are', async () => {
      assert.equal((await call('analyze', folder)).status, 0);
      put('empty.txt', '');
      const { status, out } = await call('analyze', folder);
      assert.equal(status, 0);
      assert.equal(JSON.parse(out).articles[0].title, null);
    });
  });

  describe('compare', () => {
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

  it('answers --help and --version', async () => {
    assert.match((await call('--help')).out, /^usage: second-source analyze/);
    assert.equal((await call('--version')).out, `${manifest.version}\n`);
  });

  it('ends with 2 and a usage line when called wrongly', async () => {
    for (const args of [
      [],
      ['analyse', 'x'],
      ['analyze'],
      ['analyze', '--format', 'xml', 'x'],
      ['analyze', '--nonsense', 'x'],
      ['compare', 'a'],
      ['compare', 'a', 'b', 'c'],
      ['compare', 'a', 'a'],
      ['compare', '--format', 'ndjson', 'a', 'b'],
      ['compare', '--pairs', 'x', 'y'],
    ]) {
      const { status, out, err } = await call(...args);
      assert.deepEqual([status, out], [2, ''], args.join(' '));
      assert.match(err, /second-source/);
    }
  });

  it('ends quietly when its reader goes away', async function () {
    this.timeout(20_000);
    const cli = join(folder, 'cli.mjs');
    const root = fileURLToPath(new URL('../..', import.meta.url));
    await build({
      entryPoints: [join(root, 'src/cli/main.ts')],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: cli,
      loader: { '.bin': 'binary' },
      logLevel: 'silent',
    });
    for (let i = 0; i < 40; i++) put(`articles/${i}.txt`, STORY.repeat(20));
    const child = spawn(process.execPath, [cli, 'analyze', '--alone', '--format', 'ndjson', join(folder, 'articles')]);
    let err = '';
    child.stderr.on('data', data => {
      err += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise(resolve => child.on('close', resolve));
    assert.deepEqual([code, err], [0, '']);
  });
});
