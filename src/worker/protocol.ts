/** The typed port between a host and the engine: the messages, and how the engine's interface looks from the other side. */
import type { CancellationToken } from '../engine/base/cancellation.ts';

/** A call. Ids count up from 1. Calls in the background wait for all others. */
export interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
  readonly background?: true;
}

/** From the host: a call, or the cancellation of one. */
export type Request = Call | { readonly cancel: number };

/** From the worker: that it begins with a call, then exactly one answer to it. A call cancelled while it waits is never begun. */
export type Response =
  | { readonly id: number; readonly begun: true }
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string; readonly stack: string | null }
  | { readonly id: number; readonly cancelled: true };

/** What the worker tells unasked. `cacheUnwritable`: nothing more is kept for the next start; `cacheDamaged`: some of what was kept is made anew. */
export interface Notice {
  readonly kind: 'cacheUnwritable' | 'cacheDamaged';
  readonly detail: string;
}

/** From the worker. */
export type Message = Response | { readonly notice: Notice };

/** What both kinds of worker have in common. */
export interface Port<In, Out> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}

/** The host's end of a worker. `onDeath` tells once, with the reason, also after `terminate`. */
export interface WorkerHandle extends Port<Message, Request> {
  onDeath(listener: (reason: string) => void): void;
  terminate(): void;
}

/** An interface as seen through the port: the same methods, each with an optional token and a promise. */
export type Remote<Api> = {
  readonly [Method in keyof Api]: Api[Method] extends (...args: infer Args) => infer Result
    ? (...args: [...Args, token?: CancellationToken]) => Promise<Awaited<Result>>
    : never;
};
