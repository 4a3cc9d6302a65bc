/** The date of an event from those that its tellings give. */
import { toAnchor } from '../times/context.ts';
import type { Group } from './merge.ts';

/** Days before publication within which something is news. */
const NEWS = 10;

/**
 * The most precise date, the first of equals. What the headline or lead tells is news: it has its date there or, told further down, one
 * shortly before publication. Any other is as often that of something like it.
 */
export function dateOfGroup(group: Group, leadEnd: number, published: string | null): string | null {
  const opening = group.filter(({ mention }) => mention.sentence[0] < leadEnd);
  if (opening.length === 0) return mostPrecise(group);
  const today = toAnchor(published)?.day ?? null;
  const recent = today === null ? [] : group.filter(({ mention }) => isNews(mention.date, today));
  const recentOpening = recent.filter(told => opening.includes(told));
  return mostPrecise(recentOpening) ?? mostPrecise(opening) ?? mostPrecise(recent);
}

/** The one day shortly before publication that headline and lead tell of; null where they tell of none or of several. */
export function dayOfLead(told: Group, leadEnd: number, published: string | null): string | null {
  const today = toAnchor(published)?.day ?? null;
  if (today === null) return null;
  const days = new Set(told.flatMap(({ mention }) => (mention.sentence[0] < leadEnd && isNews(mention.date, today) ? [mention.date] : [])));
  const [day = null] = days;
  return days.size === 1 ? day : null;
}

/** Whether what the opening tells without a date has that of the lead: told by a finite verb, as something that happened, in nobody's mouth. */
export const isNewsItself = (group: Group, leadEnd: number): boolean =>
  group.some(
    ({ status, candidate, mention }) =>
      mention.sentence[0] < leadEnd && status === 'happened' && !candidate.claimed && candidate.clause?.verb.finite === true,
  );

/** A day shortly before publication, or the day itself. */
function isNews(date: string | null, today: number): boolean {
  const day = toAnchor(date)?.day ?? null;
  return day !== null && date?.length === 10 && day <= today && today - day <= NEWS;
}

function mostPrecise(group: Group): string | null {
  return group.reduce<string | null>(
    (best, { mention }) => (mention.date !== null && mention.date.length > (best?.length ?? 0) ? mention.date : best),
    null,
  );
}
