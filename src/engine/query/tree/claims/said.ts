/** Claims gathered: who says it, and which of them say the same. */
import type { KeptArticle } from '../../../corpus/articleStore.ts';
import type { ToldClaim } from '../../../corpus/claims/told.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Claim } from '../../../model/analysis.ts';
import { excerpt } from '../../at.ts';
import { groupBy } from '../groupBy.ts';
import type { Repetitions } from '../statements/repetitions.ts';

/** A claim in its article. `speaker`: the corpus' id of who says it; `null` where the text names nobody. */
export interface Said {
  readonly article: KeptArticle;
  readonly claim: ToldClaim;
  readonly speaker: string | null;
}

/** What one speaker says once, in one article or more. `key` survives edits elsewhere. */
export interface SaidOnce {
  readonly key: string;
  readonly said: readonly Said[];
}

/** Below it a claim is shown last, among the less certain. */
const CERTAIN = 0.5;

/** Whether one of its places is. */
export const isCertain = ({ said }: SaidOnce): boolean => said.some(({ claim }) => claim.confidence >= CERTAIN);

export function* saidIn(corpus: Corpus, paths: readonly string[]): Generator<Said> {
  for (const path of paths) {
    const article = corpus.kept(path);
    if (!article) continue;
    for (const claim of corpus.claimsIn(path)) {
      const id = claim.source && corpus.entityId(path, claim.source);
      yield { article, claim, speaker: id && corpus.entity(id) ? id : null };
    }
  }
}

/** All that is known of it. */
export const wholeClaim = ({ article, claim }: Said): Claim => article.whole().claims.find(({ id }) => id === claim.id)!;

/** Parts of the content with dots where the cue interrupts; on one line. */
export function contentOf({ article, claim }: Said, limit = 160): string {
  return claim.contents.map(span => excerpt(article.text, span, limit)).join(' … ');
}

/** Who says it, as the text has it; empty where nobody is given. */
export const writtenSource = ({ article, claim }: Said): string => claim.sources.map(span => excerpt(article.text, span, 80)).join(' … ');

/**
 * Claims of one speaker that are the same statement, or have the same words, are said once. Two claims of one article are never one: the second
 * of an article in a statement goes with the second of another.
 */
export function saidOnce(claims: readonly Said[], repetitions: Repetitions): SaidOnce[] {
  const times = new Map<string, number>();
  const keyOf = (said: Said): string => {
    const statement = repetitions.of(said.article.path, said.claim)?.statement.id;
    const base = statement ?? said.claim.wording;
    const here = `${base}\n${said.article.path}`;
    const nth = (times.get(here) ?? 0) + 1;
    times.set(here, nth);
    return nth === 1 ? base : `${base}~${nth}`;
  };
  return [...groupBy(claims, keyOf)].map(([key, said]) => ({ key, said }));
}
