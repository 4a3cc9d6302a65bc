/** Reads the dateline at the head of a paragraph: `BEIRUT, Lebanon, June 2 (AP) —`, "Washington—", "WASHINGTON:", "(Reuters) -". */
import type { Span } from '../model/span.ts';
import { SIGNING_OUTLETS, WIRE_AGENCIES } from './agencies.ts';

/** Offsets from the paragraph's start. */
export interface Dateline {
  /** After its last mark, white space excluded. */
  readonly end: number;
  /** With the region: "BEIRUT, Lebanon". */
  readonly place: Span | null;
  readonly date: Span | null;
  /** The agency or outlet named in it, without brackets. */
  readonly credit: Span | null;
}

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const DATE = new RegExp(
  `(?:${MONTH} ?\\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?:,? (?:19|20)\\d\\d)?|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)?\\d\\d)(?![\\p{L}\\p{N}])`,
  'iuy',
);
const PREFIX = /(?:(?:date|published|posted|updated|on)\s*:?\s+)?(?=(?:19|20)\d\d-\d\d-\d\d\s)/iy;
const CAPITALS = /\p{Lu}[\p{Lu}'’.-]*\p{Lu}\.?(?:[ /-]\p{Lu}[\p{Lu}'’.-]*){0,4}/uy;
const CAPITALISED = /\p{Lu}[\p{L}'’.-]+(?:[ /]\p{Lu}[\p{L}'’.-]+){0,3}/uy;
const REGION =
  /,\s+(?!(?:J[Aa][Nn]|F[Ee][Bb]|M[Aa][Rr]|A[Pp][Rr]|M[Aa][Yy]|J[Uu][NLnl]|A[Uu][Gg]|S[Ee][Pp]|O[Cc][Tt]|N[Oo][Vv]|D[Ee][Cc])[A-Za-z]*\.? \d)\p{Lu}[\p{L}.'’-]+(?: (?:(?:and|of|the) )?\p{Lu}[\p{L}.'’-]+){0,3}/uy;
const BRACKETS = /\(([\p{L}][\p{L}\p{N} .,/&’'-]{0,40})\)|\/([A-Z][A-Za-z ]{2,24})\//uy;
const SEPARATOR = /\s*(?:—|–|―|-{2,}|_+|-(?=\s|$)|:|\u0097)/y;
const GAP = /[\s,]*/y;

const NOT_PLACES =
  /^(?:BREAKING|UPDATED?|WATCH|VIDEO|PHOTOS?|EXCLUSIVE|OPINION|ANALYSIS|CORRECTION|CLARIFICATION|NOTES?|EDITOR|READ|RELATED|SEE|MORE|LIVE|LISTEN|HOST|FACT|QUESTION|ANSWER|Q|A|MR|MS|MRS|DR|WARNING|ALERT|SPOILER|TOPICS?|TAGS?|IMAGES?|CREDIT|CAPTION|SOURCES?|KEY|FILE|ABOUT|DISCLAIMER|COMMENT|ADVERTISEMENT|PS|FAQ|TL|Update|Opinion|Analysis|Exclusive|Watch|Breaking|Editor|Correction|Video|Photo|Listen|Related|Read|Note|By)(?![\p{L}])/u;

/**
 * `lead`: the paragraph may open the story, so that a bare place before a dash is enough; without it an agency, a date or capitals are asked
 * for. Null when the paragraph begins otherwise. Looks at its first 200 code units only.
 */
export function readDateline(paragraph: string, lead: boolean): Dateline | null {
  const { parts, mark, capitals, rest } = readHead(paragraph);
  const isBody = parts?.place ? namesBody(paragraph, parts.place, parts.credit) : false;
  const dated = parts?.date ? /\d{4}/.test(paragraph.slice(...parts.date)) : false;
  return parts && isDateline(parts, { capitals, lead, mark, rest, isBody, dated }) ? parts : null;
}

/** "The Norland Harbour Board", "Norland Harbour Board (NHB)": a body, with its initials in brackets. */
function namesBody(paragraph: string, place: Span, credit: Span | null): boolean {
  const name = paragraph.slice(...place);
  const initials = (name.match(/\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return credit ? initials.length > 1 && initials.endsWith(paragraph.slice(...credit)) : /^The \S+ \S/.test(name);
}

/** Set between dashes, the subject of what follows the second: "Ada Moss — a diver and singer — has left". */
const ASIDE = /^[^.!?]{3,120}\s[—–]\s(?:ha[sd]|have|is|was|are|were|will|would|said|says|\p{Ll}{3,}(?:ed|s))\b/u;

/** The parts of what is already known to be a dateline. */
export const parseDateline = (dateline: string): Dateline | null => readHead(dateline).parts;

interface Head {
  readonly parts: Dateline | null;
  readonly mark: string;
  readonly capitals: boolean;
  readonly rest: string;
}

function readHead(paragraph: string): Head {
  const head = paragraph.slice(0, 200);
  let at = match(PREFIX, head, 0) ?? 0;
  const early = readDate(head, at);
  if (early) at = match(GAP, head, early[1]) ?? early[1];
  else if (at > 0) return { parts: null, mark: '', capitals: false, rest: '' };
  const capitals = match(CAPITALS, head, at);
  const placeEnd = NOT_PLACES.test(head.slice(at)) ? null : (capitals ?? match(CAPITALISED, head, at));
  const parts = readParts(head, at, placeEnd, early);
  const separator = match(SEPARATOR, head, parts.end);
  const end = separator ?? parts.end;
  return {
    parts: { ...parts, end },
    mark: head.slice(parts.end, end).trim(),
    capitals: capitals !== null,
    rest: paragraph.slice(end).trim(),
  };
}

function readParts(head: string, start: number, placeEnd: number | null, early: Span | null): Dateline {
  let at = placeEnd ?? start;
  for (let region = placeEnd === null ? null : match(REGION, head, at); region !== null; region = match(REGION, head, at)) at = region;
  let place: Span | null = placeEnd === null ? null : [start, at];
  let credit: Span | null = null;
  if (place && isAgency(head.slice(...place))) [place, credit] = [null, place];
  let date = early;
  for (let round = 0; round < 3; round++) {
    const next = match(GAP, head, at) ?? at;
    const found: Span | null = date ? null : readDate(head, next);
    const bracket = credit ? null : readBrackets(head, next);
    if (found) [date, at] = [found, found[1]];
    else if (bracket) [credit, at] = [bracket.name, bracket.end];
    else break;
  }
  return { end: at, place, date, credit };
}

interface Evidence {
  readonly capitals: boolean;
  readonly lead: boolean;
  readonly mark: string;
  readonly rest: string;
  /** Named as bodies are and places are not. */
  readonly isBody: boolean;
  /** Its date has a year. */
  readonly dated: boolean;
}

function isDateline({ place, date, credit, end }: Dateline, { capitals, lead, mark, rest, isBody, dated }: Evidence): boolean {
  if (rest && !/^(?:[\p{Lu}\p{N}“"‘'«([$€£`]|[ie]\p{Lu})/u.test(rest)) return false;
  if (rest && rest.length < 20) return false;
  if (!place) return credit !== null || (date !== null && (rest === '' || (lead && dated && /^(?:—|–|-{1,2})$/.test(mark))));
  if (credit && isBody) return false;
  if (credit) return mark !== '' || rest === '' || lead;
  if (date) return rest === '' || mark !== '' || (capitals && lead);
  if (rest === '') return capitals && mark !== '' && mark !== ':' && end < 40;
  if (capitals) return mark !== '' && (mark !== ':' || lead);
  return lead && !isBody && /^(?:—|–|―|-{2,}|_)/.test(mark) && rest.length >= 40 && !ASIDE.test(rest);
}

export const isAgency = (name: string): boolean => WIRE_AGENCIES.has(name.toLowerCase()) || SIGNING_OUTLETS.has(name.toLowerCase());

function readDate(text: string, at: number): Span | null {
  const end = match(DATE, text, at);
  return end === null ? null : [at, end];
}

/** Brackets hold the credit where they name an agency, or stand in capitals, as agencies' names do. */
function readBrackets(text: string, at: number): { name: Span; end: number } | null {
  const end = match(BRACKETS, text, at);
  if (end === null) return null;
  const name = text.slice(at + 1, end - 1);
  const plain = name.replace(/[.,].*$/, '');
  return isAgency(plain) || /^[\p{Lu}\p{N}/& ]{2,12}$/u.test(name) || /\b(?:News|Press|Agency|Newswire|Wire|Times|Post)\b/.test(name)
    ? { name: [at + 1, at + 1 + name.length], end }
    : null;
}

function match(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
