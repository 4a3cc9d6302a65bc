/** A token: its place, and what its word says, copied so that the passes are one step away from it. */
import type { Tag, Token, Word } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

export class WordToken implements Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly lemma: string;
  readonly lowerHash: number;
  readonly lemmaHash: number;
  readonly word: Word;

  constructor(span: Span, word: Word) {
    this.span = span;
    this.text = word.text;
    this.lower = word.lower;
    this.tag = word.tag;
    this.lemma = word.lemma;
    this.lowerHash = word.lowerHash;
    this.lemmaHash = word.lemmaHash;
    this.word = word;
  }
}
