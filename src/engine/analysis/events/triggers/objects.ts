/** Whether a verb is meant in its class with the object that it has here. */
import {
  FOREIGN_OBJECTS,
  IDIOMS,
  MARKET_NOUNS,
  NEEDED_OBJECTS,
  type ObjectNeed,
  OTHERWISE,
} from '../../../language/events/eventObjects.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';
import type { Candidate } from './candidates.ts';

/** A verb with what it is done to, the unit behind it and its phrases; `head`: its token. */
export interface Deed extends Pick<Candidate, 'lemma' | 'senses' | 'patients' | 'phrases' | 'head'> {
  readonly next: Unit | undefined;
}

/** "Fell [asleep]". */
const FALLEN = new WordSet('asleep short victim silent ill sick pregnant behind apart foul prey'.split(' '));
const PEOPLE = new WordSet(
  'he she they him her them who someone somebody anyone anybody everyone everybody nobody people man men woman women child children'.split(
    ' ',
  ),
);

/** The sense that the verb has instead: "won praise" is no victory. Null where it is meant in its class, or may be. */
export function otherSense(context: Context, deed: Deed): string | null {
  const { lemma, patients } = deed;
  if (isOtherDeed(context, deed)) return lemma;
  const patient = patients[0];
  if (!patient) return isOtherAlone(context, deed) ? `${lemma}-else` : null;
  const token = context.tokens[patient.head]!;
  const idiom =
    IDIOMS.get(`${lemma} ${token.lemma}`) ?? (lemma === 'sign' && token.tag !== 'PRP' && isSomebody(context, patient) ? 'hire' : null);
  if (idiom !== null) return idiom;
  const need = NEEDED_OBJECTS.get(lemma);
  const meant = need ? suits(context, patient, need) : !FOREIGN_OBJECTS.get(lemma)?.has(token.lemma);
  return meant ? null : (OTHERWISE.get(lemma) ?? `${lemma}-else`);
}

function suits(context: Context, patient: NounPhrase, { somebody, named, lemmas }: ObjectNeed): boolean {
  const { lemma } = context.tokens[patient.head]!;
  if (lemma === 'it' || lemmas.has(lemma) || (somebody && isSomebody(context, patient))) return true;
  return named && (mentionOf(context, patient.head)?.form === 'name' || isScore(context, patient));
}

/** "Won [3-1]", "lost by [two]", not "lost [$5m]". */
function isScore({ tokens }: Context, { first, head }: NounPhrase): boolean {
  if (tokens[head]!.tag !== 'CD') return false;
  for (let i = first; i < head; i++) if (tokens[i]!.tag === '$') return false;
  return true;
}

/** People, named or not: "three men were held". */
export function isSomebody(context: Context, { head }: NounPhrase): boolean {
  const token = context.tokens[head]!;
  if (PEOPLE.holds(token)) return true;
  const mention = mentionOf(context, head);
  const type = mention ? context.entity(mention.entity)?.type : undefined;
  if (type !== undefined) return type === 'person' || type === 'group' || token.tag === 'NNPS';
  return token.tag.startsWith('NN') && PERSON_NOUNS.has(token.lemma);
}

/** "He was left shaking", "fell asleep", "was caught up in it", "fought for a raise". */
function isOtherAlone({ tokens }: Context, { lemma, head, phrases }: Deed): boolean {
  switch (lemma) {
    case 'shake':
      return true;
    case 'fall':
      return FALLEN.holds(tokens[head + 1]);
    case 'fight':
      return phrases.some(({ preposition }) => preposition === 'for');
    default:
      return false;
  }
}

/** "Declined to hear", "sent its shares down", "named a street after her", "caught stealing": not what the verb tells elsewhere. */
function isOtherDeed(context: Context, { lemma, patients, next, phrases, head }: Deed): boolean {
  const { tokens } = context;
  const object = patients[0] && tokens[patients[0].head]!.lemma;
  switch (lemma) {
    case 'decline':
      return next?.kind === 'verb' && next.infinitive;
    case 'send':
      return object !== undefined && MARKET_NOUNS.has(object);
    case 'catch':
      return tokens[head + 1]?.tag === 'VBG' || tokens[head + 1]?.lower === 'up';
    case 'name':
      return (
        (patients[1] !== undefined && mentionOf(context, patients[1].head)?.form === 'name') ||
        phrases.some(({ preposition }) => preposition === 'after') ||
        (next !== undefined && tokens[next.first]!.lower === 'after')
      );
    default:
      return false;
  }
}
