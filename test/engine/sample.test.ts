/** What a person finds on reading the sample coverage: statements, differences and copies, written down by hand. */
import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { DifferenceKind } from '../../src/engine/model/coverage.ts';
import { disagreementsIn } from '../../src/engine/query/compare/disagreements.ts';
import { marksOf } from '../../src/engine/query/marks.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const FOLDER = 'media/sample';
const [AGENCY, COURIER, COASTLINE, EXPRESS, LEDGER, LIBRARY] = [
  '1-meridian-wire',
  '2-karsholm-courier',
  '3-coastline-today',
  '4-worldnews-express',
  '5-weekly-ledger',
  '6-karsholm-courier-library',
];

describe('the sample coverage', () => {
  const corpus = new Corpus();

  before(() => {
    const analyzer = createAnalyzer(WEIGHTS);
    for (const name of readdirSync(FOLDER))
      corpus.set(analyzer.analyze(name.replace(/\.txt$/, ''), readFileSync(`${FOLDER}/${name}`, 'utf8')));
  });

  /** "1-meridian-wire: verbatim": the members of the statement that says the words there. */
  function statement(article: string, words: string): { members: string[]; independent: number } {
    const at = corpus.article(article)!.text.indexOf(words);
    assert.ok(at >= 0, `"${words}" does not stand in ${article}`);
    const found = corpus
      .statements()
      .find(({ members }) => members.some(({ article: path, span }) => path === article && span[0] <= at && at < span[1]));
    return {
      members: (found?.members ?? []).map(member => `${member.article}: ${member.relation}`).sort(),
      independent: found?.independent ?? 0,
    };
  }

  it('has sentences that the Courier took from the wire, which are one source', () => {
    for (const words of [
      'had sailed on Tuesday morning with a steering fault',
      'keep all five of its ships in port',
      'We have seen the log',
      'Four of the injured remained',
    ]) {
      const { members, independent } = statement(AGENCY!, words);
      assert.deepEqual(members, [`${AGENCY}: verbatim`, `${COURIER}: verbatim`], words);
      assert.equal(independent, 1, words);
    }
  });

  it('has sentences that a translation tells in other words, which are two sources', () => {
    for (const words of [
      'on Wednesday suspended the licen',
      'Every defect that was reported',
      'Captain Marta Oyelaran, who was at the helm',
      'Norvale carries about 1.3 million',
    ]) {
      const { members, independent } = statement(AGENCY!, words);
      assert.deepEqual(
        members.map(member => member.split(':')[0]),
        [AGENCY, COURIER, EXPRESS],
        words,
      );
      assert.equal(independent, 2, words);
    }
  });

  it('has a denial that a later article repeats in its own words', () => {
    const { members, independent } = statement(AGENCY!, 'denied that it had ignored warnings');
    assert.deepEqual(members, [`${AGENCY}: verbatim`, `${COURIER}: verbatim`, `${LEDGER}: paraphrase`]);
    assert.equal(independent, 2);
  });

  it('does not call the fall of 2.7 percent the fall of 7.2 percent', () => {
    const articles = statement(LEDGER!, 'fell 7.2 percent').members.map(member => member.split(':')[0]);
    assert.deepEqual(articles, [AGENCY, COURIER, LEDGER]);
    assert.deepEqual(statement(LEDGER!, 'rose 3.1 percent').members.length, 0);
  });

  /** "14 | 17": the values of the difference that has one of them, each once. */
  function values(kind: DifferenceKind, one: string): string[] {
    const found = corpus
      .differences()
      .find(difference => difference.kind === kind && difference.members.some(({ value }) => value.includes(one)));
    return [...new Set(found?.members.map(({ value }) => value) ?? [])];
  }

  it('has 14 and 17 injured, and two figures for one fall of a share', () => {
    assert.deepEqual([...new Set(values('figure', '17').map(value => Number.parseInt(value, 10)))].sort(), [14, 17]);
    assert.deepEqual(values('figure', '2.7').sort(), ['2.7 percent', '7.2 percent']);
  });

  it('has quotations whose words were changed inside the marks', () => {
    assert.equal(values('quotation', 'No passenger should').length, 2);
    assert.ok(values('quotation', 'All the defects').some(value => value.startsWith('Every defect')));
    assert.equal(values('quotation', 'room of machines').length, 3);
  });

  it('has no difference where articles agree', () => {
    const said = corpus.differences().flatMap(({ members }) => members);
    assert.deepEqual(
      said.filter(({ article }) => article === LIBRARY),
      [],
    );
    assert.deepEqual(
      said.filter(({ value }) => /1\.3 million|9,000|400|212/.test(value)),
      [],
    );
  });

  it('tells an article where others differ, with the place there, and never where they agree', () => {
    const found = disagreementsIn(corpus, EXPRESS!);
    const share = found.find(({ message }) => message.includes('2.7'));
    assert.ok(share);
    assert.equal(corpus.article(EXPRESS!)!.text.slice(...share.span), '2.7 percent');
    assert.deepEqual(
      share.elsewhere.map(({ place }) => corpus.article(place.path)!.text.slice(...place.span)),
      ['7.2 percent', '7.2 percent', '7.2 percent'],
    );
    const injured = found.find(({ message }) => message.includes('17'));
    assert.deepEqual(
      injured?.elsewhere.map(({ place }) => place.path),
      [COASTLINE, LEDGER],
    );
    assert.deepEqual(disagreementsIn(corpus, LIBRARY!), []);
  });

  it('is painted as the folder takes its names, be an article alone in doubt', () => {
    const marks = marksOf(corpus, COASTLINE!)!.entities;
    const { text } = corpus.article(COASTLINE!)!;
    const typesOf = (name: string): string[] => marks.filter(({ span }) => text.slice(...span) === name).map(({ type }) => type);
    assert.deepEqual(new Set(typesOf('Karsholm')), new Set(['place']));
    assert.deepEqual(new Set(typesOf('Aurelia')), new Set(['product']));
  });

  it('has one copy, and four articles that stand for themselves', () => {
    const lineages = corpus.lineages().map(({ articles, relation }) => `${articles.join(' + ')}: ${relation}`);
    assert.deepEqual(lineages, [
      `${AGENCY} + ${COURIER}: same copy`,
      ...[COASTLINE, EXPRESS, LEDGER, LIBRARY].map(path => `${path}: independent`),
    ]);
  });
});
