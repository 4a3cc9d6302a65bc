/** Words before and beside names: honorifics, offices and ranks; and nouns for people, with their gender. Public facts, written down for this project. */

import type { Gender } from '../../model/analyzed.ts';
import { WordMap } from '../words/wordLists.ts';

const words = (data: string): string[] => data.split(/[\s|]+/).filter(Boolean);
const phrases = (data: string): string[] =>
  data
    .split('|')
    .map(phrase => phrase.trim())
    .filter(Boolean);

const FEMALE_HONORIFICS = words(
  `mrs ms miss madam madame mme lady dame sister queen princess duchess countess baroness mother sra doña dona frau begum aunt`,
);
const MALE_HONORIFICS =
  words(`mr mister sir lord king prince duke count baron father brother monsieur señor senor don herr sheikh sheik emir imam ayatollah
rabbi pope monsignor uncle sultan maulana mullah tsar czar messrs signor`);
const OTHER_HONORIFICS =
  words(`dr doctor prof professor rev reverend saint justice judge hon sgt capt cpt lt gen col maj cpl pvt adm cmdr cdr
gov sen rep pres atty supt insp det pc dc dci`);

/** Offices and ranks that stand before a name with a capital ("President Moyo"), single words, lower case. */
const OFFICES =
  words(`president premier chancellor minister senator congressman congresswoman representative governor mayor ambassador secretary chairman
chairwoman chairperson chair chief director general colonel major captain commander lieutenant sergeant admiral marshal brigadier corporal private officer detective inspector
constable sheriff superintendent commissioner councillor councilman councilwoman councilor alderman deputy speaker attorney prosecutor coach manager
cardinal archbishop bishop pastor chaplain dean principal emperor vice-president ex-president ex-minister spokesman spokeswoman spokesperson
taoiseach solicitor magistrate counsel treasurer lawmaker legislator delegate envoy leader founder co-founder owner editor analyst economist
ceo cfo coo cto mp mep mla msp td assemblyman assemblywoman assemblymember chairwoman provost comptroller auditor commodore commandant
secretary-general director-general attorney-general vice-chairman undersecretary professor judge justice vice midfielder striker defender goalkeeper skipper`);

/** What may stand before an office as part of the title ("US District Judge", "former Deputy Prime Minister"). */
const OFFICE_MODIFIERS =
  words(`vice deputy prime former ex acting interim assistant associate senior junior chief executive district circuit federal state supreme
foreign finance defense defence interior home justice trade health education energy agriculture labour labor environment transport treasury attorney
lead first second secretary special press police fire army navy air force lord lady high chairman co-founder managing general house senate majority minority
parliamentary presidential crown democratic republican city county provincial regional national us u.s. uk head opposition party prime-ministerial privy human rights development
financial operating technical marketing medical scientific legal investment product technology research science surgeon
economy commerce information communications culture sports tourism immigration labour conservative tory rep. sen.`);

export const HONORIFICS = new WordMap<Gender | null>([
  ...FEMALE_HONORIFICS.map(word => [word, 'female'] as const),
  ...MALE_HONORIFICS.map(word => [word, 'male'] as const),
  ...OTHER_HONORIFICS.map(word => [word, null] as const),
]);
export const OFFICE_WORDS: ReadonlySet<string> = new Set(OFFICES);
export const OFFICE_MODIFIER_WORDS: ReadonlySet<string> = new Set(OFFICE_MODIFIERS);

/** Titles that are part of a name only by convention: cut before a name, kept in descriptions. */
export const isTitleWord = (lower: string): boolean => HONORIFICS.has(lower) || OFFICE_WORDS.has(lower);

const FEMALE_NOUNS =
  words(`woman girl mother daughter sister wife widow actress heroine chairwoman congresswoman spokeswoman businesswoman policewoman
councilwoman assemblywoman aunt niece grandmother queen princess duchess bride girlfriend lady waitress hostess goddess nun stepmother sportswoman saleswoman
mom mum ballerina midwife schoolgirl goddaughter mother-in-law sister-in-law`);
const MALE_NOUNS =
  words(`man boy father son brother husband widower actor hero chairman congressman spokesman businessman policeman councilman assemblyman uncle nephew
grandfather king prince duke groom boyfriend gentleman waiter host monk stepfather sportsman salesman dad fisherman gunman fireman statesman clergyman schoolboy
craftsman cameraman father-in-law brother-in-law frontman strongman nobleman`);
const OTHER_NOUNS =
  words(`person child teenager youth student teacher professor doctor nurse lawyer attorney judge justice prosecutor magistrate president premier chancellor
minister senator governor mayor ambassador secretary chief director general colonel major captain commander lieutenant sergeant admiral officer detective inspector
sheriff superintendent commissioner councillor deputy speaker coach manager bishop archbishop cardinal pope priest pastor imam rabbi founder co-founder
owner executive banker trader investor analyst economist entrepreneur billionaire millionaire tycoon magnate politician lawmaker legislator lawyer diplomat envoy
negotiator leader activist campaigner dissident protester journalist reporter correspondent editor columnist commentator author writer poet novelist playwright director
producer filmmaker singer musician rapper composer conductor artist painter sculptor photographer designer architect engineer scientist researcher physicist
chemist biologist historian philosopher psychologist psychiatrist surgeon physician dentist pharmacist farmer worker employee driver pilot
astronaut soldier veteran fighter militant rebel terrorist suspect defendant plaintiff victim witness survivor killer murderer attacker shooter
assailant robber thief hacker inmate prisoner detainee convict fugitive refugee migrant immigrant citizen resident player striker midfielder
defender goalkeeper quarterback pitcher batsman bowler golfer boxer wrestler swimmer runner athlete champion skipper winger cyclist jockey
sprinter celebrity comedian presenter broadcaster chef official spokesperson aide adviser advisor consultant strategist candidate nominee challenger incumbent
contender whistleblower chairperson chair ceo boss chief-executive mp mep congressperson parliamentarian cleric scholar academic expert specialist
agent investigator contractor developer publisher landlord tenant shareholder lecturer dean principal pensioner toddler infant baby newcomer politician
passenger motorist pedestrian teen bishop monarch emperor sultan ruler dictator successor predecessor colleague friend spouse cousin relative
undersecretary treasurer counsel solicitor barrister paralegal clerk auditor accountant bookkeeper librarian programmer technician mechanic electrician plumber carpenter
activist organizer organiser volunteer patient donor philanthropist socialite influencer blogger youtuber skater skier tennis footballer cricketer swimmer umpire referee`);

/** Nouns for one person, lower case. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...OTHER_NOUNS.map(word => [word, null] as const),
  ...FEMALE_NOUNS.map(word => [word, 'female'] as const),
  ...MALE_NOUNS.map(word => [word, 'male'] as const),
]);

/** Offices of several words before a name. */
export const LONG_OFFICES: readonly string[] =
  phrases(`chief executive officer|chief executive|prime minister|vice president|attorney general|secretary general|secretary of state|director general|
chief of staff|chief justice|chief financial officer|managing director|deputy prime minister|foreign minister|finance minister|home secretary|foreign secretary|head coach|executive director`);
