import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';

/** What is shipped, as the runner has built it. */
const BUNDLES = ['dist/node/extension.cjs', 'dist/node/worker.cjs', 'dist/web/extension.cjs', 'dist/web/worker.js', 'dist/cli.js'];

const NETWORK = new Set([
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'child_process',
  'cluster',
  'inspector',
  'quic',
]);

/** Calls that reach the network without a module. A word inside a string or a name of ours is not a call. */
const CALLS =
  /(?<![\w$.'"])(?:(?:globalThis|self|window)\s*\.\s*)?(?:fetch|importScripts)\s*\(|\bnew\s+(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b|\.\s*sendBeacon\s*\(/g;

const MODULES = /\b(?:require|import)\s*\(\s*["'`]([^"'`]+)["'`]\s*\)|\b(?:from|import)\s*["']([^"']+)["']/g;

function modulesOf(code: string): string[] {
  return [...code.matchAll(MODULES)].map(match => (match[1] ?? match[2] ?? '').replace(/^node:/, ''));
}

const forbidden = (code: string): string[] => [
  ...modulesOf(code).filter(name => NETWORK.has(name)),
  ...[...code.matchAll(CALLS)].map(([call]) => call),
];

describe('the bundles', () => {
  for (const file of BUNDLES) {
    it(`${file} reach no network: no module and no call for it`, () => {
      assert.deepEqual(forbidden(readFileSync(file, 'utf8')), []);
    });
  }

  it('ask for nothing but VS Code and what Node brings', () => {
    const known = new Set([...builtinModules, 'vscode']);
    for (const file of BUNDLES) {
      const asked = modulesOf(readFileSync(file, 'utf8')).filter(name => /^[a-z_]+(?:\/[a-z_]+)?$/.test(name));
      assert.deepEqual(
        asked.filter(name => !known.has(name)),
        [],
        file,
      );
      if (file.startsWith('dist/node')) assert.ok(asked.length > 0, 'no module is found');
    }
  });

  it('would be caught if they did', () => {
    const cases = [
      'require("node:https")',
      "require('net')",
      'import x from"node:dgram";',
      'await import("node:tls")',
      'let a=fetch("https://x.example")',
      'globalThis.fetch(u)',
      'new WebSocket(u)',
      'new XMLHttpRequest',
      'navigator.sendBeacon(u,d)',
    ];
    for (const code of cases) assert.equal(forbidden(code).length, 1, code);
  });
});
