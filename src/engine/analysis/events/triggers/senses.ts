/** Which class of synonyms a trigger is meant in, and the type that readers are told: by who does it and to what. */
import { NOUN_CLASS_TYPES } from '../../../language/events/eventNouns.ts';
import { MARKET_NOUNS } from '../../../language/events/eventObjects.ts';
import { CLASS_TYPES } from '../../../language/events/eventVerbs.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import type { NounPhrase } from '../sentence/units.ts';
import type { Candidate } from './candidates.ts';
import { COURT } from './nouns.ts';
import { type Deed, isSomebody, otherSense } from './objects.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

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

/** The senses that the trigger can be meant in: one where its object decides. */
export function meantSenses(context: Context, deed: Deed, passive: boolean): readonly string[] {
  const { lemma, senses, patients } = deed;
  const other = otherSense(context, deed);
  if (other !== null) return [other];
  if (lemma === 'overturn' && patients.length === 0) return ['crash'];
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
  if (noun && sense === 'merge' && context.tokens[noun.head]!.lemma === 'deal' && !isOfFirms(context, noun)) return 'agreement';
  const object = patients[0] && context.tokens[patients[0].head]!;
  if (!noun && MOVES.has(sense) && (clause?.verb.passive || (patients[0] && !isAmount(context, patients[0])))) return null;
  if (sense === 'raise' && object && TOPICS.has(object.lemma)) return null;
  if (lemma === 'take-over' && !object) return null;
  if ((sense === 'close' || senses.includes('rise') || senses.includes('fall-price')) && isDoneBy(context, agents, MARKET_NOUNS))
    return 'share move';
  return CLASS_TYPES.get(sense) ?? NOUN_CLASS_TYPES.get(sense) ?? null;
}

/** "The takeover deal". */
function isOfFirms({ tokens }: Context, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i++) if (/^(?:merger|takeover|acquisition|buyout|buy-out|purchase)$/.test(tokens[i]!.lower)) return true;
  return false;
}

function isDoneBy({ tokens }: Context, agents: readonly NounPhrase[], doers: ReadonlySet<string>): boolean {
  for (const { head } of agents) if (doers.has(tokens[head]!.lemma)) return true;
  return false;
}
