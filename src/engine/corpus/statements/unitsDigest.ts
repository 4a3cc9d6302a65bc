/** What the index of links keeps of an article, from the article alone, as numbers: small, and quick to keep and to read again. */
import { hashJoined } from '../../base/hash.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { WordReader, Words } from '../compare/words.ts';
import { attributionOf } from './attribution.ts';
import { fingerprints } from './fingerprints.ts';
import { type Unit, unitsOf } from './units.ts';
import { type WordCodes, wordCodes } from './wordCodes.ts';

export interface UnitsDigest extends WordCodes {
  /** Of unit `i` its start at `2 * i`, and its end behind that. */
  readonly spans: Uint32Array;
  /** Index of the sentence around each unit; -1 for a sentence. */
  readonly parents: Int32Array;
  /** Whether it has words of a quotation. */
  readonly quoted: Uint8Array;
  /** Units of one text and one voice are quoted alike, and the same people are given for them. */
  readonly voices: Uint32Array;
  /** Index of the claim that it belongs to, among `claimIds`; -1 for none. */
  readonly claims: Int32Array;
  readonly claimIds: readonly string[];
  /** 53-bit hashes of all that a link of the unit depends on: see `identities`. */
  readonly identities: Float64Array;
  /** `keys[keyOffsets[i]..keyOffsets[i + 1])` are the fingerprints of unit `i`. */
  readonly keys: Uint32Array;
  readonly keyOffsets: Uint32Array;
}

/** `sentences`: the words of the article's sentences. */
export function unitsDigest(article: AnalyzedArticle, sentences: readonly Words[], reader: WordReader): UnitsDigest {
  const units = unitsOf(article, sentences, reader);
  const keys = units.map(({ words }) => fingerprints(words));
  const attributions = units.map(({ span }) => attributionOf(article, span));
  const claimIds = [...new Set(attributions.flatMap(({ claim }) => claim ?? []))];
  return {
    ...wordCodes(units),
    spans: Uint32Array.from(units.flatMap(({ span }) => span)),
    parents: Int32Array.from(units, ({ parent }) => parent ?? -1),
    quoted: Uint8Array.from(attributions, ({ isQuoted }) => (isQuoted ? 1 : 0)),
    voices: Uint32Array.from(attributions, ({ voice }) => voice),
    claims: Int32Array.from(attributions, ({ claim }) => (claim === null ? -1 : claimIds.indexOf(claim))),
    claimIds,
    identities: identities(units, article.text),
    ...joined(keys),
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

function joined(lists: readonly Uint32Array[]): Pick<UnitsDigest, 'keys' | 'keyOffsets'> {
  const keyOffsets = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) keyOffsets[i + 1] = keyOffsets[i]! + list.length;
  const keys = new Uint32Array(keyOffsets[lists.length]!);
  for (const [i, list] of lists.entries()) keys.set(list, keyOffsets[i]);
  return { keys, keyOffsets };
}
