import { strict as assert } from 'node:assert';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { othersThan } from '../../src/engine/query/compare/compare.ts';
import { type ComparisonPage, comparisonPage } from '../../src/engine/query/compare/comparisonPage.ts';
import { article } from './statements.fixture.ts';

const SHARED = 'The council of Orlo voted eleven to two to sell the disused lighthouse to a foundation from Vell.';
const FIGURE = 'The foundation promised to spend 40,000 crowns on the lantern room before the first winter storms.';
const FLAGS = 'Opponents hung black flags from the balconies along the whole harbour street.';
const BRASS = 'Brass bands played in the rain while the last oil lamp was carried down the stairs.';

function page(...articles: ReturnType<typeof article>[]): ComparisonPage {
  const corpus = new Corpus();
  for (const one of articles) corpus.set(one);
  const found = comparisonPage(corpus, articles[0]!.path, articles[1]!.path);
  assert.ok(found);
  return found;
}

/** The lines below the heading, up to the next heading. */
function part({ text }: ComparisonPage, heading: string): string {
  const start = text.indexOf(`\n${heading}`);
  assert.notEqual(start, -1, `no "${heading}" in\n${text}`);
  const rest = text.slice(start + 1);
  return rest.slice(0, /\n\n\S/.exec(rest)?.index ?? rest.length);
}

describe('the page of two articles', () => {
  const story = { entities: [{ name: 'Orlo', type: 'place' as const }] };
  const a = article('a.txt', [SHARED, FIGURE, FLAGS], story);
  const b = article('b.txt', [BRASS, SHARED, FIGURE.replace('40,000', '60,000')], story);

  it('tells what both say, where they differ, and what only one has', () => {
    const found = page(a, b);
    assert.match(part(found, 'Both say (1)'), /The council of Orlo/);
    assert.match(part(found, 'They differ (1)'), /a\.txt, line 2: 40,000\n.*b\.txt, line 3: 60,000/);
    assert.match(part(found, 'Only in a.txt (1)'), /black flags/);
    assert.match(part(found, 'Only in b.txt (1)'), /Brass bands/);
    assert.doesNotMatch(part(found, 'Only in b.txt (1)'), /council|foundation/);
  });

  it('names the two articles, a line apart', () => {
    assert.match(page(a, b).text, /^a\.txt, line 1\n {4}undated\n\nb\.txt, line 1\n {4}undated\n\n\S/);
  });

  it('says of the second how it relates to the first, and of the first only whether it is attributed', () => {
    assert.match(part(page(a, b), 'Both say (1)'), /a\.txt, line 1: not attributed\n.*b\.txt, line 2: word for word · not attributed$/);
  });

  it('gives the other’s words where they are not the same', () => {
    const edited = SHARED.replace('voted eleven to two to sell the', 'voted on Monday to sell the');
    const both = part(page(a, article('b.txt', [edited], story)), 'Both say (1)');
    assert.match(both, /Both say \(1\)\n\n {2}The council of Orlo voted eleven to two .*\n {4}a\.txt, line 1: not attributed\n/);
    assert.match(both, /\n {4}b\.txt, line 1: edited · not attributed\n {6}The council of Orlo voted on Monday .* Vell\.$/);
    assert.equal(part(page(a, b), 'Both say (1)').split('The council of Orlo').length - 1, 1, 'the same words stand once');
  });

  it('has links that stand on the words of the page and lead to the passages', () => {
    const { text, links } = page(a, b);
    const led = links.map(({ span, place }) => [text.slice(...span), (place.path === 'a.txt' ? a : b).text.slice(...place.span)] as const);
    assert.ok(led.some(([words, passage]) => words === 'b.txt, line 2' && passage === SHARED));
    assert.ok(led.some(([words, passage]) => words === 'b.txt, line 3' && passage.includes('60,000')));
    assert.ok(led.some(([words, passage]) => words === 'a.txt, line 3' && passage === FLAGS));
  });

  it('says whether one is the other’s copy', () => {
    assert.match(page(a, article('c.txt', [BRASS])).text, /two sources/);
    assert.match(page(a, article('c.txt', [SHARED, FIGURE, FLAGS])).text, /The same copy: 100 % of the shorter/);
  });

  it('is not made of one article alone', () => {
    const corpus = new Corpus();
    corpus.set(a);
    assert.equal(comparisonPage(corpus, 'a.txt', 'a.txt'), null);
    assert.equal(comparisonPage(corpus, 'a.txt', 'gone.txt'), null);
  });

  it('can be asked for with every other article, those first that share most', () => {
    const corpus = new Corpus();
    for (const one of [article('0.txt', [BRASS.replace('rain', 'snow').replace('Brass', 'Steel')]), a, article('z.txt', [SHARED])])
      corpus.set(one);
    assert.deepEqual(
      othersThan(corpus, 'a.txt').map(({ path, shared }) => [path, shared]),
      [
        ['z.txt', 1],
        ['0.txt', 0],
      ],
    );
  });
});
