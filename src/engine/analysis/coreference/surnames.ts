/** Which of several people of one surname a mention means: by form of address, title, kinship and nearness. */

import { itemAt } from '../../base/itemAt.ts';
import { partitionPoint } from '../../base/partitionPoint.ts';
import { genderOfGivenName, standsFirst } from '../../language/lexicons/givenNames.ts';
import { HONORIFICS } from '../../language/lexicons/titles.ts';
import { WordMap } from '../../language/words/wordLists.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading } from '../../model/reading.ts';
import { isLower, isPossessive } from '../../text/characters.ts';
import type { NameSpan } from '../names.ts';
import type { Form } from './clusters.ts';
import type { FoundDescription } from './descriptions.ts';
import { nameWords } from './forms.ts';

/** Words for relatives, lower case, with their gender. */
const KIN = new WordMap<Gender | null>([
  ...'wife daughter sister mother widow aunt niece grandmother granddaughter stepmother fiancee fiancée girlfriend'
    .split(' ')
    .map(word => [word, 'female'] as const),
  ...'husband son brother father widower uncle nephew grandfather grandson stepfather fiance fiancé boyfriend'
    .split(' ')
    .map(word => [word, 'male'] as const),
  ...'cousin parents children'.split(' ').map(word => [word, null] as const),
]);

/** Words of what a relative does, between the kinship and the name. */
const LONGEST_TRADE = 5;

/** The word of "wife" before "wife Ada Obi", "wife, Ada Obi" and "wife, the singer Ada Obi"; null where none stands there. */
function kinBefore({ tokens }: Reading, first: number): string | null {
  let at = first - 1;
  if (itemAt(tokens, at)?.text === ',') at--;
  else {
    while (
      at > first - LONGEST_TRADE &&
      isLower(itemAt(tokens, at)?.text ?? '') &&
      !/^(?:an?|the)$/.test(tokens[at]!.lower) &&
      !KIN.holds(tokens[at])
    )
      at--;
    if (/^(?:an?|the)$/.test(itemAt(tokens, at)?.lower ?? '') && tokens[at - 1]?.text === ',') at -= 2;
  }
  const word = itemAt(tokens, at)?.lower ?? '';
  return KIN.has(word) ? word : null;
}

/** The gender that a kinship before the name gives; null where none does, as in "son of Ada Obi". */
export const kinGender = (reading: Reading, name: NameSpan): Gender | null =>
  standsBehindOf(reading, name.first) ? null : (KIN.get(kinBefore(reading, name.first) ?? '') ?? null);

function standsBehindOf({ tokens }: Reading, first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_TRADE && isLower(itemAt(tokens, at)?.text ?? ''); at--)
    if (tokens[at]!.lower === 'of') return true;
  return false;
}

/** "his wife Ada Obi", "his wife, Ada Obi", "his wife Ada … Ada Obi": who is introduced as a relative is not the one of that surname named before. */
function isRelative(reading: Reading, form: Form, forms: ReadonlyMap<string, Form>): boolean {
  const given = forms.get(`person:${form.form.split(' ')[0]}`);
  return [form, given].some(named => named !== undefined && kinBefore(reading, named.names[0]!.first) !== null);
}

/** "Ben Obi's wife … Ada Obi": who is of one surname with somebody whose relative the text tells of, and of the relative's gender. */
function isOwnedBy({ tokens }: Reading, form: Form, longer: readonly Form[]): boolean {
  const gender = givenGender(form);
  return longer.some(
    other =>
      other !== form &&
      other.names[0]!.first < form.names[0]!.first &&
      other.names.some(({ end }) => {
        const kin = isPossessive(tokens[end]?.text ?? '') ? KIN.of(tokens[end + 1]) : undefined;
        return kin !== undefined && kin !== null && (gender === null || gender === kin) && givenGender(other) !== gender;
      }),
  );
}

/** "Senator Obi" among an Ada and a Ben Obi: those who are called senator, if there are such; else all. */
export function titled(
  name: NameSpan,
  longer: readonly Form[],
  described: ReadonlyMap<NameSpan, readonly FoundDescription[]>,
): readonly Form[] {
  if (longer.length < 2) return longer;
  const title = described.get(name)?.find(({ span }) => span[1] <= name.span[0])?.head;
  if (!title) return longer;
  const called = longer.filter(form => form.names.some(other => described.get(other)?.some(({ head }) => head === title)));
  return called.length > 0 ? called : longer;
}

/** Among people of one surname: by the form of address, then not who is told only as somebody's relative, then the one named in full last before. */
export function chooseLonger(
  reading: Reading,
  name: NameSpan,
  short: Form,
  longer: readonly Form[],
  forms: ReadonlyMap<string, Form>,
): Form | undefined {
  const gender = honorificGender(reading, name);
  const begins = short.names[0]!.first;
  const agreeing = longer.filter(form => !(gender && givenGender(form) === opposite(gender)));
  const others = agreeing.filter(form => !isRelative(reading, form, forms) && !isOwnedBy(reading, form, longer));
  const fits =
    others.length > 0 && !gender
      ? others
      : agreeing.filter(form => others.includes(form) || form.names[0]!.first <= (gender ? name.first : begins));
  let choice: Form | undefined;
  let nearest = -1;
  for (const form of fits) {
    const last = lastBefore(form.names, name.first);
    if (last <= nearest) continue;
    nearest = last;
    choice = form;
  }
  return choice ?? fits[0] ?? (gender && longer.length > 0 ? spouse(reading, name, gender, forms) : undefined);
}

const HUSBAND_OR_WIFE = new WordMap([
  ['husband', 'male'],
  ['wife', 'female'],
]);

/** "Mr Obi" behind "Ada Obi and her husband Ben": the last whom the text gives a given name alone, as somebody's husband or wife. */
function spouse(reading: Reading, name: NameSpan, gender: Gender, forms: ReadonlyMap<string, Form>): Form | undefined {
  const { tokens } = reading;
  let found: Form | undefined;
  for (const form of forms.values()) {
    const { first } = form.names[0]!;
    if (form.type !== 'person' || form.form.includes(' ') || first > name.first) continue;
    const kin = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
    if (HUSBAND_OR_WIFE.of(tokens[kin]) === gender && /^(?:his|her)$/.test(tokens[kin - 1]?.lower ?? '')) found = form;
  }
  return found;
}

/** The token at which the last of the names before `token` begins, or -1. */
const lastBefore = (names: readonly NameSpan[], token: number): number =>
  names[partitionPoint(names, ({ first }) => first < token) - 1]?.first ?? -1;

const opposite = (gender: Gender): Gender => (gender === 'female' ? 'male' : 'female');
const givenGender = (form: Form): Gender | null => genderOfWords(nameWords(form.surface));

/** The gender that "Mr" or "Mrs" before a name gives, or null. */
export function honorificGender(reading: Reading, name: NameSpan): Gender | null {
  const before = itemAt(reading.tokens, name.first - 1);
  const word = before?.text === '.' ? reading.tokens[name.first - 2] : before;
  return word ? (HONORIFICS.get(word.lower.replace(/\.$/, '')) ?? null) : null;
}

/** By the given name; a form of one word has none unless it is one. */
export const genderOfWords = (words: readonly string[]): Gender | null =>
  words.length > 1 && !standsFirst(words[0]!) ? genderOfGivenName(words[0]!) : null;
