/** Whether a source is one or several, as far as its words tell: "police say", "a spokeswoman says". */

/** Where the noun of a source ends: "officials | of the ministry", "people | familiar with the matter". */
const BEHIND = /,|\s(?:of|at|in|from|for|with|on|by|to|who|that|which|close|familiar|near)\s.*$/s;

/** For a source that is no name: a name that ends in "s" is one. */
export function areSeveral(source: string): boolean {
  const noun = source.split(',')[0]!.replace(BEHIND, '').trim().split(/\s+/).at(-1) ?? '';
  return /^(?:police|people)$/i.test(noun) || /^\p{Ll}.*[^siu'’]s$/u.test(noun);
}
