/** Runs one call of the command line. */
import manifest from '../../package.json' with { type: 'json' };
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import { analyze } from './analyze.ts';
import { HELP, parseCommand, USAGE } from './arguments.ts';
import type { Analysers } from './articles.ts';
import { compareFiles } from './compare.ts';
import type { Output } from './output.ts';
import { comparePairs } from './pairs.ts';

/**
 * The exit status: 0; 1 when some file could not be read, or only in part; 2 for a wrong call. `weights`: the bytes of weights.bin; `threads`: for many
 * files.
 */
export async function run(
  args: readonly string[],
  output: Output,
  weights: Uint8Array,
  threads: Analysers['threads'] = null,
): Promise<0 | 1 | 2> {
  const command = parseCommand(args);
  switch (command.kind) {
    case 'help':
      await output.write(HELP);
      return 0;
    case 'version':
      await output.write(`${manifest.version}\n`);
      return 0;
    case 'wrong':
      output.warn(`second-source: ${command.message}\n${USAGE}`);
      return 2;
    case 'analyze':
      return analyze(command, manifest.version, output, { analyzer: createAnalyzer(weights), threads });
    case 'compare':
      return compareFiles(command, manifest.version, output, weights);
    case 'pairs':
      return comparePairs(command.file, output);
  }
}
