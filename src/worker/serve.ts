/**
 * The worker's end of the port: calls are begun one a turn, in order, the background's after all others; between two it looks for cancellations. A call
 * that answers with a promise holds up no other, and hears of its own cancellation: methods get a `CancellationSource` after their arguments.
 */
import { CancellationSource } from '../engine/base/cancellation.ts';
import type { Call, Port, Request, Response } from './protocol.ts';

/** `pause` lets messages in that have arrived meanwhile: a turn of the event loop, not a microtask. */
export function serve(port: Port<Request, Response>, api: object, pause: () => Promise<void>): void {
  const queue = new CallQueue();
  const begun = new Map<number, CancellationSource>();
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    for (let call = queue.next(); call; call = queue.next()) {
      port.post({ id: call.id, begun: true });
      const source = new CancellationSource();
      const response = answer(api, call, source);
      if (response instanceof Promise) {
        begun.set(call.id, source);
        void response.then(later => {
          begun.delete(call.id);
          port.post(later);
        });
      } else port.post(response);
      await pause();
    }
    running = false;
  };

  port.listen(message => {
    if ('cancel' in message) {
      if (queue.remove(message.cancel)) port.post({ id: message.cancel, cancelled: true });
      else begun.get(message.cancel)?.cancel();
      return;
    }
    queue.add(message);
    // The first call waits a turn too: what was sent together with it may cancel or outrank it.
    if (!running) {
      running = true;
      void pause().then(run);
    }
  });
}

class CallQueue {
  readonly #foreground = new Map<number, Call>();
  readonly #background = new Map<number, Call>();

  add(call: Call): void {
    (call.background ? this.#background : this.#foreground).set(call.id, call);
  }

  remove(id: number): boolean {
    return this.#foreground.delete(id) || this.#background.delete(id);
  }

  next(): Call | undefined {
    for (const calls of [this.#foreground, this.#background]) {
      for (const call of calls.values()) {
        calls.delete(call.id);
        return call;
      }
    }
    return undefined;
  }
}

function answer(api: object, { id, method, args }: Call, source: CancellationSource): Response | Promise<Response> {
  try {
    const implementation: unknown = Object.hasOwn(api, method) ? Reflect.get(api, method) : undefined;
    if (typeof implementation !== 'function') throw new Error(`the engine has no method ${method}`);
    const result: unknown = Reflect.apply(implementation, api, [...args, source]);
    if (!(result instanceof Promise)) return { id, result };
    return result.then(
      later => ({ id, result: later }),
      (error: unknown) => failure(id, error),
    );
  } catch (error) {
    return failure(id, error);
  }
}

const failure = (id: number, error: unknown): Response =>
  error instanceof Error ? { id, error: error.message, stack: error.stack ?? null } : { id, error: String(error), stack: null };
