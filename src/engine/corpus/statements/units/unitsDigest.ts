/** What the index of links keeps of an article, from the article alone, as numbers: small, and quick to keep and to read again. */
import { hashJoined } from '../../../base/hash.ts';
import type { AnalyzedArticle } from '../../../model/analyzed.ts';
import type { WordReader, Words } from '../../compare/words.ts';
import { fingerprints } from '../postings/fingerprints.ts';
import { attributionOf } from './attribution.ts';
import { type Unit, unitsOf } from './units.ts';
import { type WordCodes, wordCodes } from './wordCodes.ts';

export interface UnitsDigest extends WordCodes {
  /** Of each unit the numbers of `OF_UNIT`, and behind them where the keys of the last end. Few arrays: each takes a hundred bytes beside what it holds. */
  readonly table: Int32Array;
  readonly claimIds: readonly string[];
  /** 53-bit hashes of all that a link of the unit depends on: see `identities`. */
  readonly identities: Float64Array;
  /** The fingerprints of all units, one unit's behind another's. */
  readonly keys: Uint32Array;
}

/**
 * Start and end; index of the sentence around it, -1 for a sentence; 1 if it has words of a quotation; what tells whether two of one text are quoted
 * alike, and the same people given for them; index of its claim among `claimIds`, -1 for none; where its keys begin, which end with the next unit's.
 */
export const OF_UNIT = { start: 0, end: 1, parent: 2, isQuoted: 3, voice: 4, claim: 5, keys: 6 } as const;
export const ROW = 7;

/** `sentences`: the words of the article's sentences. */
export function unitsDigest(article: AnalyzedArticle, sentences: readonly Words[], reader: WordReader): UnitsDigest {
  const units = unitsOf(article, sentences, reader);
  const keys = units.map(({ words }) => fingerprints(words));
  const attributions = units.map(({ span }) => attributionOf(article, span));
  const claimIds = [...new Set(attributions.flatMap(({ claim }) => claim ?? []))];
  let end = 0;
  const table = units.flatMap(({ span, parent }, i) => {
    const { isQuoted, voice, claim } = attributions[i]!;
    const first = end;
    end += keys[i]!.length;
    return [...span, parent ?? -1, isQuoted ? 1 : 0, voice, claim === null ? -1 : claimIds.indexOf(claim), first];
  });
  return {
    ...wordCodes(units),
    table: Int32Array.from([...table, ...Array.from({ length: OF_UNIT.keys }, () => 0), end]),
    claimIds,
    identities: identities(units, article.text),
    keys: Uint32Array.from(keys.flatMap(list => [...list])),
  };
}

/** Of each unit: the wording of the sentence around it, where the units within that stand, and which of them it is. */
function identities(units: readonly Unit[], text: string): Float64Array {
  const hashes = new Float64Array(units.length);
  for (const [first, { span, parent }] of units.entries()) {
    if (parent !== null) continue;
    let end = first + 1;
    while (units[end]?.parent === first) end++;
    const inner = units.slice(first + 1, end).map(unit => `${unit.span[0] - span[0]}-${unit.span[1] - span[0]}`);
    for (let i = first; i < end; i++) {
      hashes[i] = Number.parseInt(hashJoined([`${i - first} of ${inner.join(' ')}\n`, text.slice(...span)]), 36);
    }
  }
  return hashes;
}
