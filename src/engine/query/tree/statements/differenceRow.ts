/** A difference between articles as a row: what they say first, then what it is about. It never says who is wrong. */
import type { Difference, DifferenceKind } from '../../../model/coverage.ts';
import { articleName } from '../../articleName.ts';
import { excerpt } from '../../at.ts';
import { placeIn } from '../../place.ts';
import type { Branch } from '../branch.ts';
import { groupBy } from '../groupBy.ts';
import { sentenceAround } from '../sentenceAround.ts';
import { scopeFirst, type ViewInput } from '../view.ts';
import { citationLine, dotted, LABEL, markdownText, paragraphs, quoted, shortLabel } from '../words.ts';
import { type DifferenceValue, subjectOf, valuesLabel, valuesOf } from './differenceValues.ts';

const ICONS: Readonly<Record<DifferenceKind, string>> = {
  figure: 'symbol-number',
  date: 'calendar',
  name: 'person',
  quotation: 'quote',
  attribution: 'mention',
  negation: 'circle-slash',
};

export function differenceBranch({ corpus, scope }: ViewInput, difference: Difference): Branch {
  const members = scopeFirst(difference.members, scope);
  const values = valuesOf(difference, members);
  const label = valuesLabel(difference, values);
  const subject = subjectOf(difference);
  return {
    key: difference.id,
    context: 'difference place',
    collapsible: 'collapsed',
    draw: () => {
      const first = members[0];
      const article = first && corpus.article(first.article);
      return {
        label: shortLabel(label ?? subject),
        description: label ? shortLabel(subject) : difference.note,
        icon: ICONS[difference.kind],
        spoken: `Difference in ${difference.kind}: ${label ?? difference.note}: ${subject}`,
        place: first && article ? placeIn(article, first.span) : null,
      };
    },
    tooltip: () => differenceTooltip({ corpus }, difference),
    children: () => values.flatMap(value => valueRows({ corpus }, difference, value)),
    spots: () => difference.members,
  };
}

/** One row for each article that says so: "17 · Coastline Today". Quotations are longer than a row: they stand behind the article's name. */
function valueRows({ corpus }: Pick<ViewInput, 'corpus'>, { kind }: Difference, { shown, members }: DifferenceValue): Branch[] {
  return [...groupBy(members, member => member.article)].flatMap(([path, of]): Branch[] => {
    const article = corpus.article(path);
    const [first] = of;
    if (!article || !first) return [];
    const sentence = sentenceAround(article, first.span);
    const place = placeIn(article, first.span);
    const name = articleName(corpus, article);
    const isQuoted = kind === 'quotation';
    const label = isQuoted ? name : `${shown} · ${name}`;
    const words = excerpt(article.text, isQuoted ? first.span : sentence, LABEL);
    return [
      {
        key: `${path} ${first.span[0]}-${first.span[1]}`,
        context: 'place member',
        collapsible: 'none',
        draw: () => ({ label, description: words, icon: 'file-text', spoken: `${label}: ${words}`, place }),
        tooltip: () => paragraphs(quoted(article, sentence), markdownText(citationLine(article, first.span))),
        spots: () => of,
      },
    ];
  });
}

function differenceTooltip({ corpus }: Pick<ViewInput, 'corpus'>, difference: Difference): string {
  const { kind, note, members } = difference;
  const places = members.slice(0, 4).flatMap(({ article: path, span, value }) => {
    const article = corpus.article(path);
    if (!article) return [];
    const head = `**${markdownText(articleName(corpus, article))}** · ${markdownText(excerpt(value, [0, value.length], 120))}`;
    return [head, quoted(article, sentenceAround(article, span), 240), markdownText(citationLine(article, span))];
  });
  return paragraphs(`**${markdownText(subjectOf(difference))}**`, markdownText(dotted(kind, note)), ...places);
}
