import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { areSeveral } from '../../src/host/providers/sourceNumber.ts';
import { timeMarkdown } from '../../src/host/providers/timeMarkdown.ts';
import { AGENCY, execute, markdownOf, SHARED } from './reading.ts';
import { KINDS, STORY } from './story.ts';
import { closeAll, folderRead, inFolder, openArticle, positionOf, remove, until, write } from './workbench.ts';

describe('reading an article', () => {
  let document: vscode.TextDocument;
  const at = (words: string, nth = 0): vscode.Position => positionOf(document, words, nth);
  const hover = async (words: string, nth = 0): Promise<string> =>
    markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words, nth)));

  before(async () => {
    await folderRead();
    ({ document } = await openArticle(inFolder(AGENCY)));
  });
  after(async () => {
    await closeAll();
    await remove('story.txt', 'trap.txt', 'kinds.txt', 'toll-first.txt', 'toll-second.txt', 'undated.news');
  });

  it('hovering a name tells who it is and how often the folder names it', async () => {
    const card = await hover('Helene Aas');
    assert.match(card, /\*\*Helene Aas\*\* · person/);
    assert.match(card, /in [2-6] articles/);
    assert.match(card, /command:secondSource\.open/);
  });

  it('hovering every kind of mention tells who it is: names of each type, adjectives, nominals, pronouns', async () => {
    const { document: kinds } = await openArticle(await write('kinds.txt', KINDS));
    const card = async (words: string, nth = 0): Promise<string> =>
      markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', kinds.uri, positionOf(kinds, words, nth)));
    const expected: readonly (readonly [string, number, RegExp])[] = [
      ['Marta Quillon', 0, /\*\*Marta Quillon\*\* · person.*\n\nUS District Judge \(\[line 3\]/s],
      ['Quillon said', 0, /\*\*Marta Quillon\*\* · person.*surname of/s],
      ['The judge', 0, /\*\*Marta Quillon\*\* · person.*the judge is/s],
      ['she', 0, /\*\*Marta Quillon\*\* · person.*“she”/s],
      ['Brandel Shipping Corp', 0, /\*\*Brandel Shipping Corp\*\* · organisation.*named with/s],
      ['the company', 0, /\*\*Brandel Shipping Corp\*\* · organisation/],
      ['its', 0, /\*\*Brandel Shipping Corp\*\* · organisation/],
      ['Norway', 0, /\*\*Norway\*\* · place/],
      ['Norwegian', 0, /\*\*Norway\*\* · place.*adjective of Norway/s],
      ['Norwegians', 0, /\*\*Norwegians\*\* · group/],
      ['Oslo said', 0, /\*\*Norway\*\* · place.*government of Norway/s],
      ['Harbour Safety Act', 0, /\*\*Harbour Safety Act\*\* · law/],
      ['Aurinda', 0, /\*\*Aurinda\*\* · product/],
      ['Karsholm Festival', 0, /\*\*Karsholm Festival\*\* · event/],
      ['Tide at Elster', 0, /\*\*The Tide at Elster\*\* · work.*a title beside “novel”/s],
    ];
    const wrong: string[] = [];
    for (const [words, nth, pattern] of expected) {
      const found = await card(words, nth);
      if (!pattern.test(found)) wrong.push(`${words}: ${found}`);
    }
    assert.deepEqual(wrong, []);
    assert.match(await card('Aurinda'), /\d here, none in other articles\]/);
    assert.match(await card('Brandel Shipping Corp'), /Said of it:\n\n- Marta Quillon says:/);
    await vscode.window.showTextDocument(document);
  });

  it('hovering a quotation tells who says it, and why', async () => {
    const card = await hover('the log is damning');
    assert.match(card, /Helene Aas/);
    assert.match(card, /quoted/);
  });

  it('hovering a claim tells its cue once', async () => {
    const card = await hover('the log is damning');
    const [claim] = card.split('Also elsewhere');
    assert.equal(claim?.match(/“told”/g)?.length, 1, card);
  });

  it('knows one source from several by its words', () => {
    const several = [
      'police',
      'Police',
      'two people familiar with the matter',
      'officials of the ministry',
      'farmers, who lost their land',
    ];
    const one = [
      '',
      'a spokeswoman',
      'the chief of police',
      'The company’s lawyer',
      'its boss',
      'Norvale Ferries',
      'a woman close to the talks',
    ];
    assert.deepEqual([...several, ...one].filter(areSeveral), several);
  });

  it('hovering a weekday of an article without a date lets the reader set it', async () => {
    const undated = await openArticle(
      await write('undated.news', 'Toll row\n\nThe harbour master Ada Quill left the town of Brenhaven on Friday, and nobody said why.\n'),
    );
    const card = markdownOf(
      await execute<vscode.Hover[]>('vscode.executeHoverProvider', undated.document.uri, positionOf(undated.document, 'Friday')),
    );
    assert.match(card, /cannot be put on the calendar.*command:secondSource\.setArticleDate/s);
    await vscode.window.showTextDocument(document);
  });

  it('says of a date once what it is counted from', () => {
    const time = { kind: 'time', span: [0, 9], text: 'last year', value: '2020', type: 'DATE', anchor: '2021-03-13' } as const;
    const counted = timeMarkdown({ ...time, why: "counted from the article's date" });
    assert.match(counted, /\*counted from the article\\?'s date\*, \S.+2021$/);
    assert.equal(counted.match(/counted from/g)?.length, 1);
    assert.match(timeMarkdown({ ...time, why: "the last up to the article's date" }), /counted from \S.+2021\n\n\*the last up to/);
  });

  it('hovering a claim tells that it is a ruling, and a quotation how it is altered elsewhere', async () => {
    const ruled = 'The court ruled on Monday that the toll on the canal at Brenhaven was unlawful.';
    const quoted = (words: string): string => `Toll row\n\n${ruled}\n\n"${words}," the harbour master Ada Quill said.\n`;
    const words = 'We collected that toll in good faith for eleven long years and every single ship paid it gladly';
    await write('toll-first.txt', quoted(words.replace('gladly', 'grudgingly')));
    const editor = await openArticle(await write('toll-second.txt', quoted(words)));
    const card = async (at: string): Promise<string> =>
      markdownOf(await execute<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, positionOf(editor.document, at)));
    assert.match(await card('unlawful'), /as a ruling/);
    await until(async () => /quoted words changed/.test(await card('good faith')), 'the card does not tell of the changed word');
    await vscode.window.showTextDocument(document);
  });

  it('hovering a passage that stands elsewhere links there', async () => {
    const card = await hover(SHARED);
    assert.match(card, /Also elsewhere/);
    assert.match(card, /2-karsholm-courier/);
    assert.match(card, /command:secondSource\.comparePassages/);
    const compare = [...card.matchAll(/\[compare\]\((\S+) "([^"]+)"\)/g)];
    assert.ok(compare.length > 1, 'one link only');
    for (const [, target = '', title = ''] of compare) {
      const file = /here and in (.+)$/.exec(title)?.[1];
      assert.ok(file && target.includes(file), `"${title}" does not tell which article it leads to`);
    }
  });

  it('never lets an article’s words become mark-up or links', async () => {
    const text = STORY.replace('Elster Haulage,', 'Elster <img src=x> [Haulage](command:workbench.action.quit) `x`,').replace(
      'this bridge',
      '**this** [bridge](https://example.org)',
    );
    const editor = await openArticle(await write('trap.txt', text));
    for (const words of ['Elster', 'Okafor', 'bridge', 'repairs', 'Haulage']) {
      const card = markdownOf(
        await execute<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, positionOf(editor.document, words)),
      );
      assert.doesNotMatch(card, /(?<!\\)<img|\]\(command:workbench|(?<!\\)\]\(https:/);
    }
    await vscode.window.showTextDocument(document);
  });

  it('every link of a hover runs a command that is there', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    const cards = [await hover('Helene Aas'), await hover(SHARED), await hover('Norvale Ferries')].join('\n');
    const linked = [...cards.matchAll(/\]\(command:([\w.]+)\?/g)].map(match => match[1] ?? '');
    assert.ok(linked.length > 3);
    assert.deepEqual(
      linked.filter(command => !commands.has(command)),
      [],
    );
  });

  it('a link opens the place that it names', async () => {
    const card = await hover(SHARED);
    const links = [...card.matchAll(/\]\(command:secondSource\.open\?([^ )]+)/g)].map(
      link => JSON.parse(decodeURIComponent(link[1] ?? '')) as unknown[],
    );
    const elsewhere = links.find(([path]) => path !== document.uri.toString());
    assert.ok(elsewhere);
    await execute('secondSource.open', ...elsewhere);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document.uri.toString() !== document.uri.toString());
    assert.match(editor.document.getText(editor.selection), /passenger/i);
    await vscode.window.showTextDocument(document);
  });
});
