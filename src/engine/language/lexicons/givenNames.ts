/** Given names with the gender that most of their bearers have. */
import type { Gender } from '../../model/analyzed.ts';
import { FAMILY_NAMES as FAMILY_NAME_DATA, FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES, OTHER_GIVEN_NAMES } from './givenNameData.ts';

const words = (data: string): string[] => data.split(/[|\n]/).filter(Boolean);
const female = new Set(words(FEMALE_GIVEN_NAMES));
const male = new Set(words(MALE_GIVEN_NAMES));
const either = new Set(words(OTHER_GIVEN_NAMES));
/** Lower case, all of them. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([...female, ...male, ...either]);
export const FAMILY_NAMES: ReadonlySet<string> = new Set(words(FAMILY_NAME_DATA));

/** Chinese, Korean and Vietnamese family names, which stand before the given name. Public facts. */
const FAMILY_NAMES_FIRST = new Set(
  `kim lee park choi jung kang cho yoon jang lim han oh seo shin kwon hwang moon ahn song yoo hong xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng
liang xie tang deng feng cao peng zeng xiao tian dong pan yuan jiang cai yu du ye cheng wei su lu ding ren shen yao nguyen tran pham hoang phan vu vo dang bui ngo ban lam wong chan cheung leung tsai`.split(
    /\s+/,
  ),
);

/** Given names that are words, months or places too: only beside a surname do they name somebody. */
const WORDS_TOO = new Set(
  `will mark grant may april june august frank bill rob sue pat drew chase art grace hope faith joy dawn rose ruby pearl violet lily heather ivy daisy iris jordan israel georgia chelsea austin
dallas paris sydney florence victoria virginia charlotte madison lincoln jackson kenya india china asia chad`.split(/\s+/),
);
/** Those of them that nearly always name a woman, or a man. */
const WORDS_FOR_WOMEN = new Set(
  `may april june sue grace hope faith joy dawn rose ruby pearl violet lily heather ivy daisy iris georgia chelsea florence victoria virginia charlotte madison`.split(
    ' ',
  ),
);
const WORDS_FOR_MEN = new Set('will mark grant august frank bill rob chase art austin lincoln jackson chad'.split(' '));
export const isWordAndGivenName = (lower: string): boolean => WORDS_TOO.has(lower);

export const standsFirst = (familyName: string): boolean => FAMILY_NAMES_FIRST.has(familyName);
export const isGivenName = (lower: string): boolean => GIVEN_NAMES.has(lower);
export const isFamilyName = (lower: string): boolean => FAMILY_NAMES.has(lower);

/** Null where the name is unknown or borne by both. */
export function genderOfGivenName(lower: string): Gender | null {
  if (WORDS_FOR_WOMEN.has(lower)) return 'female';
  if (WORDS_FOR_MEN.has(lower)) return 'male';
  if (female.has(lower)) return male.has(lower) || either.has(lower) ? null : 'female';
  return male.has(lower) && !either.has(lower) ? 'male' : null;
}
