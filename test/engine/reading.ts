/** Reads texts as the analysis does, for the specifications of the text layer, dates and figures. */
import { findMetadata, type Metadata } from '../../src/engine/analysis/metadata.ts';
import { findQuantities } from '../../src/engine/analysis/quantities.ts';
import { findTimes } from '../../src/engine/analysis/times.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import type { TimeExpression } from '../../src/engine/model/analysis.ts';
import type { Reading } from '../../src/engine/model/reading.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const reader = new Reader(new PerceptronTagger(readWeights(WEIGHTS)));

export const readText = (text: string): Reading => reader.read('a.txt', text);

/** "headline: Storm closes port": the pieces of a text in order. */
export const sectionsOf = (text: string): string[] =>
  readText(text).paragraphs.map(({ kind, span }) => `${kind}: ${text.slice(span[0], span[1])}`);

export const sentencesOf = (text: string): string[] => readText(text).sentences.map(({ span }) => text.slice(span[0], span[1]));

export const tokensOf = (text: string): string[] => readText(text).tokens.map(token => token.text);

export const metadataOf = (text: string, known: string | null = null): Metadata => findMetadata(readText(text), { published: known });

export function timesIn(text: string, published: string | null = null): TimeExpression[] {
  const reading = readText(text);
  return findTimes(reading, findMetadata(reading, { published }).published);
}

/** "Friday 2021-03-12": the expressions of time with their values, in order. */
export const timesOf = (text: string, published: string | null = null): string[] =>
  timesIn(text, published).map(({ span, value }) => `${text.slice(span[0], span[1])} ${value}`);

/** "$5m = 5000000 $ of fine": the figures in order. */
export function quantitiesOf(text: string, published: string | null = null): string[] {
  const reading = readText(text);
  const times = findTimes(reading, findMetadata(reading, { published }).published);
  return findQuantities(reading, times).map(
    ({ span, value, unit, of }) => `${text.slice(span[0], span[1])} = ${value} ${unit}${of === null ? '' : ` of ${of}`}`,
  );
}
