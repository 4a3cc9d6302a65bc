/** The claims of each article as lists of them need them: to unpack a whole folder for a list of who says what takes long. */
import type { AnalyzedArticle } from '../model/analyzed.ts';
import { ClaimsTold, type ToldClaim } from './claims/told.ts';
import type { CorpusPart } from './corpus.ts';
import { Shared } from './shared.ts';

export class ClaimIndex implements CorpusPart {
  readonly #told = new Map<string, ClaimsTold>();
  readonly #shared = new Shared();

  set(article: AnalyzedArticle): void {
    this.#told.set(article.path, new ClaimsTold(article, this.#shared));
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    this.#told.delete(path);
  }

  /** In text order. */
  in(path: string): ToldClaim[] {
    return this.#told.get(path)?.claims() ?? [];
  }
}
