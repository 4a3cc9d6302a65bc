/** What VS Code's extension host runs: every test file bundled beside this one, by mocha. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import CountingReporter from '../../.ci/countingReporter.cjs';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, color: false, reporter: CountingReporter, ...pattern() });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** `npm test -- --grep WORDS` reaches the tests in the host through the environment. */
function pattern(): { grep?: string } {
  const grep = process.env['SECOND_SOURCE_GREP'];
  return grep ? { grep } : {};
}
