/** Whether two tellings can be of one event, judged by themselves and by the articles that they stand in. */

import { likeness, vetoed } from '../../analysis/events/compare.ts';
import { sharedCount } from '../../analysis/events/who/arguments.ts';
import { AT } from './eventsDigest.ts';
import type { Member } from './member.ts';

/** Points of likeness from which two tellings are linked. */
const LINKED = 1.5;
/** Words of those that the whole articles are about, from which they are about the same. */
const SAME_TOPIC = 2;

/** Whether two tellings of different articles can be of the same event, `a` before `b`. */
export function mayBeOne(a: Member, b: Member): boolean {
  return a.home !== b.home && sharesSense(a, b) && !vetoed(a, b) && storyLikeness(a, b) >= LINKED;
}

export function sharesSense(a: Member, b: Member): boolean {
  return sharedCount(a.codes, a.start + AT.senses, b.codes, b.start + AT.senses, 1) > 0;
}

/** Likeness of the tellings, and of the articles that they stand in: what both open with is likelier the same. */
export function storyLikeness(a: Member, b: Member): number {
  const shared = sharedCount(a.codes, topicOf(a), b.codes, topicOf(b), SAME_TOPIC);
  const sameNews = shared >= 1 && a.opening && b.opening ? 1 : 0;
  return likeness(a, b) + (shared >= SAME_TOPIC ? 1.5 : shared * 0.5) + sameNews;
}

/** Where the words begin that the whole article is about. */
const topicOf = ({ home }: Member): number => home.count;
