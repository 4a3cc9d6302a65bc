/** How fast words are tagged, and names found among them, apart from all else that an analysis does. */
import { readFileSync } from 'node:fs';
import { NameTagger } from '../../src/engine/language/names/nameTagger.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import type { Sentence } from '../../src/engine/model/reading.ts';
import type { Span } from '../../src/engine/model/span.ts';
import { splitSentences } from '../../src/engine/text/sentences.ts';
import { splitTokens } from '../../src/engine/text/tokens.ts';
import { newsText } from './newsText.ts';
import { type Speeds, settledSpeed } from './settled.ts';

interface Split {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly sentences: readonly Span[];
}

/** `millisecondsToLoad`: of the processor's time. */
export interface TaggerSpeeds extends Speeds {
  readonly millisecondsToLoad: number;
}

export function measureTaggers(articles = 400, words = 500): TaggerSpeeds {
  const bytes = readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url));
  const loading = process.cpuUsage();
  const weights = readWeights(bytes);
  const tagger = new PerceptronTagger(weights);
  const names = new NameTagger(weights);
  const millisecondsToLoad = milliseconds(loading);
  const run = ({ text, tokens, sentences }: Split): void =>
    void names.tagNames({ tokens: tagger.tag(text, tokens, sentences), sentences: sentences.map(toSentence) });
  const speeds = settledSpeed(round => {
    const texts = Array.from({ length: articles }, (_, i) => split(newsText(articles * round + i, words)));
    return { characters: texts.reduce((sum, { text }) => sum + text.length, 0), work: () => texts.forEach(run) };
  });
  return { millisecondsToLoad, ...speeds };
}

function split(text: string): Split {
  const tokens: Span[] = splitTokens(text, [0, text.length]);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}

const toSentence = ([first, end]: Span): Sentence => ({ span: [0, 0], first, end, paragraph: 0 });

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
