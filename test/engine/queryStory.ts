/** The articles that the tests of queries ask about: a story, its reprint and another. */
import { articleFrom, claimOf, corpusOf, entityId, spanOf, statementOf, withClaims } from './queryFixture.ts';

export const MAYOR = entityId('person', 'Lena Okafor');

export const plain = articleFrom(
  'a',
  `Bridge to close
Mayor [person Lena Okafor|Okafor] said the bridge would close. The old bridge is unsafe.
[person Lena Okafor] said that [person Lena Okafor|she] had no choice: "It is falling down." Critics of the plan denied that.
`,
);
export const wire = withClaims(
  plain,
  claimOf(plain, { source: 'Okafor', entity: MAYOR, cue: 'said', content: 'the bridge would close' }),
  claimOf(plain, { source: 'she', entity: MAYOR, content: 'had no choice' }),
  claimOf(plain, { source: 'Critics of the plan', cue: 'denied', content: 'that.', more: { stance: 'denies' } }),
);
export const reprint = articleFrom('b', `Closure\n[person Lena Okafor] spoke. The old bridge is not safe.\n`, {
  publisher: 'Elster Post',
  title: 'Closure',
});
export const other = articleFrom('c', `Weather\nIt rained in [place Port Elster]. The old bridge is unsafe.\n`);
export const shared = statementOf(
  'edited',
  2,
  [wire, 'The old bridge is unsafe.'],
  [reprint, 'The old bridge is not safe.'],
  [other, 'The old bridge is unsafe.'],
);
export const corpus = corpusOf([wire, reprint, other], [shared]);

export const at = (words: string, nth = 0): number => spanOf(wire, words, nth)[0] + 1;
export const wordsOf = (place: { path: string; span: readonly [number, number] }): string =>
  `${place.path}: ${corpus.article(place.path)?.text.slice(...place.span)}`;
