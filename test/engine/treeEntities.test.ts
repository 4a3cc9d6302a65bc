import { strict as assert } from 'node:assert';
import { articleOf } from './namesReading.ts';
import { article } from './treeArticles.ts';
import { BRIDGE, below, courier, herald, treeOf } from './treeReading.ts';

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
  it('tells namesakes apart by how they are described', () => {
    const tree = treeOf('entities', [
      articleOf('The actor Ellen Brightwater arrived on Monday.', 'actor.txt'),
      articleOf('Senator Ellen Brightwater voted against the bill.', 'senator.txt'),
    ]);
    assert.deepEqual(
      below(tree, 'People').map(({ label, description }) => `${label} | ${description}`),
      ['Ellen Brightwater | 1 · actor', 'Ellen Brightwater | 1 · Senator'],
    );
  });
});
