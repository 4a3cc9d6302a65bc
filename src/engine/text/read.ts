/** From a string to paragraphs, sections, sentences and tagged tokens. */
import { LruMap } from '../base/lru.ts';
import type { Tagger } from '../language/tags/tagger.ts';
import { WordToken } from '../language/words/wordToken.ts';
import type { Section, SectionKind } from '../model/analysis.ts';
import type { Paragraph, Reading, Sentence, Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { joinClockTimes } from './clockTimes.ts';
import { splitParagraphs } from './paragraphs.ts';
import { divideParagraphs } from './sections.ts';
import { splitSentences } from './sentences.ts';
import { splitTokens } from './tokens.ts';

const READ = new Set<SectionKind>(['headline', 'caption', 'body']);

/** A paragraph's sentences and tokens, as it stood at `offset`: what an unchanged paragraph need not pay for again. */
interface ParagraphReading {
  readonly offset: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
}

/** Reads texts; remembers the paragraphs of late, so that an edit costs only its own paragraph. */
export class Reader {
  readonly #tagger: Tagger;
  readonly #remembered: LruMap<string, ParagraphReading>;

  /** `capacity`: code units of paragraphs to remember, each some forty bytes: enough for the articles that are being edited. */
  constructor(tagger: Tagger, capacity = 200_000) {
    this.#tagger = tagger;
    this.#remembered = new LruMap(capacity, key => key.length);
  }

  read(path: string, text: string): Reading {
    const tokens: Token[] = [];
    const sentences: Sentence[] = [];
    const paragraphs = divideParagraphs(text, splitParagraphs(text)).map(({ span, kind }, i): Paragraph => {
      const first = sentences.length;
      if (READ.has(kind)) this.#add(text, span, i, tokens, sentences);
      return { span, kind, first, end: sentences.length };
    });
    return { path, text, paragraphs, sections: mergeSections(paragraphs), sentences, tokens };
  }

  #add(text: string, place: Span, paragraph: number, tokens: Token[], sentences: Sentence[]): void {
    const reading = this.#paragraph(text, text.slice(place[0], place[1]), place[0]);
    const firstToken = tokens.length;
    for (const token of reading.tokens) tokens.push(token);
    for (const [first, end] of reading.sentences) {
      const span: Span = [tokens[firstToken + first]!.span[0], tokens[firstToken + end - 1]!.span[1]];
      sentences.push({ span, first: firstToken + first, end: firstToken + end, paragraph });
    }
  }

  /** `content` stands in the text at `offset`. */
  #paragraph(text: string, content: string, offset: number): ParagraphReading {
    const known = this.#remembered.get(content);
    if (known) return known.offset === offset ? known : moved(known, offset);
    const spans = splitTokens(content, [0, content.length]);
    const sentences = joinClockTimes(content, spans, splitSentences(content, spans));
    for (const span of spans) {
      span[0] += offset;
      span[1] += offset;
    }
    const reading = { offset, tokens: this.#tagger.tag(text, spans, sentences), sentences };
    this.#remembered.set(content, reading);
    return reading;
  }
}

function moved({ offset: before, tokens, sentences }: ParagraphReading, offset: number): ParagraphReading {
  const by = offset - before;
  return {
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
