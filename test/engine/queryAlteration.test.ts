import { strict as assert } from 'node:assert';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { cardsAt } from '../../src/engine/query/cards/cards.ts';
import { articleFrom, claimOf, corpusOf, entityId, spanOf, statementOf, withClaims } from './queryFixture.ts';

const said = (path: string, text: string): AnalyzedArticle => articleFrom(path, text);

/** What the card at the passage in the first article tells of the second's. */
function altered(here: AnalyzedArticle, there: AnalyzedArticle, passages = [here.text, there.text] as const): readonly string[] {
  const statement = statementOf('edited', 2, [here, passages[0]], [there, passages[1]]);
  const members = statement.members.map((member, i) => ({ ...member, claim: [here, there][i]?.claims[0]?.id ?? null }));
  const card = cardsAt(corpusOf([here, there], [{ ...statement, members }]), here.path, spanOf(here, passages[0])[0] + 2).find(
    found => found.kind === 'statement',
  );
  return card?.kind === 'statement' ? (card.elsewhere[0]?.alterations ?? ['no other place']) : ['no card'];
}

const WHOLE = said('a', '"The lock gates are rotten and we will replace them in spring."');

describe('how a quotation is altered elsewhere', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['the same words in other marks', '"the lock gates are rotten and we will replace them in spring"', ['identical']],
    ['trimmed', '"The lock gates are rotten and we will replace them."', ['trimmed']],
    ['extended', '"Frankly, the lock gates are rotten and we will replace them in spring."', ['extended']],
    ['an ellipsis', '"The lock gates are … and we will replace them in spring."', ['ellipsis']],
    ['a bracketed insertion', '"The lock gates are rotten and [they] will replace them in spring."', ['bracketed']],
    ['tense and person', '"The lock gates were rotten and they would replace them in spring."', ['grammar']],
    ['a word changed', '"The lock gates are ancient and we will replace them in spring."', ['word']],
    ['made partial', 'The lock gates are "rotten" and the trust will replace them in spring.', ['partial']],
    ['made indirect', 'The lock gates are rotten and the trust will replace them in spring.', ['indirect']],
  ];
  for (const [what, text, expected] of cases)
    it(`tells ${what}`, () => {
      assert.deepEqual(altered(WHOLE, said('b', text)), expected);
    });

  it('tells from the other place that more is quoted here', () => {
    assert.deepEqual(altered(said('b', 'The lock gates are rotten and the trust will replace them in spring.'), WHOLE), ['quoted']);
  });

  it('says nothing of a passage that neither place quotes', () => {
    assert.deepEqual(altered(said('a', 'The lock gates are rotten.'), said('b', 'The lock gates were rotten.')), []);
  });

  it('tells that another person is given for the words, but not a person for his company', () => {
    const words = '"The lock gates are rotten"';
    const by = (path: string, type: 'person' | 'organisation', name: string): AnalyzedArticle => {
      const article = articleFrom(path, `${words}, [${type} ${name}] said.`);
      return withClaims(article, claimOf(article, { source: name, entity: entityId(type, name), content: words }));
    };
    const first = by('a', 'person', 'Ada Quill');
    assert.deepEqual(altered(first, by('b', 'person', 'Tom Reyl'), [words, words]), ['identical', 'speaker']);
    assert.deepEqual(altered(first, by('b', 'organisation', 'Canal Trust'), [words, words]), ['identical']);
    assert.deepEqual(altered(first, by('b', 'person', 'Ada Quill'), [words, words]), ['identical']);
  });

  it('tells how a claim is said', () => {
    const article = articleFrom('a', 'The trust wrote that the gates are rotten.');
    const claim = claimOf(article, { source: 'The trust', cue: 'wrote', content: 'the gates are rotten', more: { cueKind: 'writing' } });
    const card = cardsAt(corpusOf([withClaims(article, claim)]), 'a', spanOf(article, 'rotten')[0]).find(found => found.kind === 'claim');
    assert.equal(card?.kind === 'claim' && card.cueKind, 'writing');
  });
});
