/** Words and lists of words that many articles have, each once in memory. It only grows, as a language does. */
export class Shared {
  readonly #words = new Map<string, string>();
  readonly #lists = new Map<string, readonly string[]>();

  readonly word = (word: string): string => {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, word);
    return word;
  };

  readonly words = (words: readonly string[]): readonly string[] => {
    const key = words.join('\n');
    const known = this.#lists.get(key);
    if (known) return known;
    const list = words.map(this.word);
    this.#lists.set(key, list);
    return list;
  };
}
