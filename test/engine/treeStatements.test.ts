import { strict as assert } from 'node:assert';
import { article } from './treeArticles.ts';
import { treeOf } from './treeReading.ts';

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
