/** The line of a page that names the outlet, with the section or the date beside it: "The Vell Ledger | Business", "The Vell Ledger, Monday May 4 2026". */
import { isOutletName } from './outlets.ts';
import { isDateLine } from './pageLines.ts';

const SECTION =
  /^(?:latest |breaking |top |local |world |national |international )?(?:news|business|world|politics|sports?|opinion|local|national|health|science|technology|tech|culture|economy|money|markets|home|asia|europe|africa|americas|us|uk|international|education|environment|climate|crime|society|lifestyle|arts|media|law|energy|travel|features|regional|city|metro)$/i;

/** In code units. */
const LONGEST = 120;
const LONGEST_NAME = 40;

export function isMasthead(paragraph: string): boolean {
  if (paragraph.length > LONGEST) return false;
  const [name, ...rest] = /[|•·]/.test(paragraph) ? paragraph.split(/\s+[|•·]\s+/) : [paragraph];
  if (rest.length > 0) return isName(name!) && rest.every(part => SECTION.test(part) || isDateLine(part));
  const comma = paragraph.indexOf(', ');
  return comma > 0 && isName(paragraph.slice(0, comma)) && isDateLine(paragraph.slice(comma + 2)) && /(?:19|20)\d\d/.test(paragraph);
}

const isName = (name: string): boolean => name.length <= LONGEST_NAME && name.split(' ').length <= 5 && isOutletName(name);
