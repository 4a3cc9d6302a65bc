/** What the text says of itself: title, outlet, credit, byline, place and date. */
import type { Article } from '../model/analysis.ts';
import type { KnownMetadata } from '../model/known.ts';
import type { Reading } from '../model/reading.ts';
import { datelineReader, findByline, findCredit, findPlace, findPublisher } from './metadata/origin.ts';
import { findPublished } from './metadata/published.ts';
import { type Placed, scanReading } from './times/scan.ts';

export type Metadata = Pick<Article, 'title' | 'publisher' | 'credit' | 'byline' | 'place' | 'published'>;

/** `known` outranks what the text says. `placed`: the expressions of time in the text. */
export function findMetadata(reading: Reading, known: KnownMetadata, placed: readonly Placed[] = scanReading(reading)): Metadata {
  const headline = reading.paragraphs.find(paragraph => paragraph.kind === 'headline');
  const parts = datelineReader();
  return {
    title: headline ? reading.text.slice(headline.span[0], headline.span[1]).replace(/\s+/g, ' ') : null,
    publisher: known.publisher || findPublisher(reading, parts),
    credit: findCredit(reading, parts),
    byline: findByline(reading),
    place: findPlace(reading, parts),
    published: findPublished(reading, known.published ?? null, placed),
  };
}
