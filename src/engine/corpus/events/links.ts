/**
 * Which tellings may be of one event: links between tellings that stand near each other in a list that both are on. Every list is sorted, and
 * only the `WINDOW` nearest are compared, so that an article costs the same whatever the size of the folder; the links are a function of
 * the set of tellings, not of the order in which they came.
 */
import { likeness, vetoed } from '../../analysis/events/compare.ts';
import { byOrder, type Member } from './member.ts';

/** How far apart in a sorted list two tellings are still compared. */
const WINDOW = 6;
/** Points of likeness from which two tellings are linked. */
const LINKED = 1.5;

export class Links {
  readonly #lists = new Map<number, readonly Member[]>();
  /** Linked tellings, with the number of lists that bring them together. */
  readonly #links = new Map<Member, Map<Member, number>>();

  /** Answers the tellings whose links changed, itself included. */
  add(member: Member): Set<Member> {
    const changed = new Set([member]);
    for (const key of member.keys) {
      const list = this.#lists.get(key) ?? [];
      const at = indexIn(list, member);
      for (let i = Math.max(0, at - WINDOW); i < at; i++) {
        const other = list[i + WINDOW];
        if (other) this.#leave(list[i]!, other, changed);
      }
      for (let i = Math.max(0, at - WINDOW); i < at; i++) this.#meet(list[i]!, member, changed);
      for (let i = at; i < Math.min(list.length, at + WINDOW); i++) this.#meet(member, list[i]!, changed);
      // A copy is no larger than what it holds: most lists are of one or two.
      this.#lists.set(key, list.toSpliced(at, 0, member));
    }
    return changed;
  }

  /** Answers the tellings whose links changed, itself not included. */
  delete(member: Member): Set<Member> {
    const changed = new Set<Member>();
    for (const key of member.keys) {
      const list = this.#lists.get(key) ?? [];
      const at = indexIn(list, member);
      if (list[at] !== member) continue;
      const rest = list.toSpliced(at, 1);
      for (let i = Math.max(0, at - WINDOW); i < Math.min(rest.length, at + WINDOW); i++) this.#leave(member, rest[i]!, changed);
      for (let i = Math.max(0, at - WINDOW); i < at; i++) {
        const other = rest[i + WINDOW];
        if (other) this.#meet(rest[i]!, other, changed);
      }
      if (rest.length > 0) this.#lists.set(key, rest);
      else this.#lists.delete(key);
    }
    this.#links.delete(member);
    changed.delete(member);
    return changed;
  }

  of(member: Member): Iterable<Member> {
    return this.#links.get(member)?.keys() ?? [];
  }

  /** One more list brings the two together, `a` before `b`. */
  #meet(a: Member, b: Member, changed: Set<Member>): void {
    if (this.#links.get(a)?.has(b) || linked(a, b)) this.#step(a, b, 1, changed);
  }

  /** One list fewer brings the two together. */
  #leave(a: Member, b: Member, changed: Set<Member>): void {
    if (this.#links.get(a)?.has(b)) this.#step(a, b, -1, changed);
  }

  #step(a: Member, b: Member, step: 1 | -1, changed: Set<Member>): void {
    this.#count(a, b, step);
    this.#count(b, a, step);
    changed.add(a).add(b);
  }

  #count(from: Member, to: Member, step: 1 | -1): void {
    const links = this.#links.get(from) ?? new Map<Member, number>();
    const count = (links.get(to) ?? 0) + step;
    if (count > 0) links.set(to, count);
    else links.delete(to);
    if (links.size > 0) this.#links.set(from, links);
    else this.#links.delete(from);
  }
}

/** Whether two tellings of different articles can be of the same event, judged by themselves, `a` before `b`. */
export function linked(a: Member, b: Member): boolean {
  return a.article !== b.article && a.senses.some(sense => b.senses.includes(sense)) && !vetoed(a, b) && storyLikeness(a, b) >= LINKED;
}

/** Likeness of the tellings, and of the articles that they stand in: what both open with is likelier the same. */
export function storyLikeness(a: Member, b: Member): number {
  let shared = 0;
  for (const word of a.topic) if (b.topic.has(word)) shared++;
  const sameNews = shared >= 1 && a.opening && b.opening ? 1 : 0;
  return likeness(a, b) + (shared >= 2 ? 1.5 : shared * 0.5) + sameNews;
}

/** Where the telling stands in the sorted list, or would. */
function indexIn(list: readonly Member[], member: Member): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byOrder(list[middle]!, member) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
