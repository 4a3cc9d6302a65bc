import { strict as assert } from 'node:assert';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { cardsAt, type EntityCard } from '../../src/engine/query/cards.ts';
import { comparableTo } from '../../src/engine/query/compare.ts';
import { definitionAt } from '../../src/engine/query/definition.ts';
import { highlightsAt } from '../../src/engine/query/highlights.ts';
import { hintsOf, lensesOf } from '../../src/engine/query/hints.ts';
import { marksOf } from '../../src/engine/query/marks.ts';
import { outlineOf } from '../../src/engine/query/outline.ts';
import { foldsOf, selectionsOf } from '../../src/engine/query/ranges.ts';
import { otherPassagesAt, passageAt, referencesAt } from '../../src/engine/query/references.ts';
import { symbolsMatching } from '../../src/engine/query/symbols.ts';
import { articleFrom, claimOf, corpusOf, entityId, spanOf, statementOf, withClaims } from './queryFixture.ts';

const MAYOR = entityId('person', 'Lena Okafor');

const plain = articleFrom(
  'a',
  `Bridge to close
Mayor [person Lena Okafor|Okafor] said the bridge would close. The old bridge is unsafe.
[person Lena Okafor] said that [person Lena Okafor|she] had no choice: "It is falling down." Critics of the plan denied that.
`,
);
const wire = withClaims(
  plain,
  claimOf(plain, { source: 'Okafor', entity: MAYOR, cue: 'said', content: 'the bridge would close' }),
  claimOf(plain, { source: 'she', entity: MAYOR, content: 'had no choice' }),
  claimOf(plain, { source: 'Critics of the plan', cue: 'denied', content: 'that.', more: { stance: 'denies' } }),
);
const reprint = articleFrom('b', `Closure\n[person Lena Okafor] spoke. The old bridge is not safe.\n`, {
  publisher: 'Elster Post',
  title: 'Closure',
});
const other = articleFrom('c', `Weather\nIt rained in [place Port Elster]. The old bridge is unsafe.\n`);
const shared = statementOf(
  'edited',
  2,
  [wire, 'The old bridge is unsafe.'],
  [reprint, 'The old bridge is not safe.'],
  [other, 'The old bridge is unsafe.'],
);
const corpus = corpusOf([wire, reprint, other], [shared]);

const at = (words: string, nth = 0): number => spanOf(wire, words, nth)[0] + 1;
const wordsOf = (place: { path: string; span: readonly [number, number] }): string =>
  `${place.path}: ${corpus.article(place.path)?.text.slice(...place.span)}`;

describe('what is painted', () => {
  it('is each mention with its type and form, quotations with their marks, cues, and repeated passages', () => {
    const marks = marksOf(corpus, 'a');
    assert.deepEqual(
      marks?.entities.map(({ span, type, form }) => `${wire.text.slice(...span)} ${type} ${form}`),
      ['Okafor person name', 'Lena Okafor person name', 'she person pronoun'],
    );
    assert.deepEqual(
      marks.quotes.map(({ span }) => wire.text.slice(...span)),
      ['"It is falling down."'],
    );
    assert.deepEqual(
      marks.cues.map(({ span, stance }) => `${wire.text.slice(...span)} ${stance}`),
      ['said asserts', 'denied denies'],
    );
    assert.deepEqual(
      marks.repeated.map(({ span, articles, independent }) => [wire.text.slice(...span), articles, independent]),
      [['The old bridge is unsafe.', 2, 2]],
    );
  });
});

describe('hovering', () => {
  it('a mention tells of the entity: counts, where it is introduced, what it said', () => {
    const card = cardsAt(corpus, 'a', at('Okafor')).find((found): found is EntityCard => found.kind === 'entity');
    assert.ok(card);
    assert.deepEqual([card.name, card.here, card.everywhere, card.articles], ['Lena Okafor', 3, 4, 2]);
    assert.equal(card.firstMention && wordsOf(card.firstMention), 'a: Lena Okafor');
    assert.deepEqual(
      card.said.map(({ text }) => text),
      ['the bridge would close', 'had no choice'],
    );
  });

  it('a mention tells what others say of the entity, and who is named beside it', () => {
    const bare = articleFrom(
      'd',
      `Row\n[person Ada Quill] denied that [person Lena Okafor] had lied. [person Lena Okafor|She] met [person Ada Quill|Quill] and [place Leeds].\n`,
    );
    const sentences = [...bare.text.matchAll(/[^\n.]+\./g)].map(({ index, 0: words }): [number, number] => [index, index + words.length]);
    const row = { ...bare, sentences };
    const denial = claimOf(row, {
      source: 'Ada Quill',
      entity: entityId('person', 'Ada Quill'),
      content: 'that Lena Okafor had lied',
      more: { stance: 'denies' },
    });
    const card = cardsAt(corpusOf([withClaims(row, denial)]), 'd', spanOf(row, 'Okafor')[0]).find(
      (found): found is EntityCard => found.kind === 'entity',
    );
    assert.deepEqual(
      card?.saidOf.map(({ by, stance, text }) => [by, stance, text]),
      [['Ada Quill', 'denies', 'that Lena Okafor had lied']],
    );
    assert.deepEqual([card?.said.length, card?.saidOfInAll], [0, 1]);
    assert.deepEqual(card?.companions, ['Ada Quill', 'Leeds']);
  });

  it('a claim tells who says it, as written and resolved, with its evidence', () => {
    const card = cardsAt(corpus, 'a', at('had no choice')).find(found => found.kind === 'claim');
    assert.ok(card?.kind === 'claim');
    assert.deepEqual([card.sources, card.speaker?.name, card.confidence, card.why], [['she'], 'Lena Okafor', 0.9, 'made by hand']);
  });

  it('a claim of somebody who is nobody’s entity keeps the words', () => {
    const card = cardsAt(corpus, 'a', at('denied')).find(found => found.kind === 'claim');
    assert.ok(card?.kind === 'claim');
    assert.deepEqual([card.speaker, card.sources, card.stance, card.cue], [null, ['Critics of the plan'], 'denies', 'denied']);
  });

  it('a quotation outside all claims says so', () => {
    assert.deepEqual(
      cardsAt(corpus, 'a', at('falling')).map(card => card.kind),
      ['quote'],
    );
  });

  it('a repeated statement tells where else it stands and how the wording differs', () => {
    const card = cardsAt(corpus, 'a', at('unsafe')).find(found => found.kind === 'statement');
    assert.ok(card?.kind === 'statement');
    assert.deepEqual([card.articles, card.independent], [3, 2]);
    const [edited] = card.elsewhere;
    assert.equal(edited?.article, 'Elster Post');
    assert.deepEqual(
      edited?.wording.map(({ kind, text }) => `${kind} ${text}`),
      ['same The old bridge is', 'gone unsafe.', 'new not safe.'],
    );
  });

  it('a repeated statement stands to each other place as their words do, whichever of them comes first', () => {
    const said = 'Engineers found a deep crack in the northern pillar of the old bridge.';
    const reworded = articleFrom('p', 'Specialists discovered that the old bridge has a crack, a deep one, in a pillar.');
    const [first, second] = [articleFrom('q', said), articleFrom('r', said)];
    const folder = corpusOf(
      [reworded, first, second],
      [statementOf('paraphrase', 2, [reworded, reworded.text], [first, said], [second, said])],
    );
    const relations = (path: string): string[] => {
      const card = cardsAt(folder, path, 3).find(found => found.kind === 'statement');
      return card?.kind === 'statement' ? card.elsewhere.map(place => `${place.place.path} ${place.relation}`) : [];
    };
    assert.deepEqual(relations('p'), ['q paraphrase', 'r paraphrase']);
    assert.deepEqual(relations('q'), ['p paraphrase', 'r verbatim']);
  });

  it('nothing in particular says nothing', () => {
    assert.deepEqual(cardsAt(corpus, 'a', 3), []);
    assert.deepEqual(cardsAt(corpus, 'a', 1e9), []);
  });
});

describe('navigating', () => {
  it('leads from a surname or a pronoun to the full name', () => {
    for (const words of ['Okafor', 'she']) {
      const answer = definitionAt(corpus, 'a', at(words));
      assert.deepEqual(answer?.targets.map(wordsOf), ['a: Lena Okafor']);
    }
  });

  it('leads from a repeated statement to its first other place', () => {
    const answer = definitionAt(corpus, 'a', at('unsafe'));
    assert.deepEqual(answer?.targets.map(wordsOf), ['b: The old bridge is not safe.']);
    assert.deepEqual(answer?.origin, spanOf(wire, 'The old bridge is unsafe.'));
  });

  it('finds all mentions in all articles, by path and in text order', () => {
    assert.deepEqual(referencesAt(corpus, 'b', spanOf(reprint, 'Okafor')[0]).map(wordsOf), [
      'a: Okafor',
      'a: Lena Okafor',
      'a: she',
      'b: Lena Okafor',
    ]);
  });

  it('finds all places of a passage, or only the others', () => {
    assert.deepEqual(
      referencesAt(corpus, 'a', at('unsafe')).map(place => place.path),
      ['a', 'b', 'c'],
    );
    assert.deepEqual(
      otherPassagesAt(corpus, 'a', at('unsafe')).map(place => place.path),
      ['b', 'c'],
    );
    assert.equal(passageAt(corpus, 'a', at('unsafe'))?.path, 'a');
    assert.equal(passageAt(corpus, 'a', 0), null);
  });

  it('gives places in lines too', () => {
    const place = passageAt(corpus, 'a', at('unsafe'));
    assert.deepEqual(place?.range.start, { line: 1, character: wire.text.split('\n')[1]?.indexOf('The old') });
  });

  it('marks the other mentions, the introducing one apart', () => {
    assert.deepEqual(
      highlightsAt(corpus, 'a', at('she')).map(({ span, introduces }) => `${wire.text.slice(...span)} ${introduces}`),
      ['Okafor false', 'Lena Okafor true', 'she false'],
    );
  });

  it('names the articles that share most, those first', () => {
    assert.deepEqual(
      comparableTo(corpus, 'a').map(({ path, shared: count, name }) => [path, count, name]),
      [
        ['b', 1, 'Elster Post'],
        ['c', 1, 'Weather'],
      ],
    );
  });
});

describe('the outline', () => {
  it('holds claims by speaker, and speech that nobody is given for, in text order under the headline', () => {
    const [root] = outlineOf(corpus, 'a');
    assert.equal(root?.name, 'Bridge to close');
    assert.deepEqual(
      root.children.map(({ kind, name }) => `${kind} ${name}`),
      [
        'claim Lena Okafor: the bridge would close',
        'claim Lena Okafor: had no choice',
        'quote "It is falling down."',
        'claim Critics of the plan: that.',
      ],
    );
  });

  it('leaves out what is told in passing, and what the headline says already', () => {
    const event = (label: string, words: string, minor = false): LocalEvent => ({
      ...{
        id: label,
        label,
        type: null,
        date: '2024-05-06',
        status: 'happened',
        participants: [],
        lemma: words,
        senses: [],
        arguments: [],
      },
      ...{ mentions: [{ article: 'a', trigger: spanOf(plain, words), sentence: spanOf(plain, words), date: null }], weight: 1, minor },
    });
    const events = [event('Bridge to close', 'Bridge to close'), event('Bridge closed', 'close'), event('Bridge falls', 'falling', true)];
    const folder = corpusOf([{ ...plain, events }], [], events);
    const [root] = outlineOf(folder, 'a');
    assert.deepEqual(
      root?.children.filter(({ kind }) => kind === 'event').map(({ name, detail }) => `${name} | ${detail}`),
      ['Bridge closed | 6 May 2024'],
    );
    assert.deepEqual(
      symbolsMatching(folder, 'bridge', 10).map(({ name }) => name),
      ['Bridge to close', 'Bridge closed'],
    );
  });

  it('keeps each selection within its node', () => {
    const [root] = outlineOf(corpus, 'a');
    for (const { span, selection } of root?.children ?? []) assert.ok(span[0] <= selection[0] && selection[1] <= span[1]);
  });

  it('is empty for a text with nothing in it', () => {
    assert.deepEqual(outlineOf(corpusOf([articleFrom('e', ' \n ')]), 'e'), []);
  });
});

describe('finding symbols', () => {
  it('ranks a beginning before a word before a part of one', () => {
    const names = corpusOf([articleFrom('a', '[person Ann Marlow] met [person Marlow Beck] and [place Southmarlow].')]);
    assert.deepEqual(
      symbolsMatching(names, 'marlow', 10).map(hit => hit.name),
      ['Marlow Beck', 'Ann Marlow', 'Southmarlow'],
    );
  });

  it('needs all words, in any order, and keeps to the limit', () => {
    assert.deepEqual(
      symbolsMatching(corpus, 'okaf len', 10).map(hit => hit.name),
      ['Lena Okafor'],
    );
    assert.deepEqual(symbolsMatching(corpus, 'okafor zzz', 10), []);
    assert.equal(symbolsMatching(corpus, '', 1).length, 1);
  });
});

describe('ranges', () => {
  it('grow from a mention to the whole text, each within the next', () => {
    const [chain] = selectionsOf(corpus, 'a', [at('Lena Okafor')]);
    assert.ok(chain && chain.length >= 3);
    assert.equal(wire.text.slice(...chain[0]!), 'Lena Okafor');
    assert.deepEqual(chain.at(-1), [0, wire.text.length]);
    for (let i = 1; i < chain.length; i++) assert.ok(chain[i]![0] <= chain[i - 1]![0] && chain[i - 1]![1] <= chain[i]![1]);
  });

  it('fold what has more than one line', () => {
    assert.deepEqual(
      foldsOf(corpus, 'a').map(span => wire.text.slice(...span).split('\n').length > 1),
      [true],
    );
  });
});

describe('between the lines', () => {
  it('stands the speaker’s name behind a source that is written otherwise', () => {
    assert.deepEqual(
      hintsOf(corpus, 'a')
        .filter(({ kind }) => kind === 'speaker')
        .map(({ offset, label }) => `${wire.text.slice(0, offset).split(/\s/).at(-1)} ${label}`),
      ['Okafor Lena Okafor', 'she Lena Okafor'],
    );
  });

  it('stands how far a passage is spread', () => {
    assert.deepEqual(
      lensesOf(corpus, 'a').map(({ articles, independent }) => [articles, independent]),
      [[2, 2]],
    );
  });
});
