/** What people do for their living, as far as it tells namesakes apart: nobody is known as an actor here and as a senator there without a word of both. */
import type { Description } from '../../model/analysis.ts';

const NOUNS: Readonly<Record<string, string>> = {
  arts: `actor actress singer rapper musician composer novelist poet painter sculptor dancer ballerina filmmaker guitarist drummer pianist violinist cellist
songwriter playwright soprano tenor comedian comedienne choreographer`,
  bench: 'justice magistrate',
  church: 'bishop archbishop priest pastor imam rabbi vicar deacon chaplain nun monk abbot',
  forces: 'colonel admiral brigadier lieutenant sergeant corporal constable detective inspector superintendent commodore',
  politics: `senator congressman congresswoman minister mp mep mla msp councillor councilman councilwoman councilor mayor lawmaker legislator politician alderman
assemblyman assemblywoman parliamentarian premier`,
  science:
    'surgeon physicist chemist biologist scientist astronomer mathematician geologist epidemiologist botanist zoologist archaeologist professor',
  sport: `striker midfielder defender goalkeeper footballer cricketer batsman batter bowler golfer boxer quarterback pitcher sprinter swimmer cyclist jockey
skier skater wrestler gymnast athlete winger seamer fly-half scrum-half sportsman sportswoman`,
};

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS).flatMap(([field, nouns]) => nouns.split(/\s+/).map(noun => [noun, field] as const)),
);

/** Fields that one life often has, though no article says both. */
const SHARED = new Set(
  'bench+politics church+politics forces+politics politics+science arts+science bench+church bench+forces bench+science church+forces church+science forces+science'.split(
    ' ',
  ),
);

const SEPARATOR = '+';

/** The fields that descriptions give a person, sorted, "+" between them; empty where they say nothing, or what was once. */
export function fieldsOf(descriptions: readonly Description[]): string {
  const fields = new Set<string>();
  for (const { text } of descriptions) {
    if (text.length > LONGEST || /\b(?:former|ex|retired|late|once|would-be|aspiring|honorary)\b/i.test(text)) continue;
    for (const head of headsOf(text)) {
      const field = fieldOf(head, text);
      if (field) fields.add(field);
    }
  }
  return [...fields].sort().join(SEPARATOR);
}

const LONGEST = 120;

/** A contest has judges too, and anything its defenders. */
function fieldOf(head: string, text: string): string | undefined {
  if (head === 'judge') return OF_A_COURT.test(text) ? 'bench' : undefined;
  return head === 'defender' && /defender of\b/i.test(text) ? undefined : FIELDS.get(head);
}

const OF_A_COURT = /^judge$|\b(?:court|district|circuit|appeals?|county|federal|high|supreme)\b/i;

/** The last words of the nouns that "and" or a hyphen joins, before any preposition or clause: "actor", "senator" of "the actor-turned-senator from Vell". */
function headsOf(text: string): string[] {
  const phrase = text
    .toLowerCase()
    .replace(/[.,;:(].*$/s, '')
    .replace(/ (?:of|for|at|in|on|with|from|to|who|which|that|whose|by|behind)\b.*$/s, '');
  return phrase.split(/ (?:and|&|turned) |-turned-|-(?=turned )/).map(part => part.trim().split(' ').at(-1)!);
}

/** Whether one person may have both, each as `fieldsOf` gives them: by a field that is in both, by such as go together, or because one says nothing. */
export function mayBeOne(a: string, b: string): boolean {
  if (a === '' || b === '') return true;
  const others = b.split(SEPARATOR);
  return a.split(SEPARATOR).some(one => others.some(other => one === other || SHARED.has([one, other].sort().join(SEPARATOR))));
}
