/** Articles that are nothing but the events that they tell. */
import fc from 'fast-check';
import type { EventStatus } from '../../src/engine/model/analysis.ts';
import type { AnalyzedArticle, EventArgument, LocalEvent } from '../../src/engine/model/analyzed.ts';

export interface Told {
  readonly sense: string;
  readonly agent?: string;
  readonly patient?: string;
  readonly date?: string | null;
  readonly status?: EventStatus;
  /** In the headline or lead. */
  readonly opening?: boolean;
  /** Its date is that of the lead. */
  readonly ofLead?: boolean;
}

function localEvent(
  path: string,
  i: number,
  { sense, agent, patient, date = null, status = 'happened', opening = false, ofLead = false }: Told,
): LocalEvent {
  const named = (role: 'agent' | 'patient', name: string | undefined): EventArgument[] =>
    name ? [{ role, words: [name.toLowerCase()], named: true }] : [];
  return {
    id: `event-${sense}-${i}`,
    label: `${agent ?? 'somebody'} ${sense} ${patient ?? ''}`.trim(),
    type: null,
    date,
    status,
    participants: [
      ...(agent ? [{ role: 'agent' as const, entity: agent }] : []),
      ...(patient ? [{ role: 'patient' as const, entity: patient }] : []),
    ],
    mentions: [{ article: path, trigger: [i, i + 1], sentence: [i, i + 1], date }],
    lemma: sense,
    senses: [sense],
    arguments: [...named('agent', agent), ...named('patient', patient)],
    weight: 1,
    opening,
    ofLead,
  };
}

export function toldArticle(path: string, ...told: readonly Told[]): AnalyzedArticle {
  return {
    path,
    title: null,
    publisher: null,
    credit: null,
    byline: null,
    place: null,
    published: { value: null, span: null, from: 'none' },
    sections: [],
    sentences: [],
    mentions: [],
    times: [],
    quantities: [],
    quotes: [],
    claims: [],
    text: '',
    hash: '',
    entities: [],
    events: told.map((one, i) => localEvent(path, i, one)),
  };
}

export interface Change {
  readonly path: string;
  /** Null where the article goes. */
  readonly told: readonly Told[] | null;
}

const told: fc.Arbitrary<Told> = fc.record({
  sense: fc.constantFrom('sell', 'rule', 'arrest'),
  agent: fc.constantFrom('Ames', 'Boyd', undefined),
  patient: fc.constantFrom('Norvik', 'Ames', undefined),
  date: fc.constantFrom('2031-06-06', '2031-06-02', '2031-06', null),
  status: fc.constantFrom('happened' as const, 'negated' as const),
}) as fc.Arbitrary<Told>;

/** Of a folder, one after another. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ path: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), told: fc.option(fc.array(told, { maxLength: 4 })) }),
  { maxLength: 60 },
);
