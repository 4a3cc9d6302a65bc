import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, folderRead, inFolder, openArticle, positionOf, until } from './workbench.ts';

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

  it('shows the page of two articles wrapped, in a language of its own', async () => {
    await execute('secondSource.compareWith', inFolder(AGENCY).toString(), inFolder(REPRINT).toString());
    await until(() => vscode.window.activeTextEditor?.document.languageId === 'news-comparison', 'the page does not get its language');
    const page = vscode.window.activeTextEditor!.document;
    assert.equal(page.uri.scheme, 'second-source-comparison');
    assert.equal(vscode.workspace.getConfiguration('editor', page).get('wordWrap'), 'on');
    assert.match(page.getText(), /Both say \(\d+\)/);
  });
});
