/** The grammar that VS Code reads before the analysis is there. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';

interface Grammar {
  readonly patterns: readonly { readonly include: string }[];
  readonly repository: Readonly<Record<string, { readonly match: string }>>;
}

const grammar = JSON.parse(readFileSync(new URL('../../syntaxes/news.tmLanguage.json', import.meta.url), 'utf8')) as Grammar;
const matches = (rule: string, line: string): boolean => new RegExp(grammar.repository[rule]!.match, 'u').test(line);

describe('the grammar of articles', () => {
  it('takes a line that tells the day for no headline, though it is the first', () => {
    assert.ok(
      grammar.patterns.findIndex(({ include }) => include === '#dated') <
        grammar.patterns.findIndex(({ include }) => include === '#headline'),
    );
    for (const line of [
      'Published 3 October 2031',
      'UPDATED: 2031-10-03 12:00',
      'Tuesday, November 4, 2031',
      '14 October 2031',
      'Nov. 4, 2031',
    ])
      assert.ok(matches('dated', line), line);
    for (const line of [
      'Published poet wins prize',
      'Fire kills four on 3 October 2031',
      'Updated rules for ferries',
      'Morning digest, 5 November 2031',
    ])
      assert.ok(!matches('dated', line), line);
  });
});
