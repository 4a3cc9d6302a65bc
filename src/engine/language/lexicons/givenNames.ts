/** Given names with the gender that most of their bearers have. */
import type { Gender } from '../../model/analyzed.ts';
import { FAMILY_NAMES, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from './givenNameData.ts';

const words = (data: string): string[] => data.split(/[|\n]/).filter(Boolean);
const female = new Set(words(FEMALE_GIVEN_NAMES));
const male = new Set(words(MALE_GIVEN_NAMES));
const either = new Set(words(OTHER_GIVEN_NAMES));
const family = new Set(words(FAMILY_NAMES));

export const isGivenName = (lower: string): boolean => female.has(lower) || male.has(lower) || either.has(lower);
export const isFamilyName = (lower: string): boolean => family.has(lower);

/** Null where the name is unknown or borne by both. */
export function genderOfGivenName(lower: string): Gender | null {
  if (female.has(lower)) return male.has(lower) || either.has(lower) ? null : 'female';
  return male.has(lower) && !either.has(lower) ? 'male' : null;
}
