/** Finds the claim that a passage belongs to. */
import type { Claim } from '../../../model/analysis.ts';
import { type Span, spanLength } from '../../../model/span.ts';

/** Shares of the passage that the claim, and its contents alone, must cover for the article to attribute it. */
const COVERED = 0.6;
const CONTENTS = 0.3;

/** The claim that most of the span belongs to, its source and cue included, if enough of it does. */
export function claimCovering({ claims }: { readonly claims: readonly Claim[] }, span: Span): Claim | null {
  let best: Claim | null = null;
  let most = COVERED * spanLength(span);
  for (const claim of claims) {
    const contents = covered(claim.contents, span);
    if (contents < CONTENTS * spanLength(span)) continue;
    const all = contents + covered(claim.sources, span) + covered(claim.cue ? [claim.cue] : [], span);
    if (all > most) [best, most] = [claim, all];
  }
  return best;
}

/** Code units of the span that the parts cover; parts do not overlap. */
function covered(parts: readonly Span[], span: Span): number {
  return parts.reduce((sum, part) => sum + Math.max(0, Math.min(part[1], span[1]) - Math.max(part[0], span[0])), 0);
}
