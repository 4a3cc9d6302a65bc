import { strict as assert } from 'node:assert';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { hintsOf, lensesOf } from '../../src/engine/query/hints.ts';
import { marksOf } from '../../src/engine/query/marks.ts';
import { outlineOf } from '../../src/engine/query/navigate/outline.ts';
import { foldsOf, selectionsOf } from '../../src/engine/query/navigate/ranges.ts';
import { symbolsMatching } from '../../src/engine/query/navigate/symbols.ts';
import { articleFrom, corpusOf, spanOf } from './queryFixture.ts';
import { at, corpus, plain, wire } from './queryStory.ts';

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

  it('says how often a name stands in the folder', () => {
    const names = corpusOf([articleFrom('a', '[person Ann Marlow] met [place Orlo]; [person Ann Marlow] left.')]);
    assert.equal(symbolsMatching(names, 'marlow', 1)[0]?.detail, '2 mentions');
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
