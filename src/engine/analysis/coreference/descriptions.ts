/** How the text describes who it names: titles, appositions before and after, copulas and relative clauses. Windows are fixed, so time is linear. */

import { itemAt } from '../../base/itemAt.ts';
import { FUNCTION_WORDS, MONTHS, WEEKDAYS } from '../../language/lexicons/commonWords.ts';
import { COMPANY_SUFFIXES } from '../../language/lexicons/organisations.ts';
import { OFFICE_MODIFIER_WORDS } from '../../language/lexicons/titles.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import type { EntityType } from '../../model/analysis.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { isDash, isLower, isPossessive, isUpper, startsWord } from '../../text/characters.ts';
import { keyOf } from '../names/finding/candidates.ts';
import type { NameSpan } from '../names.ts';
import { roleNoun } from './roleNouns.ts';

/** `head`: the noun that says what somebody is, lower case, singular; "" for a relative clause. */
export interface FoundDescription {
  readonly span: Span;
  readonly head: string;
}

const LONGEST = 22;

/** Descriptions that stand beside one name, in text order. `sentence` bounds are token indexes. */
export function describe(reading: Reading, name: NameSpan, first: number, end: number): FoundDescription[] {
  if (name.form === 'adjective') return [];
  const before = titleBefore(reading, name, first) ?? appositionBefore(reading, name, first);
  const after = appositionAfter(reading, name, end) ?? relativeClause(reading, name, end);
  return [before, after, copula(reading, name, end)].filter(found => found !== null);
}

/** "state police chief" of "state police chief Ada Obi"; "founder and chief executive"; "Danish shoe maker". */
function titleBefore(reading: Reading, name: NameSpan, first: number): FoundDescription | null {
  const { tokens } = reading;
  let last = name.first - 1;
  if (tokens[last]?.text === '.' && last > first) last--;
  if (last < first) return null;
  const head = roleNoun(name.type, tokens[last]!.lower);
  if (!head || ANYBODY.has(head) || isAct(tokens, last)) return null;
  let start = last;
  while (start > first && name.first - start < 9 && modifies(tokens, start)) start--;
  while (start < last && /^(?:and|CC|of)$/.test(tokens[start]!.lower)) start++;
  return {
    span: [tokens[start]!.span[0], tokens[name.first - 1]!.text === '.' ? tokens[name.first - 1]!.span[1] : tokens[last]!.span[1]],
    head,
  };
}

/** "The man Obi met": no title, whoever stands behind it. */
const ANYBODY = new Set(['man', 'woman', 'boy', 'girl', 'child', 'person']);

/** Whether the word before `at` belongs to the noun phrase that `at` is in. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at - 1]!;
  const key = keyOf(token);
  if (tokens[at]!.span[0] - token.span[1] > 2 || isAct(tokens, at - 1)) return false;
  if (key === 'and')
    return (
      (roleNoun('person', keyOf(tokens[at - 2])) !== null && roleNoun('person', keyOf(tokens[at])) !== null) ||
      /^(?:founder|co-founder|chief)$/.test(keyOf(tokens[at - 2]))
    );
  if (key === 'of') return isUpper(tokens[at]!.text) && isOfficeOf(tokens[at - 2]);
  if (OFFICE_MODIFIER_WORDS.has(key)) return true;
  if (FUNCTION_WORDS.has(key) && !/^(?:US|U\.S\.?)$/.test(token.text)) return false;
  if (/^(?:US|U\.S\.?|UK|U\.K\.?)$/.test(token.text)) return true;
  return (
    /^(?:NN|NNS|NNP|NNPS|JJ|VBN|CD)$/.test(token.tag) &&
    startsWord(token.text) &&
    !/^(?:said|says|told|caption|copyright|today|yesterday|year|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      key,
    )
  );
}

/** "Bank of Japan Governor": a title goes on before "of"; "Critics of" does not. */
const isOfficeOf = (token: Token | undefined): boolean => token !== undefined && isUpper(token.text) && token.tag !== 'NNS';

/** "has named Archbishop Obi", "to fire Superintendent Obi", "will chair Cobra": what is done to somebody is no part of the title. */
const isAct = (tokens: readonly Token[], at: number): boolean =>
  /^(?:named|appointed|elected|made|fired|sacked|replaced|met|told|called|dubbed|declared|crowned)$/.test(tokens[at]!.lower) ||
  (isLower(tokens[at]!.text) && /^(?:to|will|would|could|may|must|can)$/.test(tokens[at - 1]?.lower ?? ''));

const PHRASE_OPENERS = new Set('a an the its his her their one another our my'.split(' '));
const opensPhrase = (key: string): boolean => PHRASE_OPENERS.has(key);
/** "France's", "Costa Rica's". */
const opensWithOwner = (tokens: readonly Token[], first: number): boolean =>
  isUpper(tokens[first]?.text ?? '') && [1, 2].some(after => isPossessive(tokens[first + after]?.text ?? ''));
const CLOSING = new Set([...',.;:!?)("“”']);
const closes = (token: Token | undefined): boolean => token === undefined || CLOSING.has(token.text) || isDash(token.text);

/** "The firm's chief executive, Ada Obi," – a phrase from a determiner to a role noun just before the comma. */
function appositionBefore(reading: Reading, name: NameSpan, first: number): FoundDescription | null {
  const { tokens } = reading;
  if (itemAt(tokens, name.first - 1)?.text !== ',' || !closes(tokens[name.end]) || name.type === 'place') return null;
  if (tokens[name.end]?.text === ',' && /^(?:and|or)$/.test(tokens[name.end + 1]?.lower ?? '')) return null;
  const last = name.first - 2;
  let start = -1;
  for (let i = last; i >= Math.max(first, last - 12) && !closes(tokens[i]); i--) {
    if (opensPhrase(tokens[i]!.lower)) start = i;
    else if (i > first && start < 0 && isPossessive(tokens[i]!.text)) start = startOfOwner(tokens, i - 1, first);
    if (opensPhrase(tokens[i]!.lower)) break;
  }
  const head = start < 0 ? null : headOf(tokens, name.type, start + 1, last + 1);
  return head ? { span: [tokens[start]!.span[0], tokens[last]!.span[1]], head } : null;
}

const isDay = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

/** "Nimbus" of "Nimbus AI's chief executive". */
function startOfOwner(tokens: readonly Token[], last: number, first: number): number {
  let start = last;
  while (
    start > first &&
    last - start < 4 &&
    isUpper(tokens[start - 1]!.text) &&
    /^NNP/.test(tokens[start - 1]!.tag) &&
    !isDay(tokens[start - 1]!.lower)
  )
    start--;
  return start;
}

/** Tags and words behind which a phrase has no other head. */
const NO_MORE_HEAD = new WordSet('IN TO WDT WP VBD VBZ VBP MD of for at in on who which that with from to'.split(' '));

/** The head of a phrase `[first, end)`: the last noun before a preposition, if it is a role of that type. */
function headOf(tokens: readonly Token[], type: EntityType, first: number, end: number): string | null {
  let head: string | null = null;
  for (let i = first; i < end; i++) {
    const token = tokens[i]!;
    if (NO_MORE_HEAD.has(token.tag) || NO_MORE_HEAD.holds(token)) break;
    const role = type === 'person' || isLower(token.text) ? roleNoun(type, token.lower) : null;
    if (role && type === 'person' && token.tag === 'NNS' && !ofSeveral(tokens, first)) return null;
    if (role) head = role;
    else if ((token.tag === 'NN' || token.tag === 'NNS') && token.lower !== 'general') head = null;
  }
  return head;
}

/** "One of the party's leaders". */
const ofSeveral = (tokens: readonly Token[], first: number): boolean =>
  [itemAt(tokens, first - 1), tokens[first], tokens[first + 1]].some(
    token => token !== undefined && /^(?:of|among|between)$/.test(token.lower),
  );

const opensAside = (token: Token | undefined): boolean => token !== undefined && (token.text === ',' || isDash(token.text));

/** ", the firm's founder," after a name, from behind the comma to the next one. */
function appositionAfter(reading: Reading, name: NameSpan, end: number): FoundDescription | null {
  const { tokens } = reading;
  let at = name.end;
  if (!opensAside(tokens[at])) return null;
  at++;
  if (tokens[at]?.tag === 'CD' && tokens[at + 1]?.text === ',') at += 2;
  const close = phraseEnd(tokens, at, end);
  if (close < 0 || close <= at) return null;
  if (/^(?:who|which|whose|where|and|or|but)$/.test(tokens[at]!.lower)) return null;
  const head = headOf(tokens, name.type, at, close);
  return head && !hasFiniteVerb(tokens, at, close) && !isNoApposition(tokens, name.type, at, close)
    ? { span: [tokens[at]!.span[0], tokens[close - 1]!.span[1]], head }
    : null;
}

/** "Ada Obi, telling reporters", "Norvik, Brandel and other firms", "Lund, Karsholm province": a clause, or one more of a list. */
function isNoApposition(tokens: readonly Token[], type: EntityType, first: number, end: number): boolean {
  if (tokens[first]!.tag === 'VBG' || (type !== 'person' && isSecondOfList(tokens, first, end))) return true;
  if (!isUpper(tokens[first]!.text) || opensPhrase(tokens[first]!.lower)) return false;
  for (let i = first; i < end; i++) {
    if (isPossessive(tokens[i]!.text)) return false;
    if (tokens[i]!.lower === 'and' && type !== 'person') return true;
  }
  return type === 'place';
}

/** "Norvik Bank, the Lund Savings Bank and three funds": a name with an article, and more behind "and". */
function isSecondOfList(tokens: readonly Token[], first: number, end: number): boolean {
  if (tokens[first]!.lower !== 'the' || !isUpper(tokens[first + 1]?.text ?? '')) return false;
  let i = first + 1;
  while (i < end && isUpper(tokens[i]!.text)) i++;
  return tokens[i]?.lower === 'and' && !isUpper(tokens[i + 1]?.text ?? '');
}

/** The index of the mark that closes the phrase, or -1 when it is too long. */
function phraseEnd(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + LONGEST); i++) if (closes(tokens[i])) return i;
  return end - first < LONGEST ? end : -1;
}

function hasFiniteVerb(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const { lower, tag, text } = tokens[i]!;
    if (lower === 'who' || lower === 'which' || lower === 'that' || lower === 'whose') return false;
    if ((tag === 'VBD' || tag === 'VBZ' || tag === 'MD') && text !== "'s" && text !== '’s') return true;
  }
  return false;
}

const COPULAS = new WordSet('is was are were became remains'.split(' '));

/** "Ada Obi is a lawyer", also behind what is put in between commas: the phrase after the verb, to the next mark or clause. */
function copula(reading: Reading, name: NameSpan, end: number): FoundDescription | null {
  const { tokens } = reading;
  let at = name.end;
  if (tokens[at]?.text === ',') {
    const close = phraseEnd(tokens, at + 1, end);
    if (tokens[close]?.text !== ',') return null;
    at = close + 1;
  }
  const verb = tokens[at];
  if (at >= end || !verb || !COPULAS.holds(verb)) return null;
  const first = at + 1;
  if (!opensPhrase(tokens[first]?.lower ?? '') && !opensWithOwner(tokens, first)) return null;
  let close = first;
  while (
    close < end &&
    close - first < LONGEST &&
    !closes(tokens[close]) &&
    !/^(?:who|which|that|when|where|but|and)$/.test(tokens[close]!.lower)
  )
    close++;
  const head = headOf(tokens, name.type, first, close);
  return head ? { span: [tokens[first]!.span[0], tokens[close - 1]!.span[1]], head } : null;
}

/** ", which makes phones," and ", who chairs the board,": the clause with its pronoun. Of "the Obi family of Leeds, which" it is not told of Leeds. */
function relativeClause(reading: Reading, name: NameSpan, end: number): FoundDescription | null {
  const { tokens } = reading;
  if (!opensAside(tokens[name.end])) return null;
  const first = name.end + 1;
  const pronoun = tokens[first]?.lower;
  if (!(pronoun === 'which' || pronoun === 'who' || pronoun === 'whose') || (pronoun === 'which') === (name.type === 'person')) return null;
  if (name.type === 'place' && itemAt(tokens, name.first - 1)?.lower === 'of' && isUpper(tokens[name.first - 3]?.text ?? '')) return null;
  const close = phraseEnd(tokens, first, end);
  return close > first + 1 ? { span: [tokens[first]!.span[0], tokens[close - 1]!.span[1]], head: '' } : null;
}

/** Whether a name looks like a company's rather than a public body's. */
export const isCompanyLike = (form: string, heads: ReadonlySet<string>): boolean =>
  [...heads].some(head => COMMERCIAL.has(head)) || form.split(' ').some(word => COMPANY_SUFFIXES.has(word)) || !PUBLIC_BODY.test(form);

const COMMERCIAL = new Set(
  'company firm group corporation giant conglomerate manufacturer maker carmaker automaker retailer airline carrier chain subsidiary startup start-up bank lender insurer brewer developer operator producer supplier miner'.split(
    ' ',
  ),
);
const PUBLIC_BODY =
  /\b(?:agence|presse|xinhua|tass|interfax|kyodo|yonhap|dpa|bbc|cnn|npr|bloomberg|board|tribunal|regulator|department|ministry|court|senate|congress|parliament|house|commission|council|agency|party|university|college|school|nations|union|army|navy|force|police|government|committee|administration|bureau|office|league|club|association|federation|organization|authority|pentagon|kremlin|reserve|nasdaq|nyse|exchange|taliban|hamas|hezbollah|nato|times|post|reuters|news|press|journal|treaty)\b/;
