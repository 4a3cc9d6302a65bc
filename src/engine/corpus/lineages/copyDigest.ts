/** What the index of copies keeps of an article, from the article alone. */
import type { Words } from '../compare/words.ts';
import { gramsOf, sampleOf } from './containment.ts';

export interface CopyDigest {
  /** The sample of its grams that it is looked up by. */
  readonly keys: Uint32Array;
  /** Start and end of each sentence: its text is read again when its grams are asked for. */
  readonly sentences: Uint32Array;
}

/** `sentences`: the words of the article's sentences. */
export function copyDigest(sentences: readonly Words[]): CopyDigest {
  return { keys: sampleOf(gramsOf(sentences)), sentences: Uint32Array.from(sentences.flatMap(({ span }) => span)) };
}
