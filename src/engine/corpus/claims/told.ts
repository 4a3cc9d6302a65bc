/** The claims of an article in an array of numbers; what they are is read from it when it is asked for. */
import { hashText } from '../../base/hash.ts';
import type { Claim, ClaimKind, Stance } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { TextGatherer, type Texts, textAt } from '../texts.ts';

/** What rows show of a claim. `wording` is the same for contents of the same words; `confidence` is cut to thousandths. */
export interface ToldClaim extends Pick<Claim, 'id' | 'source' | 'sources' | 'cue' | 'contents' | 'kind' | 'stance' | 'confidence'> {
  readonly wording: string;
}

const KINDS: readonly ClaimKind[] = ['direct', 'indirect', 'mixed'];
const STANCES: readonly Stance[] = ['asserts', 'denies', 'questions'];
const THOUSANDTHS = 1000;

/**
 * Of each claim: the numbers of its id and its source among the texts, kind, stance, confidence, where the cue starts and ends, how many sources and
 * contents there are, then those, each with start and end.
 */
const AT = { id: 0, source: 1, kind: 2, stance: 3, confidence: 4, cue: 5, sources: 7, contents: 8, spans: 9 } as const;
const NONE = -1;

/** Code units of the contents that the wording is made of. */
const WORDING = 300;

export interface ClaimsDigest extends Texts {
  readonly wordings: Float64Array;
  /** Where each claim begins, then those. */
  readonly codes: Int32Array;
}

export function claimsDigest({ claims, text }: AnalyzedArticle): ClaimsDigest {
  const texts = new TextGatherer();
  const codes = claims.map(() => 0);
  for (const [i, claim] of claims.entries()) {
    codes[i] = codes.length;
    write(claim, codes, texts);
  }
  const wordings = Float64Array.from(claims, ({ contents }) => wordingOf(text, contents));
  return { ...texts.texts(), wordings, codes: Int32Array.from(codes) };
}

function write({ id, source, kind, stance, confidence, cue, sources, contents }: Claim, codes: number[], texts: TextGatherer): void {
  codes.push(texts.add(id), source === null ? NONE : texts.add(source));
  codes.push(KINDS.indexOf(kind), STANCES.indexOf(stance), Math.floor(confidence * THOUSANDTHS), ...(cue ?? [NONE, NONE]));
  codes.push(sources.length, contents.length);
  for (const span of sources) codes.push(...span);
  for (const span of contents) codes.push(...span);
}

/** Only letters and digits count, in lower case. 53 bits. */
function wordingOf(text: string, contents: readonly Span[]): number {
  const parts = contents.map(([start, end]) => text.slice(start, Math.min(end, start + WORDING)));
  const words = parts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Number.parseInt(hashText(words), 36);
}

export const toldClaims = (digest: ClaimsDigest): ToldClaim[] => Array.from(digest.wordings, (_, index) => new Told(digest, index));

class Told implements ToldClaim {
  readonly #digest: ClaimsDigest;
  readonly #index: number;

  constructor(digest: ClaimsDigest, index: number) {
    this.#digest = digest;
    this.#index = index;
  }

  get id(): string {
    return textAt(this.#digest, this.#code(AT.id));
  }

  get source(): string | null {
    const source = this.#code(AT.source);
    return source === NONE ? null : textAt(this.#digest, source);
  }

  get wording(): string {
    return this.#digest.wordings[this.#index]!.toString(36);
  }

  get kind(): ClaimKind {
    return KINDS[this.#code(AT.kind)]!;
  }

  get stance(): Stance {
    return STANCES[this.#code(AT.stance)]!;
  }

  get confidence(): number {
    return this.#code(AT.confidence) / THOUSANDTHS;
  }

  get cue(): Span | null {
    return this.#code(AT.cue) === NONE ? null : this.#span(AT.cue);
  }

  get sources(): Span[] {
    return Array.from({ length: this.#code(AT.sources) }, (_, i) => this.#span(AT.spans + 2 * i));
  }

  get contents(): Span[] {
    const sources = this.#code(AT.sources);
    return Array.from({ length: this.#code(AT.contents) }, (_, i) => this.#span(AT.spans + 2 * (sources + i)));
  }

  #code(at: number): number {
    const { codes } = this.#digest;
    return codes[codes[this.#index]! + at]!;
  }

  #span(at: number): Span {
    return [this.#code(at), this.#code(at + 1)];
  }
}
