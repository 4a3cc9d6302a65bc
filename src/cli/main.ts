/** The command line's entry: `second-source analyze` and `second-source compare`, as OUTPUT.md says. */
import { WEIGHTS } from '../engine/language/weightsFile.ts';
import { processOutput } from './output.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), processOutput(), WEIGHTS);
