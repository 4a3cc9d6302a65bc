import type { KnownMetadata } from './known.ts';

/** An article's text as the editor shows it. `path` is the host's key for it: a URI, or a file path. */
export interface SourceText extends KnownMetadata {
  readonly path: string;
  readonly text: string;
}
