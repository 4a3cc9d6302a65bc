/** Puts differences together that are about the same passage of an article, so that three articles' figures stand side by side. */
import { hashText } from '../../base/hash.ts';
import type { Difference } from '../../model/coverage.ts';
import type { FoundDifference, Place } from './found.ts';
import { JoinedChains } from './joinedChains.ts';

/** By place of their first member; the result does not depend on the order of `found`. */
export function mergeDifferences(found: readonly FoundDifference[]): Difference[] {
  const sorted = [...found].sort((x, y) => comparePlaces(x.a, y.a) || comparePlaces(x.b, y.b) || compareTexts(x, y));
  return groupsOf(sorted)
    .map(differenceOf)
    .sort((x, y) => comparePlaces(x.members[0]!, y.members[0]!) || (x.id < y.id ? -1 : 1));
}

/** Those that have a place in common, or are joined by others: what was found at the first place comes first. */
function groupsOf(sorted: readonly FoundDifference[]): FoundDifference[][] {
  const chains = new JoinedChains(sorted.length);
  const firstAt = new Map<string, number>();
  for (const [i, difference] of sorted.entries()) {
    const keys = [difference.a, difference.b].map(place => keyOf(difference, place));
    const known = keys.flatMap(key => firstAt.get(key) ?? []);
    for (const other of [...known.slice(1), i]) chains.append(known[0] ?? i, other);
    for (const key of keys) firstAt.set(key, i);
  }
  return chains.all().map(chain => chain.map(i => sorted[i]!));
}

export const keyOf = ({ kind }: FoundDifference, { article, span }: Place): string => `${kind}\n${article}\n${span.join()}`;

function differenceOf(group: readonly FoundDifference[]): Difference {
  const places = new Map<string, Place>();
  for (const { a, b } of group) for (const place of [a, b]) places.set(`${place.article}\n${place.span.join()}`, place);
  const members = [...places.values()].sort(comparePlaces);
  const first = group[0]!;
  const notes = [...new Set(group.map(difference => difference.note))].sort();
  return {
    id: `difference-${hashText(`${first.kind}\n${members.map(member => `${member.article}\n${member.span.join()}`).join('\n')}`)}`,
    kind: first.kind,
    about: first.about,
    members,
    note: notes.slice(0, 3).join('; '),
  };
}

function compareTexts(x: FoundDifference, y: FoundDifference): number {
  const [one, other] = [x, y].map(({ kind, about, note, a, b }) => [kind, about, note, a.value, b.value].join('\n'));
  return one! < other! ? -1 : Number(one !== other);
}

function comparePlaces(a: Place, b: Place): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}
