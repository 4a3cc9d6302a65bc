/** The date of an event from those that its tellings give. */
import { toAnchor } from '../../times/context.ts';
import { inOneYear, isYearless } from '../../times/unknownYear.ts';
import type { Group, Told } from '../merge.ts';
import type { Context } from '../sentence/context.ts';
import type { Candidate } from '../triggers/candidates.ts';
import { dateFrom } from './distances.ts';

/** Days before publication within which something is news. */
const NEWS = 10;

/**
 * The most precise date, the first of equals. What the headline or lead tells is news: it has its date there or, told further down, one
 * shortly before publication. Any other is as often that of something like it.
 */
function dateOfGroup(group: Group, leadEnd: number, today: string | null): string | null {
  if (!group.some(({ mention }) => mention.date !== null)) return null;
  const date = toldDate(group, leadEnd, today);
  return date !== null && isYearless(date) ? (withItsYear(group, date) ?? date) : date;
}

function toldDate(group: Group, leadEnd: number, today: string | null): string | null {
  const opening = group.filter(({ mention }) => mention.sentence[0] < leadEnd);
  if (opening.length === 0) return mostPrecise(group);
  const recent = today === null ? [] : group.filter(({ mention }) => isNews(mention.date, today));
  const recentOpening = recent.filter(told => opening.includes(told));
  return mostPrecise(recentOpening) ?? mostPrecise(opening) ?? mostPrecise(recent);
}

/** The date of each of an article's events: its own, or counted from that of another ("six days before the count began"). */
export function dateFinder(groups: readonly Group[], leadEnd: number, published: string | null): (group: Group) => string | null {
  const today = dayOfPublication(published);
  const groupOf = groupsByCandidate(groups);
  return group => {
    const own = dateOfGroup(group, leadEnd, today);
    if (own !== null) return own;
    for (const { distance } of group) {
      const other = distance && groupOf.get(distance.from);
      const base = other && other !== group ? dateOfGroup(other, leadEnd, today) : null;
      const date = distance && base && dateFrom(base, distance.distant);
      if (date) return date;
    }
    return null;
  };
}

/** Empty where nothing is dated by its distance from another. */
function groupsByCandidate(groups: readonly Group[]): ReadonlyMap<Candidate, Group> {
  const groupOf = new Map<Candidate, Group>();
  if (groups.some(group => group.some(({ distance }) => distance !== null)))
    for (const group of groups) for (const { candidate } of group) groupOf.set(candidate, group);
  return groupOf;
}

/** `day`: the one day shortly before publication that headline and lead tell of; `published`: where they tell of none, the day of publication. */
export interface LeadDays {
  readonly day: string | null;
  readonly published: string | null;
}

export function daysOfLead(told: Group, leadEnd: number, published: string | null): LeadDays {
  const today = dayOfPublication(published);
  if (today === null) return { day: null, published: null };
  const days = new Set<string | null>();
  for (const { mention } of told) if (mention.sentence[0] < leadEnd && isNews(mention.date, today)) days.add(mention.date);
  const [day = null] = days;
  return { day: days.size === 1 ? day : null, published: days.size === 0 ? published : null };
}

/** What the opening tells has the day of its news; where it tells no day, what has just happened ("Judge blocks", "has died") that of publication. */
export function dayOfNews(context: Context, group: Group, leadEnd: number, lead: LeadDays): string | null {
  if (!isNewsItself(group, leadEnd)) return null;
  return lead.day ?? (lead.published !== null && group.some(told => isJustNow(context, told, leadEnd)) ? lead.published : null);
}

/** In the present tense of a headline, or in the present perfect. */
function isJustNow({ reading, tokens }: Context, { candidate, mention, status }: Told, leadEnd: number): boolean {
  const { clause, sentence } = candidate;
  if (!clause?.verb.finite || status !== 'happened' || candidate.claimed || mention.sentence[0] >= leadEnd) return false;
  const { first, head, passive } = clause.verb;
  if (/^(?:has|have)$/.test(tokens[first]!.lower)) return first < head && tokens[head]!.tag === 'VBN';
  const headline = reading.paragraphs[reading.sentences[sentence]!.paragraph]?.kind === 'headline';
  return headline && first === head && (passive || /^(?:VB[ZP]|NNS)$/.test(tokens[head]!.tag));
}

/** Whether what the opening tells without a date has that of the lead: told by a finite verb, as something that happened, in nobody's mouth. */
const isNewsItself = (group: Group, leadEnd: number): boolean =>
  group.some(
    ({ status, candidate, mention }) =>
      mention.sentence[0] < leadEnd && status === 'happened' && !candidate.claimed && candidate.clause?.verb.finite === true,
  );

/** Null where it is less precise than a day. */
const dayOfPublication = (published: string | null): string | null =>
  published !== null && (isYearless(published) || toAnchor(published)?.day != null) ? published.slice(0, 10) : null;

/** A day shortly before publication, or the day itself. */
function isNews(date: string | null, today: string): boolean {
  if (date?.length !== 10) return false;
  const [day, last] = inOneYear(date, today).map(one => toAnchor(one)?.day ?? null);
  if (day == null || last == null) return false;
  const before = last - day;
  return before >= 0 ? before <= NEWS : isYearless(today) && isYearless(date) && before + 366 <= NEWS;
}

function mostPrecise(group: Group): string | null {
  return group.reduce<string | null>(
    (best, { mention }) => (mention.date !== null && mention.date.length > (best?.length ?? 0) ? mention.date : best),
    null,
  );
}

/** "2031-10-14" where the group has that beside "XXXX-10-14". */
const withItsYear = (group: Group, yearless: string): string | null =>
  mostPrecise(group.filter(({ mention: { date } }) => date !== null && date !== yearless && date.slice(4) === yearless.slice(4)));
