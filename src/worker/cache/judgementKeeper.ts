/** Keeps in the cache what was found of pairs of units, so that a folder that comes again is not judged again. */
import type { Corpus } from '../../engine/corpus/corpus.ts';
import type { JudgedPairs } from '../../engine/corpus/statements/judgements.ts';
import type { ArticleCache } from './cache.ts';
import { plainPieces, viewPlain } from './plainBytes.ts';

const NAME = 'judgements';
/** Fewer are not worth writing all of them again. */
const FEW = 200;
/** Milliseconds without news after which they are written. */
const QUIET = 3000;

export class JudgementKeeper {
  readonly #corpus: Corpus;
  readonly #cache: ArticleCache;
  #loaded: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(corpus: Corpus, cache: ArticleCache) {
    this.#corpus = corpus;
    this.#cache = cache;
  }

  /** Reads what an earlier session kept, once. Never rejects. */
  load(): Promise<void> {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  /** Writes by and by, when there is enough that is new. */
  saveLater(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), QUIET);
  }

  /** Never rejects: what cannot be written is told by the cache. */
  async save(): Promise<void> {
    if (this.#corpus.judgements.fresh < FEW) return;
    await this.#cache.putAside(NAME, new Map([[NAME, plainPieces({ pairs: this.#corpus.judgements.take() })]]));
  }

  async #load(): Promise<void> {
    const bytes = (await this.#cache.getAside(NAME))?.get(NAME);
    const kept = bytes && (viewPlain(bytes) as { readonly pairs: JudgedPairs });
    this.#corpus.judgements.keep(kept?.pairs);
  }
}
