/** An article as it is looked for in one that tells the same in other words: the words of contents of its sentences. */
import { spanLength } from '../../model/span.ts';
import type { LinkIndex } from '../statements/linkIndex.ts';
import { allStems, contentStems, factStems, plainRuns } from '../statements/units/wordCodes.ts';

export interface Telling {
  readonly sentences: readonly ToldSentence[];
  /** In how many sentences each stem stands. */
  readonly spread: ReadonlyMap<number, number>;
  /** All stems, of whatever kind. */
  readonly all: ReadonlySet<number>;
  /** Code units of its sentences. */
  readonly length: number;
  /** Share of its sentences that give somebody for what they say, or quote. */
  readonly attributed: number;
}

export interface ToldSentence {
  readonly unit: number;
  /** Without those of quotations: whoever was there may quote the same. */
  readonly stems: ReadonlySet<number>;
  /** Of its names and figures, but for the first word, which has a capital anyway. */
  readonly facts: ReadonlySet<number>;
  /** What it has of words in a row, quotations left out as above. */
  readonly runs: () => ReadonlySet<number>;
}

export function tellingOf(path: string, links: LinkIndex): Telling {
  const { units } = links;
  const spread = new Map<number, number>();
  const all = new Set<number>();
  let [length, attributed] = [0, 0];
  const sentences: ToldSentence[] = [];
  for (const unit of links.unitsIn(path)) {
    if (units.sentence(unit) !== unit) continue;
    const codes = codesOf(unit, links);
    const stems = contentStems(codes);
    for (const stem of allStems(codes)) all.add(stem);
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    length += spanLength(units.span(unit));
    if (units.isQuoted(unit) || units.claim(unit) !== null) attributed++;
    const own = (of: (codes: Uint16Array) => Set<number>, all: Set<number>) =>
      units.isQuoted(unit) ? unquoted(unit, all, of, links) : all;
    sentences.push({
      unit,
      stems: own(contentStems, stems),
      facts: factStems(codes.subarray(1)),
      runs: () => own(plainRuns, plainRuns(codesOf(unit, links))),
    });
  }
  return { sentences, spread, all, length, attributed: attributed / (sentences.length || 1) };
}

/** What `of` gives of the sentence but not of its quotations. None where it cannot be told which words are quoted: the quotation began before. */
function unquoted(
  sentence: number,
  all: ReadonlySet<number>,
  of: (codes: Uint16Array) => Set<number>,
  links: LinkIndex,
): ReadonlySet<number> {
  const { units } = links;
  const quoted = units.inner(sentence).filter(unit => units.isQuoted(unit));
  if (quoted.length === 0) return new Set();
  const rest = new Set(all);
  for (const unit of quoted) for (const each of of(codesOf(unit, links))) rest.delete(each);
  return rest;
}

const codesOf = (unit: number, { units }: LinkIndex): Uint16Array => units.codes.subarray(units.codesStart(unit), units.codesEnd(unit));
