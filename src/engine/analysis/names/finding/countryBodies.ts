/** Bodies that are called by what they are for and their country: "Swim England", "Universities UK". */
import { GEOGRAPHY } from '../../../language/lexicons/countries.ts';
import type { Token } from '../../../model/reading.ts';
import { keyOf } from './candidates.ts';

const words = (data: string): ReadonlySet<string> => new Set(data.split(/\s+/));

/** Games that have a body in each country. */
const SPORTS = words(
  `sport swim swimming cycling athletics netball rowing gymnastics hockey badminton basketball volleyball handball boxing rugby cricket tennis golf archery triathlon judo
sailing skiing surfing squash wrestling fencing canoeing diving equestrian football`,
);
const FIELDS = words('team transport tourism visit universities energy creative cancer age hospitality trade invest water victim sports');
const HOME_NATIONS = /^(?:England|Scotland|Wales|Britain|UK|GB|USA|US)$/;

export const isSport = (key: string): boolean => SPORTS.has(key);

/** Whether the tokens are such a name: one of the words, then a country. */
export function namesBodyOfCountry(tokens: readonly Token[]): boolean {
  const key = keyOf(tokens[0]);
  if (tokens.length < 2 || !/^\p{Lu}\p{Ll}+$/u.test(tokens[0]!.text) || !(SPORTS.has(key) || FIELDS.has(key))) return false;
  const place = tokens
    .slice(1)
    .map(({ text }) => text)
    .join(' ');
  return GEOGRAPHY.countries.has(place) || HOME_NATIONS.test(place);
}
