/** Where other articles give another figure, date, name or wording than this one: what a host may list as a problem. Never who is right. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Difference } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import { articleName } from '../articleName.ts';
import { type Place, placeIn } from '../place.ts';
import { standsAround } from '../tree/sentenceAround.ts';
import { type DifferenceValue, namesSubject, subjectOf, tellingNote, valuesOf } from '../tree/statements/differenceValues.ts';

export interface Disagreement {
  readonly span: Span;
  readonly message: string;
  /** `message`: which article gives it. */
  readonly elsewhere: readonly { readonly place: Place; readonly value: string; readonly message: string }[];
}

/** In text order. */
export function disagreementsIn(corpus: Corpus, path: string): Disagreement[] {
  const article = corpus.article(path);
  if (!article) return [];
  const found = corpus.differencesIn(path).flatMap(difference => ofDifference(corpus, article, difference));
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function ofDifference(corpus: Corpus, article: AnalyzedArticle, difference: Difference): Disagreement[] {
  const values = valuesOf(difference, difference.members);
  const subject = subjectOf(difference);
  const note = tellingNote(difference);
  // First: of two quotations that begin alike, what is cut tells nothing.
  const apart = note === null ? '' : `${stopped(note.charAt(0).toUpperCase() + note.slice(1))} `;
  return values.flatMap(value => {
    const elsewhere = values.filter(other => other !== value).flatMap(other => places(corpus, article, other));
    if (elsewhere.length === 0) return [];
    const others = elsewhere.map(other => `${other.value} (${other.message})`);
    const message = `${apart}${stopped(`Here: ${value.shown}`)} Elsewhere: ${others.join('; ')}.`;
    const here = value.members.filter(member => member.article === article.path);
    return here.map(({ span }) => {
      const about = namesSubject(difference) || standsAround(article, span, subject) ? '' : ` About: ${subject}`;
      return { span, message: `${message}${about}`, elsewhere };
    });
  });
}

/** Words that were cut, or are a sentence, have their end. */
const stopped = (words: string): string => (/[.…!?]$/.test(words) ? words : `${words}.`);

/** One place of each other article that gives the value. */
function places(corpus: Corpus, { path: here }: AnalyzedArticle, { shown, members }: DifferenceValue): Disagreement['elsewhere'] {
  const seen = new Set([here]);
  return members.flatMap(({ article: path, span }) => {
    const article = corpus.kept(path);
    if (!article || seen.has(path)) return [];
    seen.add(path);
    return [{ place: placeIn(article, span), value: shown, message: articleName(corpus, article) }];
  });
}
