/** What is known of an article from elsewhere: it outranks what the text says of itself. */
export interface KnownMetadata {
  /** ISO 8601, as precise as known. */
  readonly published?: string | null;
  /** The outlet's name. */
  readonly publisher?: string | null;
}

/** Equal for what is equally known. */
export const knownKey = ({ published, publisher }: KnownMetadata): string =>
  publisher ? `${published ?? ''}\t${publisher}` : (published ?? '');
