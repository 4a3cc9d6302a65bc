/**
 * How time grows, whatever the machine: `[linear]`, time by size, and `[flat]`, time whatever the size. After foam's performance gate: a step's
 * score is the ratio of the times over the ratio of the sizes.
 */
import { readFileSync } from 'node:fs';
import { ABREAST, type Analyzer, createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import { newsText } from './newsText.ts';
import { type Speeds, settledSpeed } from './settled.ts';

/** `milliseconds`: of one piece of work, the best of several tries. */
export interface Measured {
  readonly size: number;
  readonly milliseconds: number;
}

export interface Steps {
  readonly measured: readonly Measured[];
  /** The worst step. For linear growth 1, for quadratic the ratio of the sizes. */
  readonly score: number;
}

/**
 * Above these a shape is broken. Linear: constant costs pull a step below 1, noise lifts it. Flat: how many times the time; below a thousand
 * articles the lists that are compared are still filling up, and the words of late fit into memory.
 */
export const CEILINGS = { linear: 1.8, flat: 1.8 } as const;

export function newAnalyzer(): Analyzer {
  return createAnalyzer(readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url)));
}

/** Analysis of one article of each size (words), never seen before by the analyser. */
export function measureAnalysis(sizes: readonly number[] = [100, 1_000, 10_000]): Steps {
  const warm = newAnalyzer();
  for (let i = 0; i < 30; i++) warm.analyze('warm.txt', newsText(1_000 + i, 500));
  const measured = sizes.map(size => {
    const repeat = Math.max(1, Math.round(2_000 / size));
    const milliseconds = best(5, round => {
      const texts = Array.from({ length: repeat }, (_, i) => newsText(size + 100_000 * round + i, size));
      return timed(() => texts.forEach((text, i) => void warm.analyze(`${i}.txt`, text))) / repeat;
    });
    return { size, milliseconds };
  });
  return { measured, score: worstStep(measured) };
}

/** The whole analysis as a folder is read, so many abreast, `articles` new ones a round. */
export function measureSpeed(articles = 400, words = 500): Speeds {
  const analyzer = newAnalyzer();
  return settledSpeed(round => {
    const texts = Array.from({ length: articles }, (_, i) => newsText(articles * round + i, words));
    return {
      characters: texts.reduce((sum, text) => sum + text.length, 0),
      work: () => {
        const sources = texts.map((text, i) => ({ path: `${i}.txt`, text }));
        for (let i = 0; i < articles; i += ABREAST.articles) analyzer.analyzeAll(sources.slice(i, i + ABREAST.articles));
      },
    };
  });
}

/** `Corpus.set` of one more article in folders of each size (articles). */
export function measureCorpus(sizes: readonly number[] = [1_000, 5_000]): Steps & { readonly bytesPerArticle: number } {
  const analyzer = newAnalyzer();
  const analyse = (i: number): AnalyzedArticle => analyzer.analyze(`folder/${i}.txt`, newsText(i, 150));
  const added = Array.from({ length: 20 }, (_, i) => analyse(1_000_000 + i));
  const corpus = new Corpus();
  let count = 0;
  const before = heap();
  const measured = sizes.map(size => {
    for (; count < size; count++) corpus.set(analyse(count));
    const milliseconds = best(5, () => {
      const time = timed(() => added.forEach(article => void corpus.set(article))) / added.length;
      for (const { path } of added) corpus.delete(path);
      return time;
    });
    return { size, milliseconds };
  });
  const bytesPerArticle = (heap() - before) / count;
  return { measured, score: (measured.at(-1)?.milliseconds ?? 0) / (measured[0]?.milliseconds ?? 1), bytesPerArticle };
}

export function worstStep(measured: readonly Measured[]): number {
  const scores = measured.slice(1).map((step, i) => {
    const last = measured[i]!;
    return step.milliseconds / last.milliseconds / (step.size / last.size);
  });
  return Math.max(...scores);
}

function best(tries: number, measure: (round: number) => number): number {
  return Math.min(...Array.from({ length: tries }, (_, round) => measure(round)));
}

/** Milliseconds of the processor's time: what else the machine does is left out. */
function timed(work: () => void): number {
  const start = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - start) / 1000;
}

/** Bytes in use; exact only under `node --expose-gc`. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
