/** Which pairs of articles tell the same text in other words, kept up to date as articles come and go; worked out when asked for, as links are. */
import type { Steps } from '../../base/steps.ts';
import { joined, type Span, spanLength } from '../../model/span.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { PairShares } from './pairShares.ts';
import { type Retelling, retelling } from './retelling.ts';
import type { Reworded } from './reworded.ts';
import { tellingOf } from './telling.ts';

/** So many changed articles are left for a question to work out; above that one that comes works out so many. */
const MOST_LEFT = 16;
const AT_ONCE = 2;

export class Retellings implements Reworded {
  readonly #links: LinkIndex;
  readonly #creditOf: (path: string) => string | null;
  readonly shares = new PairShares();
  readonly #onChange: (path: string) => void;
  readonly #dirty = new Set<string>();
  /** Articles of which a key has turned hot since: they have no new retellings, and perhaps some no longer. */
  readonly #waning = new Set<string>();

  /** `onChange` is told of each article whose retellings have changed. */
  constructor(links: LinkIndex, creditOf: (path: string) => string | null, onChange: (path: string) => void) {
    this.#links = links;
    this.#creditOf = creditOf;
    this.#onChange = onChange;
  }

  /** The links must know the article. */
  set(path: string): void {
    this.#dirty.add(path);
    if (this.#dirty.size > MOST_LEFT) this.#work(MOST_LEFT, AT_ONCE);
  }

  delete(path: string): void {
    this.#drop(path);
    this.#dirty.delete(path);
    this.#waning.delete(path);
  }

  /** Says that a key of the article has turned hot, or no longer is. */
  turn(path: string, isHot: boolean): void {
    (isHot ? this.#waning : this.#dirty).add(path);
  }

  settle(): void {
    this.#links.settle();
    this.#work(0, Number.POSITIVE_INFINITY);
  }

  /** The same in steps, between which articles may come and go. The links must be settled. */
  *settling(): Steps {
    while (this.#dirty.size + this.#waning.size > 0) {
      this.#work(0, AT_ONCE);
      yield;
    }
  }

  passages(path: string, others: ReadonlySet<string>): Span[] {
    const { units } = this.#links;
    const telling = tellingOf(path, this.#links);
    const spans = [...this.shares.of(path).keys()].flatMap(other => {
      if (!others.has(other)) return [];
      const [first, second] = [path, other].sort() as [string, string];
      const matches = this.#judge(first, second, path === first ? telling : undefined)?.matches ?? [];
      return matches.map(match => units.span(telling.sentences[match[path === first ? 0 : 1]]!.unit));
    });
    return joined(spans);
  }

  /** Goes on until `left` articles are left, or `most` were looked at. A pair of which both have changed is left to the one that comes last. */
  #work(left: number, most: number): void {
    let seen = 0;
    for (const path of this.#waning) {
      if (seen++ >= most) return;
      this.#waning.delete(path);
      for (const other of [...this.shares.of(path).keys()]) if (!this.#links.doMeet(path, other)) this.#note(path, other, null);
    }
    for (const path of this.#dirty) {
      if (this.#dirty.size <= left || seen++ >= most) return;
      this.#dirty.delete(path);
      this.#drop(path);
      const telling = tellingOf(path, this.#links);
      for (const other of this.#links.meetings(path)) {
        if (this.#dirty.has(other)) continue;
        const found = path < other ? this.#judge(path, other, telling) : this.#judge(other, path, undefined, telling);
        if (found) this.#note(path, other, found.share);
      }
    }
  }

  #drop(path: string): void {
    for (const other of [...this.shares.of(path).keys()]) this.#note(path, other, null);
  }

  #note(path: string, other: string, share: number | null): void {
    if (share === null) this.shares.delete(path, other);
    else this.shares.set(path, other, share);
    this.#onChange(path);
    this.#onChange(other);
  }

  /** `a` comes before `b` in the alphabet. */
  #judge(a: string, b: string, tellingA = tellingOf(a, this.#links), tellingB = tellingOf(b, this.#links)): Retelling | null {
    const { units } = this.#links;
    const credit = this.#creditOf(a);
    return retelling(tellingA, tellingB, unit => spanLength(units.span(unit)), credit !== null && credit === this.#creditOf(b));
  }
}
