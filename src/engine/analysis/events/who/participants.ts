/** Which entities take part in an event, in which role, and by which words they can be recognised in another article. */
import type { EntityType, Mention, Participant, ParticipantRole } from '../../../model/analysis.ts';
import type { EventArgument } from '../../../model/analyzed.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import { isNounTag } from '../sentence/tags.ts';
import type { NounPhrase } from '../sentence/units.ts';
import type { Candidate } from '../triggers/candidates.ts';

const PLACE_PREPOSITIONS = new Set(
  'in at near on off outside inside from to across over around into through throughout along beside within toward towards north south east west'.split(
    ' ',
  ),
);
/** Classes whose subject suffers what happens. */
const UNDERGOING = new Set([
  'die',
  'injure',
  'fall',
  'rise',
  'fall-price',
  'collapse',
  'explode',
  'burn',
  'crash',
  'capsize',
  'bear',
  'close',
  'open',
]);

/** A noun phrase in a role, whose head is no name and stands for none. */
export interface Nameless {
  readonly role: 'agent' | 'patient';
  readonly noun: NounPhrase;
}

export interface Roles {
  readonly participants: readonly Participant[];
  readonly arguments: readonly EventArgument[];
  readonly nameless: readonly Nameless[];
}

export function findRoles(context: Context, candidate: Candidate): Roles {
  const roles = new RoleList(context);
  const undergoes = candidate.senses.some(sense => UNDERGOING.has(sense));
  const subject = undergoes && candidate.kind === 'verb' && candidate.patients.length === 0 ? 'patient' : 'agent';
  for (const noun of candidate.agents) roles.add(subject, noun);
  for (const noun of candidate.patients) roles.add('patient', noun);
  if (candidate.noun) roles.addModifiers(candidate.noun, undergoes ? 'patient' : 'agent');
  for (const { preposition, noun } of candidate.phrases) {
    const isPlace = PLACE_PREPOSITIONS.has(preposition) && roles.typeOf(noun) === 'place';
    roles.add(isPlace ? 'place' : preposition === 'against' ? 'patient' : 'other', noun);
  }
  return roles;
}

/** Collects each entity once, in its first role. */
class RoleList implements Roles {
  readonly participants: Participant[] = [];
  readonly arguments: EventArgument[] = [];
  readonly nameless: Nameless[] = [];
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** The entity of the phrase's head in the role; those that only describe it ("[Karsholm] police") as others. */
  add(role: ParticipantRole, noun: NounPhrase): void {
    const head = this.#mentionAt(noun.head);
    this.arguments.push({ role, words: this.#words(noun, head), named: head?.form === 'name' });
    if (head) this.#take(role, head.entity);
    else if (role === 'agent' || role === 'patient') this.nameless.push({ role, noun });
    this.#takeWithin(noun, head === undefined ? role : 'other');
  }

  /** The entities inside the noun phrase of an event noun: its owner has `ownerRole`. */
  addModifiers(noun: NounPhrase, ownerRole: ParticipantRole): void {
    for (let i = noun.first; i < noun.head; i++) {
      const mention = this.#mentionAt(i);
      const ownRole = i <= noun.owner ? ownerRole : 'other';
      if (mention === undefined) this.#describe(i === noun.owner ? ownerRole : 'other', i);
      else if (this.#mentionAt(i - 1) !== mention) {
        this.#name(ownRole, mention);
        const other = this.#pairedWith(i);
        if (other) this.#name(ownRole, other);
      }
    }
  }

  #name(role: ParticipantRole, mention: Mention): void {
    this.arguments.push({ role, words: this.#nameWords(mention), named: true });
    this.#take(role, mention.entity);
  }

  #describe(role: ParticipantRole, token: number): void {
    const { tag, lemma } = this.#context.tokens[token]!;
    if (isNounTag(tag)) this.arguments.push({ role, words: [lemma], named: false });
  }

  typeOf(noun: NounPhrase): EntityType | null {
    const id = this.#mentionAt(noun.head)?.entity;
    return id === undefined ? null : (this.#context.entity(id)?.type ?? null);
  }

  #takeWithin(noun: NounPhrase, role: ParticipantRole): void {
    for (let i = noun.first; i < noun.end; i++) {
      const mention = this.#mentionAt(i);
      if (mention === undefined) continue;
      const own = this.#isPlace(mention) ? 'other' : role;
      this.#take(own, mention.entity);
      const other = this.#pairedWith(i);
      if (other) this.#take(own, other.entity);
    }
  }

  /** The other of a pair of places in one token ("Norland-Egypt"). */
  #pairedWith(token: number): Mention | null {
    const { tokens, mentions, mentionAt } = this.#context;
    const next = mentions[mentionAt[token]! + 1];
    return next !== undefined && next.span[0] < tokens[token]!.span[1] ? next : null;
  }

  #isPlace({ entity }: Mention): boolean {
    return this.#context.entity(entity)?.type === 'place';
  }

  #take(role: ParticipantRole, entity: string): void {
    for (const known of this.participants) if (known.entity === entity) return;
    this.participants.push({ role, entity });
  }

  #words(noun: NounPhrase, head: Mention | undefined): readonly string[] {
    const { lemma } = this.#context.tokens[noun.head]!;
    if (head) return head.form === 'nominal' ? [lemma, ...this.#nameWords(head)] : this.#nameWords(head);
    const owner = noun.owner >= 0 ? this.#mentionAt(noun.owner) : undefined;
    return owner ? [lemma, ...this.#nameWords(owner)] : [lemma];
  }

  #nameWords({ entity }: Mention): readonly string[] {
    return this.#context.nameWords(entity);
  }

  #mentionAt(token: number): Mention | undefined {
    return mentionOf(this.#context, token);
  }
}
