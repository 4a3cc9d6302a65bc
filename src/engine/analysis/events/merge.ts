/** Joins the tellings of one event within an article. */
import type { EventMention, Participant } from '../../model/analysis.ts';
import type { EventArgument } from '../../model/analyzed.ts';
import type { Candidate } from './candidates.ts';
import { likeness, otherPatients, type Telling, vetoed } from './compare.ts';
import type { Dating } from './dates.ts';
import type { Distance } from './distances.ts';
import type { Nameless } from './participants.ts';

export interface Told extends Telling {
  readonly candidate: Candidate;
  /** A date that it came before or after, where that is all that is told. */
  readonly within: Dating | null;
  /** From what its own clause counts when it happened. */
  readonly distance: Distance | null;
  readonly mention: EventMention;
  readonly participants: readonly Participant[];
  readonly nameless: readonly Nameless[];
}

/** Tellings of one event, in text order. */
export type Group = Told[];

/** How many earlier groups of a sense are compared: keeps the merging linear. */
const RECENT = 12;

export function mergeTellings(tellings: readonly Told[]): Group[] {
  const groups: Group[] = [];
  const bySense = new Map<string, Group[]>();
  for (const telling of tellings) {
    const found = telling.another ? null : bestGroup(telling, bySense);
    const group: Group = found ?? [];
    if (!found) groups.push(group);
    group.push(telling);
    for (const sense of keysOf(telling)) {
      const known = bySense.get(sense);
      if (!known) bySense.set(sense, [group]);
      else if (!known.includes(group)) {
        known.push(group);
        if (known.length > RECENT) known.shift();
      }
    }
  }
  return groups;
}

/** What it is known again by: its lemma, then its other senses. */
function keysOf({ lemma, senses }: Told): readonly string[] {
  return senses.length === 1 && senses[0] === lemma ? senses : [lemma, ...senses.filter(sense => sense !== lemma)];
}

function bestGroup(telling: Told, bySense: ReadonlyMap<string, readonly Group[]>): Group | null {
  let best: Group | null = null;
  let bestPoints = 0;
  for (const sense of keysOf(telling)) {
    for (const group of bySense.get(sense) ?? []) {
      const points = groupLikeness(telling, group);
      if (points > bestPoints || (points === bestPoints && points > 0)) [best, bestPoints] = [group, points];
    }
  }
  return best;
}

/** 0 when they cannot be the same. A definite noun, or a telling without participants, takes up what was told before. */
function groupLikeness(telling: Told, group: Group): number {
  const shown = group.slice(0, 6);
  if (shown.some(other => vetoed(telling, other) || otherPatients(telling, other))) return 0;
  const points = Math.max(...shown.map(other => likeness(telling, other)));
  if (points > 0) return points + (shown.some(other => other.lemma === telling.lemma) ? 0.5 : 0);
  const bare = describing(telling.arguments).length === 0 || shown.every(other => describing(other.arguments).length === 0);
  return bare && shown.some(other => other.mention.sentence[0] !== telling.mention.sentence[0]) ? 0.25 : 0;
}

const describing = (list: readonly EventArgument[]): readonly EventArgument[] =>
  list.filter(argument => argument.role !== 'other' && argument.words.length > 0);
