/** What is known of texts from elsewhere, by path: of few of a folder it is anything. See `knownKey`. */
import { type KnownMetadata, knownKey } from '../engine/model/known.ts';

const NOTHING = knownKey({});

export class KnownTexts {
  readonly #keys = new Map<string, string>();

  note(path: string, known: KnownMetadata): void {
    const key = knownKey(known);
    if (key === NOTHING) this.#keys.delete(path);
    else this.#keys.set(path, key);
  }

  of(path: string): string {
    return this.#keys.get(path) ?? NOTHING;
  }

  forget(path: string): void {
    this.#keys.delete(path);
  }
}
