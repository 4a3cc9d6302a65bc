/** Rows that are places in articles, gathered by article. */
import type { ShownArticle } from '../../corpus/articleStore.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Span } from '../../model/span.ts';
import { articleName } from '../articleName.ts';
import { excerpt } from '../at.ts';
import { placeIn } from '../place.ts';
import { type Branch, folder } from './branch.ts';
import { groupBy } from './groupBy.ts';
import { citationLine, count, dotted, LABEL, markdownText, paragraphs, quoted } from './words.ts';

export interface PlaceItem {
  readonly article: string;
  readonly span: Span;
  /** What to show of the article's text; the span itself where nothing is said. */
  readonly shown?: Span;
  /** Stands before the place in the row's description. */
  readonly note?: string | null;
  /** Markdown under the quotation in the tooltip. */
  readonly evidence?: () => string | null;
}

/** Code units of text before a mention that is shown in its sentence. */
const BEFORE = 25;

/**
 * One row for each article: with the words at the place where there is one place, a folder of places where there are more. Of a single article the
 * places themselves.
 * Items come in the order in which they are to be shown; an article stands where its first item does. `context`: of the rows that are places.
 */
export function byArticle(corpus: Corpus, items: readonly PlaceItem[], noun: string, context = 'place'): Branch[] {
  const groups = groupBy(items, item => item.article);
  const articles = [...groups.keys()].flatMap(path => corpus.kept(path) ?? []);
  const [single] = articles;
  if (single && articles.length === 1) return (groups.get(single.path) ?? []).map(place => placeRow(single, place, context));
  return articles.map(article => {
    const places = groups.get(article.path) ?? [];
    const name = articleName(corpus, article);
    const [only] = places;
    if (only && places.length === 1) return namedPlace(article, name, only, context);
    return folder(
      article.path,
      {
        label: name,
        description: String(places.length),
        icon: 'file-text',
        spoken: `${name}, ${count(places.length, noun)}`,
        place: places[0] ? placeIn(article, places[0].span) : null,
      },
      () => places.map(place => placeRow(article, place, context)),
      { context: 'article place' },
    );
  });
}

/** A place as the only one of its article: the article's name, then the words. */
function namedPlace(article: ShownArticle, name: string, item: PlaceItem, context: string): Branch {
  const words = inContext(article, item).label;
  return {
    key: article.path,
    context,
    collapsible: 'none',
    draw: () => ({
      label: name,
      description: dotted(item.note, words),
      icon: 'file-text',
      spoken: `${name}: ${item.note ? `${item.note}, ` : ''}${words}`,
      place: placeIn(article, item.span),
    }),
    tooltip: () => placeTooltip(article, item),
    spots: () => [item],
  };
}

/** A place among several of one article: the words, with what is meant highlighted. */
function placeRow(article: ShownArticle, item: PlaceItem, context: string): Branch {
  return {
    key: `${item.span[0]}-${item.span[1]}`,
    context,
    collapsible: 'none',
    draw: () => {
      const { label, highlights } = inContext(article, item);
      const place = placeIn(article, item.span);
      const line = `${place.range.start.line + 1}`;
      return {
        label,
        highlights,
        description: dotted(item.note, line),
        spoken: `${label}, line ${line}${item.note ? `, ${item.note}` : ''}`,
        place,
      };
    },
    tooltip: () => placeTooltip(article, item),
    spots: () => [item],
  };
}

/** The words around the span, cut in front so that the span can be seen in a narrow row. */
function inContext(article: ShownArticle, { span, shown }: PlaceItem): { label: string; highlights: Span[] } {
  if (!shown || (shown[0] === span[0] && shown[1] === span[1])) return { label: excerpt(article.text, span, LABEL), highlights: [] };
  const before = article.text
    .slice(Math.max(shown[0], span[0] - 200), span[0])
    .replace(/\s+/g, ' ')
    .trimStart();
  const cut = before.length > BEFORE ? before.indexOf(' ', before.length - BEFORE) : -1;
  const lead = before.length > BEFORE ? `… ${cut < 0 ? '' : before.slice(cut + 1)}` : before;
  const words = excerpt(article.text, span, LABEL);
  const after = excerpt(article.text, [span[1], Math.max(span[1], shown[1])], 80);
  const space = /^\s/.test(article.text.slice(span[1], span[1] + 1)) && after ? ' ' : '';
  return { label: `${lead}${words}${space}${after}`, highlights: [[lead.length, lead.length + words.length]] };
}

function placeTooltip(article: ShownArticle, item: PlaceItem): string {
  return paragraphs(quoted(article, item.shown ?? item.span), item.evidence?.(), markdownText(citationLine(article, item.span)));
}
