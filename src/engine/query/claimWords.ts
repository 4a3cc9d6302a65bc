/** A claim as words that can be read by themselves: "declined to guess", "called for a vote", but "the pier is safe" for what is simply said. */
import type { Claim } from '../model/analysis.ts';
import { excerpt } from './at.ts';

/** What is needed to tell it; `text` is the article's. */
export type WordedClaim = Pick<Claim, 'cue' | 'contents' | 'kind' | 'stance'>;

export interface ClaimWords {
  readonly words: string;
  /** Whether they begin with the cue, so that no verb of ours belongs before them. */
  readonly cued: boolean;
}

/** Cues that say no more than that something is said. */
const PLAIN =
  /^(?:(?:has|have|had|also|is|are|was|were) )*(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|stat(?:e|es|ed|ing)|not(?:e|es|ed|ing)|wr(?:ite|ites|ote|itten|iting)|tweet(?:s|ed)?|post(?:s|ed)?|according to|explain(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|continued|:)$/i;

/** The contents on one line, dots between them where something else stands; behind their cue where that tells what is done with them. */
export function claimWords(text: string, claim: WordedClaim, limit = 160): ClaimWords {
  const cued = standsBehindCue(text, claim);
  const contents = claim.contents.map(([start, end], i) => excerpt(text, [i === 0 && cued ? claim.cue![0] : start, end], limit));
  if (standsBetween(text, claim)) return { words: [contents[0], excerpt(text, claim.cue!), ...contents.slice(1)].join(' '), cued: true };
  return { words: contents.join(' … '), cued };
}

/** "The deal is expected to close": said by nobody who is named, with the cue as its verb. */
function standsBetween(text: string, { cue, contents, kind }: WordedClaim): boolean {
  const [first, second] = contents;
  if (!cue || !first || !second || kind !== 'indirect' || contents.length > 2) return false;
  return isBlank(text.slice(first[1], cue[0])) && isBlank(text.slice(cue[1], second[0]));
}

const isBlank = (between: string): boolean => /^\s{1,4}$/.test(between);

/** A denial is called one wherever it is shown. */
function standsBehindCue(text: string, { cue, contents, kind, stance }: WordedClaim): boolean {
  const first = contents[0];
  if (!cue || !first || kind === 'direct' || stance === 'denies' || first[0] < cue[1]) return false;
  return isBlank(text.slice(cue[1], first[0])) && !PLAIN.test(text.slice(cue[0], cue[1]).replace(/\s+/g, ' '));
}
