/** Watches what the extension host does with the network: which connections were asked for by code of ours. */
import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import * as vscode from 'vscode';

type Method = (this: unknown, ...args: unknown[]) => unknown;

const DOORS: readonly (readonly [owner: object, name: string, method: string])[] = [
  [net.Socket.prototype, 'net.Socket', 'connect'],
  [tls, 'tls', 'connect'],
  [http, 'http', 'request'],
  [http, 'http', 'get'],
  [https, 'https', 'request'],
  [https, 'https', 'get'],
  [dns, 'dns', 'lookup'],
  [dgram, 'dgram', 'createSocket'],
  [globalThis, 'global', 'fetch'],
  [globalThis, 'global', 'WebSocket'],
];

/** Enough to see who began it: the doors lie deep in Node. */
const FRAMES = 100;

export interface Connections {
  /** Where the connections came from that code below `folder` asked for. */
  from(folder: string): readonly string[];
  /** How many were asked for by anybody. */
  readonly count: number;
}

/** Begins to watch. What is asked for is let through. */
export function watchConnections(): Connections {
  const traces: string[] = [];
  for (const [owner, name, method] of DOORS) guard(owner, name, method, traces);
  return {
    from: folder => traces.filter(trace => trace.includes(folder + path.sep)),
    get count() {
      return traces.length;
    },
  };
}

function guard(owner: object, name: string, method: string, traces: string[]): void {
  const original: unknown = Reflect.get(owner, method);
  if (typeof original !== 'function') return;
  const watched = new Proxy(original as Method, {
    apply: (target, self, args) => {
      traces.push(trace(`${name}.${method}`));
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, newTarget) => {
      traces.push(trace(`new ${method}`));
      return Reflect.construct(target, args, newTarget);
    },
  });
  // Some are getters: of the global object, or of a module that VS Code has patched.
  Object.defineProperty(owner, method, { value: watched, configurable: true, writable: true });
}

function trace(what: string): string {
  const before = Error.stackTraceLimit;
  Error.stackTraceLimit = FRAMES;
  const { stack = '' } = new Error(what);
  Error.stackTraceLimit = before;
  return stack;
}

/** Where our bundles lie. */
export function bundlesFolder(): string {
  const extension = vscode.extensions.getExtension('second-source.second-source');
  if (!extension) throw new Error('the extension is not installed');
  return path.join(extension.extensionPath, 'dist');
}
