/** What a name is by the part it plays: what it is said to own, what it is called beside itself, and what the text calls it later. Fixed windows. */
import { itemAt } from '../../../base/itemAt.ts';
import { isListedPlace } from '../../../language/lexicons/countries.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { EntityType } from '../../../model/analysis.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isDash, isLower, isPossessive, isUpper, startsWithDigit } from '../../../text/characters.ts';
import { keyOf, type NameCandidate } from '../finding/candidates.ts';
import { isBased } from '../spans/compounds.ts';
import { KINDS_OF_BODY, REGIONS, UNITS } from './heads.ts';
import { type Told, tell } from './points.ts';

const words = (data: string): ReadonlySet<string> => new Set(data.split(/\s+/));

const OWNED_BY: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'organisation',
    words(`founder founders co-founder ceo cfo chairman chairwoman chief shares stock share spokesman spokeswoman spokesperson headquarters products product customers
shareholders employees revenue revenues profit profits earnings sales subsidiary subsidiaries parent takeover merger licence license factory factories plants brand brands fleet`),
  ],
  [
    'person',
    words(
      'wife husband father mother son daughter lawyer lawyers brother sister widow death childhood career mum dad parents girlfriend boyfriend',
    ),
  ],
  [
    'place',
    words(
      'government capital economy parliament population prime foreign military armed people border borders streets mayor coast airport opposition voters constitution constitutional independence monarchy dictator',
    ),
  ],
];
const COMPANY_AFTER = words(
  'company firm group corporation conglomerate shares stock subsidiary unit factory plant customers executive executives employees shareholders spokesman spokeswoman spokesperson headquarters',
);
const COMPANY_BEFORE = words(
  'shares stake stakes stock holding founder co-founder ceo executive chairman subsidiary customers shareholders employees headquarters spokesman spokeswoman spokesperson',
);

const OUTLET_AFTER = words('daily newspaper tabloid weekly magazine broadcaster');

const THINGS: readonly (readonly [EntityType, ReadonlySet<string>])[] = [
  [
    'product',
    words(`ship ferry vessel tanker trawler yacht frigate destroyer submarine boat freighter warship steamer spacecraft rocket satellite probe smartphone
phone tablet console handset drug vaccine laptop`),
  ],
  ['work', words('film novel album song movie opera musical sitcom soap poem memoir')],
];
const SPOKEN_FOR = /^(?:spokesman|spokeswoman|spokesperson|works|worked|lawyer|engineer)$/;

/** Evidence beside one mention. */
export function addRoles(told: Told[], reading: Reading, { first, end, type }: NameCandidate): void {
  const { tokens } = reading;
  const before = keyOf(itemAt(tokens, first - 1));
  const before2 = keyOf(itemAt(tokens, first - 2));
  const after = tokens[end];
  if ((before === 'of' || before === 'in' || before === 'at') && COMPANY_BEFORE.has(before2))
    tell(told, 'organisation', 3.5, `“${before2} ${before}” before it`);
  if (before === 'for' && SPOKEN_FOR.test(before2)) tell(told, 'organisation', 2.5, `“${before2} for” before it`);
  if (after && OUTLET_AFTER.has(after.text) && before !== 'a' && !isListedPlace(keyOf(tokens[end - 1])))
    tell(told, 'organisation', 5, `“${after.text}” after it`);
  for (const [type, things] of THINGS) if (things.has(before)) tell(told, type, 9, `“${before}” before it`);
  if (KINDS_OF_BODY.has(before)) tell(told, 'organisation', 5, `“${before}” before it`);
  addOwnPlace(told, tokens, first, end);
  if (before === ',' && PERSON_NOUNS.has(before2) && PAUSE.test(after?.text ?? '')) tell(told, 'person', 3, `“${before2}” before it`);
  if (!after || isBased(keyOf(tokens[end - 1]))) return;
  if (type !== 'place' && isMarketIndex(tokens, first, end)) tell(told, 'organisation', 12, 'an index that moves');
  if (after.lower === 'crude' || after.lower === 'futures') tell(told, 'other', 9, `“${after.lower}” after it`);
  if (end - first === 1 && LED_OR_JOINED.has(after.lower) && isLetters(tokens[first]!))
    tell(told, 'organisation', 6, `“${after.lower}” after it`);
  if (COMPANY_AFTER.has(after.lower)) tell(told, 'organisation', 2.5, `“${after.lower}” after it`);
  if (WAS.has(after.lower) && /^(?:founded|headquartered|listed|incorporated)$/.test(keyOf(tokens[end + 1])))
    tell(told, 'organisation', 4, `“${keyOf(tokens[end + 1])}” after it`);
  if (isPossessive(after.text)) addOwned(told, tokens, end + 1);
  if (after.text === ',' || after.text === '(' || isDash(after.text))
    addApposition(told, tokens, end + 1, /^(?:in|at|near|from|to)$/.test(before));
}

const WAS = words('was is were');

/** What letters alone have that are those of a party, an army or an agency. */
const LED_OR_JOINED = words(
  `party leader leaders leadership member members mp mps lawmaker lawmakers candidate candidates councillor councillors supporters fighter fighters militants militant guerrillas
rebels commander troops delegation prosecutor prosecutors president chairman chairperson chairwoman secretary-general director-general`,
);

const isLetters = ({ text, lower }: Token): boolean => /^\p{Lu}{2,6}$/u.test(text) && !isListedPlace(lower);

const PAUSE = /^(?:[,.;:?!)”"]|[-–—]{1,2})$/;

/** "Vell, Mass.", "the River Vell", and "Third Fleet": what a few words say in their place alone. */
function addOwnPlace(told: Told[], tokens: readonly Token[], first: number, end: number): void {
  const before = itemAt(tokens, first - 1);
  const key = keyOf(tokens[first]);
  if (
    end - first === 1 &&
    REGIONS.has(key) &&
    (/^(?:nsw|qld)$/.test(key) || (before?.text === ',' && isUpper(tokens[first - 2]?.text ?? '')))
  )
    tell(told, 'place', 7, 'a region');
  if (end - first === 2 && key === 'river' && before?.lower === 'the') tell(told, 'place', 4, '“the River” begins a place’s name');
  const last = keyOf(tokens[end - 1]);
  if (end - first > 1 && UNITS.has(last)) tell(told, 'organisation', 7, `“${last}” is a body`);
}

const MOVES = words(
  `fell falls rose rises gained gains slipped slips lost loses dropped drops climbed climbs closed closes ended ends slid slides jumped jumps edged advanced added
rallied surged tumbled plunged dipped shed index`,
);

/** "the Verrin fell", "the small-cap Verrin 2000 index": one or two words behind an article, a number aside, and it moves as markets do. */
export function isMarketIndex(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > 3 || isListedPlace(keyOf(tokens[end - 1]))) return false;
  if (end - first === 1 && tokens[first]!.text.endsWith('s') && /^\p{Lu}\p{Ll}+s$/u.test(tokens[first]!.text)) return false;
  const number = tokens[end]?.text ?? '';
  const next = startsWithDigit(number) && INDEX_NUMBER.test(number) ? end + 1 : end;
  if (!MOVES.has(keyOf(tokens[next]))) return false;
  const article = /.-.|^(?:benchmark|broader|wider|main)$/.test(keyOf(tokens[first - 1])) ? first - 2 : first - 1;
  return keyOf(tokens[article]) === 'the';
}

/** "40", "2000". */
export const INDEX_NUMBER = /^\p{N}{2,4}$/u;

const DOES_BUSINESS = /^(?:runs|owns|operates|makes|sells|employs|manufactures|publishes|supplies|produces|ran|owned|operated|made|sold)$/;

function addOwned(told: Told[], tokens: readonly Token[], at: number): void {
  const owned = keyOf(tokens[at]);
  if (/^(?:disease|syndrome|lymphoma|palsy|sarcoma|law|theorem|paradox)$/.test(owned))
    tell(told, 'other', 12, `named for somebody: “${owned}”`);
  for (const [type, things] of OWNED_BY) if (things.has(owned)) tell(told, type, 2, `its ${owned}`);
}

const LONGEST = 12;
const DETERMINERS = words('a an the its one another my our your his her their');

/** ", the world's largest ferry operator," and ", which sells …". A place to be in is not described as a body. */
function addApposition(told: Told[], tokens: readonly Token[], at: number, inside: boolean): void {
  const opens = keyOf(tokens[at]);
  if (opens === 'which') {
    tell(told, 'person', -3, '“which” after it');
    tell(told, inside ? 'place' : 'organisation', 1, '“which” after it');
    const verb = keyOf(tokens[at + 1]);
    if (DOES_BUSINESS.test(verb)) tell(told, 'organisation', 4, `“which ${verb}” after it`);
  }
  if (opens === 'where') tell(told, 'place', 2.5, '“where” after it');
  if (!DETERMINERS.has(opens)) return;
  const head = headOfPhrase(tokens, opens === 'one' && keyOf(tokens[at + 1]) === 'of' ? at + 2 : at);
  const type = head ? typeOfNoun(head) : null;
  if (type && (type === 'person' || !inside)) tell(told, type, 5, `“${head}”, so described`);
}

const BEHIND_HEAD = words(', . ; : ) ( of in for that which who based with behind and at on to from');
const FINITE = words('VBD VBZ VBP MD');

/** The last noun of the phrase that begins at `at`; null where a clause follows rather than a phrase. */
export function headOfPhrase(tokens: readonly Token[], at: number): string | null {
  let head: string | null = null;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST); i++) {
    const { text, tag, lower } = tokens[i]!;
    if (BEHIND_HEAD.has(lower) || isDash(text)) return head;
    if (FINITE.has(tag) && text !== "'s" && text !== '’s') return null;
    head =
      ((tag === 'NN' || tag === 'NNS') && isLower(text)) || text === 'MP' || text === 'MEP' || text === 'CEO'
        ? lower
        : isPossessive(text) || /^(?:JJ|CD|DT|RB|VBN|VBG|POS)/.test(tag)
          ? head
          : null;
  }
  return null;
}

/** The type of what a noun names, in the singular or plural; null for other nouns, and for those that people and companies share. */
export function typeOfNoun(lower: string): EntityType | null {
  const types = new Set<EntityType>();
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  for (const word of [tail, tail.replace(/s$/, ''), tail.replace(/ies$/, 'y')]) {
    if (PERSON_NOUNS.has(word)) types.add('person');
    if (ORGANISATION_NOUNS.has(word) || PARTS_OF_BODIES.test(word)) types.add('organisation');
    if (PLACE_NOUNS.has(word)) types.add('place');
  }
  return types.size === 1 ? [...types][0]! : null;
}

/** What else a body is called beside its name. */
const PARTS_OF_BODIES = /^(?:unit|arm|affiliate|cartel|gang|consultancy|nonprofit|non-profit|ngo)$/;

const COMPANY = new Set(
  'company firm manufacturer maker retailer airline lender carmaker automaker chipmaker conglomerate operator insurer brewer giant'.split(
    ' ',
  ),
);

/** The tokens of "company" in "the company", "the Kenyan company" and the like, in text order. */
export function companyNominals({ tokens }: Reading): number[] {
  const found: number[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tokens[i]!.lower !== 'the') continue;
    const { tag } = tokens[i + 1]!;
    const isNext = COMPANY.has(keyOf(tokens[i + 1]));
    if (!isNext && !((tag.startsWith('JJ') || tag.startsWith('NNP')) && COMPANY.has(keyOf(tokens[i + 2])))) continue;
    const noun = isNext ? i + 1 : i + 2;
    if (!/^(?:of|\p{Lu}.*)$/u.test(tokens[noun + 1]?.text ?? '')) found.push(noun);
  }
  return found;
}
