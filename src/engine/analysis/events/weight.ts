/** Newsworthiness: what a reader is shown first. Headline and lead, dates, named participants, clear types. */
import type { Context } from './context.ts';
import type { Group } from './merge.ts';

/** Points; an event of the headline that the lead repeats, dated and with names, has about ten. */
export function weigh(context: Context, group: Group, leadEnd: number, type: string | null): number {
  const { sentences, paragraphs } = context.reading;
  let points = 0;
  let [headline, lead] = [false, false];
  for (const { candidate } of group) {
    const sentence = sentences[candidate.sentence]!;
    if (paragraphs[sentence.paragraph]?.kind === 'headline') headline = true;
    else if (sentence.span[0] < leadEnd) lead = true;
  }
  points += (headline ? 3 : 0) + (lead ? 2 : 0);
  points += group.some(({ mention }) => mention.date !== null) ? 1 : 0;
  const roles = new Set(group.flatMap(({ participants }) => participants.map(({ role }) => role)));
  points += (roles.has('agent') ? 1 : 0) + (roles.has('patient') ? 1 : 0) + (roles.has('place') ? 0.5 : 0);
  points += type === null ? 0 : 1;
  points += group.some(({ candidate }) => candidate.noun === null && candidate.clause?.verb.finite) ? 1 : 0;
  return points + Math.min(2, Math.log2(group.length));
}
