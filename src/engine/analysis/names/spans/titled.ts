/** Cuts titles and offices off the names of those who bear them. */
import { itemAt } from '../../../base/itemAt.ts';
import { GEOGRAPHY } from '../../../language/lexicons/countries.ts';
import { isGivenName } from '../../../language/lexicons/givenNames.ts';
import { WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { isTitleWord, LONG_OFFICES, OFFICE_MODIFIER_WORDS, OFFICE_WORDS } from '../../../language/lexicons/titles.ts';
import type { Reading } from '../../../model/reading.ts';
import { keyOf, keysOf } from '../finding/candidates.ts';
import { isPortfolio } from '../finding/ranks.ts';
import { isHead, type TrimmedCandidate } from './spans.ts';

/** "US District Judge Ada Obi" → "US", "Ada Obi"; "Chief Executive" alone → nothing. Names of bodies keep their words ("Prime Minister's Office", "General Motors"), people whose surnames are titles theirs. `surnames`: as in `trimCandidate`. */
export function splitTitle(reading: Reading, candidate: TrimmedCandidate, surnames: ReadonlySet<string>): TrimmedCandidate[] {
  const { tokens } = reading;
  const { first, end } = candidate;
  const words = keysOf(tokens, first, end);
  if (words.length === 1 && SURNAMES_TOO.has(words[0]!) && surnames.has(words[0]!) && itemAt(tokens, first - 1)?.lower !== 'the')
    return [candidate];
  if (isBareOffice(words)) return splitBareOffice(candidate, words);
  const body = bodyBeforeOffice(reading, candidate, words);
  if (body > 0) return [{ ...candidate, end: first + body }];
  if (candidate.type !== null && candidate.type !== 'person') return [candidate];
  const last = words.at(-1)!.replace(/\.$/, '');
  if (words.length > 1 && isHead(last) && !isPersonAfterTitle(words)) return [candidate];
  let title = -1;
  for (let k = 0; k < words.length; k++) {
    if (isTitleAt(words, k)) title = k;
    else if (title >= 0 && words[k] !== '.') break;
  }
  if (title < 0) return [candidate];
  let rest = title + 1;
  if (words[rest] === '.') rest++;
  if (words[rest] === 'of' || words[rest] === 'for') return splitOffice(reading, candidate, title);
  let start = title;
  while (
    start > 0 &&
    (OFFICE_MODIFIER_WORDS.has(words[start - 1]!) || isTitleWord(words[start - 1]!) || words[start - 1] === 'and') &&
    !isOwnName(words, start)
  )
    start--;
  const parts: TrimmedCandidate[] = [];
  const isOfMinister = start === 1 && words[1] === 'minister' && isPortfolio(tokens[first]!);
  if (start > 0 && !isOfMinister && !isTitleAt(words, start - 1)) parts.push({ ...candidate, end: first + start });
  if (first + rest < end) parts.push({ ...candidate, first: first + rest, titled: rest - start > 0 && !isHead(words[rest] ?? '') });
  if (tokens[first + rest - 1] === undefined) return [candidate];
  return parts;
}

/** How many words of "White House Press Secretary" and of the "White House Press" before "Secretary" are a well-known body's; 0 where it is otherwise. */
function bodyBeforeOffice({ tokens }: Reading, { end }: TrimmedCandidate, words: readonly string[]): number {
  const office = OFFICE_WORDS.has(words.at(-1)!) || OFFICE_WORDS.has(tokens[end]?.text === tokens[end]?.lower ? '' : keyOf(tokens[end]));
  for (let k = words.length - 1; office && k > 0; k--) {
    if (!OFFICE_WORDS.has(words[k]!) && !OFFICE_MODIFIER_WORDS.has(words[k]!)) return 0;
    if (WELL_KNOWN.has(words.slice(0, k).join(' '))) return k;
  }
  return 0;
}

const UNITED = /^(?:us|u\.s|uk|u\.k)$/;

/** "US District Judge", "Chief Executive", "Deputy Prime Minister": words of an office and nobody's name. */
function isBareOffice(words: readonly string[]): boolean {
  if (!ENDS_OF_OFFICES.has(words.at(-1)!)) return false;
  const rest = UNITED.test(words[0]!) ? words.slice(1) : words;
  const pair = rest.slice(-2).join(' ');
  if (rest.length === 0 || (rest.length === 1 && rest.length === words.length)) return false;
  if (!LONG_OFFICES.includes(pair) && (!OFFICE_WORDS.has(rest.at(-1)!) || AMBIGUOUS.has(rest.at(-1)!))) return false;
  return rest.every(word => OFFICE_MODIFIER_WORDS.has(word) || OFFICE_WORDS.has(word));
}

/** Words with which an office can end. */
const ENDS_OF_OFFICES: ReadonlySet<string> = new Set([
  ...OFFICE_WORDS,
  ...LONG_OFFICES.map(office => office.slice(office.lastIndexOf(' ') + 1)),
]);

/** Of "US District Judge" only "US" is a name. */
const splitBareOffice = (candidate: TrimmedCandidate, words: readonly string[]): TrimmedCandidate[] => {
  if (!UNITED.test(words[0]!)) return [];
  return [{ ...candidate, end: candidate.first + 1, type: 'place', learned: undefined }];
};

/** Given names that are titles too. */
const GIVEN_TOO = new Set(['dean', 'earl', 'chase', 'don', 'baron', 'duke', 'marshal', 'miss', 'dc', 'pc']);
/** Surnames that are titles too. */
const SURNAMES_TOO = new Set([
  'barr',
  'king',
  'bishop',
  'judge',
  'major',
  'lord',
  'prince',
  'count',
  'constable',
  'sergeant',
  'chancellor',
]);
/** Titles that begin names of bodies too ("General Mills"): a given name or another title must stand beside them. */
const AMBIGUOUS = new Set([
  'general',
  'private',
  'chief',
  'vice',
  'chair',
  'principal',
  'sister',
  'brother',
  'mother',
  'father',
  'lady',
  'lord',
]);

/** Ranks and forms of address of some countries' press, beside those of the lists. */
const MORE_TITLES = new Set(
  `cllr collector dysp dsp dcp acp asp ssp adgp jcp subinspector shri smt thiru tmt datuk dato datin ch cm dcm dpp dgp igp dig dcpo alhaji hajia engr barr mwalimu ustaz tan-sri rtd ret`.split(
    /\s+/,
  ),
);

/** "Ada King" has none; a rank that is a surname too ("Barr") stands before a name. */
const isTitleAt = (words: readonly string[], k: number): boolean => {
  const word = words[k]!;
  if (k > 0 && SURNAMES_TOO.has(word) && words[k + 1] === undefined && isGivenName(words[k - 1]!)) return false;
  if (MORE_TITLES.has(word)) return !SURNAMES_TOO.has(word) || words[k + 1] !== undefined;
  if (!isTitleWord(word) || GIVEN_TOO.has(word)) return false;
  if (!AMBIGUOUS.has(word)) return true;
  const next = words[k + 1];
  return next === undefined ? k > 0 : isGivenName(next) || isTitleWord(next) || (k > 0 && isTitleWord(words[k - 1]!));
};

/** "President Ada Park", "Justice Stone": a title in front, then words that could be a person's name although the last is a head noun. */
const isPersonAfterTitle = (words: readonly string[]): boolean => {
  const title = words.findIndex(word => isTitleWord(word) && !/^(?:general|justice|private|vice|chief|treasurer)$/.test(word));
  return title >= 0 && title < words.length - 2 && isGivenName(words[title + 1]!);
};

/** Countries and cities before a title are names, not parts of it ("US President", "London Mayor"). */
const isOwnName = (words: readonly string[], end: number): boolean =>
  /^(?:us|u\.s|uk|u\.k)$/.test(words[end - 1]!) || GEOGRAPHY.places.has(words.slice(0, end).join(' '));

/** "Secretary of State Ada Obi", "Duke of Somewhere". */
function splitOffice(reading: Reading, candidate: TrimmedCandidate, title: number): TrimmedCandidate[] {
  const { first, end } = candidate;
  const of = first + title + 1;
  const after = reading.tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const state = /^(?:state|defense|defence|treasury|commerce|labor|health|education|energy|justice|staff|transportation|agriculture)$/.test(
    keyOf(reading.tokens[after]),
  );
  if (state && after + 1 < end) return [{ ...candidate, first: after + 1, titled: true }];
  if (state) return [];
  return after < end ? [{ ...candidate, first: after, end }] : [];
}
