/** What the analysis knows of a text before it judges it: paragraphs, sections, sentences and tagged tokens. */
import type { Section, SectionKind } from './analysis.ts';
import type { Span } from './span.ts';

/** Penn Treebank part-of-speech tags; punctuation has the tag of its first character (`.`, `,`, `:`, `(`, `)`, `"`). */
export type Tag = string;

/** What all tokens of one form and tag share. */
export interface Word {
  /** A small number by which a table finds the word again: never that of two words at a time, but of another one later. */
  readonly number: number;
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** The dictionary form, lower case ("say" of "said"); equal to `lower` where none is known. */
  readonly lemma: string;
  /** Of `lower` and `lemma`: lists of words are asked by them, see `wordHash`. */
  readonly lowerHash: number;
  readonly lemmaHash: number;
}

export interface Token extends Omit<Word, 'number'> {
  readonly span: Span;
  readonly word: Word;
}

/** `first` and `end` are indexes into `Reading.tokens`, end excluded. */
export interface Sentence {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A paragraph, however the file wraps it. `first` and `end` are indexes into `Reading.sentences`; equal where nothing is read. */
export interface Paragraph {
  readonly span: Span;
  readonly kind: SectionKind;
  readonly first: number;
  readonly end: number;
}

export interface Reading {
  readonly path: string;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Runs of paragraphs of one kind, in text order. */
  readonly sections: readonly Section[];
  /** Of headline, caption and body only, in text order; never across a section. */
  readonly sentences: readonly Sentence[];
  /** Of the sentences, in text order. */
  readonly tokens: readonly Token[];
}
