/**
 * Groups articles that share copy. A group takes in an article that shares copy with most of it, so that a chain of small overlaps does not
 * join strangers; an article made of two stories is in two groups. Every pair that shares copy is in some group.
 */

/** Share of a group's members that a new one must share copy with. */
const MOST = 0.85;

export type Shares = (path: string) => ReadonlyMap<string, number>;

/** Groups of two or more, members sorted, of a component of the graph of copies. Does not depend on the order of `paths`. */
export function familiesOf(paths: readonly string[], shares: Shares): string[][] {
  const families: string[][] = [];
  const covered = new Set<string>();
  for (const [a, b] of strongestFirst(paths, shares)) {
    if (covered.has(`${a}\n${b}`)) continue;
    const family = grow([a, b], shares).sort();
    families.push(family);
    for (const [i, one] of family.entries()) for (const other of family.slice(i + 1)) covered.add(`${one}\n${other}`);
  }
  return families;
}

/** Each pair once, `a` before `b` in the alphabet. */
function strongestFirst(paths: readonly string[], shares: Shares): (readonly [string, string, number])[] {
  const pairs = paths.flatMap(a => [...shares(a)].filter(([b]) => a < b).map(([b, share]) => [a, b, share] as const));
  return pairs.sort((x, y) => y[2] - x[2] || compare(x[0], y[0]) || compare(x[1], y[1]));
}

/** Adds the outsider that shares copy with most members, as long as that is with most of them. */
function grow(seed: readonly string[], shares: Shares): string[] {
  const members = [...seed];
  const ties = new Map<string, number>();
  const count = (member: string): void => {
    ties.delete(member);
    for (const other of shares(member).keys()) if (!members.includes(other)) ties.set(other, (ties.get(other) ?? 0) + 1);
  };
  for (const member of seed) count(member);
  for (;;) {
    let best: string | null = null;
    for (const [path, number] of ties) {
      const most = best === null ? 0 : ties.get(best)!;
      if (number > most || (number === most && best !== null && path < best)) best = path;
    }
    if (best === null || ties.get(best)! < MOST * members.length) return members;
    members.push(best);
    count(best);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
