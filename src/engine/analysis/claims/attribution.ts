/** An attribution in tokens, before spans, speakers and ids. */

/** Half-open, indexes of tokens. */
export type Range = readonly [first: number, end: number];

export interface Attribution {
  /** Null where nobody is given. */
  readonly source: Range | null;
  readonly cue: Range | null;
  /** In text order. */
  readonly contents: readonly Range[];
  readonly stance: 'asserts' | 'denies' | 'questions';
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
  /** The rule in words, for `why`. */
  readonly rule: string;
  /** Whether it gives somebody's words: then it stands even within another's content. */
  readonly quoting?: boolean | undefined;
  /** True for what may stand within another's content and is then left out. */
  readonly weak: boolean;
}

/** The same with its parts in one order, whichever rule made it: to V8 all are of one kind then, and what reads them is compiled once. */
export function ofOneShape({ source, cue, contents, stance, confidence, rule, quoting, weak }: Attribution): Attribution {
  return { source, cue, contents, stance, confidence, rule, quoting, weak };
}
