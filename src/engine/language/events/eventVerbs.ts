/**
 * Verbs that tell what happened, in classes of near synonyms. A class that has a name for readers gives it as its type. A verb may stand in
 * several classes ("fire"); phrasal verbs are written with a hyphen ("step-down"). General English, written for this project.
 */
import { WordMap, WordSet } from '../words/wordLists.ts';
import { EVENT_VERBS } from './eventVerbData.ts';

/** Verbs that tell a state, a relation, or a manner of being rather than something that happened; light verbs and those of phase. */
export const NOT_EVENTS: ReadonlySet<string> = new Set(
  `be have do seem appear look sound feel remain stay keep become contain include consist comprise involve mean know think believe want wish like love
hate need require deserve own possess belong depend exist matter concern cost fit resemble lack equal cover represent constitute reflect relate
understand remember forget recognise recognize prefer hope expect intend plan aim seek try attempt manage tend continue begin start cease finish keep
help let make take give get go come put bring use allow enable cause lead result follow happen occur range stretch lie stand sit live regard
consider deem describe call term dub title base locate situate associate affect suffer enjoy serve work act see watch hear show suggest indicate
imply prove demonstrate illustrate highlight mark set face date assume suppose guess doubt wonder care mind owe total exceed near focus expect
accord compare number joint further single zero incoming initial may might can could will would shall should must ought dare`.split(/\s+/),
);

/** Verbs of speaking and thinking aloud: claims, not events. */
export const SPEECH_VERBS = new WordSet(
  `say tell add note ask reply respond answer claim insist argue state report explain comment mention observe remark stress emphasise emphasize
acknowledge admit concede assert contend maintain reiterate repeat recall write tweet quote cite speak talk call suggest believe predict
estimate joke quip continue go-on point-out describe express thank hope urge advise recommend caution assure promise vow read advise
announce declare warn deny confirm reveal disclose allege`.split(/\s+/),
);

/** Verbs of speaking that are news in themselves: somebody announced, warned or denied something. */
export const NEWS_SPEECH_VERBS: ReadonlySet<string> = new Set(
  'announce declare warn deny confirm reveal disclose allege apologise apologize'.split(' '),
);

/** Verbs whose passive tells how somebody is or feels: "was convinced". */
export const FEELING_VERBS: ReadonlySet<string> = new Set(
  `exhaust terrify devastate delight disappoint please worry interest excite convince deprive amaze surprise shock tire bore frustrate annoy embarrass
satisfy confuse concern thrill relieve horrify sadden overwhelm encourage involve entitle crowd pack flaw poise indebt respect equip prepare permit justify script`.split(
    /\s+/,
  ),
);

/** What a verb says of the infinitive that it governs. */
export const PLANNING_VERBS: ReadonlySet<string> = new Set(
  `plan intend expect hope want wish aim seek try attempt vow pledge promise agree decide threaten prepare propose schedule set order ask urge tell
advise request require demand offer consider look need due likely poised slated determine mean call invite encourage warn`.split(/\s+/),
);
export const FAILING_VERBS = new WordSet('fail refuse decline neglect forget avoid'.split(' '));
export const ALLEGING_VERBS: ReadonlySet<string> = new Set(
  'allege accuse claim believe suspect say report charge think appear seem suppose rumour rumor'.split(' '),
);
/** Verbs whose infinitive happened if they did. */
export const IMPLYING_VERBS: ReadonlySet<string> = new Set(
  'begin start continue manage help go come proceed force cause lead get use happen'.split(' '),
);
/** Verbs that lend their subject to the event noun that is their object. */
export const LIGHT_VERBS = new WordSet(
  'make take give have hold do concede carry-out conduct launch stage issue deliver file lodge face suffer commit mount perform get receive undergo announce sign reach strike win open begin start lead order plan call host survive complete end'.split(
    ' ',
  ),
);

interface VerbClass {
  readonly name: string;
  readonly type: string | null;
  readonly lemmas: readonly string[];
}

const CLASSES: readonly VerbClass[] = EVENT_VERBS.trim()
  .split('\n')
  .map(line => {
    const [head = '', lemmas = ''] = line.split(': ');
    const [name = '', type = null] = head.split(' = ');
    return { name, type, lemmas: lemmas.split(' ') };
  });

/** Class names of a verb's lemma, the likeliest first. */
export const VERB_CLASSES = new WordMap<readonly string[]>(
  CLASSES.reduce((map, { name, lemmas }) => {
    for (const lemma of lemmas) map.set(lemma, [...(map.get(lemma) ?? []), name]);
    return map;
  }, new Map<string, string[]>()),
);

/** The type of a class, for readers. */
export const CLASS_TYPES: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(({ name, type }) => (type === null ? [] : [[name, type] as const])),
);
