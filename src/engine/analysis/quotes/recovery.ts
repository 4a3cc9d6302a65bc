/** What a quotation whose mark was forgotten covers: a judgement that stays within its paragraph. */
import type { Span } from '../../model/span.ts';
import type { Mark } from './marks.ts';

const SPEAKER = String.raw`(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4}|(?:the|an?) [\p{L}'’-]+(?: [\p{L}'’-]+){0,3})`;
const VERB =
  '(?:said|says|added|wrote|told|asked|replied|explained|noted|continued|concluded|tweeted|recalled|warned|insisted|argued|claimed)';
const TAIL_AFTER = new RegExp(String.raw`^[\s,]*(?:${SPEAKER} (?:also |then )?${VERB}|${VERB} ${SPEAKER})(?!\p{L})`, 'u');
const TAIL_WITHIN = new RegExp(String.raw`[,?!] (?=(?:${SPEAKER} (?:also |then )?${VERB}|${VERB} ${SPEAKER})(?!\p{L}))`, 'u');

/** How far a reporting clause is looked for behind a mark. */
const TAIL = 80;

/** Whether an opening mark that is never closed does open a quotation, rather than being a stray. */
export function opensCredibly(text: string, mark: Mark, paragraph: Span): boolean {
  const before = text.slice(Math.max(paragraph[0], mark.start - 3), mark.start).trimEnd();
  const after = text.slice(mark.end, mark.end + 2);
  if (mark.start === paragraph[0] || before === '') return /^[\p{L}\p{N}[(…$‘']/u.test(after);
  if (before.endsWith(':')) return true;
  return /[,.?!”"’)—–-]$/.test(before) && /^[\p{Lu}[]/u.test(after);
}

/** The end of a quotation without a closing mark: before a reporting clause, else `limit`. */
export function endOfUnclosed(text: string, mark: Mark, limit: number): number {
  const body = text.slice(mark.end, limit);
  const tail = TAIL_WITHIN.exec(body);
  return mark.end + (tail ? tail.index + 1 : body.trimEnd().length);
}

/** The start of a quotation whose opening mark was forgotten: the start of its sentence; null where nothing speaks for one. `from`: where it can begin at the earliest. */
export function startOfOrphan(text: string, mark: Mark, from: number): number | null {
  if (!/[.,?!…]/.test(text[mark.start - 1] ?? '') || !TAIL_AFTER.test(text.slice(mark.end, mark.end + TAIL))) return null;
  const body = text.slice(from, mark.start - 1);
  const sentence = Math.max(body.lastIndexOf('. '), body.lastIndexOf('? '), body.lastIndexOf('! ')) + 1;
  const start = from + sentence + (/^[\s,;:]*/.exec(body.slice(sentence, sentence + 8))?.[0].length ?? 0);
  return start < mark.start - 1 && /^[\p{Lu}\p{N}[(]/u.test(text.slice(start, start + 2)) ? start : null;
}
