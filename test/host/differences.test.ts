import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { articleChoice } from '../../src/host/providers/articleChoice.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf, remove, until, write } from './workbench.ts';

const AGENCY = '1-meridian-wire.txt';
const REPRINT = '2-karsholm-courier.txt';

const execute = <T>(command: string, ...args: unknown[]): Thenable<T> => vscode.commands.executeCommand<T>(command, ...args);

describe('where articles differ', () => {
  before(folderRead);
  afterEach(closeAll);

  it('hovering a figure tells what other articles give instead, and leads there', async () => {
    const { document } = await openArticle(inFolder(AGENCY));
    const card = async (): Promise<string> =>
      (await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, '14 of them')))
        .flatMap(({ contents }) => contents)
        .map(content => (typeof content === 'string' ? content : content.value))
        .join('\n');
    await until(async () => /Another figure elsewhere\.\*\* Here: 14/.test(await card()), 'no difference on the card');
    const text = await card();
    assert.match(text, /\*\*17\*\* · \[[^\]]+:\d+\]\([^)]*3-coastline-today/);
    assert.match(text, /command:secondSource\.comparePassages/);
    assert.ok(text.indexOf('Another figure') < text.indexOf('Also elsewhere'), text);
    assert.doesNotMatch(text, /the figures differ/);
  });

  it('sets the two files that are selected in the Explorer against each other, open or not', async () => {
    const files = [inFolder(REPRINT), inFolder('4-worldnews-express.txt')];
    await execute('secondSource.compareArticles', files[1], files);
    const page = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
    await until(() => /^2-karsholm-courier\.txt, line 1\n.*Both say \(\d+\)/s.test(page()?.getText() ?? ''), 'no page of the two');
  });

  it('offers an article with what it shares before what may be cut off', () => {
    const choice = articleChoice({
      path: inFolder('2-post.txt').toString(),
      name: 'The Vell Post, “Ferry firm loses …”',
      title: 'Ferry firm loses its licence over the winter',
      published: null,
      shared: 3,
    });
    assert.equal(choice.description, '3 shared statements · 2-post.txt · Ferry firm loses its licence over the winter');
  });

  it('makes no page of an article and a file that is no text', async () => {
    await openArticle(inFolder(AGENCY));
    const picture = await write('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    await execute('secondSource.compareArticles', inFolder(REPRINT), [inFolder(REPRINT), picture]);
    await remove('picture.png');
    const pages = vscode.window.visibleTextEditors.filter(({ document }) => document.uri.scheme === 'second-source-comparison');
    assert.deepEqual(pages, []);
  });

  it('shows the page of two articles wrapped, in a language of its own', async () => {
    await execute('secondSource.compareWith', inFolder(AGENCY).toString(), inFolder(REPRINT).toString());
    await until(() => vscode.window.activeTextEditor?.document.languageId === 'news-comparison', 'the page does not get its language');
    const page = vscode.window.activeTextEditor!.document;
    assert.equal(page.uri.scheme, 'second-source-comparison');
    assert.equal(vscode.workspace.getConfiguration('editor', page).get('wordWrap'), 'on');
    assert.match(page.getText(), /Both say \(\d+\)/);
  });
});
