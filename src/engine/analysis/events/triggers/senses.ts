/** Which class of synonyms a trigger is meant in, and the type that readers are told: by who does it and to what. */
import { NOUN_CLASS_TYPES } from '../../../language/events/eventNouns.ts';
import { CLASS_TYPES } from '../../../language/events/eventVerbs.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';
import type { Candidate } from './candidates.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const COURT = words('judge court jury justice tribunal magistrate judges courts jurors');
const MARKET = words(
  'share stock price index future bond dollar yen euro pound currency rupee yuan market crude gold profit sale revenue income output rate yield',
);
const MISSILES = words('missile rocket projectile torpedo satellite warhead');
const SHOTS = words('shot round bullet gun weapon gas fire volley');
const STAFF = words(
  'coach manager employee worker staff chief director executive aide adviser advisor official minister secretary head president ceo chairman officer',
);
/** Moves of prices and bodies, which have no object but an amount. */
const MOVES = words('rise fall-price fall climb');
/** What is raised without growing. */
const TOPICS = words('concern question doubt alarm fear issue eyebrow hope objection point money fund');
/** What a court does that is a ruling. */
const RULINGS = words('block order ban overturn uphold rule suspend grant reject dismiss-case approve lift extend impose delay remove');

/** A verb with what it is done to, the unit behind it and its phrases. */
interface Deed extends Pick<Candidate, 'lemma' | 'senses' | 'patients' | 'phrases'> {
  readonly next: Unit | undefined;
}

/** The senses that the trigger can be meant in: one where its object decides. */
export function meantSenses(context: Context, deed: Deed, passive: boolean): readonly string[] {
  const { lemma, senses, patients } = deed;
  if (isOtherDeed(context, deed)) return [lemma];
  const patient = patients[0];
  if (passive && patient && senses[0] === 'hold') return isSomebody(context, patient) ? ['arrest'] : senses;
  if (senses.length === 1) return senses;
  if (patient && senses.includes('defeat') && isSide(context, patient)) return ['defeat'];
  const meant = patient ? senseOf(context, patient, passive) : null;
  return meant !== null && senses.includes(meant) ? [meant] : senses;
}

function isAmount({ tokens }: Context, { first, end }: NounPhrase): boolean {
  for (let i = first; i < end; i++) if (tokens[i]!.tag === 'CD' || tokens[i]!.tag === '$') return true;
  return false;
}

/** People, named or not: "three men were held". */
function isSomebody(context: Context, { head }: NounPhrase): boolean {
  const mention = mentionOf(context, head);
  if (mention) return context.entity(mention.entity)?.type === 'person';
  const { lemma, tag } = context.tokens[head]!;
  return tag.startsWith('NN') && (PERSON_NOUNS.has(lemma) || lemma === 'people');
}

/** A team, or a place or firm that stands for one. */
function isSide(context: Context, { head }: NounPhrase): boolean {
  const mention = mentionOf(context, head);
  const type = mention?.form === 'name' ? context.entity(mention.entity)?.type : undefined;
  return type === 'organisation' || type === 'place';
}

/** The sense that an object forces on its verb: one fires a missile, a coach, or at somebody. */
function senseOf(context: Context, patient: NounPhrase, passive: boolean): string | null {
  const { lemma } = context.tokens[patient.head]!;
  if (MISSILES.has(lemma)) return 'launch-missile';
  const mention = mentionOf(context, patient.head);
  const isPerson = mention !== undefined && context.entity(mention.entity)?.type === 'person';
  return passive ? (SHOTS.has(lemma) ? 'shoot' : 'dismiss') : STAFF.has(lemma) || isPerson ? 'dismiss' : null;
}

/** A short class in plain words, or null where none is clear. */
export function typeOf(context: Context, candidate: Candidate): string | null {
  const { senses, agents, patients, noun, clause, lemma } = candidate;
  const [sense] = senses;
  if (sense === undefined) return null;
  const ruled = (RULINGS.has(sense) || (noun && sense === 'rule')) && isDoneBy(context, agents, COURT);
  if (ruled && RULINGS.has(sense)) return 'court ruling';
  if (noun && sense === 'rule' && agents.length > 0 && !ruled && context.tokens[noun.head]!.lemma === 'decision') return null;
  const object = patients[0] && context.tokens[patients[0].head]!;
  if (!noun && MOVES.has(sense) && (clause?.verb.passive || (patients[0] && !isAmount(context, patients[0])))) return null;
  if (sense === 'raise' && object && TOPICS.has(object.lemma)) return null;
  if (lemma === 'take-over' && !object) return null;
  if ((sense === 'close' || senses.includes('rise') || senses.includes('fall-price')) && isDoneBy(context, agents, MARKET))
    return 'share move';
  return CLASS_TYPES.get(sense) ?? NOUN_CLASS_TYPES.get(sense) ?? null;
}

function isDoneBy({ tokens }: Context, agents: readonly NounPhrase[], doers: ReadonlySet<string>): boolean {
  for (const { head } of agents) if (doers.has(tokens[head]!.lemma)) return true;
  return false;
}

/** "Declined to hear", "sent its shares down", "named a street after her": not what the verb tells elsewhere. */
function isOtherDeed({ tokens }: Context, { lemma, patients, next, phrases }: Deed): boolean {
  const object = patients[0] && tokens[patients[0].head]!.lemma;
  switch (lemma) {
    case 'decline':
      return next?.kind === 'verb' && next.infinitive;
    case 'send':
      return object !== undefined && MARKET.has(object);
    case 'name':
      return phrases.some(({ preposition }) => preposition === 'after') || (next !== undefined && tokens[next.first]!.lower === 'after');
    default:
      return false;
  }
}
