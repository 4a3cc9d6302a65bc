/** The analysis of one article: the passes in their order. Never throws on any string. */

import { hashJoined } from '../base/hash.ts';
import { mapped } from '../base/mapped.ts';
import { finish, finishAbreast, type Steps } from '../base/steps.ts';
import { NameTagger } from '../language/names/nameTagger.ts';
import { PerceptronTagger } from '../language/tags/perceptronTagger.ts';
import { readingWeights } from '../language/weights.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { type KnownMetadata, knownKey } from '../model/known.ts';
import type { SourceText } from '../model/sourceText.ts';
import { bySpan } from '../model/span.ts';
import { Reader } from '../text/read.ts';
import { findingClaims } from './claims.ts';
import { resolvingMentions } from './coreference.ts';
import { findingEvents } from './events.ts';
import { findMetadata } from './metadata.ts';
import { findingNames } from './names.ts';
import { findQuantities } from './quantities.ts';
import { findQuotes } from './quotes.ts';
import { scanReading } from './times/scan.ts';
import { findTimes } from './times.ts';

/** As much is worth analysing abreast: of more, what has been found of the first ones is out of the processor's caches before the next step. */
export const ABREAST = { articles: 8, characters: 32_000 } as const;

export interface Analyzer {
  analyze(path: string, text: string, known?: KnownMetadata): AnalyzedArticle;
  /** Several articles abreast, which takes less time than one after another: a seventh to a quarter less where each has 500 words. In their order. */
  analyzeAll(sources: readonly SourceText[]): AnalyzedArticle[];
}

/** An analyser with its own memory of paragraphs read of late. `weights`: the bytes of language/weights.bin; throws where they are not. */
export const createAnalyzer = (weights: Uint8Array): Analyzer => finish(makingAnalyzer(weights));

/** The same in steps. */
export function* makingAnalyzer(weights: Uint8Array): Steps<Analyzer> {
  const learned = yield* readingWeights(weights);
  yield;
  const reader = new Reader(new PerceptronTagger(learned));
  const names = new NameTagger(learned);
  return {
    analyze: (path, text, known = {}) => finish(analyzing(reader, names, { path, text, ...known })),
    analyzeAll: sources => finishAbreast(mapped(sources, source => analyzing(reader, names, source))),
  };
}

/** Each step has its own code. */
function* analyzing(reader: Reader, finder: NameTagger, { path, text, ...known }: SourceText): Steps<AnalyzedArticle> {
  const reading = yield* reader.reading(path, text);
  yield;
  const placed = scanReading(reading);
  const metadata = findMetadata(reading, known, placed);
  yield;
  const times = findTimes(reading, metadata.published, placed);
  const quantities = findQuantities(reading, times);
  const rawQuotes = findQuotes(reading);
  yield;
  const names = yield* findingNames(reading, finder, rawQuotes);
  yield;
  const cast = yield* resolvingMentions(reading, names, rawQuotes);
  yield;
  const claims = yield* findingClaims(reading, rawQuotes, cast);
  yield;
  const { value, yearless } = metadata.published;
  const events = yield* findingEvents(reading, { cast, times, claims, published: value ?? yearless ?? null });
  yield;
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
    events,
  };
}
