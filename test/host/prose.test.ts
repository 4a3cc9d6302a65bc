import { strict as assert } from 'node:assert';
import { excludeGlob, excludeRegExp, expandBraces } from '../../src/host/documents/excludes.ts';
import { looksLikeArticle } from '../../src/host/documents/prose.ts';
import { STORY } from './story.ts';

describe('what reads like an article', () => {
  it('is prose, however its lines are wrapped', () => {
    assert.ok(looksLikeArticle('story.txt', STORY));
    assert.ok(looksLikeArticle('story.txt', STORY.replaceAll('\n', '\r\n')));
    assert.ok(looksLikeArticle('story.txt', STORY.replace(/(.{30,50}) /g, '$1\n')));
    assert.ok(looksLikeArticle('story.txt', STORY.replace(/\n+/g, ' ')));
  });

  it('is a brief of two sentences too', () => {
    const brief =
      'A ferry with 80 people on board ran aground off Port Elster on Monday. Nobody was hurt, the coast guard said, and the ship was towed to the harbour in the evening.';
    assert.ok(looksLikeArticle('brief.txt', brief));
  });

  for (const [what, text] of Object.entries({
    'an empty file': '',
    'a list of packages': 'requests==2.31.0\nnumpy>=1.24\nflask\n'.repeat(20),
    'a log': '2024-03-01 12:00:00 INFO the server is up and it is ready for you now\n'.repeat(20),
    'a table': 'the name\tof it\tand the sum\nthis one\tis for you\t12\n'.repeat(20),
    'a program': 'for (const a of list) {\n  if (a.is && the.or(b)) return this.and(a, in_the, of);\n}\n'.repeat(20),
    'a program’s readme': '# The tool\n\n- it is for you\n- and for the others\n\n```\nnpm install the-tool\n```\n'.repeat(10),
    'another language':
      'Der Rat der Stadt hat am Freitag beschlossen, die alte Brücke zu sperren. Die Bürgermeisterin sagte, man könne nicht länger warten. '.repeat(
        5,
      ),
    'a licence':
      'Permission is hereby granted, free of charge, to any person who obtains a copy of this software, to deal in it as they like and to let others do so. '.repeat(
        3,
      ),
  })) {
    it(`is not ${what}`, () => assert.ok(!looksLikeArticle('file.txt', text)));
  }

  it('is not what comes with programs, by its name', () => {
    for (const name of [
      'README.txt',
      'readme.de.txt',
      'LICENSE',
      'license-mit.txt',
      'requirements.txt',
      'dev-requirements.txt',
      'CHANGELOG.txt',
      'server.log.txt',
      'NOTICES.txt',
      'CMakeLists.txt',
    ]) {
      assert.ok(!looksLikeArticle(name, STORY), name);
    }
    for (const name of ['news-2021.txt', 'security-breach.txt', 'history-of-the-bridge.txt', 'licensed-to-sail.txt', '001.txt']) {
      assert.ok(looksLikeArticle(name, STORY), name);
    }
  });

  it('takes no longer for a file of one endless line', () => {
    for (const endless of ['a'.repeat(1_000_000), '('.repeat(1_000_000), 'the of '.repeat(150_000), '\n'.repeat(1_000_000)]) {
      const started = performance.now();
      looksLikeArticle('file.txt', endless);
      assert.ok(performance.now() - started < 100);
    }
  });
});

describe('what search leaves out', () => {
  it('becomes one glob, of the patterns that are on', () => {
    assert.equal(
      excludeGlob([{ '**/a': true, '**/b': false, '**/c': { when: '$(basename).ts' } }, { 'd/': true }]),
      '{**/a,**/a/**,d/,d/**}',
    );
    assert.equal(excludeGlob([{}, undefined]), null);
  });

  it('is told for a single file as for a search', () => {
    const excludes = (pattern: string, path: string): boolean | undefined => excludeRegExp([{ [pattern]: true }])?.test(path);
    for (const [pattern, path] of [
      ['**/node_modules', 'node_modules/a/b.txt'],
      ['**/node_modules', 'x/y/node_modules/b.txt'],
      ['drafts/', 'drafts/b.txt'],
      ['**/*.{bak,old}.txt', 'x/b.old.txt'],
      ['x/*/z', 'x/y/z/b.txt'],
      ['**/b[0-9].txt', 'b7.txt'],
    ] as const)
      assert.equal(excludes(pattern, path), true, `${pattern} ${path}`);
    for (const [pattern, path] of [
      ['**/node_modules', 'my_node_modules/b.txt'],
      ['drafts', 'x/drafts/b.txt'],
      ['x/*/z', 'x/y/y/z/b.txt'],
      ['**/b?.txt', 'b.txt'],
      ['**/*.txt.bak', 'bXtxt.bak'],
    ] as const)
      assert.equal(excludes(pattern, path), false, `${pattern} ${path}`);
    assert.equal(excludeRegExp([{ a: false }]), null);
    assert.equal(excludeRegExp([{ '[z-a]': true }]), null);
  });

  it('has no alternatives within alternatives', () => {
    assert.deepEqual(expandBraces('x/{a,b{c,d}}/y'), ['x/a/y', 'x/bc/y', 'x/a/y', 'x/bd/y']);
  });
});
