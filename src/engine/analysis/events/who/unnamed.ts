/** People and bodies that take part in an event and are not named: "a gunman", "three men", "a Karsholm court". */
import { ORGANISATION_NOUNS } from '../../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import type { Description, Participant, ParticipantRole, UnnamedParticipant } from '../../../model/analysis.ts';
import { isPlural, nounText } from '../label/nounText.ts';
import { subjectText, unitAt } from '../label/walk.ts';
import type { Group, Told } from '../merge.ts';
import type { Context } from '../sentence/context.ts';
import { quantifierLength } from '../sentence/quantifiers.ts';
import type { NounPhrase, Unit } from '../sentence/units.ts';
import { joinUnnamed } from './joinUnnamed.ts';
import type { Nameless } from './participants.ts';

const PEOPLE = new Set(
  `people police crowd family couple troop crew mob villager rescuer firefighter paramedic commuter voter mourner shopper gang team customer tourist
miner sailor pupil demonstrator striker hostage follower supporter fan guard guest member neighbour neighbor homeowner builder cyclist hiker climber
burglar smuggler trafficker stowaway`.split(/\s+/),
);
const BODIES = new Set(
  [...ORGANISATION_NOUNS].filter(
    noun => !/^(?:body|group|label|brand|business|fund|parent|movement|start-?up|giant|plaintiff|defendant)$/.test(noun),
  ),
);
/** Of whom, stands behind "of". */
const AMOUNTS = new Set('dozen hundred thousand score number group crowd couple pair team member one most half million'.split(' '));
/** What befalls people: a bare number there is of people. */
const FATES = new Set('kill die injure arrest shoot stab rescue kidnap hospitalise drown convict sentence charge'.split(' '));
/** Tellings of which each one's words are kept. */
const MOST = 4;

/** None beside a named person in the same role, whom "the man" is likely to be. `named`: who takes part by name. */
export function unnamedIn(context: Context, group: Group, named: readonly Participant[]): UnnamedParticipant[] {
  const found: UnnamedParticipant[] = [];
  for (const told of group)
    for (const one of told.nameless) {
      const described = describe(context, told, one);
      if (described && (described.plural || described.type !== 'person' || !namesPerson(context, named, described.role)))
        found.push(described);
    }
  if (found.length === 0) return found;
  return joinUnnamed(found).map(one => ({ ...one, descriptions: one.descriptions.slice(0, MOST) }));
}

const namesPerson = (context: Context, named: readonly Participant[], role: ParticipantRole): boolean =>
  named.some(one => one.role === role && context.entity(one.entity)?.type === 'person');

function describe(context: Context, { candidate, senses }: Told, { role, noun }: Nameless): UnnamedParticipant | null {
  const { tokens, reading } = context;
  const { units } = candidate;
  const head = tokens[noun.head]!;
  const whole = AMOUNTS.has(head.lemma) ? ofWhom(tokens, units, noun) : null;
  const type = typeOf(tokens, whole ?? noun) ?? (isCount(tokens, noun) && senses.some(sense => FATES.has(sense)) ? 'person' : null);
  if (type === null) return null;
  const name = whole ? subjectText(context, units, noun) : nounText(context, noun);
  const span = [tokens[noun.first]!.span[0], tokens[(whole ?? noun).head]!.span[1]] as const;
  const opens = reading.sentences[candidate.sentence]!.first === noun.first && opensWith(context, name, noun.first);
  const text = opens ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const description: Description = { text, article: reading.path, span };
  return { role, type, name: text, plural: isPlural(context, noun) || whole !== null, descriptions: [description] };
}

/** Whether a name's first word owes its capital to its place: not the "Karsholm" of "A Karsholm court". */
const opensWith = ({ tokens, mentionAt }: Context, name: string, first: number): boolean =>
  name.startsWith(tokens[first]!.text) && mentionAt[first]! < 0;

/** "Nine", "at least nine", not "£9" or "aged 9". */
const isCount = (tokens: Context['tokens'], { first, head, end }: NounPhrase): boolean =>
  tokens[head]!.tag === 'CD' &&
  /^[\p{L}\d]/u.test(tokens[head]!.text) &&
  (first === head || quantifierLength(tokens, first, end) === head - first);

/** "People" of "dozens of people". */
function ofWhom(tokens: Context['tokens'], units: readonly Unit[], noun: NounPhrase): NounPhrase | null {
  const at = unitAt(units, noun.first);
  const [of, whom] = [units[at + 1], units[at + 2]];
  return of?.kind === 'preposition' && tokens[of.first]!.lower === 'of' && whom?.kind === 'noun' ? whom : null;
}

function typeOf(tokens: Context['tokens'], { head }: NounPhrase): UnnamedParticipant['type'] | null {
  const { lemma, lower, tag } = tokens[head]!;
  if (!tag.startsWith('NN')) return null;
  if (PERSON_NOUNS.has(lemma) || PEOPLE.has(lemma) || PEOPLE.has(lower)) return 'person';
  return BODIES.has(lemma) ? 'organisation' : null;
}
