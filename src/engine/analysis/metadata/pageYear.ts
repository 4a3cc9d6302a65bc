/** The year in what a page says beside its story: a notice of rights, an address. */
import type { Reading } from '../../model/reading.ts';
import { partsOfYearless } from '../times/unknownYear.ts';

/** Code units of a line that are looked at. */
const HEAD = 400;

/** "Copyright 2031 The Vell Courier", "(c) Copyright Vell News 2031.", "© 2015-2031": the last year of the first. */
export function yearOfNotice(reading: Reading): number | null {
  for (const line of linesBeside(reading)) {
    const notice = /(?:copyright|©|\(c\)).{0,60}?\b((?:19|20)\d\d)\b(?: ?[-–] ?((?:19|20)\d\d)\b)?/i.exec(line);
    if (notice) return Number(notice[2] ?? notice[1]);
  }
  return null;
}

/** Of an address with the day in it: ".../2031/10/14/title". */
export function yearOfAddress(reading: Reading, yearless: string): number | null {
  const { month, day } = partsOfYearless(yearless);
  for (const line of linesBeside(reading)) {
    const date = /(?:https?:\/\/|www\.)\S*?[/-]((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?!\d)/.exec(line);
    if (date && Number(date[2]) === month && Number(date[3]) === day) return Number(date[1]);
  }
  return null;
}

/** What is not the story itself. */
function* linesBeside({ text, paragraphs }: Reading): Generator<string> {
  for (const { kind, span } of paragraphs)
    if (kind !== 'body' && kind !== 'headline' && kind !== 'caption') yield text.slice(span[0], Math.min(span[1], span[0] + HEAD));
}
