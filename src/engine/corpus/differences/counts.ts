/** Counts of things and sums of money, each with the event that they are told of: "fined 3 million crowns", "4,000 fish died". */
import type { Quantity } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { type Figure, findFigures } from '../compare/figures.ts';
import type { WordReader } from '../compare/words.ts';
import type { Fact } from './facts.ts';
import { fateOf } from './fates.ts';

/** Code units between a quantity and the word of its event. */
const NEAR = 60;
/** Counted of too much to be one thing: people have facts of their own, a share is of something, times are dates. */
const COMMON = /^(?:percent|percentage point|basis point|person|people|year|month|week|day|hour|minute|second|point|time|)$/;

export function countsOf(article: AnalyzedArticle, names: readonly string[], reader: WordReader): Fact[] {
  const told = article.quantities.filter(({ unit }) => !COMMON.test(unit));
  return told.flatMap((quantity): Fact[] => {
    if (isFormer(quantity, article)) return [];
    const event = eventOf(quantity, article);
    if (!event?.opening || event.status === 'planned') return [];
    const { sentence } = event.mentions[0]!;
    const figure = figureAt(quantity.span, article.text, sentence, reader);
    if (!figure) return [];
    return [
      { kind: 'count', about: `${quantity.unit}, ${deedOf(event)}`, names, value: figure.value, figure, span: quantity.span, sentence },
    ];
  });
}

/** "Raised from 12 to 14 crowns": what it was before. */
const isFormer = ({ span }: Quantity, { text }: AnalyzedArticle): boolean =>
  /\bfrom\s$/i.test(text.slice(Math.max(0, span[0] - 6), span[0]));

/** Of its sentence, the event whose word stands nearest. */
function eventOf({ span }: Quantity, { events }: AnalyzedArticle): LocalEvent | undefined {
  let nearest: LocalEvent | undefined;
  let least = NEAR;
  for (const event of events) {
    const { trigger, sentence } = event.mentions[0]!;
    if (span[0] < sentence[0] || span[1] > sentence[1]) continue;
    const distance = trigger[0] >= span[1] ? trigger[0] - span[1] : Math.max(0, span[0] - trigger[1]);
    if (distance < least) [nearest, least] = [event, distance];
  }
  return nearest;
}

/** One word for deaths and killings, else the kind of event, else its verb. */
const deedOf = ({ lemma, type }: LocalEvent): string => fateOf(lemma) ?? type ?? lemma;

function figureAt([start, end]: Span, text: string, sentence: Span, reader: WordReader): Figure | undefined {
  const words = reader.read(text, sentence);
  return findFigures(words).find(({ kind, first }) => kind === 'figure' && words.starts[first]! >= start && words.ends[first]! <= end);
}
