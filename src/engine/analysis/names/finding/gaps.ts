/** Which runs of capitals can still fill a gap between the names of a finder: seen before they are trimmed, as most cannot. */
import { GEOGRAPHY } from '../../../language/lexicons/countries.ts';
import { WELL_KNOWN } from '../../../language/lexicons/organisations.ts';
import type { Reading } from '../../../model/reading.ts';
import { sharesOut } from '../spans/spans.ts';
import { keyOf, type NameCandidate } from './candidates.ts';

const withoutStops = (word: string): string => (word.endsWith('.') ? word.replace(/\.+$/, '') : word);

/** First words of all names on the lists, and words of the adjectives of places and peoples, without stops. */
const OPENERS: ReadonlySet<string> = new Set(
  [
    ...[GEOGRAPHY.places, GEOGRAPHY.capitals, WELL_KNOWN].flatMap(names => [...names.keys()].map(name => name.split(' ', 1)[0]!)),
    ...[GEOGRAPHY.adjectives, GEOGRAPHY.peoples].flatMap(names => [...names.keys()].flatMap(name => name.split(' '))),
  ].map(withoutStops),
);

/** Of the runs, those that hold a word outside the finder's names with which a listed name or an adjective can begin. Both are in text order. */
export function runsWithGaps(
  reading: Reading,
  runs: readonly NameCandidate[],
  names: readonly { first: number; end: number }[],
): NameCandidate[] {
  let k = 0;
  return runs.filter(({ first, end }) => {
    while (k < names.length && names[k]!.end <= first) k++;
    let name = k;
    for (let i = first; i < end; i++) {
      while (name < names.length && names[name]!.end <= i) name++;
      const free = name === names.length || names[name]!.first > i;
      if (free && mayOpen(reading.tokens[i]!.lower)) return true;
    }
    return sharesOut(keyOf(reading.tokens[first]));
  });
}

/** A compound ("Franco-German", "Lagos-based") is left to the rules of spans. */
const mayOpen = (lower: string): boolean => lower.includes('-') || OPENERS.has(withoutStops(lower));
