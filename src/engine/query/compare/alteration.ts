/** How a quotation is altered where it stands again. */
import type { Corpus } from '../../corpus/corpus.ts';
import { lemmaOf } from '../../language/words/lemma.ts';
import type { Alteration, Entity, QuoteKind } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { StatementMember } from '../../model/coverage.ts';
import type { Span } from '../../model/span.ts';
import { compareWording, type Piece } from './wording.ts';

interface Side {
  readonly article: AnalyzedArticle;
  readonly member: StatementMember;
}

/** None where neither place quotes. `paraphrase`: words are not compared where the whole is said in others. */
export function alterationsOf(corpus: Corpus, here: Side, there: Side, paraphrase: boolean): Alteration[] {
  const [from, to] = [quotedIn(here), quotedIn(there)];
  if (!from.length && !to.length) return [];
  const extent = extentChange(share(here, from), share(there, to));
  const both = from.length > 0 && to.length > 0;
  const words = both && !paraphrase ? wordChanges(compareWording(wordsOf(here, from), wordsOf(there, to)), extent === 'partial') : [];
  const changed: Alteration[] = [...(extent ? [extent] : []), ...words];
  if (both && !paraphrase && changed.length === 0) changed.push('identical');
  const [one, other] = [here, there].map(({ article, member }) => speakerOf(corpus, article, member.claim));
  return areOthers(one, other) ? [...changed, 'speaker'] : changed;
}

/** A quotation as comparing needs it. `text`: its words; `speaker`: undefined where its article names nobody. */
export interface QuotedWords {
  readonly kind: QuoteKind;
  readonly text: string;
  readonly speaker: Entity | undefined;
}

/** From one quotation to one of the same words in another article. */
export function quoteAlterations(here: QuotedWords, there: QuotedWords): Alteration[] {
  const kinds = `${here.kind} ${there.kind}`;
  const extent: 'partial' | 'quoted' | null = kinds === 'speech partial' ? 'partial' : kinds === 'partial speech' ? 'quoted' : null;
  const words = wordChanges(compareWording(here.text, there.text), extent === 'partial');
  const changed: Alteration[] = [...(extent ? [extent] : []), ...words.filter(change => extent !== 'quoted' || change !== 'extended')];
  if (changed.length === 0) changed.push('identical');
  return areOthers(here.speaker, there.speaker) ? [...changed, 'speaker'] : changed;
}

/** The parts of the passage that stand in quotation marks, outermost only. */
function quotedIn({ article, member: { span } }: Side): Span[] {
  return article.quotes
    .filter(quote => quote.parent === null && (quote.kind === 'speech' || quote.kind === 'partial'))
    .map(quote => [Math.max(quote.span[0], span[0]), Math.min(quote.span[1], span[1])] as const)
    .filter(([start, end]) => start < end);
}

const wordsOf = ({ article }: Side, spans: readonly Span[]): string => spans.map(span => article.text.slice(...span)).join(' ');

const share = ({ member: { span } }: Side, quoted: readonly Span[]): number =>
  quoted.reduce((sum, [start, end]) => sum + end - start, 0) / Math.max(1, span[1] - span[0]);

/** Words of attribution may stand in a passage whose quotation is whole. */
const WHOLE = 0.6;

function extentChange(from: number, to: number): 'indirect' | 'partial' | 'quoted' | null {
  if (to === 0) return 'indirect';
  if (from >= WHOLE && to < WHOLE) return 'partial';
  return from === 0 || (from < WHOLE && to >= WHOLE) ? 'quoted' : null;
}

/** `partly`: that words at the ends are gone is told already. */
function wordChanges(pieces: readonly Piece[], partly: boolean): Alteration[] {
  const found = new Set<Alteration>();
  for (let i = 0; i < pieces.length; i++) {
    const { kind, text } = pieces[i]!;
    if (kind === 'same') continue;
    const next = pieces[i + 1];
    const swapped = next && next.kind !== 'same' ? next : null;
    const [gone, fresh] = kind === 'gone' ? [text, swapped?.text ?? ''] : [swapped?.text ?? '', text];
    const edge = i === 0 || i + (swapped ? 2 : 1) >= pieces.length;
    const change = changeOf(gone, fresh, edge);
    if (!(partly && change === 'trimmed')) found.add(change);
    if (swapped) i++;
  }
  return [...found];
}

function changeOf(gone: string, fresh: string, edge: boolean): Alteration {
  if (ELLIPSIS.test(fresh)) return 'ellipsis';
  if (/\[[^\]]*\]/.test(fresh) || /\[[^\]]*\]/.test(gone)) return 'bracketed';
  if (ELLIPSIS.test(gone)) return 'extended';
  if (edge && !fresh) return 'trimmed';
  if (edge && !gone) return 'extended';
  const [before, after] = [plainWords(gone), plainWords(fresh)];
  return before.length === after.length && before.every((word, i) => inflects(word, after[i]!)) ? 'grammar' : 'word';
}

const ELLIPSIS = /…|\.\s?\.\s?\./;

const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? [];

const PERSONS: readonly ReadonlySet<string>[] = [
  'i we you he she they it',
  'me us you him her them it',
  'my our your his her their its',
  "i'm we're you're he's she's they're",
  'will would',
  'can could',
  'may might',
  'shall should',
].map(line => new Set(line.split(' ')));

const inflects = (one: string, other: string): boolean =>
  one === other || lemmaOf(one, 'VBD') === lemmaOf(other, 'VBD') || PERSONS.some(set => set.has(one) && set.has(other));

/** Two people, or two organisations: a company and its spokesman are no difference. */
const areOthers = (one: Entity | undefined, other: Entity | undefined): boolean =>
  one !== undefined && other !== undefined && one.id !== other.id && one.type === other.type;

/** The entity that the article gives for the claim. */
export function speakerOf(corpus: Corpus, article: AnalyzedArticle, claim: string | null): Entity | undefined {
  const source = article.claims.find(({ id }) => id === claim)?.source;
  const id = source && corpus.entityId(article.path, source);
  return id ? corpus.entity(id) : undefined;
}
