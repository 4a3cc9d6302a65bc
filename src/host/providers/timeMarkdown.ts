/** A date or duration as markdown: the calendar date in words, and why it is that one. */
import * as vscode from 'vscode';
import type { TimexType } from '../../engine/model/analysis.ts';
import type { TimeCard } from '../../engine/query/cards/cards.ts';
import { timeWords } from '../../engine/query/timeWords.ts';
import { commandLink, escapeMarkdown, SET_DATE_COMMAND } from '../support/markdown.ts';

export function timeMarkdown({ text, value, type, anchor, why }: TimeCard): string {
  const meaning = value && wordsFor(value, type);
  const first = meaning
    ? `$(calendar) **${escapeMarkdown(meaning)}** · “${escapeMarkdown(text)}”`
    : `$(calendar) ${vscode.l10n.t('“{0}” cannot be put on the calendar', escapeMarkdown(text))}`;
  const from = anchor && escapeMarkdown(wordsFor(anchor, 'DATE') ?? anchor);
  const reason = `*${escapeMarkdown(why)}*`;
  // A reason that says itself what is counted from needs only the date of that.
  const reasons = from && /^counted from /.test(why) ? [`${reason}, ${from}`] : [from && vscode.l10n.t('counted from {0}', from), reason];
  return [first, ...reasons].filter(Boolean).join('\n\n') + (value ? '' : askForDate(why));
}

/** Where only the article's date is missing, the reader may know it. */
const askForDate = (why: string): string =>
  /article's date is not known/.test(why)
    ? ` · ${commandLink(vscode.l10n.t('set it'), SET_DATE_COMMAND, [], vscode.l10n.t('Set Date of Article…'))}`
    : '';

/** Codes say nothing to a reader: `null` for what has no words. */
function wordsFor(value: string, type: TimexType): string | null {
  const clock = /T(?:MO|MI|AF|EV|NI|DT|\d\d:)/.test(value);
  return (clock ? null : calendarDate(value)) ?? timeWords(value, type);
}

/** "2021-03-12" as "Friday, 12 March 2021" in the user's language; "2021-03" as its month. `null` for other TIMEX3 values. */
export function calendarDate(value: string): string | null {
  const match = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:T.*)?$/.exec(value);
  if (!match) return null;
  const [, year = '', month = '', day] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return null;
  const form: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day ? { weekday: 'long', day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(vscode.env.language, form).format(date);
}
