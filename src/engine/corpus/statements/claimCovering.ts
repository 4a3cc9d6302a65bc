/** Finds the claim that a passage belongs to. */
import type { Claim } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { overlaps, type Span, spanLength } from '../../model/span.ts';

/** Share of the passage that the claim's contents must cover for the article to attribute it. */
const COVERED = 0.6;

/** The claim whose contents say most of the span, if any covers enough of it. */
export function claimCovering(article: AnalyzedArticle, span: Span): Claim | null {
  let best: Claim | null = null;
  let most = COVERED * spanLength(span);
  for (const claim of article.claims) {
    let covered = 0;
    for (const content of claim.contents) {
      if (overlaps(content, span)) covered += Math.min(content[1], span[1]) - Math.max(content[0], span[0]);
    }
    if (covered > most) [best, most] = [claim, covered];
  }
  return best;
}
