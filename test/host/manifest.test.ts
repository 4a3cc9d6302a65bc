/** package.json against the code: what is promised there exists, and what exists is promised there. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { SAMPLE_FILES } from '../../src/host/commands/sampleFiles.ts';
import { COMPARISON_LANGUAGE, LANGUAGE, PASSAGE_SCHEME } from '../../src/host/documents/selector.ts';
import { WALKTHROUGH_STEPS } from '../../src/host/views/contextKeys.ts';
import { VIEW_KINDS } from '../../src/host/views/viewKinds.ts';
import { contributes, extension, file, type MenuItem, manifest } from './contributions.ts';

const declared = new Set(contributes.commands.map(command => command.command));

/** Names of VS Code's own that our clauses use. */
const CORE_KEYS = new Set([
  'view',
  'focusedView',
  'viewItem',
  'editorTextFocus',
  'editorLangId',
  'resourceLangId',
  'resourceScheme',
  'explorerResourceIsFolder',
  'resourceExtname',
  'resourcePath',
  'listMultiSelection',
  'listDoubleSelection',
  'workspaceFolderCount',
  'in',
  'not',
  'false',
  'true',
]);
const OUR_KEYS = new Set([
  ...['phase', 'scope', 'activeArticle', 'hasArticles', 'followActiveEditor', 'otherTexts', 'leftOut'].map(key => `secondSource.${key}`),
  ...VIEW_KINDS.flatMap(({ view }) => ['filtered', 'empty', 'group', 'order'].map(key => `secondSource.${view}.${key}`)),
  ...WALKTHROUGH_STEPS.map(step => `secondSource.done.${step}`),
]);
/** Values that our keys are compared with. */
const VALUES = new Set([
  ...[
    'asleep',
    'indexing',
    'ready',
    'stopped',
    'none',
    'broken',
    'article',
    'folder',
    LANGUAGE,
    COMPARISON_LANGUAGE,
    PASSAGE_SCHEME,
    'plaintext',
    'untitled',
    'more',
  ],
  ...VIEW_KINDS.flatMap(({ id, groups, orders }) => [id, ...groups.map(({ value }) => value), ...orders.map(({ value }) => value)]),
]);

const allItems = (): MenuItem[] => Object.values(contributes.menus).flat();
const clauses = (): string[] =>
  [
    ...allItems().map(item => item.when),
    ...contributes.keybindings.map(item => item.when),
    ...contributes.viewsWelcome.map(item => item.when),
    ...contributes.commands.map(command => command.enablement),
  ].filter(when => when !== undefined);

/** The ids in `(command:id…)` links. */
const linkedCommands = (text: string): string[] => [...text.matchAll(/\(command:([\w.]+)/g)].map(match => match[1]!);

describe('the manifest', () => {
  let registered: Set<string>;

  before(async () => {
    await extension.activate();
    registered = new Set(await vscode.commands.getCommands(true));
  });

  it('has a handler for every command', () => {
    assert.deepEqual(
      [...declared].filter(command => !registered.has(command)),
      [],
    );
  });

  it('gives every command a title in Title Case, the category, and an icon that is a codicon', () => {
    for (const { command, title, category, icon } of contributes.commands) {
      assert.ok(command.startsWith('secondSource.'), command);
      assert.equal(category, 'Second Source', command);
      assert.match(title, /^[A-Z]/, command);
      assert.doesNotMatch(title, /\s(?!(?:a|an|the|as|of|by|in|to|or|with|and|from)\s)[a-z]/, `${command}: ${title}`);
      if (icon) assert.match(icon, /^\$\([a-z-]+\)$/, command);
    }
  });

  it('names each command once', () => {
    assert.equal(declared.size, contributes.commands.length);
  });

  it('puts only declared commands and submenus into menus and on keys', () => {
    const submenus = new Set(contributes.submenus.map(submenu => submenu.id));
    for (const { command, submenu } of allItems()) {
      if (command) assert.ok(declared.has(command), command);
      else assert.ok(submenu && submenus.has(submenu), submenu ?? 'neither command nor submenu');
    }
    for (const { command } of contributes.keybindings) assert.ok(declared.has(command), command);
    for (const id of submenus) assert.ok(contributes.menus[id], id);
  });

  it('asks in `when` only for keys and values that exist', () => {
    const unknown = clauses().flatMap(when => {
      const words = when.replace(/=~\s*\/(?:\\.|[^/])*\/[a-z]*/g, '').match(/[A-Za-z][\w.-]*/g) ?? [];
      return words.filter(word => !CORE_KEYS.has(word) && !OUR_KEYS.has(word) && !VALUES.has(word)).map(word => `${word} in ${when}`);
    });
    assert.deepEqual(unknown, []);
  });

  it('keeps commands that need a row out of the palette', () => {
    const hidden = new Set((contributes.menus['commandPalette'] ?? []).filter(item => item.when === 'false').map(item => item.command));
    const rowOnly = (contributes.menus['view/item/context'] ?? []).map(item => item.command);
    assert.deepEqual(
      rowOnly.filter(command => !hidden.has(command)),
      [],
    );
  });

  it('shows at most three buttons in a view’s title', () => {
    for (const { id } of VIEW_KINDS) {
      const own = (contributes.menus['view/title'] ?? []).filter(
        ({ when, group }) => group?.startsWith('navigation') && (when?.includes(`view == ${id} `) || when?.includes('view =~')),
      );
      const slots = new Set(own.map(item => item.group));
      assert.ok(slots.size + 1 <= 3, `${id}: ${slots.size} and Collapse All`);
    }
  });

  it('offers every grouping and order of every view', () => {
    for (const { groups, orders, arrangeCommand, filterCommand, clearFilterCommand } of VIEW_KINDS) {
      for (const { command, title } of [...groups, ...orders])
        assert.equal(contributes.commands.find(each => each.command === `secondSource.${command}`)?.shortTitle, title);
      for (const name of [
        arrangeCommand,
        filterCommand,
        clearFilterCommand,
        ...groups.map(({ command }) => command),
        ...orders.map(({ command }) => command),
      ]) {
        assert.ok(declared.has(`secondSource.${name}`), name);
      }
    }
  });

  it('has a picture for whatever names one', () => {
    const pictures = [
      manifest.icon,
      ...contributes.viewsContainers.activitybar.map(({ icon }) => icon),
      ...Object.values(contributes.views).flatMap(views => views.map(({ icon }) => icon)),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.svg)),
    ];
    assert.deepEqual(
      pictures.filter(picture => !existsSync(file(picture))),
      [],
    );
    for (const { steps } of contributes.walkthroughs) for (const { media } of steps) assert.ok(media.altText.length > 10);
  });

  it('draws the walkthrough in the theme’s colours only', () => {
    for (const { steps } of contributes.walkthroughs) {
      for (const { media } of steps) {
        const drawn = readFileSync(file(media.svg), 'utf8').replace(/var\([^;}]*\)/g, '');
        assert.doesNotMatch(drawn, /#[0-9a-f]{3,8}\b|rgb\(/i, media.svg);
      }
    }
  });

  it('says something in every view when it is empty, with links that work', () => {
    for (const { id } of VIEW_KINDS) assert.ok(contributes.viewsWelcome.filter(({ view }) => view === id).length >= 5, id);
    const texts = [
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ description }) => description)),
    ];
    const missing = texts.flatMap(linkedCommands).filter(command => !registered.has(command) && !/^(?:vscode|workbench)\./.test(command));
    assert.deepEqual(missing, []);
  });

  it('completes every step of the walkthrough by something that can happen', () => {
    for (const event of contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap(({ completionEvents }) => completionEvents))) {
      const [kind, ...rest] = event.split(':');
      const what = rest.join(':');
      if (kind === 'onCommand') assert.ok(registered.has(what), event);
      else if (kind === 'onView')
        assert.ok(
          VIEW_KINDS.some(({ id }) => id === what),
          event,
        );
      else assert.ok(kind === 'onContext' && OUR_KEYS.has(what), event);
    }
  });

  it('documents every setting, with a default and a scope', () => {
    for (const { title, properties } of contributes.configuration) {
      assert.ok(title);
      for (const [name, setting] of Object.entries(properties)) {
        assert.ok(name.startsWith('secondSource.'), name);
        assert.ok((setting.markdownDescription ?? '').length > 10, name);
        assert.notEqual(setting.default, undefined, name);
        assert.ok(setting.scope, name);
        assert.equal(setting.enum?.length, setting.enumDescriptions?.length, name);
      }
    }
  });

  it('gives every colour a value in all four kinds of themes', () => {
    for (const { id, description, defaults } of contributes.colors) {
      assert.ok(description.length > 10, id);
      for (const kind of ['dark', 'light', 'highContrast', 'highContrastLight'] as const) assert.ok(defaults[kind], `${id}: ${kind}`);
    }
  });

  it('lists the sample’s articles as they are', () => {
    assert.deepEqual([...SAMPLE_FILES].sort(), readdirSync(file('media/sample')).sort());
  });
});
