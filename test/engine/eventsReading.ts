/** Events of texts whose tags, names and times are given with them. */

import { findingEvents } from '../../src/engine/analysis/events.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { wordHashes } from '../../src/engine/language/words/wordLists.ts';
import { WordToken } from '../../src/engine/language/words/wordToken.ts';
import type { Claim, EntityType, Event, Mention, TimeExpression } from '../../src/engine/model/analysis.ts';
import type { LocalEntity, LocalEvent } from '../../src/engine/model/analyzed.ts';
import type { Reading, Sentence, Token } from '../../src/engine/model/reading.ts';

/** What the other passes would know of a text, for `eventsIn`. */
export interface Given {
  readonly names?: Readonly<Record<string, EntityType>>;
  readonly times?: Readonly<Record<string, string>>;
  /** What somebody claims. */
  readonly claimed?: string;
  /** Who claims it. */
  readonly speaker?: string;
  readonly published?: string;
}

const LEMMAS: Readonly<Record<string, string>> = {
  sold: 'sell',
  bought: 'buy',
  blocked: 'block',
  blocks: 'block',
  arrested: 'arrest',
  was: 'be',
  were: 'be',
  is: 'be',
  plans: 'plan',
  failed: 'fail',
  did: 'do',
  fired: 'fire',
  exploded: 'explode',
  killed: 'kill',
  killing: 'kill',
  issued: 'issue',
  said: 'say',
  stepped: 'step',
  lifted: 'lift',
  announced: 'announce',
  rose: 'rise',
  shares: 'share',
  fled: 'flee',
  going: 'go',
};

/** A reading from tagged words, "Ames/NNP sold/VBD": one sentence and paragraph a line, `^` before a headline. */
export function read(source: string): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  const paragraphs = source
    .trim()
    .split('\n')
    .map((line, paragraph) => {
      const first = tokens.length;
      for (const pair of line
        .trim()
        .replace(/^\^\s*/, '')
        .split(' ')) {
        const [word = '', tag = 'NN'] = pair.split('/');
        const start = text.length;
        text += word;
        const lower = word.toLowerCase();
        const lemma = Object.hasOwn(LEMMAS, lower) ? LEMMAS[lower]! : lower;
        tokens.push(
          new WordToken([start, text.length], { number: tokens.length, text: word, lower, tag, lemma, ...wordHashes(lower, lemma) }),
        );
        text += ' ';
      }
      const span = [tokens[first]!.span[0], tokens.at(-1)!.span[1]] as const;
      text += '\n';
      sentences.push({ span, first, end: tokens.length, paragraph });
      return { span, kind: line.trim().startsWith('^') ? ('headline' as const) : ('body' as const), first: paragraph, end: paragraph + 1 };
    });
  return { path: 'a.txt', text, paragraphs, sections: [], sentences, tokens };
}

function spansOf(text: string, words: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  return spans;
}

export function eventsIn(source: string, { names = {}, times = {}, claimed, speaker, published }: Given = {}): LocalEvent[] {
  const reading = read(source);
  const mentions = Object.keys(names)
    .flatMap(name => spansOf(reading.text, name).map((span): Mention => ({ span, entity: name, form: 'name', why: '' })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const entities = Object.entries(names).map(([name, type]): LocalEntity => {
    return { id: name, type, name, aliases: [], descriptions: [], articles: ['a.txt'], mentions: 1, gender: null, plural: false };
  });
  const timex = Object.entries(times)
    .flatMap(([words, value]) =>
      spansOf(reading.text, words).map((span): TimeExpression => ({ span, type: 'DATE', value, anchor: null, why: '' })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const claims =
    claimed === undefined
      ? []
      : spansOf(reading.text, claimed).map(span => ({ contents: [span], source: speaker ?? null }) as unknown as Claim);
  return finish(findingEvents(reading, { cast: { entities, mentions, enclosed: [] }, times: timex, claims, published: published ?? null }));
}

export const triggers = (source: string, given?: Given): string[] => {
  const { text } = read(source);
  return eventsIn(source, given).flatMap(event => event.mentions.map(({ trigger }) => text.slice(trigger[0], trigger[1])));
};
export const who = ({ participants }: Event): string[] => participants.map(({ role, entity }) => `${role} ${entity}`);

export const PEOPLE = { Ames: 'person', Boyd: 'person', Karsholm: 'place', Norvik: 'organisation' } as const;
