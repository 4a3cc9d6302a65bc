/** Who takes part in one event without a name, as its tellings put it. */
import type { UnnamedParticipant } from '../../../model/analysis.ts';

/** One for each role and number: "a man" of one telling is "the driver" of another. */
export function joinUnnamed(all: readonly UnnamedParticipant[]): UnnamedParticipant[] {
  const joined = new Map<string, UnnamedParticipant>();
  for (const one of all) {
    const key = `${one.role} ${one.plural}`;
    const known = joined.get(key);
    joined.set(key, known ? { ...known, descriptions: [...known.descriptions, ...one.descriptions] } : one);
  }
  return [...joined.values()].map(one => ({ ...one, name: usualName(one) }));
}

/** The wording that is used most; of equals the longest, then the first. */
function usualName({ descriptions, name }: UnnamedParticipant): string {
  const counts = new Map<string, number>();
  for (const { text } of descriptions) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = name;
  for (const [text, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && text.length > best.length)) best = text;
  }
  return best;
}
