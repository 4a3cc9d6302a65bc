/** The claims of an article in an array of numbers; what they are is read from it when it is asked for. */
import { hashText } from '../../base/hash.ts';
import type { Claim, ClaimKind, Stance } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import type { Shared } from '../shared.ts';

/** What rows show of a claim. `wording` is the same for contents of the same words; `confidence` is cut to thousandths. */
export interface ToldClaim extends Pick<Claim, 'id' | 'source' | 'sources' | 'cue' | 'contents' | 'kind' | 'stance' | 'confidence'> {
  readonly wording: string;
}

const KINDS: readonly ClaimKind[] = ['direct', 'indirect', 'mixed'];
const STANCES: readonly Stance[] = ['asserts', 'denies', 'questions'];
const THOUSANDTHS = 1000;

/** Of each claim: kind, stance, confidence, where the cue starts and ends, how many sources and contents there are, then those, each with start and end. */
const AT = { kind: 0, stance: 1, confidence: 2, cue: 3, sources: 5, contents: 6, spans: 7 } as const;
const NO_CUE = -1;

/** Code units of the contents that the wording is made of. */
const WORDING = 300;

export class ClaimsTold {
  readonly #ids: readonly string[];
  readonly #sources: readonly (string | null)[];
  readonly #wordings: Float64Array;
  readonly #codes: Int32Array;
  readonly #starts: Uint32Array;

  constructor({ claims, text }: AnalyzedArticle, { word }: Shared) {
    this.#ids = claims.map(({ id }) => word(id));
    this.#sources = claims.map(({ source }) => source && word(source));
    this.#wordings = Float64Array.from(claims, ({ contents }) => wordingOf(text, contents));
    const codes: number[] = [];
    this.#starts = Uint32Array.from(claims, claim => {
      const start = codes.length;
      write(claim, codes);
      return start;
    });
    this.#codes = Int32Array.from(codes);
  }

  claims(): ToldClaim[] {
    return this.#ids.map((id, i) => new Told(id, this.#sources[i]!, this.#wordings[i]!, this.#codes, this.#starts[i]!));
  }
}

function write({ kind, stance, confidence, cue, sources, contents }: Claim, codes: number[]): void {
  codes.push(KINDS.indexOf(kind), STANCES.indexOf(stance), Math.floor(confidence * THOUSANDTHS), ...(cue ?? [NO_CUE, NO_CUE]));
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

class Told implements ToldClaim {
  readonly id: string;
  readonly source: string | null;
  readonly #wording: number;
  readonly #codes: Int32Array;
  readonly #start: number;

  constructor(id: string, source: string | null, wording: number, codes: Int32Array, start: number) {
    this.id = id;
    this.source = source;
    this.#wording = wording;
    this.#codes = codes;
    this.#start = start;
  }

  get wording(): string {
    return this.#wording.toString(36);
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
    return this.#code(AT.cue) === NO_CUE ? null : this.#span(AT.cue);
  }

  get sources(): Span[] {
    return Array.from({ length: this.#code(AT.sources) }, (_, i) => this.#span(AT.spans + 2 * i));
  }

  get contents(): Span[] {
    const sources = this.#code(AT.sources);
    return Array.from({ length: this.#code(AT.contents) }, (_, i) => this.#span(AT.spans + 2 * (sources + i)));
  }

  #code(at: number): number {
    return this.#codes[this.#start + at]!;
  }

  #span(at: number): Span {
    return [this.#code(at), this.#code(at + 1)];
  }
}
