/** Nouns that name something that happens, by the class of verbs (eventVerbs.ts) that tells the same. General English, written for this project. */
import { WordMap } from '../words/wordLists.ts';

/** `class = type: nouns`; a type here is for classes that have no verb. */
const LINES = `
kill: killing murder homicide slaying assassination massacre slaughter manslaughter
die: death drowning
injure: injury wounding
attack: attack assault ambush raid onslaught offensive airstrike strike incursion
stab: stabbing
bomb: bombing shelling bombardment
beat: beating
rape: rape
shoot: shooting gunfire shootout
kidnap: kidnapping abduction
hijack: hijacking piracy
rob: robbery theft burglary heist looting larceny
seize: seizure confiscation
arrest: arrest detention capture
charge: charge indictment arraignment
accuse: accusation allegation
convict: conviction
plead: plea
acquit: acquittal
sentence: sentence sentencing imprisonment
execute: execution
rule: ruling verdict judgment judgement injunction decision
order: order injunction directive
overturn: annulment
block: suspension halt freeze
ban: ban prohibition
sue: lawsuit suit litigation complaint
file: filing
appeal: appeal
settle: settlement
testify: testimony hearing trial
trial = trial: trial hearing arraignment inquest
expel: expulsion
extradite: extradition deportation expulsion
release: release
rescue: rescue
search: search manhunt hunt
pursue: chase pursuit
investigate: investigation probe inquiry enquiry
find: discovery
acquire: acquisition takeover buyout
buy: purchase acquisition
merge: merger deal tie-up
sell: sale divestiture divestment
invest: investment
bid: bid
list: listing flotation ipo
default: default bankruptcy insolvency
appoint: appointment hiring
nominate: nomination
swear-in: inauguration
dismiss: dismissal firing sacking ouster
suspend: suspension
lay-off: layoff layoffs redundancy
resign: resignation retirement
leave: departure exit
return: return comeback
elect: election re-election referendum poll runoff
vote: vote ballot
campaign: campaign
impeach: impeachment
win: victory win triumph
defeat: defeat
lose: loss
rise: rise surge rally jump increase gain
fall-price: fall drop decline plunge slump slide
fall: fall
climb: climb
cut: cut reduction cutback
raise: hike increase raise
pay: payment payout
fine: fine penalty
launch: launch debut unveiling introduction rollout
launch-missile: launch test
recall: recall
announce: announcement declaration
sign: signing agreement accord pact treaty
agree: agreement accord pact
approve: approval authorisation authorization ratification
reject: rejection veto refusal
withdraw: withdrawal pullout
cancel: cancellation
delay: delay postponement
sanction: sanction sanctions blacklisting embargo
threaten: threat
warn: warning
deny: denial
apologise: apology
condemn: condemnation
crash: crash accident collision wreck derailment pileup
explode: explosion blast detonation
erupt: eruption
collapse: collapse
burn: fire blaze arson wildfire inferno
flood: flood flooding deluge
quake = disaster: earthquake quake tremor aftershock tsunami
storm = disaster: hurricane storm cyclone typhoon tornado blizzard landslide avalanche mudslide drought disaster catastrophe
destroy: destruction demolition
damage: damage
infect: outbreak infection epidemic pandemic
leak: leak
spill = spill: spill spillage
evacuate: evacuation
flee: escape
protest: protest demonstration march rally
riot: riot unrest
walk-out: strike walkout
meet: meeting summit conference talks
negotiate: negotiation negotiations talks
visit: visit trip tour
arrive: arrival landing
host: hosting
perform: performance concert
honour: award prize honour honor
marry: wedding marriage
divorce: divorce
bear: birth
bury: funeral burial
deploy: deployment
invade: invasion
clash: clash battle fighting skirmish
war = war: war conflict
ceasefire = ceasefire: ceasefire truce armistice
coup = coup: coup putsch
crisis = crisis: crisis
ceremony = ceremony: ceremony
party = ceremony: party celebration festival
game = match: game match playoff final tournament
incident = incident: incident
scandal = scandal: scandal
surrender: surrender
close: closure shutdown
open: opening
build: construction
rebuild: reconstruction
operation = operation: operation crackdown
patrol = operation: patrol
attempt: attempt
drive-drunk = drink driving: dui dwi drunk-driving drink-driving
hack: hack breach cyberattack hacking
leak: leak
remove: removal
reform: reform
`;

/** Nouns of the list that as often name a thing or a state: events only with an agent, a patient or a date, or as the subject of "occur". */
export const DOUBTFUL_NOUNS: ReadonlySet<string> = new Set(
  `charge order decision deal test release search hunt discovery purchase sale investment bid listing default return poll vote ballot campaign win
loss rise jump gain increase fall drop decline slide climb cut fine launch agreement threat warning fire damage march rally meeting conference talks
trip tour performance award prize honour honor marriage war conflict crisis party final game match operation patrol attempt leak reform suit
complaint plea filing sentence freeze halt exit payment payout penalty hike raise reduction
cutback approval refusal signing injury order opening construction test debut introduction allegation accusation visit birth
festival negotiation negotiations`.split(/\s+/),
);

const CLASSES = LINES.trim()
  .split('\n')
  .map(line => {
    const [head = '', nouns = ''] = line.split(': ');
    const [name = '', type = null] = head.split(' = ');
    return { name, type, nouns: nouns.split(' ') };
  });

/** Class names of an event noun's lemma, the likeliest first. */
export const NOUN_CLASSES = new WordMap<readonly string[]>(
  CLASSES.reduce((map, { name, nouns }) => {
    for (const noun of nouns) map.set(noun, [...(map.get(noun) ?? []), name]);
    return map;
  }, new Map<string, string[]>()),
);

/** Types of the classes that only nouns have. */
export const NOUN_CLASS_TYPES: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(({ name, type }) => (type === null ? [] : [[name, type] as const])),
);
