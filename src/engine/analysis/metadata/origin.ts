/** Who wrote it, for whom and where, as the text's own lines say. */
import type { SectionKind } from '../../model/analysis.ts';
import type { Reading } from '../../model/reading.ts';
import { agencyInBrackets, agencyNamed, SIGNING_OUTLETS } from '../../text/agencies.ts';
import { type Dateline, parseDateline } from '../../text/datelines.ts';
import { isOutletForPlace, isOutletName, isPost } from '../../text/outlets.ts';
import { bareCredit, isDateLine, isEmbargo, isPictureCredit, signerOf } from '../../text/pageLines.ts';

function partsOf(reading: Reading, ...kinds: readonly SectionKind[]): string[] {
  return reading.paragraphs.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => reading.text.slice(span[0], span[1]));
}

/** The parts of a dateline. */
export type DatelineReader = (line: string) => Dateline | null;

/** Reads each line once: place, credit and outlet are asked of it one after another. */
export function datelineReader(): DatelineReader {
  const known = new Map<string, Dateline | null>();
  return line => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const parts = parseDateline(line);
    known.set(line, parts);
    return parts;
  };
}

/** The dateline's place, in capitals no more: "Beirut, Lebanon" of "BEIRUT, Lebanon (AP) —". */
export function findPlace(reading: Reading, parts: DatelineReader): string | null {
  for (const line of partsOf(reading, 'dateline').filter(part => !isDateLine(part) && !isEmbargo(part))) {
    const place = placeText(line, parts);
    if (place && !isOutletForPlace(place)) return withoutCapitals(place);
  }
  return null;
}

function placeText(dateline: string, parts: DatelineReader): string | null {
  const place = parts(dateline)?.place;
  return place ? dateline.slice(place[0], place[1]) : null;
}

const withoutCapitals = (place: string): string =>
  place
    .replace(/(?<=\p{L}) (?:DE|DEL|LA|LAS|LOS|LES|DA|DO|DOS|DI|DU|SUR|UPON|ON|OF|THE|AND)(?= \p{Lu}{2})/gu, word => word.toLowerCase())
    .replace(/\p{Lu}[\p{Lu}'’-]{2,}/gu, word =>
      word.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase()),
    );

/** The agency in the dateline or in a credit line; of several, the first. */
export function findCredit(reading: Reading, parts: DatelineReader): string | null {
  for (const line of partsOf(reading, 'dateline', 'credit', 'byline')) {
    const agency = isPictureCredit(line) && !/[-–—]$/.test(line) ? null : (agencyOfDateline(line, parts) ?? agencyOfLine(line));
    if (agency) return agency;
  }
  for (const line of partsOf(reading, 'boilerplate')) {
    const owner = RIGHTS_OWNER.exec(line.slice(0, 200))?.[1];
    const agency = owner ? agencyNamed(withoutCompany(owner)) : null;
    if (agency) return agency;
  }
  return null;
}

function agencyOfDateline(line: string, parts: DatelineReader): string | null {
  const credit = parts(line)?.credit;
  return credit ? agencyInBrackets(bareCredit(line.slice(credit[0], credit[1])).replace(/[.,].*$/, '')) : null;
}

/** "(AFP)", "— Reuters", "With inputs from PTI", "By Ada Moss, Associated Press". */
function agencyOfLine(line: string): string | null {
  const whole = agencyNamed(bareCredit(line)) ?? agencyWritten(REPORTING_BY.exec(line)?.[1] ?? '');
  if (whole) return whole;
  if (/^\(?(?:additional |further )?report(?:ing|ed) by|^edit(?:ing|ed) by|[/|]|\b(?:photo|image|picture|getty|courtesy)/i.test(line))
    return null;
  for (const [part] of line.matchAll(/(?:The )?\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|of))*/gu)) {
    const agency = agencyWritten(part);
    if (agency) return agency;
    if (/^(?:Associated Press|Reuters) \p{Lu}?\p{L}*/u.test(part)) return part.startsWith('A') ? 'AP' : 'Reuters';
  }
  return null;
}

/** Initials in capitals: "Ani" is a person. */
const agencyWritten = (name: string): string | null => (name.length > 3 || name === name.toUpperCase() ? agencyNamed(name) : null);

/** The agency itself reported; people who are named instead are the outlet's own or write for an agency that is credited elsewhere. */
const REPORTING_BY = /^\(?(?:additional |further )?report(?:ing|ed) by ([^,;.()]+?)(?: and | in |[,;.()]|$)/i;
const BY =
  /^(?:by|written by|reported by|posted by|story by|text by|words by|authors?)\s*:?\s+(?:(?:our|a) (?:\p{Ll}+ ){0,2}(?:reporters?|correspondents?|staff|writers?),?\s+)?/iu;

/** The names, without "By", outlet, role and date. */
export function findByline(reading: Reading): string | null {
  const line = partsOf(reading, 'byline').find(part => !isOutletName(headOf(part)) && !isPost(headOf(part)));
  if (!line || /\bby (?:admin|staff)$/i.test(line)) return null;
  const signer = signerOf(line);
  if (signer) return withoutCapitals(signer);
  const names = line
    .replace(BY, '')
    .split(/\s*(?:[|•·\n]|,|\s[-–—]\s|\b(?:for|in)\b(?= \p{Lu})|\d)/u)[0]!
    .trim();
  const name = withoutCapitals(names).replace(/\bAND\b|\bAnd\b/g, 'and');
  return name.length > 1 && agencyNamed(name) === null ? name : null;
}

/** Without "By", up to the first comma or mark. */
const headOf = (byline: string): string =>
  byline
    .replace(BY, '')
    .split(/[,|\n]|\s[·•]\s/)[0]!
    .trim();

const OUTLET_NAME = "((?:The )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: (?:of |the |and |& )?\\p{Lu}[\\p{L}\\p{N}.&'’-]*){0,5})";
const RIGHTS_OWNER = new RegExp(
  `(?:© ?(?:[Cc]opyright)?|[Cc]opyright(?: ©| \\(c\\))?|\\([Cc]\\)) ?(?:(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?,? )?(?:by )?${OUTLET_NAME}(?![\\p{L}/])`,
  'u',
);
const NAMED = [
  new RegExp(
    `(?:posted|published|made|left) on this (?:[Ww]eb ?)?(?:site|page|website) .{0,60}?\\b(?:endorsed by|views of|opinions? of) ${OUTLET_NAME}`,
    'u',
  ),
  new RegExp(`(?:first |originally )(?:appeared|published) (?:on|in|at|by) ${OUTLET_NAME}`, 'u'),
];
/** Of an article, or of a chart in it. */
const SOURCE = new RegExp(`^Source ?: ${OUTLET_NAME}\\.?$`, 'u');

/** The outlet that page furniture, a byline or the dateline names; never an agency. */
export function findPublisher(reading: Reading, parts: DatelineReader): string | null {
  for (const line of partsOf(reading, 'boilerplate', 'credit')) {
    for (const pattern of [...NAMED, SOURCE, RIGHTS_OWNER]) {
      const name = outlet(pattern.exec(line.slice(0, 400))?.[1]);
      if (name && (pattern !== SOURCE || isOutletName(name)) && (pattern !== RIGHTS_OWNER || !isPictureCredit(line) || ownsAll(line, name)))
        return name;
    }
  }
  const signed = partsOf(reading, 'byline')
    .flatMap(line => (isOutletName(headOf(line)) ? [headOf(line)] : line.split(/[,|\n]|\s[-–—·•]\s/).slice(1)))
    .map(part => withoutRole(part.trim()))
    .find(part => /^(?:The )?\p{Lu}/u.test(part) && isOutletName(part));
  return outlet(signed) ?? signedInDateline(reading, parts);
}

/** "© Vell Courier" and nothing else; "© Ada Moss" took the picture. */
const ownsAll = (line: string, name: string): boolean => /^© ?/.test(line) && line.trim().endsWith(name) && isOutletName(name);

function outlet(name: string | undefined): string | null {
  const plain = name === undefined ? '' : withoutCompany(name);
  return plain.length > 2 && !NO_OUTLET.test(plain) && agencyNamed(plain) === null ? plain : null;
}

/** "BBC News" of "BBC News correspondent", "CNN" of "CNN Norland analyst". */
const withoutRole = (signature: string): string =>
  /\s\p{Ll}+$/u.test(signature)
    ? (/^(?:BBC|CNN|NPR)\b(?: (?:News|Sport|World Service))?/.exec(signature)?.[0] ?? signature.replace(/(?:\s\p{Ll}+)+$/u, ''))
    : signature;

/** What stands behind a © that nobody owns: "© All rights reserved". */
const NO_OUTLET = /^(?:All|Any|No|This|These|Copyrights?|Reproduction|Photos?|Images?|Pictures?|Text|Content|Material|Rights)\b/;

const withoutCompany = (name: string): string =>
  name
    .replace(/,? (?:LLC|Inc|Ltd|Limited|PLC|Corp|All|Comments?|The)\b.*$/u, '')
    .replace(/[.,]+$/, '')
    .trim();

function signedInDateline(reading: Reading, parts: DatelineReader): string | null {
  for (const line of partsOf(reading, 'dateline', 'credit')) {
    const place = placeText(line, parts);
    if (place && isOutletForPlace(place)) return place;
    const credit = parts(line)?.credit;
    const name = credit ? bareCredit(line.slice(credit[0], credit[1])) : '';
    if (SIGNING_OUTLETS.has(name.toLowerCase())) return name;
  }
  return null;
}
