/** The groups of the claims without a name: sources that are written but not named, and claims that nobody is given for. */
import type { Entity } from '../../model/analysis.ts';
import { groupBy } from './groupBy.ts';
import { type Said, writtenSource } from './said.ts';

export interface Voice {
  /** Of the row: an entity's id, "unnamed" or "nobody". */
  readonly key: string;
  readonly entity: Entity | undefined;
  readonly name: string;
  readonly said: readonly Said[];
}

const UNNAMED = 'unnamed';
const NOBODY = 'nobody';
const NAMES: Readonly<Record<string, string>> = { [UNNAMED]: 'Unnamed Sources', [NOBODY]: 'Nobody Named' };

/** One for each entity that says something, in the order of their first claim; unnamed sources, then nobody, where there are some. */
export function voicesOf(claims: readonly Said[], entityOf: (id: string) => Entity | undefined): Voice[] {
  const groups = groupBy(claims, said => said.speaker ?? (writtenSource(said) ? UNNAMED : NOBODY));
  const voices = [...groups].map(([key, said]): Voice => {
    const entity = entityOf(key);
    return { key, entity, name: entity?.name ?? NAMES[key] ?? key, said };
  });
  const rank = ({ key }: Voice): number => [UNNAMED, NOBODY].indexOf(key);
  return voices.sort((a, b) => rank(a) - rank(b));
}
