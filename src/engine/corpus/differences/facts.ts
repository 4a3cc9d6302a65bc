/** What an article counts: people hurt, killed or arrested, and how far something rose or fell, each with its figure. */
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { type Figure, findFigures } from '../compare/figures.ts';
import { FALLING, RISING } from '../compare/wordClasses.ts';
import type { WordReader, Words } from '../compare/words.ts';
import { countsOf } from './counts.ts';
import { fateOf } from './fates.ts';

/**
 * `about`: what is counted, in plain words; of a count its unit and its event. `names`: what it is counted of, stems. Of people's fates and of counts
 * the article's names stand for the event.
 */
export interface Fact {
  readonly kind: 'people' | 'move' | 'count';
  readonly about: string;
  readonly names: readonly string[];
  readonly value: number;
  readonly figure: Figure;
  readonly span: Span;
  readonly sentence: Span;
}

/** Names of an article that stand for its event. */
const NAMES = 8;
/** Words between a figure and the word that says what became of those counted. */
const NEAR = 6;
const NAMED = 12;

/** What a count of people counts; "" where nothing is named ("injuring 14 of them"). */
const PEOPLE =
  /^(?:|people|person|passenger|civilian|soldier|worker|officer|student|child|children|men|man|women|woman|other|protester|villager|resident|injured|hurt|wounded|killed|dead|death|arrest|injurie)$/;

const TELLING = /injur|hurt|wound|kill|dead|death|died|dying|arrest|detain|per ?cent|pct|%/i;

export function factsOf(article: AnalyzedArticle, reader: WordReader): Fact[] {
  const names = mainNames(article);
  const told = article.sentences.flatMap(sentence => {
    if (!TELLING.test(article.text.slice(...sentence))) return [];
    const words = reader.read(article.text, sentence);
    const figures = findFigures(words).filter(({ kind }) => kind === 'figure');
    const people = figures.filter(figure => countsPeople(figure, words, article.text));
    return [
      ...moves(figures, words, sentence),
      ...(tellsOfAnotherYear(article, sentence) ? [] : fates(people, words, names, sentence, article.text)),
    ];
  });
  return [...told, ...countsOf(article, names, reader)];
}

function moves(figures: readonly Figure[], words: Words, sentence: Span): Fact[] {
  return figures.flatMap(figure => {
    const move = figure.unit === 'percent' ? moveBefore(words, figure.first) : null;
    return move ? [{ kind: 'move' as const, ...move, ...counted(figure, words), sentence }] : [];
  });
}

/** Not an age ("Ada Brunn, 34, was hurt"), nor a part of those counted ("four of the injured"). */
function countsPeople({ unit, value, first, end }: Figure, words: Words, text: string): boolean {
  if (!PEOPLE.test(unit) || !Number.isInteger(value)) return false;
  const isAge =
    unit === '' && /^[,)]/.test(text.slice(words.ends[end - 1], words.ends[end - 1]! + 1)) && words.forms[first - 1]?.kind === 'name';
  if (isAge || /^(?:update|wrapup)$/.test(words.forms[first - 1]?.normal ?? '')) return false;
  return words.forms[end]?.normal !== 'of' || (words.forms[end + 1]?.normal === 'them' && first > 0 && !isSetOff(text, words, first));
}

/** "34 were hurt, seven of them badly": behind a mark the figure counts a part of those. */
const isSetOff = (text: string, words: Words, first: number): boolean =>
  /[^\s]/.test(text.slice(words.ends[first - 1], words.starts[first]));

/** "In 2009 a crash killed three": not the news, unless the year is its own; "the worst since 2009" is. */
function tellsOfAnotherYear({ times, published, text }: AnalyzedArticle, [start, end]: Span): boolean {
  return times.some(
    ({ span, type, value }) =>
      span[0] >= start &&
      span[1] <= end &&
      type === 'DATE' &&
      /^\d{4}$/.test(value ?? '') &&
      !published.value?.startsWith(value!) &&
      !/\b(?:since|after) $/.test(text.slice(Math.max(start, span[0] - 6), span[0])),
  );
}

/** "two of the wounded died": who they are, not what the other figures count. */
const isPartOfCounted = ({ forms }: Words, i: number): boolean => forms[i - 1]?.normal === 'the' && forms[i - 2]?.normal === 'of';

/** To each word of a fate belongs the one count of people that stands nearest to it. */
function fates(counts: readonly Figure[], words: Words, names: readonly string[], sentence: Span, text: string): Fact[] {
  const found = new Map<Figure, Fact>();
  const toll = tollOf(counts, words, text);
  if (toll) found.set(toll, { kind: 'people', about: 'killed', names, ...counted(toll, words), sentence });
  for (const [i, form] of words.forms.entries()) {
    const fate = isPartOfCounted(words, i) ? undefined : fateOf(form.stemText);
    const distance = (figure: Figure): number => (i < figure.first ? figure.first - i : i - figure.end + 1);
    const [nearest] = fate ? counts.filter(figure => distance(figure) <= NEAR).sort((a, b) => distance(a) - distance(b)) : [];
    if (fate && nearest && !found.has(nearest)) {
      found.set(nearest, { kind: 'people', about: fate, names, ...counted(nearest, words), sentence });
    }
  }
  return [...found.values()];
}

/** "the death toll from the crash rose to 38": the first count behind it that it has come to. */
function tollOf(counts: readonly Figure[], words: Words, text: string): Figure | undefined {
  const toll = words.forms.findIndex(({ normal }) => normal === 'toll');
  if (toll < 0 || !/\b(?:death|fire|crash|quake|the|:) ?tolls?\b|: ?toll\b/i.test(text.slice(words.span[0], words.span[1])))
    return undefined;
  return counts.find(({ first }) => first > toll && REACHED.test(words.forms[first - 1]?.normal ?? ''));
}

const REACHED = /^(?:to|at|of|reach|reached|reaches|hit|hits|past|was|is|exceeds|exceeded|topped|tops|passes|passed)$/;

/** The figure with its unit, where that follows at once. */
function counted(figure: Figure, words: Words): Pick<Fact, 'value' | 'figure' | 'span'> {
  const hasUnit = figure.unit !== '' && words.forms[figure.end]?.normal.startsWith(figure.unit);
  const end = hasUnit ? figure.end : figure.end - 1;
  return { value: figure.value, figure, span: [words.starts[figure.first]!, words.ends[end]!] };
}

function moveBefore(words: Words, first: number): Pick<Fact, 'about' | 'names'> | null {
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const { normal, stemText } = words.forms[i]!;
    const isUp = RISING.has(normal) || RISING.has(stemText);
    if (!isUp && !FALLING.has(normal) && !FALLING.has(stemText)) continue;
    const names = words.forms.slice(Math.max(0, i - NAMED), i).filter(form => form.kind === 'name');
    return { about: isUp ? 'percent up' : 'percent down', names: names.map(form => form.stemText) };
  }
  return null;
}

/** The last words of the names that the article mentions most; an equal number of times by the alphabet. */
function mainNames(article: AnalyzedArticle): string[] {
  const named = article.entities.filter(({ type }) => type !== 'group' && type !== 'other');
  const sorted = named.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
  return [...new Set(sorted.slice(0, NAMES).map(({ name }) => name.toLowerCase().split(/\s+/).at(-1)!))];
}
