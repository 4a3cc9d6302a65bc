/** Whether a plain-text file looks like a news article: a cheap look at its name and its first lines. */

/** Files that are prose, or nearly, but never articles: what comes with programs. */
const OTHER_NAMES = [
  /^(?:licen[cs]e|copying|readme|change-?log|requirements|constraints|cmakelists|third[-_ ]?party)(?:[-_.].*)?$/i,
  /^(?:copyright|notice|changes|history|news|authors|contributors|contributing|credits|install|todo|robots|humans|security|manifest)$/i,
  /(?:[-_.](?:requirements|log)|licen[cs]e|notices?|code[-_]of[-_]conduct)$/i,
];

/** What no article says and every licence does. */
const LICENCE =
  /\bhereby granted\b|\bwithout warrant(?:y|ies)\b|\bpermission notice\b|\ball rights reserved\b.{0,200}\bredistribution\b|\bcopyright \(c\)/is;

/** The commonest English words: about four of ten words in prose, few in lists, logs and code. */
const FUNCTION_WORDS = new Set(
  'the of to and a an in that is was for it with as his he be on i by at you are her had not this have from but which she they or we were been has their who will would more if about into out up so what its said than them only some could other all one two after also over new when there no'.split(
    ' ',
  ),
);

const SAMPLE = 3000;
const FEWEST_WORDS = 25;

/** `name`: the file's name without folders. */
export function looksLikeArticle(name: string, text: string): boolean {
  const stem = name.replace(/\.(?:txt|text)$/i, '');
  if (OTHER_NAMES.some(pattern => pattern.test(stem))) return false;
  const sample = text.slice(0, SAMPLE);
  if (LICENCE.test(sample)) return false;
  const words = sample.match(/[a-z]+/gi) ?? [];
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
  const sentenceEnds = sample.match(/[a-z]{2}[.!?…]["”’'»)]*(?=\s|$)/gi)?.length ?? 0;
  return prose / all > 0.6 && sentenceEnds > 0;
}

/** Begins like code, a list item, a heading's mark-up, a log line or a table; or has too few letters. */
const NOT_PROSE =
  /^\s*(?:[#>|{}<[\]*+=$@\\]|[-•]\s|\d{4}-\d\d-\d\d[T ]\d\d:|\d+[.)]\s|\w+\s*[=:]\s*\S+$|(?:\w+\.)+\w+\()|[{};]\s*$|`|\t\S+\t/;

/** Few signs besides letters, digits, blanks and the marks of sentences. */
function isProse(line: string): boolean {
  if (NOT_PROSE.test(line)) return false;
  let strange = 0;
  for (let i = 0; i < line.length; i++) {
    const unit = line.charCodeAt(i);
    if (unit < 0x80 && !PLAIN.has(unit)) strange++;
  }
  return strange / line.length < 0.05;
}

const PLAIN = new Set(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 \t.,\'";:!?()-$%&'].map(character => character.charCodeAt(0)),
);
