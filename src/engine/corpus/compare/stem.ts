/** A light stem: takes English inflection off, so that "orders", "ordered" and "ordering" meet. After step 1 of Porter (1980). */

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|says say|told tell|made make|took take|taken take|gave give|given give|got get|went go|gone go|came come|saw see|seen see|knew know|known know|
thought think|found find|kept keep|held hold|brought bring|bought buy|sold sell|sent send|spent spend|lost lose|met meet|paid pay|led lead|stood stand|
wrote write|written write|spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose|began begin|begun begin|ran run|won win|fell fall|
fallen fall|rose rise|risen rise|grew grow|grown grow|drew draw|drawn draw|shot shoot|sought seek|fought fight|caught catch|built build|heard hear|
struck strike|flew fly|flown fly|threw throw|thrown throw|became become|died die|dying die|dies die|dead die|death die|men man|women woman|children child|left leave|
killed kill|killing kill|lawsuit suit|lawsuits suit|felt feel|slept sleep|drove drive|driven drive|swore swear|sworn swear|sank sink|sunk sink`
    .split('|')
    .map(pair => pair.trim().split(' ') as [string, string]),
);

export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const singular = withoutS(word);
  for (const ending of ['ingly', 'edly', 'ing', 'ed']) {
    if (!singular.endsWith(ending)) continue;
    const base = singular.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) break;
    if (SILENT_E.test(base)) return `${base}e`;
    return withoutE(/([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base);
  }
  return withoutE(singular);
}

/** "vot-ed", "tak-ing": a short word's one vowel between consonants has lost its "e" ("hopp-ed" has not). */
const SILENT_E = /^[^aeiou][aeiou][^aeiouwxy]$/;

function withoutS(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** "announce" and "announc-ing" meet without their "e", "carry" and "carri-ed" in "i". */
function withoutE(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1);
  return word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}
