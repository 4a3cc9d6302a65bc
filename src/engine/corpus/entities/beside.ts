/** Who else is named in an article, as far as it tells that two articles are about the same: people and bodies by their full names. */
import { WELL_KNOWN } from '../../language/lexicons/organisations.ts';
import type { Naming } from './namesDigest.ts';
import type { Node } from './nodes.ts';

const KNOWN_TO_ALL = new Set([...WELL_KNOWN.values()].map(name => name.toLowerCase()));

/** Ids of an article's people and bodies of two words or more, without the bodies that every second article names. */
export const tellingIds = (names: readonly Naming[]): string[] =>
  names
    .filter(({ type, form }) => form.includes(' ') && (type === 'person' || (type === 'organisation' && !KNOWN_TO_ALL.has(form))))
    .map(({ id }) => id);

/** Whether some article of the one and some article of the other name the same people or bodies beside them. */
export function shareCompany(a: Node, b: Node): boolean {
  const [few, many] = a.members.size < b.members.size ? [a, b] : [b, a];
  const company = new Set(besideOf(few));
  return company.size > 0 && besideOf(many).some(id => company.has(id));
}

const besideOf = ({ members }: Node): string[] => [...members.values()].flatMap(each => each.flatMap(({ beside }) => beside));
