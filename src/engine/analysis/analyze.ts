/** The analysis of one article: the passes in their order. Never throws on any string. */

import { hashJoined } from '../base/hash.ts';
import { mapped } from '../base/mapped.ts';
import { finish, type Steps } from '../base/steps.ts';
import { NameTagger } from '../language/names/nameTagger.ts';
import { PerceptronTagger } from '../language/tags/perceptronTagger.ts';
import { readingWeights } from '../language/weights.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type KnownMetadata, knownKey } from '../model/known.ts';
import { bySpan } from '../model/span.ts';
import { Reader } from '../text/read.ts';
import { findClaims } from './claims.ts';
import { resolveMentions } from './coreference.ts';
import { findEvents } from './events.ts';
import { findMetadata } from './metadata.ts';
import { findNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import { findQuotes } from './quotes.ts';
import { scanReading } from './times/scan.ts';
import { findTimes } from './times.ts';

export interface Analyzer {
  analyze(path: string, text: string, known?: KnownMetadata): AnalyzedArticle;
}

/** An analyser with its own memory of paragraphs read of late. `weights`: the bytes of language/weights.bin; throws where they are not. */
export const createAnalyzer = (weights: Uint8Array): Analyzer => finish(makingAnalyzer(weights));

/** The same in steps. */
export function* makingAnalyzer(weights: Uint8Array): Steps<Analyzer> {
  const learned = yield* readingWeights(weights);
  yield;
  const reader = new Reader(new PerceptronTagger(learned));
  const names = new NameTagger(learned);
  return { analyze: (path, text, known = {}) => analyze(reader, names, path, text, known) };
}

function analyze(reader: Reader, names: NameTagger, path: string, text: string, known: KnownMetadata): AnalyzedArticle {
  const reading = reader.read(path, text);
  const placed = scanReading(reading);
  const metadata = findMetadata(reading, known, placed);
  const times = findTimes(reading, metadata.published, placed);
  const quantities = findQuantities(reading, times);
  const rawQuotes = findQuotes(reading);
  const cast = resolveMentions(reading, findNames(reading, names, rawQuotes), rawQuotes);
  const claims = findClaims(reading, rawQuotes, cast);
  const claimOfQuote = new Map(claims.flatMap(claim => claim.quotes.map(quote => [quote, claim.id] as const)));
  return {
    path,
    ...metadata,
    sections: reading.sections,
    sentences: mapped(reading.sentences, sentence => sentence.span),
    mentions: [...cast.mentions, ...cast.enclosed].sort(bySpan),
    times,
    quantities,
    quotes: mapped(rawQuotes, quote => ({ ...quote, claim: claimOfQuote.get(quote.id) ?? null })),
    claims,
    text,
    hash: hashJoined([knownKey(known), '\n', text]),
    entities: cast.entities,
    events: findEvents(reading, { cast, times, claims, published: metadata.published.value ?? metadata.published.yearless ?? null }),
  };
}
