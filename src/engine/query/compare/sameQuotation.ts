/** Whether two quotations give the same words. */
import { align } from '../../corpus/compare/align.ts';
import { totalWeight, WordReader, type Words } from '../../corpus/compare/words.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Quote } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import type { Span } from '../../model/span.ts';
import { type QuotedWords, speakerOf } from './alteration.ts';

export interface ReadQuote extends QuotedWords {
  readonly path: string;
  readonly id: string;
  readonly span: Span;
  readonly words: Words;
  /** Words of the speaker's own: without those that the writer put in brackets. */
  readonly own: number;
}

/** Weight of the words that a quotation must have to be looked for: two telling ones. */
const TELLING = 16;
/** Up to so many words all must stand there, in a row. */
const SHORT = 4;
/** Of the weight of the shorter: the share that must stand in both, of a few words (up to `FEW`) more. */
const SHARED = 0.7;
const SHARED_BY_FEW = 0.8;
const FEW = 7;
/** From this share on the words may stand far apart in the longer: what is between them was left out. */
const ALL = 0.9;

/** Reads the quotations of articles, each article once; holds no article. */
export class QuoteReader {
  readonly #corpus: Corpus;
  readonly #reader = new WordReader();
  readonly #quotes = new Map<string, readonly ReadQuote[]>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  read(text: string, span: Span): Words {
    return this.#reader.read(text, span);
  }

  /** Outermost speech and partial quotations that tell enough to be known again. */
  quotesIn(path: string): readonly ReadQuote[] {
    const known = this.#quotes.get(path);
    if (known) return known;
    const article = this.#corpus.article(path);
    const quotes = article ? article.quotes.filter(isOuterSpeech).map(quote => this.#readQuote(article, quote)) : [];
    const telling = quotes.filter(({ words }) => words.forms.length > 1 && totalWeight(words) >= TELLING);
    this.#quotes.set(path, telling);
    return telling;
  }

  #readQuote(article: AnalyzedArticle, { id, kind, span, claim }: Quote): ReadQuote {
    const text = article.text.slice(...span);
    const speaker = speakerOf(this.#corpus, article, claim);
    return { path: article.path, id, kind, span, text, speaker, words: this.read(article.text, span), own: ownWords(text) };
  }
}

const isOuterSpeech = ({ kind, parent }: Quote): boolean => parent === null && (kind === 'speech' || kind === 'partial');

const ownWords = (text: string): number => text.replace(/\[[^\]]*\]/g, '').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** Most of the shorter stands in the longer, in order; of a few words all, side by side. */
export function saysSame(a: Words, b: Words): boolean {
  const [shorter, longer] = a.forms.length <= b.forms.length ? [a, b] : [b, a];
  if (shorter.forms.length <= SHORT) return standsIn(shorter, longer);
  const stems = new Set(longer.forms.map(({ stem }) => stem));
  const needed = (shorter.forms.length <= FEW ? SHARED_BY_FEW : SHARED) * totalWeight(shorter);
  const possible = shorter.forms.reduce((sum, form) => sum + (stems.has(form.stem) ? form.weight : 0), 0);
  if (possible < needed) return false;
  const common = align(shorter, longer);
  const weight = common.reduce((sum, [i]) => sum + shorter.forms[i]!.weight, 0);
  if (weight < needed) return false;
  const width = common.at(-1)![1] - common[0]![1] + 1;
  return weight >= ALL * totalWeight(shorter) || common.length * 2 > width;
}

function standsIn(shorter: Words, longer: Words): boolean {
  for (let from = 0; from + shorter.forms.length <= longer.forms.length; from++)
    if (shorter.forms.every(({ stem }, i) => stem === longer.forms[from + i]!.stem)) return true;
  return false;
}
