/** What a finder takes for names and is none in its place: addresses, who made the article, letters after a name, common words with a capital. */

import { itemAt } from '../../../base/itemAt.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isFamilyName, isGivenName, isWordAndGivenName } from '../../../language/lexicons/givenNames.ts';
import { ORGANISATION_NOUNS, WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { OFFICE_MODIFIER_WORDS, OFFICE_WORDS, PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isCapitalised, isLower, isUpper, startsWithDigit } from '../../../text/characters.ts';
import type { Evidence } from '../evidence.ts';
import { keyOf } from './candidates.ts';
import { isPortfolio, rankAcronyms } from './ranks.ts';

interface Found {
  readonly first: number;
  readonly end: number;
}

/** Those of a finder's names, in text order, that are names. */
export function withoutRefused<T extends Found>(reading: Reading, found: readonly T[], evidence: Evidence): readonly T[] {
  const addresses = /@|:\/\/|www\.|\.com\//.test(reading.text);
  const credits = creditTokens(reading);
  const ranks = rankAcronyms(reading);
  const openers = new Set(reading.sentences.flatMap(({ first }) => (isMark(reading.tokens[first]!) ? [first, first + 1] : [first])));
  return found.filter(
    name =>
      !(addresses && isInAddress(reading, name.first)) &&
      !credits.has(name.first) &&
      !isPostNominal(reading, name) &&
      !isBareBody(reading, name) &&
      !isCode(reading, name) &&
      !isNumbered(reading, name) &&
      !isPartyTag(reading, name) &&
      !isCommonShape(reading, name) &&
      !(openers.has(name.first) && isAdverb(reading, name, evidence)) &&
      !(name.end - name.first === 1 && MINISTERS.has(reading.tokens[name.first]!.text)) &&
      !isPartOfOffice(reading, name) &&
      !isExclamation(reading, name, evidence) &&
      !ranks.has(reading.tokens[name.first]!.text) &&
      !(openers.has(name.first) && isCommonPlural(reading, name, evidence)) &&
      !isCommonWord(reading, name, evidence, openers.has(name.first)),
  );
}

const MINISTERS = new Set(['CM', 'DCM', 'PM', 'DPM']);
const isMark = ({ text }: Token): boolean => /^["“‘'«]$/.test(text);

const LONGEST_ADDRESS = 100;

/** Whether a token stands in an address of mail or web: "Ada.Obi@example.org". */
function isInAddress(reading: Reading, token: number): boolean {
  const { text } = reading;
  const [start] = reading.tokens[token]!.span;
  let from = start;
  while (from > 0 && start - from < LONGEST_ADDRESS && !isSpace(text, from - 1)) from--;
  let to = start;
  while (to < text.length && to - start < LONGEST_ADDRESS && !isSpace(text, to)) to++;
  return /[^\s@]@[^\s@]+\.\p{L}|:\/\/|www\.|\.com\//u.test(text.slice(from, to));
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) : /\s/.test(text[at]!);
}

const CREDITS = new WordSet([
  'reporting',
  'editing',
  'writing',
  'photography',
  'photo',
  'photos',
  'photograph',
  'photographs',
  'graphics',
  'compiled',
]);

const BEFORE_CREDIT = new Set(['(', '—', '–', '-']);
const MORE_WORK = new WordSet(['additional', 'further', 'with']);

/** The tokens of sentences that say who made the article: "Additional reporting by Ada Obi." */
function creditTokens({ tokens, sentences }: Reading): Set<number> {
  const credits = new Set<number>();
  for (const { first, end } of sentences) {
    const at = BEFORE_CREDIT.has(tokens[first]!.text) ? first + 1 : first;
    const work = MORE_WORK.holds(tokens[at]) ? at + 1 : at;
    if (!CREDITS.holds(tokens[work]) || tokens[work + 1]?.lower !== 'by') continue;
    for (let i = first; i < end && !(at > first && tokens[i]!.text === ')'); i++) credits.add(i);
  }
  return credits;
}

const LETTERS = /^(?:m\.?d|ph\.?d|d\.?d\.?s|m\.?b\.?a|r\.?n|obe|mbe|cbe|kbe|dbe|kcmg|cmg|kc|qc|sc|esq|frs|jd|j\.d)\.?$/;

const HONOURS = new Set('IPS IAS IFS OBE MBE CBE KC QC'.split(' '));

/** "M.D." of "Ada Obi, M.D.". */
const isPostNominal = ({ tokens }: Reading, { first, end }: Found): boolean =>
  end - first <= 2 &&
  ((itemAt(tokens, first - 1)?.text === ',' && LETTERS.test(tokens[first]!.lower) && isUpper(tokens[first - 2]?.text ?? '')) ||
    (HONOURS.has(tokens[first]!.text) && isCapitalised(tokens[first - 1]?.text ?? '')));

const BODIES = new Set(
  `court kingdom republic territory panel college institute park ministry chamber bank palace university school hospital department company corporation province city town state country village
airport hotel museum festival programme program project speech rule act bill constitution`.split(/\s+/),
);

/** "the Court", "the Kingdom" and the "Foreign Affairs" of a minister: a noun with a capital for what is named elsewhere. */
function isBareBody({ tokens }: Reading, { first, end }: Found): boolean {
  const before = itemAt(tokens, first - 1)?.lower ?? '';
  if (end - first === 1 && BODIES.has(keyOf(tokens[first])) && /^(?:the|this|that|our|its|their)$/.test(before))
    return !/^NN/.test(tokens[end]?.tag ?? '');
  return (
    (before === 'of' || before === 'for') &&
    /^(?:vice-)?ministers?$/.test(tokens[first - 2]?.lower ?? '') &&
    !isListedPlace(tokens[first]!.lower)
  );
}

/** "UO 804", "GG 0431": letters of a flight or a number plate. */
const isCode = ({ tokens }: Reading, { first, end }: Found): boolean =>
  end - first === 1 &&
  tokens[first]!.text.length <= 6 &&
  startsWithDigit(tokens[end]?.text ?? '') &&
  /^\p{Lu}{1,3}$/u.test(tokens[first]!.text) &&
  /^\p{N}{3,4}$/u.test(tokens[end]?.text ?? '');

const NUMBERED = new Set(['rs', 'no', 'nos']);

/** "Rs 10" and the "No 10" of a letter or bus. */
const isNumbered = ({ tokens }: Reading, { first, end }: Found): boolean =>
  end - first <= 2 && NUMBERED.has(keyOf(tokens[first])) && startsWithDigit(tokens[end - first > 1 ? first + 1 : end]?.text ?? '');

/** Letters that stand for an office or a common noun wherever they stand alone. */
const COMMON_LETTERS = new Set('VP AG ER ICU DNA RNA MVP CO2 TV'.split(' '));

/** "SUVs", "the VP", "(R)" of a party, and a lone word in small letters. */
function isCommonShape({ tokens }: Reading, { first, end }: Found): boolean {
  if (end - first > 1) return false;
  const { text, lower } = tokens[first]!;
  if (COMMON_LETTERS.has(text)) return true;
  if (text.length === 1) return isLoneLetter(tokens, first);
  const bare = text.slice(0, -1);
  if (text.endsWith('s') && text.length > 2 && text.length < 6 && isLetters(bare)) return true;
  return text === lower && isLower(text.charAt(0)) && !text.includes('-');
}

/** "(R)" of a party, "B shares", "series C": a letter that names nobody where no stop is behind it. */
const isLoneLetter = (tokens: readonly Token[], at: number): boolean =>
  (itemAt(tokens, at - 1)?.text === '(' && tokens[at + 1]?.text === ')') ||
  (isUpper(tokens[at]!.text) && tokens[at]!.text !== 'X' && isLower(tokens[at + 1]?.text ?? '') && tokens[at + 1]!.lower !== 'and');

/** Whether all are capitals. */
function isLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isUpper(text.charAt(i))) return false;
  return true;
}

/** "Broadly speaking": a word in "-ly" that owes its capital to its place. */
function isAdverb({ tokens }: Reading, { first, end }: Found, { capitalised }: Evidence): boolean {
  const { lower } = tokens[first]!;
  if (end - first > 1 || lower.length < 6 || !lower.endsWith('ly') || capitalised.has(lower)) return false;
  return !isGivenName(lower) && !isFamilyName(lower) && !isListedPlace(lower) && !WELL_KNOWN.has(lower);
}

const STAGES = new Set(['Phase', 'Stage', 'Level', 'Grade', 'Tier']);

/** "R-Texas" and "D-Vell" of a lawmaker; "Sh63", "R200" and "US$" of money; "Phase 3". */
const isPartyTag = ({ tokens }: Reading, { first, end }: Found): boolean =>
  (end - first === 1 &&
    (/^[RDI]-\p{Lu}|\$$/u.test(tokens[first]!.text) ||
      /^(?:K?Sh|KSh|Rs|Tk|GH|N|R)\p{N}+(?:[.,]\p{N}+)*(?:bn|m|k)?$/u.test(tokens[first]!.text))) ||
  (end - first === 2 && STAGES.has(tokens[first]!.text) && /^\p{N}/u.test(tokens[first + 1]!.text));

/** "Interim Police" of "Interim Police Chief Ada Obi", "Planning" of "Planning Minister". */
const isPartOfOffice = ({ tokens }: Reading, { first, end }: Found): boolean =>
  (end - first === 1 && tokens[end]?.text === 'Minister' && isPortfolio(tokens[first]!)) ||
  (end - first > 1 &&
    OFFICE_WORDS.has(keyOf(tokens[end])) &&
    /^\p{Lu}/u.test(tokens[end]!.text) &&
    /^(?:interim|acting|assistant|deputy|former)$/.test(keyOf(tokens[first])) &&
    tokens.slice(first, end).every(token => OFFICE_MODIFIER_WORDS.has(keyOf(token))));

/** "“Unbelievable,” said": one word that is all that is quoted, and that the article has nowhere else in its midst. */
function isExclamation({ tokens }: Reading, { first, end }: Found, { capitalised }: Evidence): boolean {
  if (end - first > 1 || !/^["“]$/.test(itemAt(tokens, first - 1)?.text ?? '') || capitalised.has(tokens[first]!.lower)) return false;
  const mark = /^[,.!?]$/.test(tokens[end]?.text ?? '') ? tokens[end + 1] : tokens[end];
  const said = /^["”]$/.test(mark?.text ?? '') && /^[,.!?]$/.test(tokens[end]?.text ?? '');
  return said && !isListedPlace(tokens[first]!.lower) && !isGivenName(tokens[first]!.lower) && !isFamilyName(tokens[first]!.lower);
}

/** "Managers knew", "Penguins of this size": a plural noun that owes its capital to its place, as the article names nobody so. */
function isCommonPlural({ tokens }: Reading, { first, end }: Found, { capitalised }: Evidence): boolean {
  const { text, tag, lower } = tokens[first]!;
  if (end - first > 1 || tag !== 'NNS' || !/^\p{Lu}\p{Ll}+(?:s|men|people)$/u.test(text) || capitalised.has(lower)) return false;
  return (
    !WELL_KNOWN.has(lower) &&
    !isListedPlace(lower) &&
    !GEOGRAPHY.peoples.has(lower) &&
    !isGivenName(lower) &&
    !isFamilyName(lower) &&
    /^(?:VB[DPZNG]|MD|IN|DT|RB|TO|CC|WP|WDT|,)$/.test(tokens[end]?.tag ?? '')
  );
}

/** A word that the article writes small too: "Apple growers" where apples grow, "the Bill" where a bill is passed. */
function isCommonWord(reading: Reading, { first, end }: Found, { small, capitalised }: Evidence, opens: boolean): boolean {
  const key = keyOf(reading.tokens[first]);
  if (end - first > 1 || !(small.has(key) || small.has(`${key}s`))) return false;
  const next = reading.tokens[end];
  if (opens && small.has(key) && !capitalised.has(key)) return true;
  if (opens) return next !== undefined && /^NNS?$/.test(next.tag) && !ORGANISATION_NOUNS.holds(next) && !isOfCompany(next.lower);
  const named = isGivenName(key) || isWordAndGivenName(key);
  return named && /^(?:the|a|an|this|that)$/.test(reading.tokens[first - 1]?.lower ?? '') && !/^NN/.test(next?.tag ?? '');
}

/** "Apple executives", "Apple shares". */
const isOfCompany = (lower: string): boolean =>
  /^(?:shares?|stock|executives?|employees?|staff|customers?|shareholders?|stores?|products?|phones?|officials?|workers?)$/.test(lower) ||
  (PERSON_NOUNS.has(lower) && !/(?:grower|farmer|picker)s?$/.test(lower));
