import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { Tree, type TreeNode, type TreeQuery, type TreeView } from '../../src/engine/query/tree.ts';
import { TreeCache } from '../../src/engine/query/treeCache.ts';
import { article } from './treeArticles.ts';

const DEFAULTS: Readonly<Record<TreeView, Pick<TreeQuery, 'group' | 'order'>>> = {
  events: { group: 'date', order: 'oldest' },
  claims: { group: 'speaker', order: 'count' },
  statements: { group: 'relation', order: 'sources' },
  entities: { group: 'type', order: 'count' },
};

function treeOf(view: TreeView, articles: readonly AnalyzedArticle[], options: Partial<TreeQuery> = {}): Tree {
  const corpus = new Corpus();
  for (const each of articles) corpus.set(each);
  return new Tree(corpus, { view, filter: '', scope: null, ...DEFAULTS[view], ...options });
}

/** The rows below the one that these labels lead to. */
function below(tree: Tree, ...labels: readonly string[]): TreeNode[] {
  let rows = tree.children(null, 1000);
  for (const label of labels) {
    const row = rows.find(each => each.label === label);
    if (!row) throw new Error(`"${label}" is not among ${rows.map(each => each.label).join(', ')}`);
    rows = tree.children(row.id, 1000);
  }
  return rows;
}

/** The rows as indented lines: label, then what stands behind it. */
const drawn = (tree: Tree): string[] => {
  const lines: string[] = [];
  const draw = (parent: string | null, depth: number): void => {
    for (const node of tree.children(parent, 100)) {
      lines.push(`${'  '.repeat(depth)}${node.label}${node.description ? ` | ${node.description}` : ''}`);
      if (node.collapsible !== 'none') draw(node.id, depth + 1);
    }
  };
  draw(null, 0);
  return lines;
};

function* everyRow(tree: Tree, parent: string | null = null): Generator<TreeNode> {
  for (const node of tree.children(parent, 1000)) {
    yield node;
    if (node.collapsible !== 'none') yield* everyRow(tree, node.id);
  }
}

const BRIDGE = 'The Orla bridge closed on Monday after an engineer found a crack. Mayor Ines Dahl said the bridge was safe.';
const courier = (telling = {}): AnalyzedArticle =>
  article('file:///news/courier.txt', BRIDGE, {
    publisher: 'The Orla Courier',
    published: '2024-06-04',
    names: { 'Ines Dahl': 'person', 'Orla bridge': 'place' },
    said: [{ by: 'Ines Dahl', words: 'the bridge was safe' }],
    told: [
      { words: 'closed', label: 'Orla bridge closed', date: '2024-06-03' },
      { words: 'found', label: 'Engineer found a crack' },
    ],
    ...telling,
  });
const OTHER = 'Rail traffic stops. Nobody asked Ines Dahl, who denied that the bridge was cracked. "It was not," a clerk said.';
const herald = (): AnalyzedArticle =>
  article('file:///news/herald.txt', OTHER, {
    names: { 'Ines Dahl': 'person' },
    said: [
      { by: 'Ines Dahl', words: 'the bridge was cracked', stance: 'denies' },
      { by: 'a clerk', words: '"It was not,"' },
      { words: 'Rail traffic stops' },
    ],
    told: [{ words: 'stops', label: 'Rail traffic stops', date: '2024-07', status: 'planned' }],
  });

describe('every tree', () => {
  const VIEWS: readonly TreeView[] = ['events', 'claims', 'statements', 'entities'];

  for (const view of VIEWS) {
    it(`has rows of ${view} that can be told apart, read aloud and found again`, () => {
      const tree = treeOf(view, [courier(), herald(), { ...courier(), path: 'file:///news/reprint.txt' }]);
      const rows = [...everyRow(tree)];
      assert.ok(rows.length > 0);
      assert.equal(new Set(rows.map(row => row.id)).size, rows.length);
      for (const row of rows) {
        assert.ok(row.accessibleLabel.length > 2, row.id);
        assert.ok(row.label.length <= 170, row.label);
        assert.ok(tree.children(row.id, 1000).length > 0 === (row.collapsible !== 'none'), row.id);
      }
    });
  }

  it('keeps the ids of rows when another article changes', () => {
    const before = [...everyRow(treeOf('claims', [courier(), herald()]))].filter(row => row.place?.path.endsWith('courier.txt'));
    const changed = article('file:///news/herald.txt', 'Nothing happened.');
    const after = new Set([...everyRow(treeOf('claims', [courier(), changed]))].map(row => row.id));
    assert.deepEqual(
      before.map(row => row.id).filter(id => !after.has(id)),
      [],
    );
  });

  it('gives siblings of one key different ids', () => {
    const twice = courier({
      told: [
        { words: 'closed', label: 'Orla bridge closed', date: '2024-06-03' },
        { words: 'found', label: 'Orla bridge closed', date: '2024-06-03' },
      ],
    });
    const rows = [...everyRow(treeOf('events', [twice]))];
    assert.equal(new Set(rows.map(row => row.id)).size, rows.length);
  });

  it('shows a folder in pages, the rest behind a row of its own', () => {
    const names = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`Name${String.fromCharCode(65 + i)}x`, 'person' as const]));
    const tree = treeOf('entities', [article('a.txt', `${Object.keys(names).join(' and ')}.`, { names })]);
    const page = tree.children('person', 10);
    assert.equal(page.length, 11);
    assert.equal(page[10]?.context, 'more');
    assert.equal(page[10]?.description, '20 more');
    assert.equal(tree.children('person', 30).length, 30);
  });

  it('has no rows below what it does not know', () => {
    const tree = treeOf('claims', [courier()]);
    assert.deepEqual(tree.children('nobody|at all', 10), []);
    assert.equal(tree.tooltip('nowhere'), null);
    assert.deepEqual(tree.places('nowhere', 10), []);
    assert.equal(tree.text(['nowhere'], 10), '');
  });

  it('is empty, not broken, for an empty folder and for an article that is not there', () => {
    for (const view of VIEWS) {
      assert.deepEqual(treeOf(view, []).children(null, 10), []);
      assert.deepEqual(treeOf(view, [courier()], { scope: 'file:///gone.txt' }).summary, { articles: 1, total: 0, shown: 0 });
    }
  });

  it('escapes an article’s words in a tooltip', () => {
    const tree = treeOf('entities', [article('a.txt', 'Ask [Kim](command:x) <b>.', { names: { '[Kim](command:x) <b>': 'person' } })]);
    assert.match(tree.tooltip(below(tree, 'People')[0]!.id) ?? '', /^\*\*\\\[Kim\\\]\\\(command:x\\\) \\<b\\>\*\*/);
  });

  it('copies rows with what is below them, each row once', () => {
    const tree = treeOf('entities', [courier()]);
    const text = tree.text(['person', below(tree, 'People')[0]!.id], 100);
    assert.deepEqual(text.split('\n').slice(0, 2), ['People — 1', '  Ines Dahl — 1']);
    assert.equal(tree.text(['person'], 1), 'People — 1');
  });

  it('knows the way to what stands at an offset', () => {
    const tree = treeOf('claims', [herald(), courier()]);
    const steps = tree.wayTo('file:///news/courier.txt', BRIDGE.indexOf('bridge was safe'));
    assert.equal(steps.length, 2);
    assert.equal(steps[0]?.id, tree.children(null, 10)[0]?.id);
    const row = tree.children(steps[0]!.id, 100)[steps[1]!.index];
    assert.equal(row?.id, steps[1]?.id);
    assert.equal(row?.label, 'the bridge was safe');
    assert.deepEqual(tree.wayTo('file:///news/courier.txt', 0), []);
  });

  it('is built once while nothing changes', () => {
    const corpus = new Corpus();
    corpus.set(courier());
    const cache = new TreeCache(corpus);
    const query: TreeQuery = { view: 'events', filter: '', scope: null, group: 'date', order: 'oldest' };
    assert.equal(cache.get(query), cache.get({ ...query }));
    assert.notEqual(cache.get(query), cache.get({ ...query, filter: 'x' }));
    const before = cache.get(query);
    corpus.set(herald());
    cache.clear();
    assert.notEqual(cache.get(query), before);
    assert.equal(cache.get(query).summary.total, 3);
  });
});

describe('the filter', () => {
  it('wants all words, whatever their case and accents', () => {
    const named = article('a.txt', 'Éva Kőszegi met Ada Bell.', { names: { 'Éva Kőszegi': 'person', 'Ada Bell': 'person' } });
    const tree = treeOf('entities', [named], { filter: 'koszegi EVA' });
    assert.deepEqual(drawn(tree).slice(0, 2), ['People | 1', '  Éva Kőszegi | 1']);
    assert.deepEqual(tree.summary, { articles: 1, total: 2, shown: 1 });
    assert.deepEqual(tree.children('person', 10)[0]?.highlights, [
      [0, 3],
      [4, 11],
    ]);
  });

  it('finds claims by their speaker', () => {
    assert.equal(treeOf('claims', [courier(), herald()], { filter: 'dahl' }).summary.shown, 2);
    assert.equal(treeOf('claims', [courier(), herald()], { filter: 'clerk' }).summary.shown, 1);
  });

  it('finds events by their date as it is spoken', () => {
    assert.equal(treeOf('events', [courier(), herald()], { filter: '3 june' }).summary.shown, 1);
  });

  it('opens the folders of what it found', () => {
    assert.equal(treeOf('entities', [courier()], { filter: 'dahl' }).children(null, 10)[0]?.collapsible, 'expanded');
  });
});

describe('the tree of events', () => {
  const told = (...events: [label: string, date: string | undefined][]): AnalyzedArticle =>
    article('a.txt', `${events.map((_, i) => `word${i}.`).join(' ')}`, {
      told: events.map(([label, date], i) => ({ words: `word${i}`, label, ...(date ? { date } : {}) })),
    });

  it('is a timeline by year, month and day, undated events last', () => {
    const tree = treeOf('events', [
      told(['Undated', undefined], ['Second', '2024-02-02'], ['First', '2023-11-05'], ['Third', '2024-03-01'], ['Unclear', 'XXXX-05-07']),
    ]);
    assert.deepEqual(
      drawn(tree).map(line => line.replace(/ · a\.txt| \| a\.txt/, '')),
      [
        'November 2023 | 1',
        '  5 November | Sunday · 1',
        '    First',
        '2024 | 2',
        '  February | 1',
        '    2 February | Friday · 1',
        '      Second',
        '  March | 1',
        '    1 March | Friday · 1',
        '      Third',
        'No Date | 2',
        '  Undated',
        '  Unclear',
      ],
    );
  });

  it('turns round on request, undated events still last', () => {
    const tree = treeOf('events', [told(['Old', '2023-11-05'], ['New', '2024-02-02'], ['Undated', undefined])], { order: 'newest' });
    assert.deepEqual(
      tree.children(null, 10).map(node => node.label),
      ['February 2024', 'November 2023', 'No Date'],
    );
  });

  it('says how precise a date is', () => {
    const tree = treeOf('events', [
      told(
        ['A', '2024'],
        ['B', '2024-Q3'],
        ['C', '2024-05'],
        ['D', '2024-05-06'],
        ['E', '2024-W19'],
        ['F', '2024-SU'],
        ['G', '2024-05-06T08:40'],
      ),
    ]);
    const labels = [...everyRow(tree)].map(row => row.label);
    for (const label of ['Third quarter', 'Summer', 'Some time in 2024', 'Some time in May 2024', 'Week of 6 May', '6 May']) {
      assert.ok(labels.includes(label), `${label} is not among ${labels}`);
    }
    assert.ok(drawn(tree).some(line => /G \| 08:40/.test(line)));
  });

  it('puts first on a day what more articles report', () => {
    const minor = article('minor.txt', 'Here it rained.', { told: [{ words: 'rained', label: 'Rain', date: '2024-06-03' }] });
    const tree = treeOf('events', [minor, courier(), { ...courier(), path: 'reprint.txt' }]);
    const day = tree.children('2024-06', 10)[0];
    assert.equal(tree.children(day?.id ?? '', 10)[0]?.label, 'Orla bridge closed');
  });

  it('tells what is planned or did not happen', () => {
    const row = [...everyRow(treeOf('events', [herald()]))].find(({ label }) => label === 'Rail traffic stops');
    assert.equal(row?.description, 'planned · herald.txt');
    assert.match(row?.accessibleLabel ?? '', /planned, July 2024/);
  });

  it('lists by importance on request, each with its date', () => {
    const lines = drawn(treeOf('events', [courier()], { group: 'importance' }));
    assert.ok(lines.includes('Orla bridge closed | 3 June 2024 · The Orla Courier'), lines.join('\n'));
  });

  it('shows only the events of one article when asked', () => {
    const tree = treeOf('events', [courier(), herald()], { scope: 'file:///news/herald.txt' });
    assert.deepEqual(tree.summary, { articles: 2, total: 1, shown: 1 });
  });
});

describe('the words of a place', () => {
  it('hold the name that they are shown for, however late in its sentence it stands', () => {
    const long = `${'The committee met again and again through the whole of the winter, '.repeat(3)}until Ada Bell resigned.`;
    const tree = treeOf('entities', [
      article('a.txt', long, { names: { 'Ada Bell': 'person' } }),
      article('b.txt', 'Ada Bell left.', { names: { 'Ada Bell': 'person' } }),
    ]);
    const [person] = below(tree, 'People');
    const [late, early] = tree.children(person!.id, 10);
    assert.match(late?.description ?? '', /^… .{0,25}until Ada Bell resigned\.$/);
    assert.equal(early?.description, 'Ada Bell left.');
  });
});

describe('the tree of claims', () => {
  it('goes by who says it, unnamed sources and nobody named last', () => {
    assert.deepEqual(
      treeOf('claims', [courier(), herald()])
        .children(null, 10)
        .map(({ label, description }) => `${label} | ${description}`),
      ['Ines Dahl | 2 · 1 denied', 'Unnamed Sources | 1', 'Nobody Named | 1'],
    );
  });

  it('tells a denial, and the words that name nobody', () => {
    const lines = drawn(treeOf('claims', [herald()]));
    assert.ok(lines.includes('  the bridge was cracked | denies · herald.txt'), lines.join('\n'));
    assert.ok(
      lines.some(line => line.startsWith('  "It was not" | a clerk')),
      lines.join('\n'),
    );
  });

  it('has the same words of one speaker once, with every article below', () => {
    const reprint = { ...courier(), path: 'file:///news/reprint.txt', publisher: 'The Reprint' };
    const tree = treeOf('claims', [courier(), reprint]);
    assert.deepEqual(
      below(tree, 'Ines Dahl').map(({ label, description }) => `${label} | ${description}`),
      ['the bridge was safe | 2 articles'],
    );
    const [claim] = below(tree, 'Ines Dahl');
    assert.deepEqual(
      tree.children(claim!.id, 10).map(({ label }) => label),
      ['The Orla Courier', 'The Reprint'],
    );
  });

  it('tells two articles of one outlet apart', () => {
    const second = { ...courier(), path: 'file:///news/second.txt' };
    const tree = treeOf('claims', [courier(), second]);
    const [claim] = below(tree, 'Ines Dahl');
    assert.deepEqual(
      tree.children(claim!.id, 10).map(({ label }) => label),
      ['The Orla Courier (courier.txt)', 'The Orla Courier (second.txt)'],
    );
  });

  it('calls articles of one outlet by their date, else by their headline', () => {
    const named = (...articles: AnalyzedArticle[]): string[] =>
      treeOf('claims', articles, { group: 'article' })
        .children(null, 10)
        .map(({ label }) => label);
    const later = { ...courier(), path: 'file:///news/later.txt', published: { ...courier().published, value: '2024-06-05' } };
    assert.deepEqual(named(courier(), later), ['The Orla Courier, 4 June 2024', 'The Orla Courier, 5 June 2024']);
    const first = { ...courier(), title: 'Bridge closed' };
    const second = { ...courier(), path: 'file:///news/second.txt', title: 'Mayor calm' };
    assert.deepEqual(named(first, second), ['The Orla Courier, “Bridge closed”', 'The Orla Courier, “Mayor calm”']);
  });

  it('goes by article on request', () => {
    assert.deepEqual(
      treeOf('claims', [courier(), herald()], { group: 'article' })
        .children(null, 10)
        .map(({ label, description }) => `${label} | ${description}`),
      ['The Orla Courier | 1', 'herald.txt | 3'],
    );
  });

  it('goes by stance on request', () => {
    const tree = treeOf('claims', [courier(), herald()], { group: 'stance' });
    assert.deepEqual(
      tree.children(null, 10).map(({ label, description }) => `${label} | ${description}`),
      ['Says | 3', 'Denies | 1'],
    );
    assert.deepEqual(
      below(tree, 'Denies').map(({ label }) => label),
      ['the bridge was cracked'],
    );
  });

  it('tells in the tooltip of an article whom its sentences come from', () => {
    const tree = treeOf('claims', [herald()], { group: 'article' });
    const [row] = tree.children(null, 10);
    assert.equal(tree.tooltip(row!.id), 'Sentences: 33% named sources \\(1\\), 33% unnamed sources \\(1\\), 33% nobody given \\(1\\)');
  });

  it('shows the less certain last, behind a row of their own', () => {
    const certain = herald();
    const [doubted, ...others] = certain.claims;
    const doubtful = { ...certain, claims: [{ ...doubted!, confidence: 0.4 }, ...others] };
    for (const group of ['speaker', 'article'] as const) {
      const tree = treeOf('claims', [doubtful], { group });
      const rows = group === 'speaker' ? tree.children(null, 10) : below(tree, 'herald.txt');
      assert.deepEqual([rows.at(-1)?.label, rows.at(-1)?.description, rows.at(-1)?.collapsible], ['Less Certain', '1', 'collapsed']);
      const [row, ...more] = tree.children(rows.at(-1)!.id, 10);
      assert.equal(more.length, 0);
      assert.equal(drawn(tree).filter(line => line.includes(row!.label)).length, 1);
    }
  });

  it('gives the evidence in the tooltip', () => {
    const tree = treeOf('claims', [courier()]);
    const [claim] = below(tree, 'Ines Dahl');
    const tooltip = tree.tooltip(claim!.id) ?? '';
    assert.match(tooltip, /\*\*Ines Dahl\*\* says · indirect/);
    assert.match(tooltip, /> the bridge was safe/);
    assert.match(tooltip, /a cue · confidence 90%/);
    assert.match(tooltip, /The Orla Courier, 2024\\-06\\-04, courier\\\.txt:1/);
  });
});

describe('the tree of entities', () => {
  it('goes by type, the most named first, then by article and mention', () => {
    const tree = treeOf('entities', [courier(), herald()]);
    assert.deepEqual(
      tree.children(null, 10).map(({ label, description, tint }) => `${label} | ${description} | ${tint}`),
      ['People | 1 | person', 'Places | 1 | place'],
    );
    const mention = below(tree, 'People', 'Ines Dahl')[0];
    assert.equal(mention?.label, 'The Orla Courier');
    assert.equal(mention?.place?.span[0], BRIDGE.indexOf('Ines'));
  });

  it('shows the words around a mention, the mention highlighted', () => {
    const tree = treeOf('entities', [
      article('a.txt', 'Ada Bell came. After her speech Ada Bell left for home.', { names: { 'Ada Bell': 'person' } }),
    ]);
    const row = below(tree, 'People', 'Ada Bell')[1];
    assert.equal(row?.label, 'After her speech Ada Bell left for home.');
    assert.deepEqual(row?.highlights, [[17, 25]]);
    assert.equal(row?.place?.range.start.line, 0);
  });

  it('tells in the tooltip how it is described and where, what it says and what is said of it', () => {
    const tree = treeOf('entities', [courier(), herald()]);
    const tooltips = tree.children(null, 100).flatMap(type => tree.children(type.id, 100).map(row => tree.tooltip(row.id) ?? ''));
    const speaker = tooltips.find(tooltip => tooltip.includes('Ines Dahl') && tooltip.startsWith('**Ines'));
    assert.match(speaker ?? '', /- says: .*the bridge was safe/);
  });
  it('counts the mentions of one article of all, when that is the scope', () => {
    const tree = treeOf('entities', [courier(), herald()], { scope: 'file:///news/herald.txt' });
    assert.equal(tree.children('person', 10)[0]?.description, '1 of 2');
    assert.equal(tree.children('person', 10)[0]?.place?.path, 'file:///news/herald.txt');
  });
});

describe('the tree of repeated statements', () => {
  const SHARED = 'The council of Orla closed the old bridge on Monday after engineers found a crack in its second pillar.';
  const wire = article('file:///wire.txt', `${SHARED} Trains go on.`, { publisher: 'Wire' });
  const copy = article('file:///copy.txt', `A note first. ${SHARED}`, { publisher: 'Copy' });

  it('tells how alike the wording is, in how many articles, of how many sources', () => {
    const tree = treeOf('statements', [wire, copy]);
    const [group] = tree.children(null, 10);
    assert.equal(group?.label, 'Word for Word');
    const [statement] = tree.children(group!.id, 10);
    assert.match(statement?.label ?? '', /^The council of Orla closed the old bridge/);
    assert.match(statement?.description ?? '', /^2 articles · [12] sources?$/);
    assert.match(statement?.icon ?? '', /^mark-(copy|independent)$/);
  });

  it('has the places below, each at its words', () => {
    const tree = treeOf('statements', [wire, copy], { group: 'none' });
    const [statement] = tree.children(null, 10);
    const places = tree.children(statement!.id, 10);
    assert.deepEqual(places.map(({ label }) => label).sort(), ['Copy', 'Wire']);
    const there = places.find(({ label }) => label === 'Copy')?.place;
    assert.equal(there?.span[0], 'A note first. '.length);
    assert.equal(tree.places(statement!.id, 10).length, 2);
  });

  it('begins with the article in the scope', () => {
    const tree = treeOf('statements', [wire, copy], { group: 'none', scope: 'file:///wire.txt' });
    const [statement] = tree.children(null, 10);
    assert.equal(tree.children(statement!.id, 10)[0]?.label, 'Wire');
  });
});
