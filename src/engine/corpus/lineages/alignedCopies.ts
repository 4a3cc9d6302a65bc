/**
 * Which pairs of articles say the same sentence by sentence, however many words were changed in each: copy that was edited, of which few words in a row
 * are left. Worked out from the links of their sentences when asked for.
 */
import { finish, type Steps } from '../../base/steps.ts';
import { joined, type Span, spanLength } from '../../model/span.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { PairShares } from './pairShares.ts';
import type { Reworded } from './reworded.ts';

/** From this share of the shorter article on, its sentences stand in the other, verbatim or edited. */
const ALIGNED = 0.3;
/** Sentences of each that must do, so that a few quotations of a short text are no copy. */
const FEWEST_SENTENCES = 3;

/** What corresponds in two articles. */
interface Shared {
  readonly here: Span[];
  readonly there: Span[];
  readonly sentencesHere: Set<number>;
  readonly sentencesThere: Set<number>;
}

export class AlignedCopies implements Reworded {
  readonly #links: LinkIndex;
  readonly shares = new PairShares();
  readonly #touched = new Set<string>();
  readonly #onChange: (path: string) => void;

  /** `onChange` is told of each article whose copies have changed. */
  constructor(links: LinkIndex, onChange: (path: string) => void) {
    this.#links = links;
    this.#onChange = onChange;
  }

  /** Says that the links of the article's units have changed, or that it is gone. */
  touch(path: string): void {
    this.#touched.add(path);
  }

  settle(): void {
    this.#links.settle();
    finish(this.settling());
  }

  /** The same in steps, between which articles may come and go. The links must be settled. */
  *settling(): Steps {
    for (const path of this.#touched) {
      this.#touched.delete(path);
      this.#work(path);
      yield;
    }
  }

  passages(path: string, others: ReadonlySet<string>): Span[] {
    return joined([...this.#sharedWith(path)].flatMap(([other, { here }]) => (others.has(other) ? here : [])));
  }

  #work(path: string): void {
    const before = this.shares.of(path);
    const now = new Map<string, number>();
    for (const [other, shared] of this.#sharedWith(path)) {
      const share = this.#share(path, other, shared);
      if (share >= ALIGNED) now.set(other, share);
    }
    const changed = [...new Set([...before.keys(), ...now.keys()])].filter(other => before.get(other) !== now.get(other));
    for (const other of changed) {
      const share = now.get(other);
      if (share === undefined) this.shares.delete(path, other);
      else this.shares.set(path, other, share);
      this.#onChange(path);
      this.#onChange(other);
    }
  }

  #sharedWith(path: string): ReadonlyMap<string, Shared> {
    const { units } = this.#links;
    const found = new Map<string, Shared>();
    for (const unit of this.#links.unitsIn(path)) {
      for (const { a, b, relation, spanA, spanB } of this.#links.links(unit)) {
        if (relation !== 'verbatim' && relation !== 'edited') continue;
        const other = a === unit ? b : a;
        const { path: there } = units.article(other);
        const shared = found.get(there) ?? { here: [], there: [], sentencesHere: new Set(), sentencesThere: new Set() };
        found.set(there, shared);
        shared.here.push(a === unit ? spanA : spanB);
        shared.there.push(a === unit ? spanB : spanA);
        shared.sentencesHere.add(units.sentence(unit));
        shared.sentencesThere.add(units.sentence(other));
      }
    }
    return found;
  }

  #share(path: string, other: string, { here, there, sentencesHere, sentencesThere }: Shared): number {
    if (Math.min(sentencesHere.size, sentencesThere.size) < FEWEST_SENTENCES) return 0;
    const [own, its] = [this.#length(path), this.#length(other)];
    return own < its || (own === its && path < other) ? lengthOf(joined(here)) / own : lengthOf(joined(there)) / its;
  }

  /** Of its sentences. */
  #length(path: string): number {
    const { units } = this.#links;
    let length = 0;
    for (const unit of this.#links.unitsIn(path)) if (units.sentence(unit) === unit) length += spanLength(units.span(unit));
    return length;
  }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + spanLength(span), 0);
