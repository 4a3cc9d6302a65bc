/** The command line as a test calls it: in this process, with what it writes. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Output } from '../../src/cli/output.ts';
import { run } from '../../src/cli/run.ts';

interface Result {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export const weights = readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url));

export async function call(...args: readonly string[]): Promise<Result> {
  const [out, err]: [string[], string[]] = [[], []];
  const output: Output = {
    write: async text => void out.push(text),
    warn: line => void err.push(`${line}\n`),
    progress: () => {},
  };
  const status = await run(args, output, weights);
  return { status, out: out.join(''), err: err.join('') };
}

export const lines = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);

export const BARGE = 'A barge loaded with timber broke loose from its moorings in the port of Vell shortly before dawn.';
export const STORY = `Barge strikes bridge\n\n${BARGE}\n\nIt drifted two miles downstream and struck the eastern pillar of the railway bridge, police said.\n`;

export interface Folder {
  readonly path: string;
  /** Writes a file below the folder, and gives its path. */
  put(name: string, content: string | Uint8Array): string;
  remove(): void;
}

export function newFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
  return {
    path: folder,
    put: (name, content) => {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
