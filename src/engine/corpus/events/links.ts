/**
 * Which tellings may be of one event: links between tellings that stand near each other in a list that both are on. Every list is sorted, and
 * only the `WINDOW` nearest are compared, so that an article costs the same whatever the size of the folder; the links are a function of
 * the set of tellings, not of the order in which they came.
 */
import { likeness, vetoed } from '../../analysis/events/compare.ts';
import { byOrder, type Member } from './member.ts';
import { MemberLists } from './memberLists.ts';

/** How far apart in a sorted list two tellings are still compared. */
const WINDOW = 6;
/** Points of likeness from which two tellings are linked. */
const LINKED = 1.5;

export class Links {
  readonly #lists = new MemberLists();

  /** Answers the tellings whose links changed, itself included. */
  add(member: Member): Set<Member> {
    const changed = new Set([member]);
    const near: Member[] = [];
    this.#lists.enter(member);
    for (const key of member.keys) {
      const list = this.#lists.get(key);
      const at = indexIn(list, member);
      const end = Math.min(list.length, at + WINDOW);
      for (let i = Math.max(0, at - WINDOW); i < end; i++) {
        const other = list[i]!;
        if (i < at && i + WINDOW < list.length) part(other, list[i + WINDOW]!, changed);
        if (other.met++ === 0) near.push(other);
      }
      this.#lists.insert(key, at, member);
    }
    for (const other of near) {
      const times = other.met;
      other.met = 0;
      const isEarlier = byOrder(other, member) < 0;
      if (isEarlier ? linked(other, member) : linked(member, other)) link(other, member, times, changed);
    }
    return changed;
  }

  /** Answers the tellings whose links changed, itself not included. */
  delete(member: Member): Set<Member> {
    const changed = new Set<Member>(member.linked);
    for (const other of member.linked) unlink(other, other.linked.indexOf(member));
    for (const key of member.keys) {
      const list = this.#lists.get(key);
      const at = indexIn(list, member);
      if (list[at] !== member) continue;
      const rest = this.#lists.remove(key, at);
      for (let i = Math.max(0, at - WINDOW); i < at; i++) {
        const other = rest[i + WINDOW];
        if (other) meet(rest[i]!, other, changed);
      }
    }
    this.#lists.leave(member);
    return changed;
  }
}

/** One more list brings the two together, `a` before `b`. */
function meet(a: Member, b: Member, changed: Set<Member>): void {
  const at = a.linked.indexOf(b);
  if (at < 0) {
    if (linked(a, b)) link(a, b, 1, changed);
    return;
  }
  a.times[at]!++;
  b.times[b.linked.indexOf(a)]!++;
}

/** One list fewer brings the two together. */
function part(a: Member, b: Member, changed: Set<Member>): void {
  const at = a.linked.indexOf(b);
  if (at < 0) return;
  const back = b.linked.indexOf(a);
  a.times[at]!--;
  b.times[back]!--;
  if (a.times[at]! > 0) return;
  unlink(a, at);
  unlink(b, back);
  changed.add(a).add(b);
}

function link(a: Member, b: Member, times: number, changed: Set<Member>): void {
  addLink(a, b, times);
  addLink(b, a, times);
  changed.add(a).add(b);
}

/** Lists are made anew, without room for more: there are hundreds of thousands, and most are short. */
function addLink(member: Member, other: Member, times: number): void {
  member.linked = member.linked.concat(other);
  member.times = member.times.concat(times);
}

function unlink(member: Member, at: number): void {
  member.linked = member.linked.toSpliced(at, 1);
  member.times = member.times.toSpliced(at, 1);
}

/** Whether two tellings of different articles can be of the same event, judged by themselves, `a` before `b`. */
export function linked(a: Member, b: Member): boolean {
  return a.article !== b.article && sharesSense(a, b) && !vetoed(a, b) && storyLikeness(a, b) >= LINKED;
}

export function sharesSense(a: Member, b: Member): boolean {
  for (const sense of a.senses) if (b.senses.includes(sense)) return true;
  return false;
}

/** Likeness of the tellings, and of the articles that they stand in: what both open with is likelier the same. */
export function storyLikeness(a: Member, b: Member): number {
  let shared = 0;
  for (const word of a.topic) if (b.topic.includes(word)) shared++;
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
