/**
 * An analysed article as one line of JSON, a fraction of its plain JSON: property names stand once, strings that come again are told by number, and
 * path and text are left out, as whoever reads it has them. Knows nothing of the article's fields, so that new ones need nothing here.
 */
import type { AnalyzedArticle } from '../model/analyzed.ts';

/** An object is `[shape, ...values]` with shapes from 1; a list `[0, ...items]`; a string that comes again `[-1 - its number]`. */
type Packed = string | number | boolean | null | readonly Packed[];
type Line = readonly [shapes: readonly (readonly string[])[], strings: readonly string[], root: Packed];

/** Shorter ones cost less than their number. */
const WORTH_A_NUMBER = 4;

export function encodeArticle(article: AnalyzedArticle): string {
  const writer = new Writer(article.path);
  const root = writer.pack({ ...article, text: '' });
  return JSON.stringify([writer.shapes, writer.strings.slice(1), root] satisfies Line);
}

/** Throws where the line is not one that `encodeArticle` wrote. */
export function decodeArticle(line: string, path: string, text: string): AnalyzedArticle {
  const [shapes, strings, root] = JSON.parse(line) as Line;
  return { ...(unpack(root, shapes, [path, ...strings]) as AnalyzedArticle), text };
}

class Writer {
  readonly shapes: string[][] = [];
  readonly strings: string[];
  readonly #shapeOf = new Map<string, number>();
  readonly #numberOf: Map<string, number>;

  constructor(path: string) {
    this.strings = [path];
    this.#numberOf = new Map([[path, 0]]);
  }

  pack(value: unknown): Packed {
    if (typeof value === 'string') return this.#packString(value);
    if (typeof value !== 'object' || value === null) return value as number | boolean | null;
    if (Array.isArray(value)) return [0, ...value.map(item => this.pack(item))];
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return [this.#shape(entries.map(([key]) => key)), ...entries.map(([, item]) => this.pack(item))];
  }

  #packString(text: string): Packed {
    let number = this.#numberOf.get(text);
    if (number === undefined && text.length < WORTH_A_NUMBER) return text;
    if (number === undefined) {
      number = this.strings.push(text) - 1;
      this.#numberOf.set(text, number);
    }
    return [-1 - number];
  }

  #shape(keys: string[]): number {
    const name = keys.join('\n');
    let shape = this.#shapeOf.get(name);
    if (shape === undefined) {
      shape = this.shapes.push(keys);
      this.#shapeOf.set(name, shape);
    }
    return shape;
  }
}

function unpack(value: Packed, shapes: Line[0], strings: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kind = value[0] as number;
  if (kind < 0) return known(strings[-1 - kind]);
  if (kind === 0) {
    const list: unknown[] = [];
    for (let i = 1; i < value.length; i++) list.push(unpack(value[i]!, shapes, strings));
    return list;
  }
  const object: Record<string, unknown> = {};
  const keys = known(shapes[kind - 1]);
  for (let i = 0; i < keys.length; i++) object[keys[i]!] = unpack(known(value[i + 1]), shapes, strings);
  return object;
}

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('not an encoded article');
  return value;
}
