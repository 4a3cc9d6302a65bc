import { strict as assert } from 'node:assert';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { analyze } from '../../src/cli/analyze.ts';
import { run } from '../../src/cli/run.ts';
import { type Analyzer, createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { MAXIMUM_BYTES } from '../../src/engine/text/decode.ts';
import { call, type Folder, lines, newFolder, STORY, weights } from './commandLine.ts';

describe('the command line', function () {
  this.timeout(20_000);
  let files: Folder;
  let folder: string;
  const put: Folder['put'] = (name, content) => files.put(name, content);
  beforeEach(() => {
    files = newFolder();
    folder = files.path;
  });
  afterEach(() => files.remove());

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

    it('names an article at which the analysis fails, and goes on', async () => {
      const [bad, good] = [put('a.txt', STORY), put('b.txt', STORY)];
      const [out, err]: [string[], string[]] = [[], []];
      const output = {
        write: async (text: string) => void out.push(text),
        warn: (line: string) => void err.push(line),
        progress: () => {},
      };
      const sound = createAnalyzer(weights);
      const failing: Pick<Analyzer, 'analyze'> = {
        analyze: (path, text, known) => {
          if (path === bad) throw new Error('no such token');
          return sound.analyze(path, text, known);
        },
      };
      const command = { kind: 'analyze', paths: [folder], format: 'ndjson', alone: true, published: null } as const;
      assert.equal(await analyze(command, '1.0.0', output, { analyzer: failing, threads: null }), 1);
      assert.deepEqual([lines(out.join('')).map(({ path }) => path), err.length], [[good], 1]);
      assert.match(err[0]!, /a\.txt: the analysis failed.*no such token/);
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
});
