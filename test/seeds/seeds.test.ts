/** What the five articles that started the project must yield: acceptance, never a source of rules. Skipped where they are not on the machine. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Claim, Entity } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Span } from '../../src/engine/model/span.ts';

const SEEDS = new URL('../../../shared/seeds/', import.meta.url);
const WEIGHTS = new URL('../../src/engine/language/weights.bin', import.meta.url);

describe('the five seed articles', () => {
  const corpus = new Corpus();
  const article = (number: number): AnalyzedArticle => {
    const found = [...corpus.articles()][number];
    assert.ok(found);
    return found;
  };
  const words = ({ text }: AnalyzedArticle, span: Span): string => text.slice(span[0], span[1]);
  const entity = (name: string): Entity => {
    const found = corpus.entities().filter(({ name: one, aliases }) => one === name || aliases.includes(name));
    assert.equal(found.length, 1, `"${name}" is ${found.length} entities`);
    return found[0]!;
  };
  const claimOf = (number: number, content: string): Claim => {
    const one = article(number);
    const claim = one.claims.find(({ contents }) => contents.some(span => words(one, span).includes(content)));
    assert.ok(claim, `nobody says "${content}" in ${one.path}`);
    return claim;
  };
  const sourceOf = (number: number, content: string): string =>
    claimOf(number, content)
      .sources.map(span => words(article(number), span))
      .join(' ');

  before(function () {
    if (!existsSync(SEEDS)) return this.skip();
    const analyzer = createAnalyzer(readFileSync(WEIGHTS));
    for (const name of readdirSync(SEEDS).sort()) corpus.set(analyzer.analyze(name, readFileSync(new URL(name, SEEDS), 'utf8')));
  });

  it('know when they were published, where the text says so', () => {
    assert.equal(article(0).published.value, '2021-03-13');
    assert.equal(article(3).published.value, '2021-03-15');
    assert.equal(article(4).published.value, null);
  });

  it('have their headlines, and no page furniture among their sentences', () => {
    assert.equal(article(1).title, 'US judge removes Xiaomi from Trump-era blacklist');
    assert.equal(article(3).title, 'Xiaomi fends off US blacklisting for now');
    assert.equal(article(4).title, 'U.S. Will Remove Chinese Phone Maker Xiaomi From Blacklist');
    for (const one of corpus.articles()) {
      const sentences = one.sentences.map(span => words(one, span)).join('\n');
      assert.doesNotMatch(sentences, /COMMENT DISCLAIMER|No Comments Yet|Getty Images|freelance business|Topics:/);
    }
  });

  it('speak of one company at their centre', () => {
    const { type, articles, mentions } = entity('Xiaomi');
    assert.equal(type, 'organisation');
    assert.equal(articles.length, 5);
    assert.ok(mentions >= 30, `${mentions} mentions`);
  });

  it('know one judge, one rival, one founder, one president', () => {
    assert.deepEqual([entity('Rudolph Contreras').type, entity('Rudolph Contreras').articles.length], ['person', 4]);
    assert.deepEqual([entity('Huawei').type, entity('Huawei').articles.length], ['organisation', 5]);
    assert.deepEqual([entity('Ren Zhengfei').type, entity('Ren Zhengfei').articles.length], ['person', 2]);
    assert.equal(entity('Donald Trump').type, 'person');
  });

  it('resolve "Friday (Mar 12)" and "Friday (12 March)" to the day', () => {
    for (const [number, surface] of [
      [0, 'Friday'],
      [3, 'Friday'],
    ] as const) {
      const one = article(number);
      const time = one.times.find(({ span }) => words(one, span).startsWith(surface));
      assert.equal(time?.value, '2021-03-12', `${one.path}: ${time?.why}`);
    }
  });

  it('say who said what', () => {
    assert.match(sourceOf(0, 'have not made the case'), /Rudolph Contreras/);
    assert.match(sourceOf(3, 'plans to continue to request'), /a company spokesperson/);
    assert.match(sourceOf(2, 'undoubtedly compelling government interests'), /Rudolph Contreras/);
    assert.equal(claimOf(0, 'have not made the case').source, article(0).entities.find(({ name }) => name === 'Rudolph Contreras')?.id);
  });

  it('hold quotations in each, also where the marks are broken', () => {
    for (const one of corpus.articles()) assert.ok(one.quotes.length > 0, `${one.path} has none`);
    const broken = article(2);
    assert.ok(broken.quotes.some(({ parent, span }) => parent !== null && /Chinese Communist Military Company/.test(words(broken, span))));
  });

  it('hold events and claims in each', () => {
    for (const one of corpus.articles()) {
      assert.ok(one.events.length > 0, `${one.path} has no event`);
      assert.ok(one.claims.length > 0, `${one.path} has no claim`);
    }
  });

  it('share at least three statements where two carry the same wire text, which count as one source', () => {
    const [first, second] = [article(0).path, article(1).path];
    const shared = corpus.statementsIn(first).filter(({ members }) => members.some(member => member.article === second));
    assert.ok(shared.length >= 3, `${shared.length} shared`);
    assert.ok(shared.filter(({ independent }) => independent === 1).length >= 3);
    assert.ok(
      corpus
        .lineages()
        .some(({ articles, relation }) => relation !== 'independent' && articles.includes(first) && articles.includes(second)),
    );
  });

  it('never take a share that rose 6.1 percent for one that rose more than 10', () => {
    const [tech, digest] = [article(3), article(4)];
    const rise = tech.text.indexOf('more than 10pc');
    const other = digest.text.indexOf('6.1 percent');
    const covers = (path: string, offset: number) => (member: { article: string; span: Span; relation: string }) =>
      member.article === path && member.span[0] <= offset && offset < member.span[1] && member.relation !== 'contradicts';
    assert.equal(
      corpus.statements().some(({ members }) => members.some(covers(tech.path, rise)) && members.some(covers(digest.path, other))),
      false,
    );
  });
});
