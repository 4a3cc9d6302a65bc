import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { treatedWords } from '../../src/host/documents/articleCommands.ts';
import { detection, maximumFileSize } from '../../src/host/support/settings.ts';
import { STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, remove, seam, until, write } from './workbench.ts';

const open = async (uri: vscode.Uri): Promise<vscode.TextDocument> =>
  (await vscode.window.showTextDocument(uri, { preview: false })).document;

describe('which documents are articles', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.getConfiguration('secondSource').update('articles.detect', undefined, vscode.ConfigurationTarget.Workspace);
    await remove(
      'story.txt',
      'requirements.txt',
      'server-log.txt',
      'README.txt',
      'shopping.txt',
      'list.txt',
      'undecided.txt',
      'story.news',
      'letters.news',
      'one.txt',
      'two.txt',
      'disputed.txt',
    );
  });

  it('gives a plain-text file that reads like one the language of articles', async () => {
    const document = await open(await write('story.txt', STORY));
    await until(() => document.languageId === 'news', 'still plain text');
  });

  for (const [name, content] of [
    [
      'requirements.txt',
      'requests==2.31.0\nnumpy>=1.24\n# the server needs this one for the reports that it writes\nflask==3.0\n'.repeat(10),
    ],
    [
      'server-log.txt',
      '2024-03-01 12:00:00 INFO the server is up and it is ready for you\n2024-03-01 12:00:01 WARN disk is nearly full\n'.repeat(20),
    ],
    ['README.txt', STORY],
    ['shopping.txt', 'milk\nbread\neggs\n'],
  ] as const) {
    it(`leaves ${name} as it is`, async () => {
      const document = await open(await write(name, content));
      await new Promise(resolve => setTimeout(resolve, 300));
      assert.equal(document.languageId, 'plaintext');
      const { store } = await seam();
      assert.equal(store.get(document.uri), undefined);
    });
  }

  it('takes an untitled document for one when an article is pasted into it', async () => {
    const document = await vscode.workspace.openTextDocument({ content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), STORY));
    await until(() => document.languageId === 'news', 'still plain text');
    const { store } = await seam();
    await until(() => (store.get(document.uri)?.marks.quotes.length ?? 0) > 0, 'no quotation is marked');
  });

  it('obeys the user about a file, and remembers', async () => {
    const uri = await write('shopping.txt', 'milk\nbread\neggs\n');
    const document = await open(uri);
    await vscode.commands.executeCommand('secondSource.treatAsArticle');
    await until(() => document.languageId === 'news', 'not an article');
    await closeAll();
    const again = await open(uri);
    await until(() => again.languageId === 'news', 'forgotten');
    await vscode.commands.executeCommand('secondSource.treatAsOther');
    await until(() => again.languageId === 'plaintext', 'still an article');
  });

  it('obeys about a file that ends in .news, and remembers, and lets the user pick its language again', async () => {
    const uri = await write('letters.news', STORY);
    const document = await open(uri);
    assert.equal(document.languageId, 'news');
    await vscode.commands.executeCommand('secondSource.treatAsOther', uri);
    await until(() => document.languageId === 'plaintext', 'still an article');
    await closeAll();
    const again = await open(uri);
    await until(() => again.languageId === 'plaintext', 'forgotten');
    await vscode.languages.setTextDocumentLanguage(again, 'news');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(again.languageId, 'news');
  });

  it('obeys about files that are not open', async () => {
    const { engine } = await folderRead();
    const uris = [await write('one.txt', STORY), await write('two.txt', STORY)];
    const known = async (): Promise<number> => (await Promise.all(uris.map(uri => engine.marks(uri.toString())))).filter(Boolean).length;
    await until(async () => (await known()) === 2, 'not read');
    await vscode.commands.executeCommand('secondSource.treatAsOther', uris[0], uris);
    await until(async () => (await known()) === 0, 'still in the corpus');
    await vscode.commands.executeCommand('secondSource.treatAsArticle', uris[0], uris);
    await until(async () => (await known()) === 2, 'not back in the corpus');
  });

  it('obeys the last word, however quickly it follows the one before', async () => {
    const list = await open(await write('disputed.txt', 'milk\nbread\neggs\n'));
    const say = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`secondSource.${command}`, list.uri);
    await Promise.all([say('treatAsArticle'), say('treatAsOther')]);
    assert.equal(list.languageId, 'plaintext');
    await Promise.all([say('treatAsOther'), say('treatAsArticle')]);
    assert.equal(list.languageId, 'news');
    await say('treatAsOther');
  });

  it('tells how many files of a selection it was obeyed about, and how many are no text', async () => {
    const [one, two] = [inFolder('one.txt'), inFolder('two.txt')];
    assert.equal(treatedWords([one], true, 0), 'one.txt counts as a news article now.');
    assert.equal(treatedWords([one, two], false, 1), '2 files count as plain text now. 1 that is no text file stays as it is.');
    assert.equal(treatedWords([one], true, 3), 'one.txt counts as a news article now. 3 that are no text files stay as they are.');
  });

  it('forgets what it knew of a file that the user says is none', async () => {
    const { engine } = await folderRead();
    const uri = await write('story.txt', STORY);
    await openArticle(uri);
    assert.ok(await engine.marks(uri.toString()));
    await vscode.commands.executeCommand('secondSource.treatAsOther');
    await until(async () => (await engine.marks(uri.toString())) === null, 'still in the corpus');
    await vscode.commands.executeCommand('secondSource.treatAsArticle');
    await until(async () => (await engine.marks(uri.toString())) !== null, 'not back in the corpus');
  });

  it('lets the user pick another language for an article', async () => {
    const document = await open(await write('story.txt', STORY));
    await until(() => document.languageId === 'news', 'still plain text');
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(document.languageId, 'plaintext');
  });

  it('lets a document that was opened in passing go', async () => {
    const uri = await write('undecided.txt', STORY);
    let opened = 0;
    const listener = vscode.workspace.onDidOpenTextDocument(document => {
      if (document.uri.toString() === uri.toString()) opened++;
    });
    try {
      // VS Code opens the document, has nothing to change, and closes it.
      await vscode.languages.setTextDocumentLanguage({ uri } as vscode.TextDocument, 'plaintext').then(undefined, () => 'closed by then');
      await until(() => opened > 0, 'it was not opened');
      await new Promise(resolve => setTimeout(resolve, 1500));
      assert.equal(opened, 1);
    } finally {
      listener.dispose();
    }
  });

  it('takes every text file for one, or none, when the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('secondSource');
    await settings.update('articles.detect', 'always', vscode.ConfigurationTarget.Workspace);
    const list = await open(await write('list.txt', 'milk\nbread\neggs\n'));
    await until(() => list.languageId === 'news', 'still plain text');
    await settings.update('articles.detect', 'never', vscode.ConfigurationTarget.Workspace);
    const story = await open(await write('undecided.txt', STORY));
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(story.languageId, 'plaintext');
    const named = await open(await write('story.news', STORY));
    assert.equal(named.languageId, 'news');
  });

  it('takes a setting that makes no sense for the default, and one out of bounds for the bound', async () => {
    const settings = vscode.workspace.getConfiguration('secondSource');
    const uri = vscode.Uri.parse('untitled:none.txt');
    try {
      for (const [value, bytes] of [
        ['much', 1_000_000],
        [-3, 10_000],
        [400, 5_000_000],
        [2, 2_000_000],
      ]) {
        await settings.update('index.maxFileSize', value, vscode.ConfigurationTarget.Workspace);
        assert.equal(maximumFileSize(uri), bytes);
      }
      await settings.update('articles.detect', 'sometimes', vscode.ConfigurationTarget.Workspace);
      assert.equal(detection(uri), 'auto');
    } finally {
      await settings.update('index.maxFileSize', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
