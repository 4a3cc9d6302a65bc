/** Points for what a name names: evidence of its own words, and of the words around it. */
import { itemAt } from '../../../base/itemAt.ts';
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import { isFamilyName, isGivenName, isWordAndGivenName } from '../../../language/lexicons/givenNames.ts';
import {
  COMPANY_SUFFIXES,
  EVENT_HEADS,
  LAW_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  PLACE_HEADS,
  PLACE_STARTS,
  SEATS,
  WELL_KNOWN,
} from '../../../language/lexicons/organisations.ts';
import { HONORIFICS, OFFICE_WORDS, PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isPossessive } from '../../../text/characters.ts';
import { keyOf, keysOf, type TypeShares } from '../finding/candidates.ts';
import { namesBodyOfCountry } from '../finding/countryBodies.ts';
import { headLength, isBased, tailLength } from '../spans/compounds.ts';
import type { TrimmedCandidate } from '../spans/spans.ts';
import { BUILDINGS, FOREIGN_BODIES, LONE_KINDS, MORE_BODIES, OUTLETS } from './heads.ts';
import { type Told, tell } from './points.ts';
import { addWhere } from './whereEvidence.ts';

/** A name's words, lower case, one blank between them: what makes two spellings the same. */
export function surfaceKey(reading: Reading, first: number, end: number): string {
  let key = '';
  for (let i = first; i < end; i++) {
    const { lower, text } = reading.tokens[i]!;
    const word = i === first && text.includes('-') ? lower.slice(headLength(text)) : lower;
    key += i > first && lower !== '.' ? ` ${word}` : word;
  }
  return key.includes('-') ? key.slice(0, key.length - tailLength(key)) : key;
}

/** "AAPL closed at $180", "the symbol AAPL", "$AAPL": a share's symbol, where the finder too takes it for no body. */
function addAcronym(told: Told[], tokens: readonly Token[], at: number, learned: TypeShares | undefined): void {
  const before = tokens[at - 1];
  const named = /^(?:ticker|symbol)$/.test(before?.lower ?? '') || (before?.text === '$' && before.span[1] === tokens[at]!.span[0]);
  const traded =
    /^(?:closed|opened|traded|trades|trading)$/.test(tokens[at + 1]?.lower ?? '') || /^(?:shares|stock)$/.test(keyOf(tokens[at - 2]));
  const doubted = learned?.some(([type, share]) => type === 'other' && share > 0.5) ?? false;
  if (named || (traded && doubted)) tell(told, 'other', 9, 'a share’s symbol');
  else tell(told, 'organisation', 2, 'an acronym');
}

/** Evidence of the words themselves. */
export function addWords(told: Told[], reading: Reading, { first, end, learned }: TrimmedCandidate, surface: string): void {
  const { tokens } = reading;
  const words = keysOf(tokens, first, end).filter(word => word !== '.');
  const bare = surface.endsWith('.') ? surface.slice(0, -1) : surface;
  if (isListedPlace(surface) || isListedPlace(bare)) addListedPlace(told, surface, bare);
  if (WELL_KNOWN.has(surface) || SEATS.has(surface)) tell(told, 'organisation', 6, 'a well-known body');
  if ((GEOGRAPHY.peoples.has(bare) || GEOGRAPHY.adjectives.has(bare)) && !/^u\.?s$/.test(bare))
    tell(told, 'group', 7, 'a people or faith on the list');
  if (words.length > 1 && !isFullName(words, learned)) addHeads(told, words, words.at(-1)!, GEOGRAPHY.gazetteer.has(bare));
  if (words.length > 1 && FOLLOWERS.has(words.at(-1)!) && !PARTY_STARTS.has(words[0]!))
    tell(told, 'group', 14, 'a party’s or a faith’s people');
  if (words.length > 1 && SHIPS.has(tokens[first]!.text)) tell(told, 'product', 14, `“${tokens[first]!.text}” begins a ship’s name`);
  if (words.length > 2 && words.at(-1) === 'show' && isGivenName(words[0]!)) tell(told, 'work', 14, '“Show” ends its name');
  if (words.length === 2 && words[1] === 'bill' && tokens[first - 1]?.lower === 'the') tell(told, 'law', 16, '“the … Bill” is a law');
  if (words.length === 2 && /^(?:river|gulf|isle|lake)$/.test(words[0]!) && tokens[first - 1]?.lower === 'the')
    tell(told, 'place', 6, `“the ${tokens[first]!.text}” begins a water’s or an island’s name`);
  if (end - first > 1 && namesBodyOfCountry(tokens.slice(first, end))) tell(told, 'organisation', 9, 'a body of its country');
  addPersonWords(told, reading, first, end, words);
  if (words.length > 1 && words.at(-2) === 'flight' && /^\p{N}/u.test(words.at(-1)!)) tell(told, 'other', 12, 'a flight');
  if (words.length === 1) addLoneWord(told, tokens, first, learned, words[0]!);
  else if (words.includes('&')) tell(told, 'organisation', 3, '“&” in the name');
}

const FOLLOWERS = new Set(
  'democrats republicans democrat republican muslims christians catholics protestants jews hindus sikhs buddhists'.split(' '),
);
/** First words of parties that are called by their people. */
const PARTY_STARTS = new Set('liberal social christian free new national united centre center young sweden les'.split(' '));
const SHIPS = new Set('USS USNS HMS HMAS HMCS RMS'.split(' '));

function addListedPlace(told: Told[], surface: string, bare: string): void {
  if (GEOGRAPHY.places.has(surface) || GEOGRAPHY.places.has(bare)) tell(told, 'place', 6, 'a country or region on the list');
  else if (GEOGRAPHY.capitals.has(bare) || GEOGRAPHY.capitals.has(surface)) tell(told, 'place', 5, 'a capital city');
  else if (GEOGRAPHY.gazetteer.has(bare)) tell(told, 'place', 3, 'a place on the list');
}

/** What the letters of a name of one word say. */
function addLoneWord(told: Told[], tokens: readonly Token[], at: number, learned: TypeShares | undefined, word: string): void {
  const { text } = tokens[at]!;
  if (!PLAIN.test(text)) {
    if (/^\p{Lu}{1,3}-?\p{N}{2,4}\p{Lu}?s?$/u.test(text)) tell(told, 'product', 7, 'a model number');
    if (/^G(?:7|8|20|77)$/.test(text)) tell(told, 'organisation', 12, 'a group of states');
    if (/\.(?:com|org|net|co\.uk)$/.test(word)) tell(told, 'organisation', 9, 'an address for its name');
    if (/^\p{N}G$/u.test(text)) tell(told, 'other', 9, 'a generation of technology');
    if (/^\p{Lu}[\p{Lu}&.-]{1,6}s?$/u.test(text)) addAcronym(told, tokens, at, learned);
    if (/\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|O['’]|D['’]|De|La|Le|Di|Van|Fitz)/.test(text))
      tell(told, 'organisation', 1.5, 'capitals inside the word');
  }
  const kind = LONE_KINDS.get(word);
  if (kind) tell(told, kind, 12, `“${text}” alone`);
  if (word.length > 6 && /(?:land|ville|burg|burgh|stan|shire|ton|ford|grad|abad|pur|polis|istan)$/.test(word))
    tell(told, 'place', 1, 'ends like a place’s name');
  if (word.length > 5 && /(?:soft|tech|corp|bank|gas|air|oil|tel|com|pharm|net|systems)$/.test(word))
    tell(told, 'organisation', 1.5, 'ends like a company’s name');
}

/** A capital and small letters: neither a number nor an acronym. */
const PLAIN = /^[A-Z][a-z]+$/;

/** "Jordan Banks": a given name and one word, which the finder too takes for a person, whatever else the word may head. */
const isFullName = (words: readonly string[], learned: TypeShares | undefined): boolean =>
  words.length === 2 &&
  (isGivenName(words[0]!) || isWordAndGivenName(words[0]!)) &&
  !COMPANY_SUFFIXES.has(words[1]!) &&
  (learned?.some(([type, share]) => type === 'person' && share > 0.5) ?? false);

/** `isRegion`: of a listed place ("Left Bank"), which no head makes a body. */
function addHeads(told: Told[], words: readonly string[], last: string, isRegion: boolean): void {
  const of = words.findIndex(word => word === 'of' || word === 'for');
  const head = of > 0 ? words[of - 1]! : last;
  const singular = head.endsWith('s') ? head.slice(0, -1) : head;
  if (COMPANY_SUFFIXES.has(last.replaceAll('.', ''))) tell(told, 'organisation', 7, `“${last}” at the end`);
  if (LAW_HEADS.has(head)) tell(told, 'law', 5, `“${head}” is a law or treaty`);
  else if (EVENT_HEADS.has(head) && !/^(?:league|times)$/.test(head)) tell(told, 'event', 5, `“${head}” is an event`);
  else if (!isRegion && (ORGANISATION_HEADS.has(head) || (of > 0 && ORGANISATION_HEADS.has(singular))))
    tell(told, 'organisation', 5, `“${head}” is a body`);
  else if (PLACE_HEADS.has(head)) tell(told, 'place', 4.5, `“${head}” is a place`);
  if (last === 'district' && SERVICES.has(words.at(-2)!)) tell(told, 'organisation', 7, '“District” of a service is a body');
  if (MORE_BODIES.has(last)) tell(told, 'organisation', 6, `“${last}” ends a body’s name`);
  if (FOREIGN_BODIES.has(words[0]!)) tell(told, 'organisation', 7, `“${words[0]}” begins a body’s name`);
  if (NAMED_THINGS.test(words[0]!)) tell(told, 'event', 9, `“${words[0]}” begins an event’s name`);
  if (last === 'telescope') tell(told, 'product', 9, '“Telescope” ends its name');
  if (OUTLETS.has(last)) tell(told, 'organisation', 7, `“${last}” ends an outlet’s name`);
  if (BUILDINGS.has(last)) tell(told, 'place', 4, `“${last}” is a building`);
  if (/^(?:lake|mount|river|fort|cape|gulf|isle|rio|villa)$/.test(words[0]!) && words.length <= 3)
    tell(told, 'place', 4, `“${words[0]}” begins a place’s name`);
  else if (PLACE_STARTS.has(words[0]!) && words.length <= 3)
    tell(told, 'place', isListedPlace(words.slice(1).join(' ')) ? 4 : 1.5, `“${words[0]}” begins a place’s name`);
}

/** What districts are bodies for. */
const SERVICES = new Set('utility school water fire sanitation irrigation transit hospital sewer levee'.split(' '));

const PARTICLES = new Set('van von bin ibn der de al el da di jr sr ii iii'.split(' '));

/** "Storm Edna", "Operation Lantern". */
const NAMED_THINGS = /^(?:storm|hurricane|typhoon|cyclone|operation)$/;

function addPersonWords(told: Told[], reading: Reading, first: number, end: number, words: readonly string[]): void {
  const given = isGivenName(words[0]!);
  const last = words.at(-1)!;
  if (words.length > 1 && words.length < 6) {
    if (given) tell(told, 'person', 4, `“${reading.tokens[first]!.text}” is a given name`);
    if (isFamilyName(last)) tell(told, 'person', 1.5, 'ends in a family name');
    if (words.some((word, i) => i > 0 && PARTICLES.has(word))) tell(told, 'person', 1, 'a particle of persons’ names');
    if (/^\p{L}\.?$/u.test(words[1]!) && words.length > 2) tell(told, 'person', 3, 'an initial in the middle');
    if (
      /^(?:\p{L}\.?){1,3}$/u.test(reading.tokens[first]!.text) &&
      words[0]!.length < 5 &&
      reading.tokens[first]!.text.includes('.') &&
      words.length === 2 &&
      end - first <= 3
    )
      tell(told, 'person', 2, 'initials in front');
    if (
      words.length === 2 &&
      words.every(word => !ORGANISATION_HEADS.has(word) && !PLACE_HEADS.has(word) && /^\p{L}[\p{L}'’-]+$/u.test(word))
    )
      tell(told, 'person', 1, 'two words like a person’s name');
  } else if (words.length === 1) {
    if (given) tell(told, 'person', 2, 'a given name');
    else if (isFamilyName(last)) tell(told, 'person', 2, 'a family name');
  }
}

const PERSON_VERBS = new Set(
  'said says told added asked replied argued insisted recalled joked born married died tweeted wrote testified resigned thinks believes lives'.split(
    ' ',
  ),
);
/** Who plays where, which the lists of nouns for people have not. */
const PLAYERS = new Set(
  'guard forward center centre linebacker cornerback lineman receiver rookie ace reliever closer catcher outfielder infielder slugger lefthander righthander hooker flanker wicketkeeper'.split(
    ' ',
  ),
);
const COMPANY_VERBS = new Set(
  'announced reported launched acquired bought unveiled agreed plans posted sells makes employs shares'.split(' '),
);

/** What makers do. */
const MAKES = new Set('makes manufactures produces sells operates'.split(' '));
const isVerb = (token: Token | undefined): boolean => token !== undefined && /^VB[DZ]$/.test(token.tag);

const PEOPLES = new Set('tribe tribes tribesmen clan clans caste peoples community'.split(' '));
const OF_A_PERSON = new Set('administration presidency campaign aide aides family supporters'.split(' '));

const typeOfCompound = (word: string): EntityType =>
  /-(?:based|born|area)$/.test(word) ? 'place' : /-(?:era|style)$/.test(word) ? 'person' : 'organisation';

/** Nouns for people that companies are called by too: no evidence before a lone word. */
const EITHER = new Set(
  'owner researcher publisher developer contractor landlord investor supplier producer sponsor operator founder partner'.split(' '),
);

const isUpperFirst = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const isWordOrGiven = (key: string): boolean => isGivenName(key) || isWordAndGivenName(key);

/** Evidence of the words around one mention. */
export function addContext(told: Told[], reading: Reading, { first, end, titled }: TrimmedCandidate): void {
  const { tokens } = reading;
  const before = keyOf(itemAt(tokens, first - 1));
  const before2 = keyOf(itemAt(tokens, first - 2));
  const after = keyOf(tokens[end]);
  const after2 = keyOf(tokens[end + 1]);
  if (titled)
    tell(told, 'person', 6, `a title before it (“${tokens[first - 1]?.text === '.' ? tokens[first - 2]?.text : tokens[first - 1]?.text}”)`);
  else if (HONORIFICS.has(before) || (before === '.' && HONORIFICS.has(before2))) tell(told, 'person', 6, 'a form of address before it');
  else if (OFFICE_WORDS.has(before) && isUpperFirst(tokens[first - 1]) && end - first === 2 && isWordOrGiven(keyOf(tokens[first])))
    tell(told, 'person', 6, `“${tokens[first - 1]!.text}” before it`);
  else if ((OFFICE_WORDS.has(before) || PERSON_NOUNS.has(before)) && !(EITHER.has(before) && end - first === 1))
    tell(told, 'person', end - first > 1 ? 3 : 2, `“${before}” before it`);
  else if (ORGANISATION_NOUNS.has(before.slice(before.lastIndexOf('-') + 1))) tell(told, 'organisation', 4.5, `“${before}” before it`);
  addWhere(told, tokens, first, end);
  if (PERSON_VERBS.has(after)) tell(told, 'person', 0.7, `“${after}” after it`);
  if ((after === 'said' || after === 'says') && (after2 === 'it' || after2 === 'its'))
    tell(told, 'organisation', 3, `“${after} ${after2}” after it`);
  if (end - first > 1 && PLAYERS.has(before)) tell(told, 'person', 5, `“${before}” before it`);
  if (after2 === 'its' && isVerb(tokens[end])) tell(told, 'organisation', 4, `“${after} its” after it`);
  else if (MAKES.has(after) && !titled) tell(told, 'organisation', 2.5, `“${after}” after it`);
  if (COMPANY_VERBS.has(after)) tell(told, 'organisation', 0.8, `“${after}” after it`);
  if (after === ',') {
    if (/^\d{1,2}$/.test(after2)) tell(told, 'person', 4, 'an age after it');
    if (after2 === 'who' || after2 === 'whose') tell(told, 'person', 3, '“who” after it');
  }
  if (end - first === 1 && PEOPLES.has(after)) tell(told, 'group', after === 'community' ? 4 : 7, `“${after}” after it`);
  if (after === 'who') tell(told, 'person', 2, '“who” after it');
  if (isPossessive(after) && ORGANISATION_NOUNS.has(after2)) tell(told, 'organisation', 0.5, `its ${after2}`);
  if (isBased(keyOf(tokens[end - 1]))) tell(told, typeOfCompound(keyOf(tokens[end - 1])), 4, 'before “-based” or the like');
  if (end - first === 1 && OF_A_PERSON.has(after)) tell(told, 'person', 2.5, `“${after}” after it`);
  if (before === 'the' && end - first === 1) addArticle(told, tokens[end]);
}

/** "The Aurora" is nobody's name; "the Obi administration" may be of one. */
function addArticle(told: Told[], next: Token | undefined): void {
  tell(told, 'organisation', 0.8, '“the” before it');
  if (!next || !/^(?:NN|JJ|VBN|CD)/.test(next.tag)) tell(told, 'person', -3, '“the” before it');
}
