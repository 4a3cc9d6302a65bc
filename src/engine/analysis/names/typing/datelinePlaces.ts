/** The places that an article's dateline names: "LUSAVO, Kambria (AP) —". */
import type { Reading } from '../../../model/reading.ts';
import { parseDateline } from '../../../text/datelines.ts';

/** Lower case: "lusavo" and "kambria". */
export function datelinePlaces({ paragraphs, text }: Reading): readonly string[] {
  return paragraphs.flatMap(({ kind, span }) => {
    if (kind !== 'dateline') return [];
    const line = text.slice(span[0], span[1]);
    const place = parseDateline(line)?.place;
    return place
      ? line
          .slice(place[0], place[1])
          .toLowerCase()
          .split(/\s*[,/]\s*/)
      : [];
  });
}
