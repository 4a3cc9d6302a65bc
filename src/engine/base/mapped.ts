/**
 * `list.map(of)`, made by and by. To V8 the result of a compiled `map` is a list that may have holes, and that of one not yet compiled is none: what
 * reads lists of both kinds is compiled anew, late, and is slower then. For lists that many others read.
 */
export function mapped<T, U>(list: readonly T[], of: (item: T, i: number) => U): U[] {
  const result: U[] = [];
  for (let i = 0; i < list.length; i++) result.push(of(list[i]!, i));
  return result;
}
