/**
 * The host's end of the port. The worker starts with the first call. When it dies, pending calls are rejected, and it is started again after a
 * pause; what it knew is told to it once more before anything else. When it keeps dying, it stays stopped until `restart`.
 */
import type { CancellationToken } from '../engine/base/cancellation.ts';
import type { Call, Message, Notice, Remote, Request, WorkerHandle } from './protocol.ts';

/** Rejection of a call that its token cancelled. */
export class CallCancelled extends Error {
  override readonly name = 'CallCancelled';
}

/** Rejection of a call that the worker's death left without an answer. */
export class WorkerDied extends Error {
  override readonly name = 'WorkerDied';
}

/** Whether a call was left without an answer for a reason that lies outside the call. */
export const isInterruption = (error: unknown): boolean => error instanceof CallCancelled || error instanceof WorkerDied;

export type WorkerState = 'unstarted' | 'running' | 'restarting' | 'stopped' | 'disposed';

export interface ClientOptions {
  start(): WorkerHandle;
  /** Called after each start but the first, before waiting calls are sent: tell the texts again. */
  restore(): void;
  onState?(state: WorkerState, reason: string): void;
  onNotice?(notice: Notice): void;
  /** Called at each death with the call that the worker had begun, of several the one that was not in the background. True when the cause is known and will not come again: the death does not count. */
  onDeath?(running: Call | null, reason: string): boolean;
  /** Milliseconds to wait before each new start; after as many deaths within `forgetAfter` the worker stays stopped. */
  readonly pauses?: readonly number[];
  /** A worker that has lived this many milliseconds is healthy: earlier deaths no longer count. */
  readonly forgetAfter?: number;
}

interface Pending {
  readonly call: Call;
  resolve(value: unknown): void;
  reject(error: Error): void;
  forget(): void;
}

/** VS Code's token has an event too; with it a call is cancelled while it waits. */
export type ListenableToken = CancellationToken & { onCancellationRequested?(listener: () => void): { dispose(): void } };

const PAUSES: readonly number[] = [200, 1000, 5000];

export class WorkerClient<Api> {
  readonly foreground: Remote<Api>;
  readonly background: Remote<Api>;
  readonly #options: ClientOptions;
  readonly #pending = new Map<number, Pending>();
  #waiting: Request[] = [];
  #handle: WorkerHandle | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #state: WorkerState = 'unstarted';
  #deaths = 0;
  #started = 0;
  #lastId = 0;
  readonly #running = new Map<number, Call>();

  constructor(options: ClientOptions) {
    this.#options = options;
    this.foreground = this.#remote(false);
    this.background = this.#remote(true);
  }

  get state(): WorkerState {
    return this.#state;
  }

  /** Starts a stopped worker again, with a clean record. */
  restart(): void {
    if (this.#state !== 'stopped') return;
    this.#deaths = 0;
    this.#start();
  }

  /** Ends the worker as if it had crashed: for tests. */
  kill(): void {
    this.#handle?.terminate();
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#setState('disposed', 'disposed');
    const handle = this.#handle;
    this.#handle = null;
    handle?.terminate();
    this.#rejectAll('the analysis has been shut down');
  }

  #remote(background: boolean): Remote<Api> {
    return new Proxy({} as Remote<Api>, {
      get: (_target, method) => {
        // A promise looks for `then` in whatever it is resolved with.
        if (typeof method !== 'string' || method === 'then') return undefined;
        return (...args: unknown[]) => this.#call(method, args, background);
      },
    });
  }

  #call(method: string, givenArgs: readonly unknown[], background: boolean): Promise<unknown> {
    const last = givenArgs.at(-1);
    const token = isToken(last) ? last : undefined;
    const args = token || last === undefined ? givenArgs.slice(0, -1) : givenArgs;
    if (token?.isCancellationRequested) return Promise.reject(new CallCancelled(method));
    if (this.#state === 'stopped' || this.#state === 'disposed') return Promise.reject(new WorkerDied(`the analysis is ${this.#state}`));
    const id = ++this.#lastId;
    const call: Call = background ? { id, method, args, background } : { id, method, args };
    return new Promise((resolve, reject) => {
      const subscription = token?.onCancellationRequested?.(() => this.#cancel(id));
      this.#pending.set(id, { call, resolve, reject, forget: () => subscription?.dispose() });
      this.#send(call);
    });
  }

  #send(request: Request): void {
    if (this.#state === 'unstarted') this.#start();
    if (this.#handle) this.#handle.post(request);
    else if ('cancel' in request || this.#pending.has(request.id)) this.#waiting.push(request);
  }

  #cancel(id: number): void {
    if (!this.#pending.has(id)) return;
    if (this.#handle) this.#handle.post({ cancel: id });
    else this.#waiting = this.#waiting.filter(request => !('id' in request && request.id === id));
    this.#settle(id, pending => pending.reject(new CallCancelled('cancelled')));
  }

  #start(): void {
    const again = this.#state !== 'unstarted';
    this.#started = Date.now();
    const handle = this.#startHandle();
    if (!handle) return;
    this.#handle = handle;
    handle.listen(response => this.#receive(response));
    handle.onDeath(reason => {
      if (this.#handle === handle) this.#died(reason);
    });
    this.#setState('running', again ? 'started again' : 'started');
    const waiting = this.#waiting;
    this.#waiting = [];
    if (again) this.#options.restore();
    for (const request of waiting) handle.post(request);
  }

  /** A worker that cannot even be made counts as one that died. */
  #startHandle(): WorkerHandle | null {
    try {
      return this.#options.start();
    } catch (error) {
      this.#died(error instanceof Error ? error.message : String(error));
      return null;
    }
  }

  #receive(response: Message): void {
    if ('notice' in response) {
      this.#options.onNotice?.(response.notice);
      return;
    }
    if ('begun' in response) {
      const call = this.#pending.get(response.id)?.call;
      if (call) this.#running.set(call.id, call);
      return;
    }
    this.#running.delete(response.id);
    this.#settle(response.id, pending => {
      if ('result' in response) pending.resolve(response.result);
      else if ('cancelled' in response) pending.reject(new CallCancelled('cancelled'));
      else pending.reject(workerError(response.error, response.stack));
    });
  }

  #settle(id: number, settle: (pending: Pending) => void): void {
    const pending = this.#pending.get(id);
    if (!pending) return;
    this.#pending.delete(id);
    pending.forget();
    settle(pending);
  }

  #died(reason: string): void {
    this.#handle = null;
    const pauses = this.#options.pauses ?? PAUSES;
    const begun = [...this.#running.values()];
    const running = begun.find(call => !call.background) ?? begun[0] ?? null;
    this.#running.clear();
    const explained = this.#options.onDeath?.(running, reason) ?? false;
    if (explained || Date.now() - this.#started > (this.#options.forgetAfter ?? 60_000)) this.#deaths = 0;
    const pause = pauses[this.#deaths++];
    // The state first: whoever hears of the rejection may call again at once.
    this.#setState(pause === undefined ? 'stopped' : 'restarting', reason);
    this.#rejectAll(reason);
    if (pause === undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#start();
    }, pause);
  }

  #rejectAll(reason: string): void {
    for (const id of [...this.#pending.keys()]) this.#settle(id, pending => pending.reject(new WorkerDied(reason)));
    this.#waiting = [];
  }

  #setState(state: WorkerState, reason: string): void {
    this.#state = state;
    this.#options.onState?.(state, reason);
  }
}

function isToken(value: unknown): value is ListenableToken {
  return typeof value === 'object' && value !== null && 'isCancellationRequested' in value;
}

function workerError(message: string, stack: string | null): Error {
  const error = new Error(message);
  if (stack) error.stack = stack;
  return error;
}
