/** The words of time: closed lists. Looked up in lower case, without a full stop. */
import { type Looked, WordMap } from '../../language/words/wordLists.ts';

/** TIMEX3 units; QU a quarter, WE a weekend, DE a decade, CE a century, FN a fortnight. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS' | 'QU' | 'WE' | 'DE' | 'CE' | 'FN';

export type WordKind =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'season'
  | 'part'
  | 'deictic'
  | 'ref'
  | 'direction'
  | 'modifier'
  | 'edge'
  | 'number'
  | 'ordinal'
  | 'vague'
  | 'article'
  | 'every'
  | 'ago'
  | 'adverb'
  | 'fiscal'
  | 'approximate'
  | 'meridiem'
  | 'zone'
  | 'era'
  | 'decade'
  | 'half';

/** `n`: the month's, weekday's or season's number, an offset, a value. `code`: unit, part of day, reference, … `short`: an abbreviation. */
export interface Word {
  readonly kind: WordKind;
  readonly n: number;
  readonly code: string;
  readonly plural: boolean;
  readonly short: boolean;
}

const entries: [string, Word][] = [];
function add(kind: WordKind, list: string, { plural = false, short = false } = {}): void {
  for (const item of list.split(/\s+/).filter(Boolean)) {
    const [word = '', n = '0', code = ''] = item.split(':');
    entries.push([word.replaceAll('_', ' '), { kind, n: Number(n), code, plural, short }]);
  }
}

add('month', 'january:1 february:2 march:3 april:4 may:5 june:6 july:7 august:8 september:9 october:10 november:11 december:12');
add('month', 'jan:1 feb:2 mar:3 apr:4 jun:6 jul:7 aug:8 sep:9 sept:9 oct:10 nov:11 dec:12', { short: true });
add('weekday', 'monday:1 tuesday:2 wednesday:3 thursday:4 friday:5 saturday:6 sunday:7');
add('weekday', 'mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7', { plural: true });
add('weekday', 'mon:1 tue:2 tues:2 wed:3 thu:4 thur:4 thurs:4 fri:5 sat:6 sun:7', { short: true });
add(
  'unit',
  'year:0:Y month:0:M week:0:W day:0:D hour:0:TH minute:0:TM second:0:TS quarter:0:QU weekend:0:WE decade:0:DE century:0:CE fortnight:0:FN',
);
add(
  'unit',
  'years:0:Y months:0:M weeks:0:W days:0:D hours:0:TH minutes:0:TM seconds:0:TS quarters:0:QU weekends:0:WE decades:0:DE centuries:0:CE fortnights:0:FN',
  { plural: true },
);
add('unit', 'yr:0:Y hr:0:TH min:0:TM sec:0:TS yrs:0:Y hrs:0:TH mins:0:TM secs:0:TS', { plural: true, short: true });
add('season', 'spring:0:SP summer:0:SU autumn:0:FA fall:0:FA winter:0:WI springtime:0:SP summertime:0:SU wintertime:0:WI');
add(
  'part',
  'morning:0:MO afternoon:0:AF evening:0:EV night:0:NI noon:12:NOON midday:12:NOON midnight:0:MIDNIGHT dawn:0:MO dusk:0:EV daybreak:0:MO overnight:0:NI lunchtime:12:MI',
);
add('part', 'mornings:0:MO afternoons:0:AF evenings:0:EV nights:0:NI', { plural: true });
add('deictic', 'today:0:D yesterday:-1:D tomorrow:1:D tonight:0:NI tonite:0:NI');
add('ref', 'now:0:PRESENT_REF currently:0:PRESENT_REF nowadays:0:PRESENT_REF recently:0:PAST_REF lately:0:PAST_REF soon:0:FUTURE_REF');
add(
  'direction',
  'last:-1 past:-1:past previous:-1:previous prior:-1:previous preceding:-1:previous latest:-1:past next:1 coming:1:past upcoming:1:past following:1:previous this:0 current:0:current same:0:same that:0:same ensuing:1:previous succeeding:1:previous',
);
add('modifier', 'early:0:START late:0:END mid:0:MID later:0:END earlier:0:START');
add(
  'edge',
  'beginning:0:START start:0:START end:0:END middle:0:MID close:0:END outset:0:START rest:0:END remainder:0:END turn:0:START height:0:MID dawn:0:START',
);
add(
  'number',
  'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 dozen:12 couple:2 hundred:100 thousand:1000',
);
add(
  'ordinal',
  'first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 final:4',
);
add('vague', 'several few many some numerous countless dozens hundreds thousands');
add('article', 'a:1 an:1 the');
add('every', 'every each');
add(
  'ago',
  'ago:-1:anchor earlier:-1:narrative later:1:narrative before:-1:narrative after:1:narrative afterwards:1:narrative hence:1:anchor beforehand:-1:narrative previously:-1:narrative prior:-1:narrative',
);
add(
  'adverb',
  'daily:0:P1D weekly:0:P1W monthly:0:P1M yearly:0:P1Y annually:0:P1Y hourly:0:PT1H nightly:0:P1D biweekly:0:P2W fortnightly:0:P2W',
);
add('fiscal', 'fiscal financial fy calendar');
add('approximate', 'about around approximately roughly nearly almost over under only just exactly');
add('meridiem', 'am:0 pm:12 a.m:0 p.m:12 a.m.:0 p.m.:12');
add('zone', 'gmt utc est edt et pst pdt pt cst cdt ct mst mdt bst cet cest ist sgt hkt jst aest aedt eat wat msk');
add('era', 'bc:-1 bce:-1 b.c:-1 b.c.:-1 ad:1 ce:1 a.d.:1');
add('decade', 'twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70 eighties:80 nineties:90');
add('half', 'half:0.5');

const WORDS = new WordMap<readonly Word[]>(
  entries.reduce((map, [word, entry]) => map.set(word, [...(map.get(word) ?? []), entry]), new Map<string, Word[]>()),
);

const NONE: readonly Word[] = [];
/** All readings of a word; none for a word that has nothing to do with time. */
export const readingsOf = (token: Looked): readonly Word[] => WORDS.of(token) ?? NONE;
export const readingsOfWord = (lower: string): readonly Word[] => WORDS.get(lower) ?? NONE;

/** Kinds that make an expression of time by themselves or with a number: without one of them a sentence need not be read. */
export const CORE: ReadonlySet<WordKind> = new Set([
  'month',
  'weekday',
  'unit',
  'season',
  'part',
  'deictic',
  'ref',
  'adverb',
  'meridiem',
  'era',
  'decade',
  'fiscal',
]);

/** The words of those kinds. */
export const CORE_WORDS: readonly string[] = entries.filter(([, { kind }]) => CORE.has(kind)).map(([word]) => word);

/** Kinds of which every expression of time has a word, unless it has digits or a holiday. */
const TELLING: ReadonlySet<WordKind> = new Set<WordKind>([...CORE, 'number', 'half']);
export const tells = (readings: readonly Word[]): boolean => readings.some(({ kind }) => TELLING.has(kind));
