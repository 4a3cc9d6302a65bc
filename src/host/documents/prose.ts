/** Whether a plain-text file looks like a news article: a cheap look at its name and its first lines. */

/** Files that are prose, or nearly, but never articles: what comes with programs. */
const OTHER_NAMES = [
  /^(?:licen[cs]e|copying|readme|change-?log|requirements|constraints|cmakelists|third[-_ ]?party)(?:[-_.].*)?$/i,
  /^(?:copyright|notice|changes|history|news|authors|contributors|contributing|credits|install|todo|robots|humans|security|manifest)$/i,
  /[-_.](?:requirements|log)$/i,
];

/** The commonest English words: about four of ten words in prose, few in lists, logs and code. */
const FUNCTION_WORDS = new Set(
  'the of to and a an in that is was for it with as his he be on i by at you are her had not this have from but which she they or we were been has their who will would more if about into out up so what its said than them only some could other all one two after also over new when there no'.split(
    ' ',
  ),
);

const SAMPLE = 6000;
const FEWEST_WORDS = 40;

/** `name`: the file's name without folders. */
export function looksLikeArticle(name: string, text: string): boolean {
  const stem = name.replace(/\.(?:txt|text)$/i, '');
  if (OTHER_NAMES.some(pattern => pattern.test(stem))) return false;
  const sample = text.slice(0, SAMPLE);
  const words = sample.match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  if (words.length < FEWEST_WORDS) return false;
  return isEnglish(words) && isMostlyProse(sample);
}

function isEnglish(words: readonly string[]): boolean {
  const common = words.filter(word => FUNCTION_WORDS.has(word.toLowerCase())).length;
  return common / words.length > 0.22;
}

/** Most of the characters stand in lines of prose, however the file wraps them, and some sentences end. */
function isMostlyProse(sample: string): boolean {
  const lines = sample.split(/\r\n|\r|\n/).filter(line => line.trim());
  let prose = 0;
  let all = 0;
  for (const line of lines) {
    all += line.length;
    if (isProse(line)) prose += line.length;
  }
  const sentenceEnds = sample.match(/\p{L}{2}[.!?…]["”’'»)]*(?=\s|$)/gu)?.length ?? 0;
  return prose / all > 0.6 && sentenceEnds >= 2;
}

/** Begins like code, a list item, a heading's mark-up, a log line or a table; or has too few letters. */
const NOT_PROSE =
  /^\s*(?:[#>|{}<[\]*+=$@\\]|[-•]\s|\d{4}-\d\d-\d\d[T ]\d\d:|\d+[.)]\s|\w+\s*[=:]\s*\S+$|(?:\w+\.)+\w+\()|[{};]\s*$|`|\t\S+\t/;

function isProse(line: string): boolean {
  if (NOT_PROSE.test(line)) return false;
  const letters = line.match(/[\p{L}\p{M} ,.'’“”"]/gu)?.length ?? 0;
  return letters / line.length > 0.85;
}
