import { strict as assert } from 'node:assert';
import { namesDigest } from '../../src/engine/corpus/entities/namesDigest.ts';
import { indexOfId, nameCount, ToldName } from '../../src/engine/corpus/entities/told.ts';
import { OftenRead } from '../../src/engine/corpus/texts.ts';
import { packPlain, unpackPlain } from '../../src/worker/cache/plainBytes.ts';
import { articleOf } from './namesReading.ts';

const ARTICLE = articleOf(
  'Senator Ellen Brightwater met Łukasz Brandel, a lawyer. Later Brandel wrote to the Harbour Safety Board (HSB).',
  'a.txt',
);

describe('the digest of an article’s names', () => {
  const { names } = unpackPlain(packPlain({ names: namesDigest(ARTICLE) })) as { names: ReturnType<typeof namesDigest> };
  it('tells of each entity what the article says of it', () => {
    const often = new OftenRead();
    const kept = { ...ARTICLE, whole: () => ARTICLE };
    const told = Array.from({ length: nameCount(names) }, (_, i) => new ToldName(kept, names, i));
    assert.deepEqual(
      told.map(each => [each.id, each.type, each.name(often), each.aliases(often), each.mentions, each.gender, each.isDescribed]),
      ARTICLE.entities.map(({ id, type, name, aliases, mentions, gender, descriptions }) => {
        return [id, type, name, aliases, mentions, gender, descriptions.length > 0];
      }),
    );
    assert.deepEqual(
      told.map(({ descriptions }) => descriptions),
      ARTICLE.entities.map(({ descriptions }) => descriptions.map(({ text, span }) => ({ text, span }))),
    );
    assert.ok(told.some(({ field }) => field === 'politics'));
  });
  it('finds an entity by the article’s own id', () => {
    for (const [i, { id }] of ARTICLE.entities.entries()) assert.equal(indexOfId(names, id), i);
    assert.equal(indexOfId(names, 'person:nobody'), -1);
  });
  it('is of an article that names nobody, too', () => {
    assert.equal(nameCount(namesDigest(articleOf('it rained.', 'b.txt'))), 0);
  });
});
