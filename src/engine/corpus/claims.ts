/** The claims of each article as lists of them need them: to unpack a whole folder for a list of who says what takes long. */
import type { KeptArticle } from './articleStore.ts';
import { type ToldClaim, toldClaims } from './claims/told.ts';
import type { CorpusPart } from './corpus.ts';
import type { ArticleDigest, ToldDigest } from './digest.ts';
import type { RestoredArticle } from './saved.ts';

export class ClaimIndex implements CorpusPart {
  readonly #told = new Map<string, Pick<ToldDigest, 'claims'>>();

  set({ path }: KeptArticle, _: ArticleDigest, told: ToldDigest): void {
    this.#told.set(path, told);
  }

  /** Into an empty index: their claims are read when they are asked for. */
  restore(articles: readonly RestoredArticle[]): void {
    for (const { article, told } of articles) this.#told.set(article.path, told);
  }

  delete({ path }: Pick<KeptArticle, 'path'>): void {
    this.#told.delete(path);
  }

  /** In text order. */
  in(path: string): ToldClaim[] {
    const told = this.#told.get(path);
    return told ? toldClaims(told.claims) : [];
  }
}
