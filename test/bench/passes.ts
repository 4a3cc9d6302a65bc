/** How fast the passes of the analysis are, given the tags, over articles that they have not met; and how quotes and claims grow in one paragraph. */

import { readFileSync } from 'node:fs';
import { findingClaims } from '../../src/engine/analysis/claims.ts';
import { type Cast, resolvingMentions } from '../../src/engine/analysis/coreference.ts';
import { findingEvents } from '../../src/engine/analysis/events.ts';
import { findMetadata } from '../../src/engine/analysis/metadata.ts';
import { findingNames } from '../../src/engine/analysis/names.ts';
import { findQuotes } from '../../src/engine/analysis/quotes.ts';
import { scanReading } from '../../src/engine/analysis/times/scan.ts';
import { findTimes } from '../../src/engine/analysis/times.ts';
import { finish } from '../../src/engine/base/steps.ts';
import { NameTagger } from '../../src/engine/language/names/nameTagger.ts';
import { PerceptronTagger } from '../../src/engine/language/tags/perceptronTagger.ts';
import { readWeights } from '../../src/engine/language/weights.ts';
import type { Claim } from '../../src/engine/model/analysis.ts';
import type { Reading } from '../../src/engine/model/reading.ts';
import { Reader } from '../../src/engine/text/read.ts';
import { newsText } from './newsText.ts';
import { type Speeds, settledSpeed } from './settled.ts';
import { type Measured, type Steps, worstStep } from './shape.ts';

export interface PassSpeeds {
  readonly quotesAndClaims: Speeds;
  readonly timesAndEvents: Speeds;
}

interface Given {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly claims: readonly Claim[];
}

export function measurePasses(articles = 300, words = 500): PassSpeeds {
  const speeds = (pass: (given: Given) => void): Speeds =>
    settledSpeed(round => {
      const given = tagged(Array.from({ length: articles }, (_, i) => newsText(articles * round + i, words)));
      const characters = given.reduce((sum, { reading }) => sum + reading.text.length, 0);
      return { characters, work: () => given.forEach(pass) };
    });
  return {
    quotesAndClaims: speeds(({ reading, cast }) => void finish(findingClaims(reading, findQuotes(reading), cast))),
    timesAndEvents: speeds(({ reading, cast, claims }) => {
      const placed = scanReading(reading);
      const { published } = findMetadata(reading, {}, placed);
      finish(findingEvents(reading, { cast, times: findTimes(reading, published, placed), claims, published: published.value }));
    }),
  };
}

/** Quotes and claims of one paragraph by its quotation marks: 50,000 of them make 1 MB. */
export function measureMarks(sizes: readonly number[] = [3_125, 12_500, 50_000]): Steps {
  const texts = sizes.map(marks => '“The lock is dry,” Ada Reed said on Monday. '.repeat(marks / 2));
  const readings = readTexts(texts);
  const measured = readings.map((reading, i): Measured => {
    const work = (): void => void finish(findingClaims(reading, findQuotes(reading), { entities: [], mentions: [], enclosed: [] }));
    return { size: sizes[i]!, milliseconds: Math.min(milliseconds(work), milliseconds(work), milliseconds(work)) };
  });
  return { measured, score: worstStep(measured) };
}

const weights = (): ReturnType<typeof readWeights> =>
  readWeights(readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url)));

function readTexts(texts: readonly string[]): Reading[] {
  const reader = new Reader(new PerceptronTagger(weights()));
  return texts.map((text, i) => reader.read(`${i}.txt`, text));
}

function tagged(texts: readonly string[]): Given[] {
  const names = new NameTagger(weights());
  return readTexts(texts).map(reading => {
    const quotes = findQuotes(reading);
    const cast = finish(resolvingMentions(reading, finish(findingNames(reading, names)), quotes));
    return { reading, cast, claims: finish(findingClaims(reading, quotes, cast)) };
  });
}

/** Of the processor's time. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
