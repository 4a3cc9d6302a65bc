/**
 * What a verb must be about to be meant in its class: one loses a match or one's keys, a court clears a clerk or a horse a fence. General English,
 * written for this project.
 */
import { WordMap } from '../words/wordLists.ts';

export interface ObjectNeed {
  /** People will do, named or not. */
  readonly somebody: boolean;
  /** So will whatever has a name. */
  readonly named: boolean;
  readonly lemmas: ReadonlySet<string>;
}

/** `verbs: objects`; `@` stands for people, `#` for whatever has a name. */
const NEEDED = `
catch pick-up book: @
name pick choose select tap: @ # team squad cabinet panel successor leader candidate nominee captain
hurt: @
save: @ life passenger hostage animal dog cat horse crew
lose: # match game election race bid seat battle war final series title vote appeal case fight contest cup championship round set lead majority
send: @ commando marine delegation envoy team expedition troop soldier force warship ship vessel aircraft jet plane tank missile reinforcement unit battalion brigade squad convoy aid helicopter drone
float: share stock company firm business unit subsidiary stake
sign: agreement deal accord pact treaty contract memorandum mou truce ceasefire armistice lease partnership settlement extension declaration charter
breach: system network server computer database account firewall website defence defense security
shake jolt: # region city town village building area island coast house province district country
storm: # ship vessel boat building embassy parliament palace compound base barracks station prison airport office house school stage
clear: @ company firm bank
dismiss: @ staff
land: plane aircraft jet helicopter
win: # match game election race bid seat battle war final series title vote appeal case fight contest cup championship round set medal league trophy majority primary lawsuit suit tournament gold silver bronze point
`;

/** `verbs: objects` with which the verb is not meant in its class. */
const FOREIGN = `
sink: talk deal plan bill hope project merger bid negotiation chance dream
charge: fee price rent toll commission interest rate battery phone device
kill: bill plan proposal deal measure legislation effort idea project program programme provision amendment time rumour rumor
release free: statement report video footage data figure document letter photo photograph image album film transcript result detail tape book single trailer poll list version
beat: expectation estimate forecast record target deadline
advance: bill legislation measure plan proposal cause interest agenda theory claim argument goal nomination
quit: deal pact treaty accord agreement union bloc alliance
float: idea plan proposal theory possibility
lift: cup trophy mood spirit bill
fight: fire blaze case crime corruption disease cancer inflation poverty charge ban bill plan urge election
open: account file letter book door
close: loophole gap door deal account
slash: tax cost price rate budget spending job time output dividend
`;

const linesOf = (text: string): readonly (readonly [verbs: readonly string[], objects: readonly string[]])[] =>
  text
    .trim()
    .split('\n')
    .map(line => {
      const [verbs = '', objects = ''] = line.split(': ');
      return [verbs.split(' '), objects.split(' ')] as const;
    });

export const NEEDED_OBJECTS = new WordMap<ObjectNeed>(
  linesOf(NEEDED).flatMap(([verbs, objects]) => {
    const need = { somebody: objects.includes('@'), named: objects.includes('#'), lemmas: new Set(objects) };
    return verbs.map(verb => [verb, need] as const);
  }),
);

export const FOREIGN_OBJECTS = new WordMap<ReadonlySet<string>>(
  linesOf(FOREIGN).flatMap(([verbs, objects]) => verbs.map(verb => [verb, new Set(objects)] as const)),
);

/** The class that a verb is meant in where its object is another. */
export const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['dismiss', 'reject'],
  ['release', 'publish'],
  ['quit', 'withdraw'],
  ['slash', 'cut'],
]);

/** Verb and object, by their lemmas (that of "lives" is "live"), that together tell of another class. */
export const IDIOMS: ReadonlyMap<string, string> = new Map([
  ['catch fire', 'burn'],
  ...['case', 'lawsuit', 'suit', 'charge', 'complaint', 'indictment', 'appeal', 'petition'].map(
    each => [`dismiss ${each}`, 'dismiss-case'] as const,
  ),
  ['lose life', 'die'],
  ['lose live', 'die'],
]);

/** What moves up and down on a market. */
export const MARKET_NOUNS: ReadonlySet<string> = new Set(
  `share stock price index future bond dollar yen euro pound currency rupee yuan market crude gold profit sale revenue income output rate yield`.split(
    ' ',
  ),
);
