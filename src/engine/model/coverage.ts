/** Of the contract of the data (OUTPUT.md): what articles say together, where they differ, and who has it from whom. */
import type { Span } from './span.ts';

export type Relation = 'verbatim' | 'edited' | 'paraphrase';

export interface StatementMember {
  readonly article: string;
  readonly span: Span;
  readonly relation: Relation | 'contradicts';
  readonly attributed: boolean;
  readonly claim: string | null;
}

export interface Statement {
  readonly id: string;
  readonly gist: string;
  readonly relation: Relation;
  readonly members: readonly StatementMember[];
  readonly independent: number;
}

export type DifferenceKind = 'figure' | 'date' | 'name' | 'quotation' | 'attribution' | 'negation';

export interface Difference {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly about: string;
  readonly members: readonly { readonly article: string; readonly span: Span; readonly value: string }[];
  readonly note: string;
}

export type LineageRelation = 'same copy' | 'rewrite' | 'digest' | 'independent';

export interface Lineage {
  readonly id: string;
  readonly articles: readonly string[];
  readonly relation: LineageRelation;
  readonly origin: string | null;
  readonly share: number;
  readonly evidence: readonly { readonly article: string; readonly span: Span }[];
}
