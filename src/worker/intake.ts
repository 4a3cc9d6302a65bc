/**
 * What comes into the corpus. An open article is analysed at once, on this thread; files in other threads, where there are any, or one a turn; a long
 * text never on this thread, if that can be helped. What was asked for last stands: an analysis that another text or a deletion has overtaken is dropped.
 */
import { CancellationSource, type CancellationToken } from '../engine/base/cancellation.ts';
import type { ArticlePacker } from '../engine/corpus/articleStore.ts';
import type { Corpus } from '../engine/corpus/corpus.ts';
import { knownKey } from '../engine/model/known.ts';
import type { SourceText } from '../engine/model/sourceText.ts';
import type { ArticleCache } from './cache/cache.ts';
import { createDigestedPacker, type DigestedBytes, readDigested } from './digested.ts';
import { KnownTexts } from './knownTexts.ts';
import { OwnAnalyzer } from './ownAnalyzer.ts';
import type { AnalyserPool } from './pool.ts';
import { Sessions, type SessionsOptions } from './sessions.ts';

export interface IntakeOptions {
  /** The analysers' own. */
  readonly packer: ArticlePacker;
  /** A turn of the event loop: questions that have come meanwhile are answered. */
  pause(): Promise<void>;
  /** For files. */
  readonly pool?: AnalyserPool;
  /** For long texts of open articles, which must not wait for files. */
  readonly aside?: AnalyserPool;
  readonly cache?: ArticleCache;
  /** See `IndexKeeper` and `Shelf`. */
  readonly lasting?: Pick<SessionsOptions, 'fewest' | 'quiet' | 'remembered' | 'rest' | 'rested'>;
}

/** Characters; some hundred milliseconds. */
const LONG = 40_000;

/** Milliseconds of work after which questions are answered. */
const TURN = 4;

/** `bytes`: `null` where it is to be analysed here, or waits for the others; `key`: of a file, where there is a cache. */
type Found = { readonly bytes: DigestedBytes | null; readonly key?: string } | { readonly error: unknown };

export class Intake {
  readonly #analyzer: OwnAnalyzer;
  readonly #corpus: Corpus;
  readonly #options: IntakeOptions;
  readonly #changed: () => void;
  readonly #sessions: Sessions | null;
  readonly #pack: ReturnType<typeof createDigestedPacker>;
  readonly #known = new KnownTexts();
  /** What is under way: the last request for each path. */
  readonly #requests = new Map<string, CancellationSource>();

  /** `weights`: see `OwnAnalyzer`. */
  constructor(weights: () => Uint8Array, corpus: Corpus, changed: () => void, options: IntakeOptions) {
    this.#analyzer = new OwnAnalyzer(weights, options.pause);
    this.#corpus = corpus;
    this.#changed = changed;
    this.#options = options;
    this.#sessions = options.cache
      ? new Sessions({
          ...options.lasting,
          corpus,
          cache: options.cache,
          pause: options.pause,
          textAt: path => ({ known: this.#known.of(path), text: corpus.kept(path)!.text }),
          pack: path => this.#packAt(path),
          analyse: text => this.#pack(this.#analyzer.analyze(text)),
        })
      : null;
    this.#pack = createDigestedPacker(options.packer);
  }

  /** Of open articles. */
  set(texts: readonly SourceText[]): boolean | Promise<boolean> {
    const { aside } = this.#options;
    if (aside && texts.some(({ text }) => text.length > LONG)) {
      return this.#setAll(texts, async (text, token) => ({ bytes: await aside.analyse(text, token) }));
    }
    // The first ones are perhaps as they were: the cache has them long before the analyser is there.
    const sessions = this.#analyzer.isMade ? null : this.#sessions;
    const find = (text: SourceText): Found => {
      const bytes = sessions?.get(sessions.keyOf(knownKey(text), text.text)) ?? null;
      if (bytes) this.#analyzer.makeLater(text);
      return { bytes };
    };
    if (sessions && !sessions.isOpen) return this.#setAll(texts, text => sessions.open().then(() => find(text)));
    const changed = this.#news(texts);
    for (const text of changed) {
      this.#overtake(text.path);
      this.#take(text, find(text));
    }
    return changed.length > 0;
  }

  /** When it is cancelled, what is in stays, and nothing more is begun. */
  async setFiles(texts: readonly SourceText[], source = new CancellationSource()): Promise<boolean> {
    const { pool } = this.#options;
    this.#analyzer.postpone();
    const { left, held } = this.#holdReturning(texts);
    const find = async (text: SourceText, token: CancellationToken): Promise<Found> => {
      if (!this.#sessions) return { bytes: (await pool?.analyse(text, token)) ?? null };
      await this.#sessions.load();
      const key = this.#sessions.keyOf(knownKey(text), text.text);
      if (this.#sessions.expects(text.path, key)) return { bytes: null, key };
      return { bytes: this.#sessions.get(key) ?? (await pool?.analyse(text, token)) ?? null, key };
    };
    const changed = await this.#setAll(left, find, source);
    this.#sessions?.saveJudgementsLater();
    return changed || held;
  }

  /** Holds at once those that wait for the others: nothing has to be found out for them. What is left, and whether any was held. */
  #holdReturning(texts: readonly SourceText[]): { readonly left: readonly SourceText[]; readonly held: boolean } {
    const sessions = this.#sessions;
    if (!sessions?.isReturning) return { left: texts, held: false };
    const changed = this.#news(texts);
    const left = changed.filter(text => {
      const key = sessions.keyOf(knownKey(text), text.text);
      if (!sessions.expects(text.path, key)) return true;
      this.#overtake(text.path);
      this.#shelve(text, sessions, key, null);
      return false;
    });
    return { left, held: left.length < changed.length };
  }

  /** No more files will come for now. Whether anything came in that had waited for them. */
  async letIn(): Promise<boolean> {
    const count = (await this.#sessions?.letIn()) ?? 0;
    this.#analyzer.postpone();
    if (count > 0) this.#changed();
    return count > 0;
  }

  delete(paths: readonly string[]): boolean {
    for (const path of paths) this.#overtake(path);
    const known = paths.filter(path => {
      const waited = this.#sessions?.drop(path);
      return this.#corpus.kept(path) || waited;
    });
    for (const path of known) {
      this.#corpus.delete(path);
      this.#known.forget(path);
    }
    if (known.length > 0) this.#tell(known.length);
    return known.length > 0;
  }

  /** Rejects with the first error, when all others are in. */
  async #setAll(
    texts: readonly SourceText[],
    find: (text: SourceText, token: CancellationToken) => Promise<Found>,
    source: CancellationSource | null = null,
  ): Promise<boolean> {
    const changed = this.#news(texts);
    const requests = changed.map(({ path }) => this.#newRequest(path));
    source?.onCancellationRequested(() => {
      for (const [i, { path }] of changed.entries()) if (this.#requests.get(path) === requests[i]) this.#overtake(path);
    });
    const found = changed.map((text, i) => find(text, requests[i]!).catch((error: unknown) => ({ error })));
    const errors: unknown[] = [];
    let since = performance.now();
    for (const [i, text] of changed.entries()) {
      const result = await found[i]!;
      const request = requests[i];
      try {
        if (this.#requests.get(text.path) === request) this.#take(text, result);
      } catch (error) {
        errors.push(error);
      }
      if (this.#requests.get(text.path) === request) this.#requests.delete(text.path);
      if (performance.now() - since < TURN) continue;
      await this.#options.pause();
      since = performance.now();
    }
    if (errors.length > 0) throw errors[0];
    return changed.length > 0;
  }

  #newRequest(path: string): CancellationSource {
    this.#overtake(path);
    const request = new CancellationSource();
    this.#requests.set(path, request);
    return request;
  }

  /** An analysis that still waits for its thread is not begun any more. */
  #overtake(path: string): void {
    this.#requests.get(path)?.cancel();
    this.#requests.delete(path);
  }

  /** Without those that are there already: a file that is closed unchanged is read again. */
  #news(texts: readonly SourceText[]): SourceText[] {
    return texts.filter(text => {
      const here = this.#corpus.kept(text.path)?.text === text.text && this.#known.of(text.path) === knownKey(text);
      if (here) this.#overtake(text.path);
      return !here;
    });
  }

  #take(text: SourceText, found: Found): void {
    if ('error' in found) throw found.error;
    const { bytes, key } = found;
    if (key !== undefined && this.#sessions) this.#shelve(text, this.#sessions, key, bytes);
    else if (!bytes) this.#analyse(text);
    else {
      this.#corpus.setDigested({ path: text.path, text: text.text, ...readDigested(bytes) });
      this.#note(text);
    }
  }

  #shelve(text: SourceText, sessions: Sessions, key: string, bytes: DigestedBytes | null): void {
    const article = sessions.lay(text, key, bytes);
    if (sessions.hold(article)) {
      this.#corpus.delete(text.path);
      this.#known.note(text.path, text);
      return;
    }
    this.#corpus.setDigested(article.digested(bytes ?? article.bytes));
    this.#note(text);
  }

  #analyse(source: SourceText): void {
    this.#corpus.set(this.#analyzer.analyze(source));
    this.#note(source);
  }

  #note(source: SourceText): void {
    this.#known.note(source.path, source);
    this.#sessions?.drop(source.path);
    this.#tell(1);
  }

  /** So many articles came or went. */
  #tell(count: number): void {
    this.#sessions?.changed(count);
    this.#changed();
  }

  #packAt(path: string): DigestedBytes {
    return this.#pack(this.#corpus.article(path)!);
  }
}
