/** A difference between articles as a row: what it is about, what each says. It never says who is wrong. */
import type { Difference, DifferenceKind } from '../../model/analysis.ts';
import { articleName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { placeIn } from '../place.ts';
import type { Branch } from './branch.ts';
import { byArticle } from './places.ts';
import { sentenceAround } from './sentenceAround.ts';
import { scopeFirst, type ViewInput } from './view.ts';
import { citationLine, dotted, markdownText, paragraphs, quoted, shortLabel } from './words.ts';

const ICONS: Readonly<Record<DifferenceKind, string>> = {
  figure: 'symbol-number',
  date: 'calendar',
  name: 'person',
  quotation: 'quote',
  attribution: 'mention',
  negation: 'circle-slash',
};
/** Longer values are cut. In code units. */
const VALUE = 60;

export function differenceBranch({ corpus, scope }: ViewInput, difference: Difference): Branch {
  const members = scopeFirst(difference.members, scope);
  const inWords = difference.kind === 'quotation' || difference.kind === 'attribution';
  const values = [...new Set(members.map(({ value }) => excerpt(value, [0, value.length], VALUE)))];
  return {
    key: difference.id,
    context: 'difference place',
    collapsible: 'collapsed',
    draw: () => {
      const first = members[0];
      const article = first && corpus.article(first.article);
      return {
        label: shortLabel(difference.about),
        description: inWords ? difference.note : values.join(' / '),
        icon: ICONS[difference.kind],
        spoken: `Difference in ${difference.kind}: ${difference.about}, ${values.join(' or ')}`,
        place: first && article ? placeIn(article, first.span) : null,
      };
    },
    tooltip: () => differenceTooltip({ corpus }, difference),
    children: () => {
      const items = members.flatMap(({ article: path, span, value }) => {
        const article = corpus.article(path);
        return article
          ? [{ article: path, span, shown: sentenceAround(article, span), note: excerpt(value, [0, value.length], VALUE) }]
          : [];
      });
      return byArticle(corpus, items, 'place', 'place member');
    },
    spots: () => difference.members,
  };
}

function differenceTooltip({ corpus }: Pick<ViewInput, 'corpus'>, { kind, about, note, members }: Difference): string {
  const places = members.slice(0, 4).flatMap(({ article: path, span, value }) => {
    const article = corpus.article(path);
    if (!article) return [];
    const head = `**${markdownText(articleName(corpus, article))}** · ${markdownText(excerpt(value, [0, value.length], 120))}`;
    return [head, quoted(article, sentenceAround(article, span), 240), markdownText(citationLine(article, span))];
  });
  return paragraphs(`**${markdownText(about)}**`, markdownText(dotted(kind, note)), ...places);
}
