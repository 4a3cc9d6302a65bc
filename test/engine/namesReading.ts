/** Short ways to say what an article's names and mentions are, for the specifications of names, coreference and entities. */

import { type Cast, resolvingMentions } from '../../src/engine/analysis/coreference.ts';
import { findingNames } from '../../src/engine/analysis/names.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Reading } from '../../src/engine/model/reading.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const reader = new Reader(new PerceptronTagger(readWeights(WEIGHTS)));

/** Reads a text as the body of an article, under a headline of no names. */
export const read = (text: string, path = 'a.txt'): Reading => reader.read(path, text);

/** "Ada Obi person, Kenyan place (adjective)": the names in text order, as written. */
export function namesIn(text: string): string[] {
  return finish(findingNames(read(text))).map(name => {
    const surface = text.slice(name.span[0], name.span[1]).replace(/\s+/g, ' ');
    return `${surface} ${name.type}${name.form === 'adjective' ? ' (adjective)' : ''}`;
  });
}

export const castOf = (text: string, path = 'a.txt'): Cast => {
  const reading = read(text, path);
  return finish(resolvingMentions(reading, finish(findingNames(reading)), []));
};

/** The mentions of the entity with that name, as written, in text order. */
export function mentionsOf(text: string, name: string): string[] {
  const cast = castOf(text);
  const ids = new Set(cast.entities.filter(entity => entity.name === name).map(entity => entity.id));
  return cast.mentions.filter(mention => ids.has(mention.entity)).map(mention => text.slice(mention.span[0], mention.span[1]));
}

export function articleOf(text: string, path: string): AnalyzedArticle {
  const reading = read(text, path);
  const cast = finish(resolvingMentions(reading, finish(findingNames(reading)), []));
  return {
    path,
    title: null,
    publisher: null,
    credit: null,
    byline: null,
    place: null,
    published: { value: null, span: null, from: 'none' },
    sections: reading.sections,
    sentences: reading.sentences.map(sentence => sentence.span),
    mentions: cast.mentions,
    times: [],
    quantities: [],
    quotes: [],
    claims: [],
    text,
    hash: path,
    entities: cast.entities,
    events: [],
  };
}
