/** What VS Code's extension host runs: every test file bundled beside this one, by mocha. */
import { strict as assert } from 'node:assert';
import { readdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import Mocha from 'mocha';
import CountingReporter from '../../.ci/countingReporter.cjs';
import { bundlesFolder, type Connections, watchConnections } from './connections.ts';

export async function run(): Promise<void> {
  const mocha = new HostMocha(watchConnections(), { ui: 'bdd', timeout: 30_000, color: false, reporter: CountingReporter, ...pattern() });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  const failures = await new Promise<number>(resolve => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** Adds a last test about all that ran before it. */
class HostMocha extends Mocha {
  readonly #connections: Connections;

  constructor(connections: Connections, options: Mocha.MochaOptions) {
    super(options);
    this.#connections = connections;
  }

  protected override loadFiles(done?: () => void): void {
    super.loadFiles(done);
    const test = new Mocha.Test('is not touched by the extension', () => assertNone(this.#connections));
    Mocha.Suite.create(this.suite, 'the network').addTest(test);
  }
}

/** First that the watch can see at all: a connection of the tests' own, to a port where nobody listens. */
async function assertNone(connections: Connections): Promise<void> {
  const before = connections.count;
  await new Promise<void>(resolve => net.connect(1, '127.0.0.1').once('error', () => resolve()));
  assert.ok(connections.count > before, 'connections are not seen');
  assert.ok(connections.from(__dirname).length > 0, 'it is not seen who asks for a connection');
  assert.deepEqual(connections.from(bundlesFolder()), []);
}

/** `npm test -- --grep WORDS` reaches the tests in the host through the environment. */
function pattern(): { grep?: string } {
  const grep = process.env['SECOND_SOURCE_GREP'];
  return grep ? { grep } : {};
}
