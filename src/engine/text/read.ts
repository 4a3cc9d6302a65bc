/** From a string to paragraphs, sections, sentences and tagged tokens. */
import { mapped } from '../base/mapped.ts';
import { RecentMap } from '../base/recentMap.ts';
import { finish, type Steps } from '../base/steps.ts';
import type { Tagger } from '../language/tags/tagger.ts';
import { WordToken } from '../language/words/wordToken.ts';
import type { Section, SectionKind } from '../model/analysis.ts';
import type { Paragraph, Reading, Sentence, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { joinClockTimes } from './clockTimes.ts';
import { splitParagraphs } from './paragraphs.ts';
import { divideParagraphs, type Piece } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { splitTokens } from './tokens.ts';

const READ = new Set<SectionKind>(['headline', 'caption', 'body']);

/** A paragraph's sentences and tokens, as it stood at `offset`: what an unchanged paragraph need not pay for again. */
interface ParagraphReading {
  readonly content: string;
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/** The same before its tokens have tags; the spans are the content's own. */
interface SplitParagraph {
  readonly content: string;
  readonly offset: number;
  readonly spans: [number, number][];
  readonly sentences: readonly Span[];
}

/** So many articles are remembered, up to twice, if they have no more code units than this: an edit comes soon after what it changes was read. */
const REMEMBERED = { articles: 2, longest: 200_000 } as const;

/** Reads texts; remembers the paragraphs of the articles of late, so that an edit costs only its own paragraph. */
export class Reader {
  readonly #tagger: Tagger;
  /** By path. Few: what lives on after its article costs V8 a copy, and a folder of thousands is read once. */
  readonly #remembered = new RecentMap<string, readonly ParagraphReading[]>(REMEMBERED.articles);

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
  }

  read(path: string, text: string): Reading {
    return finish(this.reading(path, text));
  }

  /** The same in steps. */
  *reading(path: string, text: string): Steps<Reading> {
    const known = new Map(this.#remembered.get(path)?.map(reading => [reading.content, reading]));
    const pieces = divideParagraphs(text, splitParagraphs(text));
    yield;
    const split = mapped(pieces, ({ span, kind }) => (READ.has(kind) ? splitParagraph(text.slice(...span), span[0], known) : null));
    yield;
    const readings = mapped(split, paragraph => paragraph && ('tokens' in paragraph ? paragraph : this.#tagged(text, paragraph)));
    if (text.length <= REMEMBERED.longest) {
      this.#remembered.set(
        path,
        readings.filter(reading => reading !== null),
      );
    }
    return joined(path, text, pieces, readings);
  }

  #tagged(text: string, { content, offset, spans, sentences }: SplitParagraph): ParagraphReading {
    for (const span of spans) {
      span[0] += offset;
      span[1] += offset;
    }
    return { content, offset, tokens: this.#tagger.tag(text, spans, sentences), sentences };
  }
}

/** `content` stands in the text at `offset`. */
function splitParagraph(content: string, offset: number, known: ReadonlyMap<string, ParagraphReading>): SplitParagraph | ParagraphReading {
  const before = known.get(content);
  if (before) return before.offset === offset ? before : moved(before, offset);
  const spans = splitTokens(content, [0, content.length]);
  return { content, offset, spans, sentences: joinClockTimes(content, spans, splitSentences(content, spans)) };
}

/** `readings`: of each piece that is read. */
function joined(path: string, text: string, pieces: readonly Piece[], readings: readonly (ParagraphReading | null)[]): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const paragraphs = mapped(pieces, ({ span, kind }, i): Paragraph => {
    const first = sentences.length;
    const reading = readings[i];
    if (reading) add(reading, i, tokens, sentences);
    return { span, kind, first, end: sentences.length };
  });
  return { path, text, paragraphs, sections: mergeSections(paragraphs), sentences, tokens };
}

function add(reading: ParagraphReading, paragraph: number, tokens: Token[], sentences: Sentence[]): void {
  const firstToken = tokens.length;
  for (const token of reading.tokens) tokens.push(token);
  for (const [first, end] of reading.sentences) {
    const span: Span = [tokens[firstToken + first]!.span[0], tokens[firstToken + end - 1]!.span[1]];
    sentences.push({ span, first: firstToken + first, end: firstToken + end, paragraph });
  }
}

function moved({ content, offset: before, tokens, sentences }: ParagraphReading, offset: number): ParagraphReading {
  const by = offset - before;
  return {
    content,
    offset,
    tokens: tokens.map(({ span, word }) => new WordToken([span[0] + by, span[1] + by], word)),
    sentences,
  };
}

function mergeSections(paragraphs: readonly Paragraph[]): Section[] {
  const sections: { kind: SectionKind; span: [number, number] }[] = [];
  for (const { kind, span } of paragraphs) {
    const last = sections.at(-1);
    if (last?.kind === kind) last.span[1] = span[1];
    else sections.push({ kind, span: [span[0], span[1]] });
  }
  return sections;
}
