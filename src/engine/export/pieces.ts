/** JSON in pieces: a large folder's result is longer than the longest string there can be. */

const PIECE = 65_536;

/**
 * The pieces of `JSON.stringify(object)`, each of about 64 thousand code units or of one item. Lists and other iterables of the object are
 * taken item by item; `separator` stands before each item.
 */
export async function* objectPieces(object: Readonly<Record<string, unknown>>, separator = ''): AsyncGenerator<string> {
  let piece = '{';
  let first = true;
  for (const [key, value] of Object.entries(object)) {
    piece += `${first ? '' : ','}${JSON.stringify(key)}:`;
    first = false;
    if (!isIterable(value)) {
      piece += JSON.stringify(value);
      continue;
    }
    let between = '';
    piece += '[';
    for await (const item of value) {
      piece += `${between}${separator}${JSON.stringify(item)}`;
      between = ',';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += `${between ? separator : ''}]`;
  }
  yield `${piece}}`;
}

const isIterable = (value: unknown): value is Iterable<unknown> | AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && (Symbol.iterator in value || Symbol.asyncIterator in value);
