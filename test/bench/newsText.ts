/** News articles made up from word lists: any number, any length, always the same for the same seed. Nobody and nothing in them exists. */

const GIVEN = 'Maren Tobias Ilse Anders Petra Jonas Freya Emil Sunniva Lukas Tilda Oskar'.split(' ');
const FAMILY =
  'Quist Varga Holmberg Okonski Brandal Teller Ravn Sorley Lindqvist Amsel Dahlke Fenwick Brodie Castell Marchetti Ekwall'.split(' ');
const PLACES = 'Karsholm Velden Ostrava Brekke Lunden Marstal Tornby Havrin Selje Dunmore'.split(' ');
const FIRMS = 'Norvik Marine|Ketter Foods|Ostrand Rail|Pelago Bank|Halden Steel|Brightwater Energy|Solvang Media|Tarn Logistics'.split('|');
const ROLES = 'minister judge spokeswoman engineer fisherman union leader police chief analyst mayor farmer'.split(' ');
const DEEDS =
  'blocked the merger|approved the plan|sold its ferries|closed two plants|filed a lawsuit|fired 40 workers|won the contract|cancelled the strike|raised prices|opened an investigation'.split(
    '|',
  );
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SAYINGS =
  'the harbour is safe|nobody was warned in time|the figures were wrong|talks will resume next week|the company has done nothing wrong|prices will fall'.split(
    '|',
  );

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
  const person = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const sentences: (() => string)[] = [
    () => `${pick(FIRMS)} ${pick(DEEDS)} in ${pick(PLACES)} on ${pick(DAYS)}, ${1 + next(28)} March 2031.`,
    () => `“${capital(pick(SAYINGS))},” said ${person()}, a ${pick(ROLES)} in ${pick(PLACES)}.`,
    () => `${person()} denied that ${pick(SAYINGS)}.`,
    () =>
      `Shares of ${pick(FIRMS)} fell ${1 + next(9)}.${next(10)} percent to ${10 + next(90)} crowns after the ${pick(['ruling', 'explosion', 'announcement', 'strike'])}.`,
    () => `According to ${person()}, ${pick(SAYINGS)}.`,
    () => `Police arrested ${2 + next(20)} people near ${pick(PLACES)} last week.`,
  ];
  const paragraphs = [
    `${pick(FIRMS)} ${pick(DEEDS)} in ${pick(PLACES)}`,
    `${pick(PLACES).toUpperCase()}, March ${1 + next(28)}, 2031 - ${sentences[0]!()}`,
  ];
  for (let count = paragraphs.join(' ').split(' ').length; count < words; ) {
    const paragraph = Array.from({ length: 2 + next(3) }, () => sentences[next(sentences.length)]!()).join(' ');
    paragraphs.push(paragraph);
    count += paragraph.split(' ').length;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
