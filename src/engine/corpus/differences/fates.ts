/** What becomes of people in the news, by the stems of the words that tell it. */

const FATES: readonly (readonly [about: string, stems: ReadonlySet<string>])[] = [
  ['injured', new Set(['injur', 'hurt', 'wound', 'injuri'])],
  ['killed', new Set(['kill', 'die', 'fataliti'])],
  ['arrested', new Set(['arrest', 'detain'])],
];

/** One word for all that tell the same; undefined for another word. */
export const fateOf = (stem: string): string | undefined => FATES.find(([, stems]) => stems.has(stem))?.[0];
