/** An intake with threads that a test holds and lets go. */
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { createAnalyser } from '../../src/worker/analyser.ts';
import { lineArticles } from '../../src/worker/cache/packer.ts';
import { createDigestedPacker } from '../../src/worker/digested.ts';
import { Intake, type IntakeOptions } from '../../src/worker/intake.ts';
import { AnalyserPool } from '../../src/worker/pool.ts';
import type { Message, Request, WorkerHandle } from '../../src/worker/protocol.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

export const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
export const text = (path: string, words = `Mayor Lena Okafor said that pier ${path} would close.`) => ({ path, text: words });

/** A thread whose answers the test lets go, one by one or all. It dies over a text that says so. */
export class FakeThread implements WorkerHandle {
  readonly asked: string[] = [];
  /** Numbers of calls. */
  readonly cancelled: number[] = [];
  readonly #analyser = createAnalyser(WEIGHTS, createDigestedPacker(lineArticles));
  #held: (() => void)[] | null;
  #listener: (message: Message) => void = () => {};
  #died: (reason: string) => void = () => {};
  constructor(hold: boolean) {
    this.#held = hold ? [] : null;
  }
  post(request: Request): void {
    if (!('method' in request)) return void this.cancelled.push(request.cancel);
    const [sources] = request.args as [{ path: string; text: string }[]];
    this.asked.push(...sources.map(({ path }) => path));
    this.#listener({ id: request.id, begun: true });
    if (sources.some(source => source.text.includes('deadly'))) return void setImmediate(() => this.#died('out of memory'));
    const answer = (): void => this.#listener({ id: request.id, result: this.#analyser.analyse(sources) });
    if (this.#held) this.#held.push(answer);
    else setImmediate(answer);
  }
  listen(listener: (message: Message) => void): void {
    this.#listener = listener;
  }
  onDeath(listener: (reason: string) => void): void {
    this.#died = listener;
  }
  terminate(): void {}
  release(): void {
    for (const answer of this.#held?.splice(0) ?? []) answer();
    this.#held = null;
  }
}

interface Setting extends Pick<IntakeOptions, 'cache' | 'lasting'> {
  readonly hold?: boolean;
  readonly weights?: () => Uint8Array;
}

export function setUp({ hold = false, weights = () => WEIGHTS, ...kept }: Setting = {}) {
  const threads: FakeThread[] = [];
  const pool = new AnalyserPool(() => {
    const thread = new FakeThread(hold);
    threads.push(thread);
    return thread;
  }, 2);
  const corpus = new Corpus(lineArticles);
  const intake = new Intake(weights, corpus, () => {}, { packer: lineArticles, pause, pool, aside: pool, ...kept });
  const words = (path: string) => corpus.article(path)?.text;
  return { corpus, intake, threads, words, pool, asked: () => threads.flatMap(({ asked }) => asked).sort() };
}
