/** What a finder takes for names and is none in its place: addresses, who made the article, letters after a name, common words with a capital. */
import { isGivenName, isWordAndGivenName } from '../../language/lexicons/givenNames.ts';
import { ORGANISATION_NOUNS } from '../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { Reading } from '../../model/reading.ts';
import { keyOf } from './candidates.ts';
import type { Evidence } from './evidence.ts';

interface Found {
  readonly first: number;
  readonly end: number;
}

/** Those of a finder's names, in text order, that are names. */
export function withoutRefused<T extends Found>(reading: Reading, found: readonly T[], evidence: Evidence): readonly T[] {
  const addresses = /@|:\/\/|www\./.test(reading.text);
  const credits = creditTokens(reading);
  const openers = new Set(reading.sentences.map(({ first }) => first));
  return found.filter(
    name =>
      !(addresses && isInAddress(reading, name.first)) &&
      !credits.has(name.first) &&
      !isPostNominal(reading, name) &&
      !isCommonWord(reading, name, evidence, openers.has(name.first)),
  );
}

const LONGEST_ADDRESS = 100;

/** Whether a token stands in an address of mail or web: "Ada.Obi@example.org". */
function isInAddress(reading: Reading, token: number): boolean {
  const [start] = reading.tokens[token]!.span;
  const before = /\S*$/.exec(reading.text.slice(Math.max(0, start - LONGEST_ADDRESS), start))![0];
  const after = /^\S*/.exec(reading.text.slice(start, start + LONGEST_ADDRESS))![0];
  return /[^\s@]@[^\s@]+\.\p{L}|:\/\/|www\./u.test(before + after);
}

const CREDITS = new Set([
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

/** The tokens of sentences that say who made the article: "Additional reporting by Ada Obi." */
function creditTokens({ tokens, sentences }: Reading): Set<number> {
  const credits = new Set<number>();
  for (const { first, end } of sentences) {
    const at = /^[(—–-]$/.test(tokens[first]!.text) ? first + 1 : first;
    const work = /^(?:additional|further|with)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
    if (!CREDITS.has(tokens[work]?.lower ?? '') || tokens[work + 1]?.lower !== 'by') continue;
    for (let i = first; i < end && !(at > first && tokens[i]!.text === ')'); i++) credits.add(i);
  }
  return credits;
}

const LETTERS = /^(?:m\.?d|ph\.?d|d\.?d\.?s|m\.?b\.?a|r\.?n|obe|mbe|cbe|kbe|dbe|kcmg|cmg|kc|qc|sc|esq|frs|jd|j\.d)\.?$/;

/** "M.D." of "Ada Obi, M.D.". */
const isPostNominal = ({ tokens }: Reading, { first, end }: Found): boolean =>
  end - first <= 2 &&
  LETTERS.test(tokens[first]!.lower) &&
  tokens[first - 1]?.text === ',' &&
  /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');

/** A word that the article writes small too: "Apple growers" where apples grow, "the Bill" where a bill is passed. */
function isCommonWord(reading: Reading, { first, end }: Found, { small }: Evidence, opens: boolean): boolean {
  const key = keyOf(reading.tokens[first]);
  if (end - first > 1 || !(small.has(key) || small.has(`${key}s`))) return false;
  const next = reading.tokens[end];
  if (opens) return next !== undefined && /^NNS?$/.test(next.tag) && !ORGANISATION_NOUNS.has(next.lower) && !isOfCompany(next.lower);
  const named = isGivenName(key) || isWordAndGivenName(key);
  return named && /^(?:the|a|an|this|that)$/.test(reading.tokens[first - 1]?.lower ?? '') && !/^NN/.test(next?.tag ?? '');
}

/** "Apple executives", "Apple shares". */
const isOfCompany = (lower: string): boolean =>
  /^(?:shares?|stock|executives?|employees?|staff|customers?|shareholders?|stores?|products?|phones?|officials?|workers?)$/.test(lower) ||
  (PERSON_NOUNS.has(lower) && !/(?:grower|farmer|picker)s?$/.test(lower));
