/** The training corpora, read as ../shared/corpora/README.md describes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../engine/model/span.ts';

export const CORPORA = process.env['CORPORA'] ?? join(import.meta.dirname, '../../../shared/corpora/train');

export interface TaggedRow {
  readonly id: string;
  readonly text: string;
  /** Start, end, universal tag, Penn tag, lemma, head, relation. */
  readonly tokens: readonly (readonly [number, number, string, string, string, number, string])[];
}

export interface NamedRow {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: string; readonly orig: string }[];
}

/** `ignore`: what nobody has marked. Spans are lists, as contents are interrupted. */
export interface AttributedRow {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { readonly content: readonly Span[] }[];
  readonly ignore?: readonly Span[];
}

export function readRows<Row>(name: string): Row[] {
  return readFileSync(join(CORPORA, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row);
}
