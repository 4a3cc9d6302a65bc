/**
 * Which texts the worker died over. One death may be an accident; after the second over the same text that text is left out, so that the others are
 * still analysed. A text that has changed is another one.
 */
import type { SourceText } from '../../engine/model/sourceText.ts';

const DEATHS = 2;
/** More lethal texts than this, and it is not the texts: the folder is too large for the machine, or the engine is broken. */
const MOST = 5;

/** Rejection of a call with a text that is left out, or that must be sent by itself to be told from the others. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';
}

interface Suspect {
  readonly text: string;
  readonly deaths: number;
}

export class LethalTexts {
  readonly #suspects = new Map<string, Suspect>();

  isLeftOut({ path, text }: SourceText): boolean {
    return this.#deathsOver({ path, text }) >= DEATHS;
  }

  /** Throws `TextRefused` when one of them is left out, or is a suspect among others. */
  admit(texts: readonly SourceText[]): void {
    if (this.#suspects.size === 0) return;
    for (const text of texts) {
      if (this.isLeftOut(text)) throw new TextRefused('the analysis ended twice over this text');
      if (texts.length > 1 && this.#deathsOver(text) > 0) throw new TextRefused('the analysis ended over one of these texts');
    }
  }

  /** The worker died while it had these. Gives the path of the text that is left out from now on, if that is clear by now. */
  blame(texts: readonly SourceText[]): string | null {
    for (const text of texts) this.#suspects.set(text.path, { text: text.text, deaths: this.#deathsOver(text) + 1 });
    const [only] = texts;
    return only && texts.length === 1 && this.isLeftOut(only) ? only.path : null;
  }

  /** Whether leaving texts out helps no more. */
  get tooMany(): boolean {
    return [...this.#suspects.values()].filter(({ deaths }) => deaths >= DEATHS).length > MOST;
  }

  /** The worker has survived them. */
  acquit(texts: readonly SourceText[]): void {
    if (this.#suspects.size > 0) for (const { path } of texts) this.#suspects.delete(path);
  }

  #deathsOver({ path, text }: SourceText): number {
    const suspect = this.#suspects.get(path);
    return suspect?.text === text ? suspect.deaths : 0;
  }
}
