/** The timeline of a folder for use elsewhere: as Markdown to paste, and in the JSON that TimelineJS (timeline.knightlab.com) reads. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Event } from '../model/analysis.ts';
import { articleName } from '../query/articleName.ts';
import { eventDate, timelinePlace } from '../query/tree/events/dates.ts';
import { markdownText, STATUS_WORD } from '../query/tree/words.ts';

export type TimelineFormat = 'markdown' | 'timelinejs';

/** By date, those without a year and then the undated last; those of one date in the order given. TimelineJS asks for a year. */
export function timelineOf(corpus: Corpus, events: readonly Event[], format: TimelineFormat): string {
  const dated = events.filter(event => isDated(event, format)).sort((a, b) => placing(a).localeCompare(placing(b)));
  switch (format) {
    case 'markdown':
      return markdown(
        corpus,
        dated,
        events.filter(event => !isDated(event, format)),
      );
    case 'timelinejs':
      return `${JSON.stringify({ events: dated.map(event => slide(corpus, event)) }, null, 2)}\n`;
  }
}

function isDated({ date }: Event, format: TimelineFormat): boolean {
  const place = timelinePlace(date);
  return place !== null && (place.year !== null || format === 'markdown');
}

/** Sorts by year, month and place within the month, whatever the precision: what is less precise comes after. */
function placing({ date }: Event): string {
  const place = timelinePlace(date);
  const rank = place?.part?.rank ?? 400;
  return `${place?.year ?? 'XXXX'} ${String(place?.month ?? 13).padStart(2, '0')} ${rank.toFixed(1).padStart(6, '0')} ${place?.clock ?? ''}`;
}

function markdown(corpus: Corpus, dated: readonly Event[], undated: readonly Event[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const event of dated) {
    const date = eventDate(event);
    if (date !== heading) lines.push(`${heading ? '\n' : ''}**${date}**\n`);
    heading = date;
    lines.push(line(corpus, event));
  }
  if (undated.length > 0) lines.push(`${heading ? '\n' : ''}**No date**\n`, ...undated.map(event => line(corpus, event)));
  return lines.join('\n');
}

function line(corpus: Corpus, event: Event): string {
  const clock = timelinePlace(event.date)?.clock;
  const details = [clock, STATUS_WORD[event.status]].filter(Boolean).join(', ');
  return `- ${markdownText(event.label)}${details ? ` (${details})` : ''} — ${markdownText(tellers(corpus, event).join('; '))}`;
}

function tellers(corpus: Corpus, { mentions }: Event): string[] {
  return [...new Set(mentions.map(({ article }) => article))].map(path => {
    const article = corpus.kept(path);
    return article ? articleName(corpus, article) : path;
  });
}

/** `start_date` has as much as is known; `display_date` says how precise that is. TimelineJS reads its texts as HTML. */
function slide(corpus: Corpus, event: Event): object {
  const place = timelinePlace(event.date);
  const day = /^\d{4}-\d\d-(\d\d)/.exec(event.date ?? '')?.[1];
  const [mention] = event.mentions;
  const article = mention && corpus.kept(mention.article);
  const sentence = article && mention ? article.text.slice(mention.sentence[0], mention.sentence[1]).replace(/\s+/g, ' ') : '';
  const status = STATUS_WORD[event.status];
  return {
    unique_id: event.id,
    start_date: { year: place?.year, ...(place?.month ? { month: place.month } : {}), ...(day ? { day: Number(day) } : {}) },
    display_date: eventDate(event),
    text: {
      headline: html(status ? `${event.label} (${status})` : event.label),
      text: `<p>${html(sentence)}</p><p>${html(tellers(corpus, event).join('; '))}</p>`,
    },
  };
}

const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
