import { strict as assert } from 'node:assert';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { below, courier, drawn, everyRow, herald, treeOf } from './treeReading.ts';

describe('the tree of claims', () => {
  it('goes by who says it, unnamed sources and nobody named last', () => {
    assert.deepEqual(
      treeOf('claims', [courier(), herald()])
        .children(null, 10)
        .map(({ label, description }) => `${label} | ${description}`),
      ['Ines Dahl | 2 · 1 denied', 'Unnamed Sources | 1', 'Nobody Named | 1'],
    );
  });

  it('says aloud how many claims are denials, of one that it is one', () => {
    const [speaker] = treeOf('claims', [courier(), herald()]).children(null, 10);
    assert.match(speaker!.accessibleLabel, /^Ines Dahl, person, 2 claims, 1 of them a denial$/);
  });

  it('says aloud, of what one article has, which one that is', () => {
    const [claim] = below(treeOf('claims', [courier(), herald()]), 'Ines Dahl');
    assert.match(claim!.accessibleLabel, /^Claim: the bridge was safe, The Orla Courier$/);
  });

  it('says aloud who says it only where no row above does', () => {
    const tree = (group: 'article' | 'speaker') => everyRow(treeOf('claims', [courier(), herald()], { group }));
    const said = (group: 'article' | 'speaker'): string[] =>
      [...tree(group)].filter(({ context }) => /\bclaim\b/.test(context)).map(row => row.accessibleLabel);
    assert.ok(said('article').includes('Claim by Ines Dahl: the bridge was safe, The Orla Courier'), said('article').join('\n'));
    assert.deepEqual(
      said('speaker').filter(line => /by Ines Dahl/.test(line)),
      [],
    );
    assert.ok(said('speaker').some(line => /^Claim by nobody named: /.test(line)));
  });

  it('tells of what is less certain who says it, named or not, and in which article, where no row above does', () => {
    const made = herald();
    const doubtful = { ...made, claims: made.claims.map(claim => ({ ...claim, confidence: 0.4 })) };
    const rows = (...labels: readonly string[]): string[] =>
      below(treeOf('claims', [doubtful], labels.length > 1 ? { group: 'article' } : {}), ...labels).map(
        ({ description }) => description ?? '',
      );
    assert.deepEqual(rows('Less Certain').sort(), ['a clerk · herald.txt', 'denies · Ines Dahl · herald.txt', 'herald.txt']);
    assert.deepEqual(rows('herald.txt', 'Less Certain').sort(), ['', 'a clerk', 'denies · Ines Dahl']);
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

  it('calls an article without an outlet by the agency that it credits', () => {
    const wire = { ...herald(), publisher: null, credit: 'AFP' };
    const labels = treeOf('claims', [wire], { group: 'article' })
      .children(null, 10)
      .map(({ label }) => label);
    assert.deepEqual(labels, ['AFP']);
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
      ['The Orla Courier | 1 · 50% named, 50% own', 'herald.txt | 3 · 33% named, 33% unnamed, 33% nobody'],
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
