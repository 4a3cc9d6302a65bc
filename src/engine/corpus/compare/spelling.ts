/** Makes one word of the spellings of one word: British and American, and the marks and signs that news houses write differently. */

const FORMS: ReadonlyMap<string, string> = new Map(
  `centre center|theatre theater|metre meter|litre liter|fibre fiber|grey gray|defence defense|offence offense|licence license|practise practice|
programme program|cheque check|tyre tire|plough plow|sceptical skeptical|sceptic skeptic|ageing aging|judgement judgment|cancelled canceled|
travelled traveled|travelling traveling|traveller traveler|labelled labeled|signalled signaled|signalling signaling|modelling modeling|fuelled fueled|
fuelling fueling|counsellor counselor|jewellery jewelry|whilst while|amongst among|towards toward|afterwards afterward|analyse analyze|
analysed analyzed|analysing analyzing|catalogue catalog|dialogue dialog|aluminium aluminum|manoeuvre maneuver|storey story|kerb curb|pc percent|pct percent|
mr mister|jan january|feb february|mar march|apr april|jun june|jul july|aug august|sep september|sept september|oct october|nov november|dec december|
mon monday|tue tuesday|tues tuesday|wed wednesday|thu thursday|thur thursday|thurs thursday|fri friday|sat saturday|sun sunday|
zero 0|one 1|two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12|thirteen 13|fourteen 14|fifteen 15|sixteen 16|
seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30|forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|
first 1st|second 2nd|third 3rd|fourth 4th|fifth 5th|bn billion|bln billion|mn million|mln million|tn trillion|trn trillion|govt government|gov't government`
    .split('|')
    .map(pair => pair.trim().split(' ') as [string, string]),
);

/** Short words in capitals or with full stops that are a country or a body, not the word of the same letters. */
const INITIALS: ReadonlyMap<string, string> = new Map([
  ['us', 'u.s'],
  ['usa', 'u.s'],
  ['uk', 'u.k'],
  ['eu', 'e.u'],
  ['un', 'u.n'],
]);

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})isation(s?)$/, 'ization$1'],
  [/(?<=[a-z]{3})ise(d|s|r|rs)?$/, 'ize$1'],
  [/(?<=[a-z]{3})ising$/, 'izing'],
  [/(?<=[a-z]{2})our(s|ed|ing|able|ite|ites|ful|less|hood|ly)?$/, 'or$1'],
];

/** Words that end like the suffixes above in both spellings. */
const SAME_IN_BOTH =
  /^(?:four|hour|hours|tour|tours|toured|touring|pour|pours|poured|pouring|your|yours|our|ours|sour|dour|flour|contour|contours|detour|paramour|velour|troubadour|raise[ds]?|raising|rise[rs]?|arise[s]?|wise|likewise|otherwise|promise[ds]?|promising|exercise[ds]?|exercising|surprise[ds]?|surprising|advertise[drs]?|advertising|comprise[ds]?|comprising|compromise[ds]?|compromising|enterprise[s]?|expertise|franchise[ds]?|merchandise|praise[ds]?|praising|precise|premise[s]?|revise[ds]?|revising|supervise[ds]?|supervising|televise[ds]?|advise[drs]?|advising|devise[ds]?|devising|disguise[ds]?|noise[s]?|poise[ds]?|cruise[drs]?|cruising|bruise[ds]?|concise|demise|excise[ds]?|treatise|paradise|improvise[ds]?|improvising|uprising|uprisings|arising|rising|cruiser|liaise|malaise|appraise[ds]?|despise[ds]?|chastise[ds]?|circumcise[ds]?|incise[ds]?)$/;

/** `surface`: one word as written, with its capitals; U+2019 counts as an apostrophe. */
export function normalWord(surface: string): string {
  const bare = surface.replace(/’/g, "'").replace(/\.$/, '');
  const lower = bare.toLowerCase();
  if (bare.length <= 4 && bare !== lower && bare === bare.toUpperCase()) {
    const initials = INITIALS.get(lower.replaceAll('.', ''));
    if (initials) return initials;
  }
  const known = FORMS.get(lower);
  if (known !== undefined) return known;
  const singular = lower.endsWith('s') ? FORMS.get(lower.slice(0, -1)) : undefined;
  if (singular !== undefined && lower.length > 4 && /^[a-z]/.test(singular)) return `${singular}s`;
  if (lower.length < 6 || SAME_IN_BOTH.test(lower)) return lower;
  for (const [pattern, replacement] of SUFFIXES) {
    if (pattern.test(lower)) return lower.replace(pattern, replacement);
  }
  return lower;
}
