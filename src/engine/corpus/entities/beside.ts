/** Who else is named in an article, as far as it tells that two articles are about the same: people and bodies by their full names. */
import { WELL_KNOWN } from '../../language/lexicons/organisations.ts';
import { type Node, nodeId } from './node.ts';

const KNOWN_TO_ALL = new Set([...WELL_KNOWN.values()].map(name => name.toLowerCase()));

/** Whether some article of the one and some article of the other name the same people or bodies beside them. */
export function shareCompany(a: Node, b: Node): boolean {
  const [few, many] = a.places.length < b.places.length ? [a, b] : [b, a];
  const company = new Set(besideOf(few));
  if (company.size === 0) return false;
  for (const id of besideOf(many)) if (company.has(id)) return true;
  return false;
}

function* besideOf({ places }: Node): Iterable<string> {
  for (const { nodes } of places) for (const node of nodes) if (isTelling(node)) yield plainId(node);
}

/** Whatever the person is said to do. */
const plainId = (node: Node): string => (node.field === '' ? node.id : nodeId(node.type, node.form, ''));

/** People and bodies of two words or more, without the bodies that every second article names. */
const isTelling = ({ type, form }: Node): boolean =>
  form.includes(' ') && (type === 'person' || (type === 'organisation' && !KNOWN_TO_ALL.has(form)));
