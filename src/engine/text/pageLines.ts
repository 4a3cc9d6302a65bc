/** Short lines about the article that stand between its paragraphs: date lines, bylines, credits of agencies and pictures, topics. */
import { agencyNamed, PICTURE_AGENCIES, WIRE_AGENCIES } from './agencies.ts';
import { isUpper } from './characters.ts';

const DATE_WORDS =
  /(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?<=jan)uary|(?<=feb)ruary|(?<=mar)ch|(?<=apr)il|(?<=jun)e|(?<=jul)y|(?<=aug)ust|(?<=sep)tember|(?<=oct)ober|(?<=nov)ember|(?<=dec)ember)?(?![a-z])|\bmay\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?|\b(?:first |last |originally )?(?:published|posted|updated|modified|created|filed|date|issued|released|added|on|at|of|the|and|local time|time|noon|midnight|a\.?m\.?|p\.?m\.?|gmt|utc|bst|cet|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|ist|sgt|hkt|jst|aest|hours?|hrs?|h|ago|minutes?|mins?|days?|updated|min(?:ute)? read)\b\.?|\d+(?:st|nd|rd|th|am|pm|h(?:\d\d)?)?(?![\p{L}])|[\s,:;./|–—•·+()[\]-]+/iuy;

/** A line that holds a date and nothing else but words that go with one. */
export function isDateLine(paragraph: string): boolean {
  if (paragraph.length > 140 || !/\d/.test(paragraph)) return false;
  if (!/(?:19|20)\d\d|\d{1,2} ?[A-Za-z]{3}|[A-Za-z]{3,9}\.? \d{1,2}|\d[/.]\d{1,2}[/.]\d/.test(paragraph)) return false;
  let at = 0;
  while (at < paragraph.length) {
    DATE_WORDS.lastIndex = at;
    if (!DATE_WORDS.test(paragraph)) return false;
    at = DATE_WORDS.lastIndex;
  }
  return true;
}

/** "EMBARGOED UNTIL 16:00 GMT WEDNESDAY 11 FEBRUARY 2026": when a release may be published. */
export const isEmbargo = (paragraph: string): boolean =>
  paragraph.length <= 160 && /^(?:strictly )?(?:under )?embargo(?:ed)?\b/i.test(paragraph) && /(?:19|20)\d\d/.test(paragraph);

const BY =
  /^(?:by|written by|reported by|posted by|story by|text by|words by|author|authors)(?:\s*:)?\s+(?:(?:our|a) (?:\p{Ll}+ ){0,2}(?:reporters?|correspondents?|staff|writers?),?\s+)?(?=\p{L})/iu;
const NAME_WORD = /^(?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|el|la|der|di|du|da|and|&|with|for|of|the|in|at|\||,|-|–|—|•)[,.;:]*$/u;

const SIGNED_DATE = /^((?:posted|published|updated|written|filed)\b.{4,60}?) by:? (admin|staff|(?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,4})$/iu;

/** "Posted on March 4, 2021 by Ada Moss". */
function isSignedDate(paragraph: string): boolean {
  const date = SIGNED_DATE.exec(paragraph)?.[1];
  return date !== undefined && isDateLine(date);
}

/** Who signed such a line; null where it is another, or signed by nobody's name. */
export function signerOf(paragraph: string): string | null {
  const name = SIGNED_DATE.exec(paragraph)?.[2] ?? null;
  return name !== null && isUpper(name) ? name : null;
}

/** "By Ada Moss", "BY ADA MOSS AND JO LEE, Northern Courier", "By Ada Moss | 12 March 2021". */
export function isByline(paragraph: string): boolean {
  if (paragraph.length > 160) return false;
  if (isSignedDate(paragraph)) return true;
  const by = BY.exec(paragraph);
  if (!by || /[!?]$/.test(paragraph)) return false;
  const words = paragraph.slice(by[0].length).split(/\s+/);
  if (!isUpper(words[0] ?? '')) return false;
  const names = words.filter(word => NAME_WORD.test(word) || /^\d/.test(word)).length;
  return names >= words.length * 0.7 && words.length <= 18;
}

const OUTLET_END =
  /,\s*(?:[^,]{0,30}\b(?:News|Press|Times|Post|Tribune|Herald|Journal|Gazette|Reuters|AP|AFP|BBC|CNN|NPR|Correspondents?|Reporters?|Staff|Writers?|Editors?|Bureau|Columnists?|TODAY)\b[^,.]{0,24}|[\w-]+\.(?:com|ca|org|net|co\.uk))$/u;
const PERSON = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+/u;

/** "Ada Moss, Northern Courier": a byline without "by". Only near the head of an article. */
export const isBareByline = (paragraph: string): boolean =>
  paragraph.length <= 120 &&
  PERSON.test(paragraph) &&
  ((paragraph.length <= 90 && !/[.!?]$/.test(paragraph) && OUTLET_END.test(paragraph)) || isDatedRow(paragraph));

/** "Ada Moss | Vell Courier | March 4, 2021 | 10:20 am": a name, and a date among what stands beside it. */
function isDatedRow(paragraph: string): boolean {
  if (!PARTS.test(paragraph)) return false;
  const [name, ...others] = paragraph.split(/\s+[|•·]\s+/);
  return isBareName(name!) && others.some(isDateLine);
}

/** What stands between the parts of a row. */
const PARTS = /[|•·]/;

/** Two to four capitalised words and nothing else: a byline where it stands beside a date line. */
export const isBareName = (paragraph: string): boolean =>
  paragraph.length <= 48 &&
  /^\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|van|von|bin|al|el|la|der|di|du|da) )?\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(paragraph);

const PICTURE =
  /^(?:image|photo(?:graph)?|picture|pic|file photo|illustration|credit|video|cover|featured image|main image|header image|photo credit|image credit|image source|photo courtesy|image courtesy)s?\s*(?:credit|source|by|courtesy|courtesy of)?\s*(?:[:©|]|by\b|courtesy\b)/i;

/** The line that says whose a picture is. */
export function isPictureCredit(paragraph: string): boolean {
  if (paragraph.length > 140 || /^(?:copyright|©? ?(?:19|20)\d\d\b)/i.test(paragraph)) return false;
  if (
    PICTURE.test(paragraph) &&
    paragraph.length <= 110 &&
    !/\p{Ll} (?:is|are|was|were|walks?|stands?|speaks?|sits?|waits?) /u.test(paragraph)
  )
    return true;
  if (/^\(?(?:AP Photo|AFP|Reuters|REUTERS|EPA)\s?\//.test(paragraph)) return true;
  if (/©|\(c\) /.test(paragraph) && /^[^.!?]{0,60}(?:©|\(c\) )/.test(paragraph) && !/\b(?:rights reserved|said)\b/i.test(paragraph))
    return true;
  const agency = paragraph.length > 90 ? null : PICTURE_AGENCIES.exec(paragraph);
  if (!agency) return false;
  const rest = paragraph.slice(0, agency.index) + paragraph.slice(agency.index + agency[0].length);
  return /[/|]|\bvia\b/.test(rest) && !/[.!?]$/.test(paragraph)
    ? rest.split(/\s+/).length <= 9
    : /^[\s()[\]/|.,:-]*$/.test(rest) && isPictureHouse(agency[0]);
}

const isPictureHouse = (name: string): boolean => !WIRE_AGENCIES.has(name.toLowerCase());

/** The picture credit at the end of a caption: "… (AP Photo/Ada Moss)", "… Photograph: Ada Moss/Getty Images". Index where it begins, or -1. */
export function pictureCreditInside(paragraph: string): number {
  if (paragraph.length > 700) return -1;
  const tail = Math.max(0, paragraph.length - 120);
  const end = paragraph.slice(tail);
  if (!/[(:©]/.test(end)) return -1;
  const found =
    /(?:\((?:AP |AFP |File )?(?:photo|image|picture|photograph)\b[^()]{0,90}\)|\((?=[^()]{0,80}(?:getty|reuters|\bafp\b|\bap\b|shutterstock|epa\b))[^()]{0,90}[/:][^()]{0,60}\)|\b(?:Photograph(?:er)?|Photo|Image|Picture|Credit|Photo credit)(?: by)?: ?[^.!?]{2,80}|©[^.!?]{2,80})\.?$/i.exec(
      end,
    );
  return found && tail + found.index > 12 ? tail + found.index : -1;
}

const REPORTING =
  /^\(?(?:(?:additional |further )?report(?:ing|ed) by|edit(?:ing|ed) by|writing by|compiled by|with (?:additional )?(?:inputs?|reporting|files?|material|information) (?:from|by)|(?:\p{L}+ )?inputs? from|source\s*:|sources\s*:|via\s*:|agenc(?:y|ies)$|with agenc(?:y|ies))/iu;
const CONTRIBUTED =
  /^.{2,160}\bcontributed (?:reporting\b.{0,80}|to (?:this|the|that) (?:report|story|article|piece|dispatch)\b.{0,40}|from .{0,40})\.?\)?$/i;
const BY_STAFF = /^(?:associated press|reuters|ap|afp|bloomberg)[ \w]{0,24}(?:writers?|reporters?|correspondents?) .{0,160}$/i;

/** Who supplied the story: "(Reporting by …)", "With inputs from PTI", "— AFP", "The Associated Press contributed to this report." */
export function isStoryCredit(paragraph: string): boolean {
  if (paragraph.length > 320) return false;
  if (REPORTING.test(paragraph) || BY_STAFF.test(paragraph)) return true;
  if (/contributed /i.test(paragraph) && CONTRIBUTED.test(paragraph)) return true;
  if (paragraph.length > 60) return false;
  const name = bareCredit(paragraph);
  return WIRE_AGENCIES.has(name.toLowerCase()) || (/^[-–—([]/.test(paragraph) && agencyNamed(name) !== null);
}

/** Without dash, brackets and full stop: "AFP" of "— AFP". */
export const bareCredit = (credit: string): string =>
  credit
    .replace(/^[\s\-–—(/[]+/, '')
    .replace(/[\s)\].,/]+$/, '')
    .trim();

/** The credit of an agency after the last full stop of a paragraph: "… denies. — AFP", "… denies. (Reuters)". Index where it begins, or -1. */
export function storyCreditInside(paragraph: string): number {
  const tail = Math.max(0, paragraph.length - 60);
  const found = /[.!?]["”’]?(\s*(?:[-–—]{1,2}\s?(?:[A-Z][\w. -]{1,30})|\((?:[A-Z][\w. -]{1,30})\)|\/?[A-Z]{2,6}\/?))\.?$/.exec(
    paragraph.slice(tail),
  );
  if (!found || agencyNamed(bareCredit(found[1]!)) === null) return -1;
  const index = tail + found.index + found[0].indexOf(found[1]!);
  return index + (found[1]!.length - found[1]!.trimStart().length);
}

export const isTopics = (paragraph: string): boolean =>
  /^(?:topics?|tags?|keywords?|filed under|categor(?:y|ies)|related topics|in this (?:article|story)|explore more)\s*:/i.test(
    paragraph.slice(0, 40),
  );
