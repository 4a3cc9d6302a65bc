import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { TestSeam } from '../../src/host/api.ts';
import { STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, remove, until, write } from './workbench.ts';

const MADE = [
  'made.txt',
  'moved.txt',
  'inner',
  'outer',
  'big.txt',
  'binary.txt',
  'empty.txt',
  'utf16.txt',
  'windows.txt',
  'crlf.txt',
  'bom.txt',
  'hidden',
  'good.txt',
];

describe('the folder', () => {
  let test: TestSeam;
  const marks = (uri: vscode.Uri) => test.engine.marks(uri.toString());
  const known = (uri: vscode.Uri) => until(async () => (await marks(uri)) !== null, `${uri.path} is not read`);
  const unknown = (uri: vscode.Uri) => until(async () => (await marks(uri)) === null, `${uri.path} is still known`);
  const state = (uri: vscode.Uri) => test.index.record(uri.toString())?.state;

  before(async () => {
    test = await folderRead();
  });
  afterEach(async () => {
    await closeAll();
    await remove(...MADE);
  });

  it('is read as a whole, without opening its files as documents', async () => {
    for (const name of ['1-meridian-wire.txt', '5-weekly-ledger.txt']) await known(inFolder(name));
    assert.ok(!vscode.workspace.textDocuments.some(document => document.uri.path.endsWith('5-weekly-ledger.txt')));
  });

  it('is followed as files are made, changed and deleted', async () => {
    const uri = await write('made.txt', STORY);
    await known(uri);
    await write('made.txt', STORY.replaceAll('Okafor', 'Quillon'));
    await until(async () => (await test.engine.symbols('Quillon', 10)).length > 0, 'the change is not read');
    await remove('made.txt');
    await unknown(uri);
    assert.equal((await test.engine.symbols('Quillon', 10)).length, 0);
  });

  it('is followed as files are renamed', async () => {
    const from = await write('made.txt', STORY);
    await known(from);
    await vscode.workspace.fs.rename(from, inFolder('moved.txt'));
    await known(inFolder('moved.txt'));
    await unknown(from);
  });

  it('is followed as whole folders are renamed and deleted', async () => {
    const inside = await write('inner/made.txt', STORY);
    await known(inside);
    await vscode.workspace.fs.rename(inFolder('inner'), inFolder('outer'));
    await known(inFolder('outer/made.txt'));
    await unknown(inside);
    await remove('outer');
    await unknown(inFolder('outer/made.txt'));
  });

  it('reads each encoding, and names what it leaves out', async () => {
    const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(STORY, 'utf16le')]);
    const windows = Uint8Array.from(Buffer.from(STORY.replace('"We', '\u0093We').replace('down,"', 'down,\u0094'), 'latin1'));
    const good = await Promise.all([
      write('utf16.txt', utf16),
      write('windows.txt', windows),
      write('crlf.txt', STORY.replaceAll('\n', '\r\n')),
      write('bom.txt', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(STORY)])),
    ]);
    const big = await write('big.txt', STORY.repeat(12_000));
    const binary = await write('binary.txt', new Uint8Array([0x89, 0x50, 0, 0, 1, 2, 3, 0]));
    const empty = await write('empty.txt', '');
    for (const uri of good) {
      await known(uri);
      const found = await marks(uri);
      assert.equal(found?.quotes.length, 1, uri.path);
      assert.match((await test.engine.words(uri.toString(), found?.quotes[0]?.span ?? [0, 0])) ?? '', /We cannot wait another winter/);
    }
    await until(() => state(big) === 'too large' && state(binary) === 'binary' && state(empty) === 'empty', 'not named as left out');
    for (const uri of [big, binary, empty]) assert.equal(await marks(uri), null);
  });

  it('counts the places of a file whose letters were lost before it came here', async () => {
    const broken = await write('made.txt', STORY.replaceAll('"', '\u00e2\u20ac\u0153').replaceAll('Okafor', 'Okaf\ufffdr'));
    const whole = await write('good.txt', STORY);
    for (const uri of [broken, whole]) await known(uri);
    assert.ok((test.index.record(broken.toString())?.lost ?? 0) >= 3);
    assert.equal(test.index.record(whole.toString())?.lost, undefined);
  });

  it('does not read what search leaves out', async () => {
    const settings = vscode.workspace.getConfiguration('search');
    await settings.update('exclude', { '**/hidden': true }, vscode.ConfigurationTarget.Workspace);
    try {
      await write('hidden/made.txt', STORY);
      await test.index.rescan();
      // One that the watcher tells of later, and one that it must read: when that is known, so would the hidden one be.
      await write('hidden/good.txt', STORY);
      await known(await write('good.txt', STORY));
      for (const name of ['hidden/made.txt', 'hidden/good.txt']) assert.equal(await marks(inFolder(name)), null, name);
    } finally {
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('obeys a setting about what counts as soon as it changes, also for what is read and open', async () => {
    const settings = vscode.workspace.getConfiguration('secondSource');
    const uri = inFolder('5-weekly-ledger.txt');
    const { document } = await openArticle(inFolder('1-meridian-wire.txt'));
    try {
      await settings.update('articles.detect', 'never', vscode.ConfigurationTarget.Workspace);
      await unknown(uri);
      await until(() => document.languageId === 'plaintext', 'still an article');
      await settings.update('articles.detect', undefined, vscode.ConfigurationTarget.Workspace);
      await known(uri);
      await until(() => document.languageId === 'news', 'no article again');
    } finally {
      await settings.update('articles.detect', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('lets an open document speak for its file, saved or not', async () => {
    const uri = await write('made.txt', STORY);
    const editor = await openArticle(uri);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'Quillon Prize goes to Tamsin Quillon\n\n'));
    await until(async () => (await test.engine.symbols('Tamsin', 5)).length > 0, 'what is typed is not known');
    await test.index.rescan(true);
    assert.ok((await test.engine.symbols('Tamsin', 5)).length > 0, 'the file on disk has overruled the open document');
    await closeAll();
    await until(async () => (await test.engine.symbols('Tamsin', 5)).length === 0, 'the unsaved text outlives its document');
    assert.ok(await marks(uri));
  });

  it('can be stopped while it is read, and taken up again', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, i) => write(`inner/${i}.txt`, STORY.replaceAll('Okafor', `Okafor${i}`))));
    const rescan = test.index.rescan(true);
    await until(() => test.index.state.phase === 'indexing', 'it does not begin');
    await vscode.commands.executeCommand('secondSource.stopIndexing');
    await rescan;
    assert.equal(test.index.state.phase, 'stopped');
    await vscode.commands.executeCommand('secondSource.readFolderAgain');
    await until(() => test.index.state.phase === 'ready', 'it is not taken up');
    await known(inFolder('inner/59.txt'));
  });
});
