/** Finds attributions: source, cue and content, as in PARC and PolNeAR. */
import type { Claim } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import type { Cast } from './coreference.ts';
import type { RawQuote } from './quotes.ts';

/** In text order of their first content. `source` is an id of `cast.entities`. */
export function findClaims(_reading: Reading, _quotes: readonly RawQuote[], _cast: Cast): Claim[] {
  return [];
}
