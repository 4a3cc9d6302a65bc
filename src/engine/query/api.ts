/** What a host can ask the engine. Types only: the host imports this file, the worker implements it (`worker/engine.ts`). Answers are plain data. */

/** An article's text as the editor shows it. `path` is the host's key for it: a URI, or a file path. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  /** ISO 8601: a date known from elsewhere; it outranks what the text says. */
  readonly published?: string | null;
}

export interface EngineApi {
  /** Analyses the texts and puts them into the corpus, replacing what was there at their paths. */
  set(texts: readonly SourceText[]): void;
  /** Forgets the articles at these paths. */
  delete(paths: readonly string[]): void;
}
