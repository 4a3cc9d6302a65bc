/** News articles made up from word lists: any number, any length, always the same for the same seed. As in real news, the words of two
 * articles differ where it matters. Nobody and nothing in them exists. */

const SYLLABLES =
  'ka ren mo sil var tor bel dun ost lim fen gar hol jas kel lor mir nev pol quin ras sol tam ulf ven wex yar zel bri cal del era fos gil hem ith'.split(
    ' ',
  );
const SUFFIXES = 'Marine|Foods|Rail|Bank|Steel|Energy|Media|Logistics'.split('|');
const ROLES = 'minister judge spokeswoman engineer fisherman union leader police chief analyst mayor farmer'.split(' ');
const DEEDS = 'blocked sold closed approved raised opened cancelled bought repaired inspected'.split(' ');
const THINGS = 'merger plan ferry plant contract strike price harbour school pipeline licence tunnel festival budget archive'.split(' ');
const STATES =
  'is safe|was warned in time|will resume next week|has done nothing wrong|will fall|needs repair|came too late|was never tested'.split(
    '|',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** Whole numbers from 0 below `end`, by mulberry32 (public domain, Tommy Ettinger). */
function numbers(seed: number): (end: number) => number {
  let state = seed | 0;
  return end => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % end;
  };
}

/** An article of about `words` words. */
export function newsText(seed: number, words: number): string {
  const next = numbers(seed);
  const pick = (list: readonly string[]): string => list[next(list.length)]!;
  const name = (): string => capital(Array.from({ length: 2 + next(2) }, () => pick(SYLLABLES)).join(''));
  const cast = Array.from({ length: 4 }, () => `${name()} ${name()}`);
  const places = Array.from({ length: 3 }, name);
  const firms = Array.from({ length: 3 }, () => `${name()} ${pick(SUFFIXES)}`);
  const person = (): string => pick(cast);
  const thing = (): string => `the ${name().toLowerCase()} ${pick(THINGS)}`;
  const saying = (): string => `${thing()} ${pick(STATES)}`;
  const sentences: (() => string)[] = [
    () => `${pick(firms)} ${pick(DEEDS)} ${thing()} in ${pick(places)} on ${pick(DAYS)}, ${1 + next(28)} March 2031.`,
    () => `“${capital(saying())},” said ${person()}, a ${pick(ROLES)} in ${pick(places)}.`,
    () => `${person()} denied that ${saying()}.`,
    () =>
      `Shares of ${pick(firms)} fell ${1 + next(9)}.${next(10)} percent to ${10 + next(90)} crowns after the ${pick(['ruling', 'explosion', 'announcement', 'strike'])}.`,
    () => `According to ${person()}, ${saying()}.`,
    () => `Police arrested ${2 + next(20)} people near ${pick(places)} last week.`,
  ];
  const paragraphs = [
    `${pick(firms)} ${pick(DEEDS)} ${thing()} in ${pick(places)}`,
    `${pick(places).toUpperCase()}, March ${1 + next(28)}, 2031 - ${sentences[0]!()}`,
  ];
  for (let count = paragraphs.join(' ').split(' ').length; count < words; ) {
    const paragraph = Array.from({ length: 2 + next(3) }, () => sentences[next(sentences.length)]!()).join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
