/** Finds events: triggers, their participants, date and status, within one article. */
import type { Claim, TimeExpression } from '../model/analysis.ts';
import type { LocalEvent } from '../model/analyzed.ts';
import type { Reading } from '../model/reading.ts';
import type { Cast } from './coreference.ts';

export interface EventEvidence {
  readonly cast: Cast;
  readonly times: readonly TimeExpression[];
  readonly claims: readonly Claim[];
}

/** In text order of their first mention. */
export function findEvents(_reading: Reading, _evidence: EventEvidence): LocalEvent[] {
  return [];
}
