/** The edges of a name: small and common words and days are no part of it, unless they are somebody's name ("Theresa May", "Mr Banks", "April Jones"). */

import { itemAt } from '../../../base/itemAt.ts';
import { FUNCTION_WORDS, MONTHS, ORDINARY_WORDS, WEEKDAYS } from '../../../language/lexicons/commonWords.ts';
import { isListedPlace } from '../../../language/lexicons/countries.ts';
import { isGivenName, isWordAndGivenName } from '../../../language/lexicons/givenNames.ts';
import { COMPANY_SUFFIXES, EVENT_HEADS, PLACE_STARTS, WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import { HONORIFICS, OFFICE_MODIFIER_WORDS, OFFICE_WORDS, PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isUpper, startsWithDigit, startsWord } from '../../../text/characters.ts';
import { keyOf } from '../finding/candidates.ts';
import type { TrimmedCandidate } from './spans.ts';

/** `surnames`: words, lower case, that end a person's full name in the article. */
export function trimEdges(reading: Reading, candidate: TrimmedCandidate, surnames: ReadonlySet<string>): TrimmedCandidate {
  const { tokens } = reading;
  let { first } = candidate;
  let end = beforeBracket(tokens, candidate);
  if (candidate.type === 'person') end = beforeHome(tokens, first, end);
  if (end - first === 1 && isSurname(tokens, candidate, surnames)) return candidate;
  while (first < end && dropsFirst(tokens, first, end, candidate)) first++;
  while (end > first && dropsLast(tokens, first, end, candidate)) end--;
  if (end - first === 1 && !candidate.listed && isBareWord(keyOf(tokens[first]), tokens[first]!, candidate)) end = first;
  if (end > first && isAlOf(tokens, first)) first--;
  return first === candidate.first && end === candidate.end ? candidate : { ...candidate, first, end };
}

/** The "al" of "fighters of al Vellir", in small letters. */
const isAlOf = (tokens: readonly Token[], first: number): boolean =>
  itemAt(tokens, first - 1)?.text === 'al' && isUpperFirst(tokens[first]) && !isUpperFirst(tokens[first - 2]);

/** "Brandel PLC" of `Brandel PLC ("Brandel`: a bracket that the name does not close is no part of it. */
function beforeBracket(tokens: readonly Token[], { first, end }: TrimmedCandidate): number {
  for (let i = first + 1; i < end; i++) {
    if (tokens[i]!.text === ')') return end;
    if (tokens[i]!.text === '(') return tokens.slice(i, end).some(({ text }) => text === ')') ? end : i;
  }
  return end;
}

/** "John Obi" of "John Obi of Tennessee"; "Joan of Arc" is whole. */
function beforeHome(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 2; i < end - 1; i++) if (tokens[i]!.text === 'of') return i;
  return end;
}

function dropsFirst(tokens: readonly Token[], i: number, end: number, candidate: TrimmedCandidate): boolean {
  const { text } = tokens[i]!;
  const key = keyOf(tokens[i]);
  if (!hasLetterOrDigit(key) || text.startsWith('#') || text.startsWith('@')) return true;
  if (WELL_KNOWN.has(key) && /^\p{Lu}{2,}$/u.test(text)) return false;
  if (text === 'US' || text === 'U.S.' || text === 'U.S') return false;
  if (end - i === 1) return FUNCTION_WORDS.has(key) && key !== 'al';
  if (isTradeAtStart(tokens, i, end, candidate)) return true;
  if (candidate.type === 'person' && PORTFOLIOS.has(key) && isOfMinister(tokens, i)) return true;
  if (MONTHS.has(key) || WEEKDAYS.has(key))
    if (candidate.learned && !tellsTime(tokens, i) && !startsWithDigit(tokens[i + 1]!.text)) return false;
  if (ORDINALS.test(key) && candidate.learned && isUpperFirst(tokens[i]) && tokens[i - 1] && !/^[.!?:“"]$/.test(tokens[i - 1]!.text))
    return false;
  if (FUNCTION_WORDS.has(key)) return !(key === 'will' && isUpperFirst(tokens[i + 1])) && key !== 'al';
  if (TIMES_OF_OFFICE.has(key)) return !PLACE_STARTS.has(key);
  return (
    (WEEKDAYS.has(key) || (MONTHS.has(key) && !isGivenName(keyOf(tokens[i + 1])))) && !EVENT_HEADS.has(keyOf(tokens[candidate.end - 1]))
  );
}

/** What ministers are for, the last word of it. */
const PORTFOLIOS = new Set(
  'state defense defence treasury commerce labor labour health education energy justice staff transportation transport agriculture security tourism finance environment welfare'.split(
    ' ',
  ),
);

/** "Secretary for Education Ada Obi", of which the finder has the title apart. */
const isOfMinister = (tokens: readonly Token[], i: number): boolean =>
  /^(?:of|for)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:secretary|minister|undersecretary|under-secretary|chief)$/.test(keyOf(tokens[i - 2]));

const TIMES_OF_OFFICE = new Set(['former', 'ex', 'late', 'new', 'acting', 'then']);

const hasLetterOrDigit = (text: string): boolean => startsWord(text) || /[\p{L}\p{N}]/u.test(text);

/** "Chipmaker Obi Tools fell", "Star Ada Obi sang": a common noun that has its capital from its place. */
function isTradeAtStart(tokens: readonly Token[], i: number, end: number, { type, first }: TrimmedCandidate): boolean {
  if (
    i !== first ||
    !isUpperFirst(tokens[i + 1]) ||
    (i > 0 && !/^[.!?:“"]$/.test(tokens[i - 1]!.text) && tokens[i]!.span[0] - tokens[i - 1]!.span[1] < 2)
  )
    return false;
  const key = keyOf(tokens[i]);
  if (TRADE.test(key)) return true;
  return type === 'person' && end - i > 2 && (TABLOID.test(key) || PERSON_NOUNS.has(key)) && isGivenName(keyOf(tokens[i + 1]));
}

/** What tabloids call people by before their full names. */
const TABLOID =
  /^(?:star|rapper|brave|tragic|hero|heroic|heartbroken|devastated|disgraced|embattled|troubled|shamed|grieving|plucky|crooked|beloved)$/;

const TRADE =
  /(?:chip|car|auto|drug|plane|phone|ship|steel|toy|brew|film|shoe)(?:maker|builder)$|^(?:retailer|lender|insurer|brewer|broadcaster|miner|conglomerate|watchdog|regulator|housebuilder|bookmaker)$/;

/** "Fifth Avenue". */
const ORDINALS = /^(?:first|second|third|fourth|fifth)$/;

const isUpperFirst = (token: Token | undefined): boolean => token !== undefined && isUpper(token.text);

const BEFORE_TIME = new WordSet(
  'in on since until till by of early late mid last next this from between during before after through'.split(' '),
);

/** "in March", "said Monday", "3 May": whether a month or day stands where a time is told. */
function tellsTime(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  const day = WEEKDAYS.has(keyOf(tokens[i]));
  return (
    startsWithDigit(before.text) ||
    (day ? /^(?:on|last|next|this|every|since|until)$/.test(before.lower) || /^VB[DNZ]$/.test(before.tag) : BEFORE_TIME.holds(before))
  );
}

/** "Mrs May", "Banks" in an article about Jordan Banks: a common word that names somebody. */
function isSurname(tokens: readonly Token[], { first, type, titled }: TrimmedCandidate, surnames: ReadonlySet<string>): boolean {
  const key = keyOf(tokens[first]);
  if (!isUpperFirst(tokens[first]) || tokens[first]!.text.length < 3) return false;
  const before = keyOf(itemAt(tokens, first - 1)?.text === '.' ? itemAt(tokens, first - 2) : itemAt(tokens, first - 1));
  if (type === 'person' && HONORIFICS.has(before) && FUNCTION_WORDS.has(key)) return true;
  return (titled || surnames.has(key)) && !(MONTHS.has(key) && (tellsTime(tokens, first) || startsDate(tokens[first + 1])));
}

const startsDate = (next: Token | undefined): boolean =>
  next !== undefined && (startsWithDigit(next.text) || /^(?:is|was)$/.test(next.lower));

function dropsLast(tokens: readonly Token[], first: number, end: number, candidate: TrimmedCandidate): boolean {
  const last = tokens[end - 1]!;
  if (hasLetterOrDigit(last.text) && !FUNCTION_WORDS.has(keyOf(last))) return false;
  return !keepsEnd(tokens, first, end) && !isNamePart(tokens, first, end, candidate);
}

/** "Inc." keeps its stop; "US" is no pronoun. */
const keepsEnd = (tokens: readonly Token[], first: number, end: number): boolean => {
  const token = tokens[end - 1]!;
  if (token.text === '.') return end - 1 > first && COMPANY_SUFFIXES.holds(tokens[end - 2]!);
  return /^\p{Lu}{2,}$/u.test(token.text) && /^(?:us|who)$/.test(token.lower);
};

/** "Theresa May may", "USA Today": the finder took a capital in the midst of small letters for the name's own. */
function isNamePart(tokens: readonly Token[], first: number, end: number, { learned, type }: TrimmedCandidate): boolean {
  const last = tokens[end - 1]!;
  if (!learned || end - first < 2 || !isUpperFirst(last) || last.text.length < 3 || isUpperFirst(tokens[end])) return false;
  if (type === 'organisation') return /^(?:today|now|one|first|next)$/.test(last.lower);
  if (type === 'other') return last.lower === 'today';
  const given = keyOf(tokens[first]);
  return type === 'person' && (isGivenName(given) || isWordAndGivenName(given));
}

/** A lone title, heading word or Roman number names nobody. */
function isBareWord(key: string, token: Token, candidate: TrimmedCandidate): boolean {
  if (candidate.titled) return false;
  if (ORDINARY_WORDS.has(key) || MONTHS.has(key) || WEEKDAYS.has(key)) return true;
  if (HONORIFICS.has(key) || OFFICE_WORDS.has(key) || OFFICE_MODIFIER_WORDS.has(key))
    return !isListedPlace(key) && !/^(?:us|u\.s|uk|congress|senate|treasury|army|navy|labour|tory|dc|democratic|republican)$/.test(key);
  return /^[ivxlc]+$/.test(key) && token.text === token.text.toUpperCase();
}
