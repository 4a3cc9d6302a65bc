/** Claims by who makes them. Those without a name are in groups of their own: sources that are written but not named, and claims that nobody is given for. */
import { mapInSteps, type Steps } from '../../../base/steps.ts';
import type { Corpus } from '../../../corpus/corpus.ts';
import type { Entity } from '../../../model/analysis.ts';
import { groupBy } from '../groupBy.ts';
import type { Repetitions } from '../statements/repetitions.ts';
import { isCertain, type Said, type SaidOnce, saidOnce, writtenSource } from './said.ts';

/** `key`: an entity's id, "unnamed" or "nobody". */
export interface Group {
  readonly key: string;
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly certain: readonly SaidOnce[];
  readonly doubtful: readonly SaidOnce[];
}

const UNNAMED = 'unnamed';
const NOBODY = 'nobody';
const NAMES: Readonly<Record<string, string>> = { [UNNAMED]: 'Unnamed Sources', [NOBODY]: 'Nobody Named' };

const A_STEP = 100;

/** One for each entity that says something, in the order of their first claim; unnamed sources, then nobody, where there are some. */
export function* groupsOf(corpus: Corpus, claims: readonly Said[], repetitions: Repetitions): Steps<Group[]> {
  const bySpeaker = groupBy(claims, said => said.speaker ?? (writtenSource(said) ? UNNAMED : NOBODY));
  yield;
  const groups = yield* mapInSteps(bySpeaker, A_STEP, ([key, said]): Group => {
    const entity = corpus.entity(key);
    const once = saidOnce(said, repetitions);
    const certain = once.filter(isCertain);
    const doubtful = certain.length === once.length ? [] : once.filter(each => !isCertain(each));
    return { key, entity, name: entity?.name ?? NAMES[key] ?? key, certain, doubtful };
  });
  const rank = ({ key }: Group): number => [UNNAMED, NOBODY].indexOf(key);
  return groups.sort((a, b) => rank(a) - rank(b));
}
