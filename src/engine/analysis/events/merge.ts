/** Joins the tellings of one event within an article. */
import type { EventMention, Participant } from '../../model/analysis.ts';
import { agreement, otherPatients, type Telling, vetoed } from './compare.ts';
import type { Candidate } from './triggers/candidates.ts';
import type { Dating } from './when/dates.ts';
import type { Distance } from './when/distances.ts';
import type { Nameless } from './who/participants.ts';

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
    const keys = keysOf(telling);
    const found = telling.another ? null : bestGroup(telling, keys, bySense);
    const group: Group = found ?? [];
    if (!found) groups.push(group);
    group.push(telling);
    for (const sense of keys) {
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
  if (senses[0] === lemma) return senses;
  return senses.includes(lemma) ? [lemma, ...senses.filter(sense => sense !== lemma)] : [lemma, ...senses];
}

function bestGroup(telling: Told, keys: readonly string[], bySense: ReadonlyMap<string, readonly Group[]>): Group | null {
  let best: Group | null = null;
  let bestPoints = 0;
  for (const sense of keys) {
    const known = bySense.get(sense);
    if (known === undefined) continue;
    for (const group of known) {
      const points = groupLikeness(telling, group);
      if (points < bestPoints || points === 0) continue;
      best = group;
      bestPoints = points;
    }
  }
  return best;
}

/** Tellings of a group that one more is compared with. */
const SHOWN = 6;

/** 0 when they cannot be the same. A definite noun, or a telling without participants, takes up what was told before. */
function groupLikeness(telling: Told, group: Group): number {
  let points = 0;
  let sameLemma = false;
  let elsewhere = false;
  let bare = true;
  for (let i = 0; i < group.length && i < SHOWN; i++) {
    const other = group[i]!;
    if (vetoed(telling, other) || otherPatients(telling, other)) return 0;
    points = Math.max(points, agreement(telling, other));
    sameLemma ||= other.lemma === telling.lemma;
    elsewhere ||= other.mention.sentence[0] !== telling.mention.sentence[0];
    bare &&= !isDescribed(other);
  }
  if (points > 0) return points + (sameLemma ? 0.5 : 0);
  return elsewhere && (bare || !isDescribed(telling)) ? 0.25 : 0;
}

const isDescribed = (telling: Told): boolean => telling.arguments.some(({ role, words }) => role !== 'other' && words.length > 0);
