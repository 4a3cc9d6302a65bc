/** `second-source compare --pairs`: a verdict a line on two passages each. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { judgePassages } from '../engine/corpus/compare/passages.ts';
import { WordReader } from '../engine/corpus/compare/words.ts';
import type { Output } from './output.ts';

interface Pair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

export async function comparePairs(file: string, output: Output): Promise<0 | 1> {
  const reader = new WordReader();
  let status: 0 | 1 = 0;
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      const pair = parsePair(line);
      if (pair) {
        await output.write(`${JSON.stringify({ id: pair.id, ...judgePassages(pair.a, pair.b, reader) })}\n`);
        continue;
      }
      status = 1;
      output.warn(`second-source: ${file}:${number}: not a pair {"id", "a", "b"}`);
    }
    return status;
  } catch (error) {
    output.warn(`second-source: ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function parsePair(line: string): Pair | null {
  try {
    const value = JSON.parse(line.replace(/^\uFEFF/, '')) as Partial<Pair> | null;
    return typeof value?.id === 'string' && typeof value.a === 'string' && typeof value.b === 'string' ? (value as Pair) : null;
  } catch {
    return null;
  }
}
