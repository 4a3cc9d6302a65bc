/** Works named in quotation marks (the novel “…”): one name each, whatever other names their titles hold. */
import { WordSet } from '../../../language/words/wordLists.ts';
import type { QuoteKind } from '../../../model/analysis.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { firstEndingAfter, type Span } from '../../../model/span.ts';
import { startsWithLetter } from '../../../text/characters.ts';
import type { NameSpan } from '../../names.ts';
import { surfaceKey } from '../typing/typeEvidence.ts';

/** A quotation as far as names ask for it. `span`: between the marks. */
export interface TitleQuote {
  readonly span: Span;
  readonly kind: QuoteKind;
}

const WORKS = new WordSet(
  `film films movie movies book books novel novels song songs single album albums series sitcom drama play musical opera essay documentary podcast poem painting sculpture exhibition exhibit videogame
memoir autobiography biography hymn ballad anthem thriller comedy trilogy novella bestseller hit titled entitled wrote written directed starred author`.split(
    /\s+/,
  ),
);

/** The names, with each such work in the place of those that its title holds. In text order. */
export function withWorks(reading: Reading, names: readonly NameSpan[], quotes: readonly TitleQuote[]): readonly NameSpan[] {
  const works: NameSpan[] = [];
  const covered = new Set<number>();
  for (const { kind, span } of quotes) {
    const work = kind === 'title' ? workOf(reading, span) : null;
    if (!work || covered.has(work.first)) continue;
    works.push(work);
    for (let i = work.first; i < work.end; i++) covered.add(i);
  }
  if (works.length === 0) return names;
  const titles = new Set(works.filter(({ first, end }) => end - first > 1).map(({ first, end }) => surfaceKey(reading, first, end)));
  const outside = names.flatMap(name => (covered.has(name.first) || covered.has(name.end - 1) ? [] : [asTitle(reading, name, titles)]));
  return [...outside, ...works].sort((a, b) => a.first - b.first);
}

/** A name that is one of the titles, its article included. */
function asTitle(reading: Reading, name: NameSpan, titles: ReadonlySet<string>): NameSpan {
  const { tokens } = reading;
  const before = tokens[name.first - 1];
  const article = before !== undefined && /^(?:The|A|An)$/.test(before.text);
  for (const first of article ? [name.first - 1, name.first] : [name.first])
    if (name.form === 'name' && titles.has(surfaceKey(reading, first, name.end)))
      return { ...name, first, span: [tokens[first]!.span[0], name.span[1]], type: 'work', why: 'a title, as told elsewhere here' };
  return name;
}

function workOf({ tokens }: Reading, span: Span): NameSpan | null {
  const first = firstEndingAfter(tokens, span[0]);
  let end = firstEndingAfter(tokens, span[1]);
  while (end > first && /^[,.;]$/.test(tokens[end - 1]!.text)) end--;
  const word = end > first ? workBeside(tokens, first, end) : null;
  return word === null
    ? null
    : { span: [tokens[first]!.span[0], tokens[end - 1]!.span[1]], first, end, type: 'work', form: 'name', why: `a title beside “${word}”` };
}

/** The word that makes a work of the title `[first, end)`: one of the three before its mark, or the one behind. */
function workBeside(tokens: readonly Token[], first: number, end: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) {
    if (tokens[i]!.tag === '.') break;
    if (WORKS.holds(tokens[i]!)) return tokens[i]!.lower;
  }
  const after = tokens.slice(end, end + 3).find(({ lower }) => startsWithLetter(lower))?.lower;
  return after !== undefined && WORKS.has(after) ? after : null;
}
