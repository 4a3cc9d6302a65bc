/** The claims of each article as lists of them need them: to unpack a whole folder for a list of who says what takes long. */
import type { KeptArticle } from './articleStore.ts';
import { type ToldClaim, toldClaims } from './claims/told.ts';
import type { CorpusPart } from './corpus.ts';
import type { ArticleDigest } from './digest.ts';
import type { RestoredArticle } from './saved.ts';

export class ClaimIndex implements CorpusPart {
  readonly #digests = new Map<string, Pick<ArticleDigest, 'claims'>>();

  set({ path }: KeptArticle, { claims }: ArticleDigest): void {
    this.#digests.set(path, { claims });
  }

  /** Into an empty index: their claims are read when they are asked for. */
  restore(articles: readonly RestoredArticle[]): void {
    for (const { article, digest } of articles) this.#digests.set(article.path, digest);
  }

  delete({ path }: Pick<KeptArticle, 'path'>): void {
    this.#digests.delete(path);
  }

  /** In text order. */
  in(path: string): ToldClaim[] {
    const digest = this.#digests.get(path);
    return digest ? toldClaims(digest.claims) : [];
  }
}
