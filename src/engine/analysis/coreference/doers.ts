/** Who does something in a clause, by the words beside a mention: what "it" goes on with, and who cannot be "him". */
import { itemAt } from '../../base/itemAt.ts';
import { ORGANISATION_NOUNS } from '../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isPossessive } from '../../text/characters.ts';
import type { Antecedent, Placed, Scene } from './scene.ts';
import { speaksHere } from './unnamed.ts';

const LONGEST_OBJECT = 4;
export const LONGEST_CLAUSE = 30;

export const isFiniteVerb = (token: Token | undefined): boolean => token !== undefined && /^(?:VB[DZP]|MD)$/.test(token.tag);

/** Of a finite verb too that the tagger takes for a participle, as behind a comma. */
const isPast = (token: Token | undefined): boolean => isFiniteVerb(token) || token?.tag === 'VBN';

const PREPOSITIONS = new Set(
  'in on at to from with by against over about into between among through under within across near toward towards per via including regarding throughout inside outside like despite'.split(
    ' ',
  ),
);

/**
 * Whether a mention does or says something in its sentence, itself or through its people: "Obi Foods, a grocer, said", "an Obi Foods spokesman said",
 * "said Obi Foods"; not "in Obi Foods", "Obi Foods shares", "Obi Foods' offer".
 */
export function isDoer(reading: Reading, { first, end, form }: Placed): boolean {
  const { tokens } = reading;
  if (form === 'pronoun') return !tokens[first]!.lower.startsWith('its');
  if (speaksHere(reading, first, end)) return true;
  const at = isArticle(itemAt(tokens, first - 1)) ? first - 2 : first - 1;
  const before = itemAt(tokens, at)?.lower ?? '';
  if (PREPOSITIONS.has(before) || (/^(?:of|for)$/.test(before) && !isPersonNoun(itemAt(tokens, at - 1)))) return false;
  const behind = /^[)>]$/.test(tokens[end]?.text ?? '') || tokens[end]?.tag === 'RB' ? end + 1 : end;
  const after = tokens[behind];
  if (!after || isPossessive(after.text)) return false;
  if (isFiniteVerb(after)) return true;
  if (/^(?:of|for)$/.test(before)) return false;
  return /^NNP?S?$/.test(after.tag)
    ? isPersonNoun(after) || ORGANISATION_NOUNS.has(after.lower)
    : /^(?:[,(<:-]|--|–|—|and|or|which|that|who)$/.test(after.lower) || /^VB[NG]$/.test(after.tag);
}

const isArticle = (token: Token | undefined): boolean => token?.lower === 'the';

const isPersonNoun = (token: Token | undefined): boolean =>
  token !== undefined && PERSON_NOUNS.has(token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lower);

/** "Ada Obi, who says she": whom the clause in which the pronoun stands is told of. */
export function teller({ reading: { tokens }, history }: Scene, i: number): Antecedent | null {
  if (itemAt(tokens, i - 2)?.lower !== 'who' || !isFiniteVerb(tokens[i - 1])) return null;
  const end = itemAt(tokens, i - 3)?.text === ',' ? i - 3 : i - 2;
  const last = history.at(-1);
  return last && last.end === end && last.who.type === 'person' ? last.who : null;
}

/** Whether a name only tells of a noun behind it: "the Obi campaign manager". */
export const isAttribute = (tokens: readonly Token[], { end, form }: Placed): boolean =>
  form === 'name' && /^NNS?$/.test(tokens[end]?.tag ?? '') && tokens[end]!.text === tokens[end]!.lower;

/** "In her letter to the mayor, Ada Obi wrote": who does something right behind the comma after a phrase that opens the sentence. */
export function doerBehind({ reading: { tokens }, sentence, names, upcoming }: Scene, i: number): Antecedent | null {
  if (i - sentence.first > LONGEST_OPENING || !/^(?:IN|TO|VBG)$/.test(tokens[sentence.first]!.tag)) return null;
  let comma = i + 1;
  while (comma < sentence.end && comma - i < LONGEST_OPENING && tokens[comma]!.text !== ',') {
    if (isFiniteVerb(tokens[comma])) return null;
    comma++;
  }
  if (tokens[comma]?.text !== ',') return null;
  for (let at = upcoming; names[at] && names[at]!.first < comma + LONGEST_TITLE; at++) {
    const { who, first, end } = names[at]!;
    if (first > comma && who.type === 'person') return isTitled(tokens, comma + 1, first) && verbBehind(tokens, end) >= 0 ? who : null;
  }
  return null;
}

/** "The party's leader, Senator Ada Obi, said": whether a phrase before `end`, at the head of its sentence, is told of another than `who`, who is named behind it. */
export function isNamedBehind({ reading: { tokens }, names, upcoming }: Scene, end: number, who: Antecedent): boolean {
  if (tokens[end]?.text !== ',') return false;
  for (let at = upcoming; names[at] && names[at]!.first <= end + LONGEST_TITLE; at++) {
    const name = names[at]!;
    if (name.who.type !== who.type) continue;
    return name.who !== who && isTitled(tokens, end + 1, name.first) && !isFiniteVerb(tokens[name.end]) && !isAttribute(tokens, name);
  }
  return false;
}

const LONGEST_OPENING = 10;
const LONGEST_TITLE = 6;

const isTitled = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens.slice(first, end).every(({ tag }) => /^(?:NNP?|JJ|\.|DT)$/.test(tag));

/** Who does in this clause what befalls the pronoun: "Ada Obi named Ben Moyo and praised him". Null where the pronoun is no object, or no subject is sure. */
export function actsOnAnother({ reading: { tokens }, sentence, history }: Scene, i: number): Antecedent | null {
  const { lower, tag } = tokens[i]!;
  if (!(lower === 'him' || (lower === 'her' && tag === 'PRP'))) return null;
  let verb = i - 1;
  while (verb > sentence.first && i - verb < LONGEST_OBJECT && /^(?:IN|RP|TO|RBR?|JJR)$/.test(tokens[verb]!.tag)) verb--;
  if (!isPast(tokens[verb])) return null;
  for (let at = history.length - 1; at >= 0 && history[at]!.first >= sentence.first; at--) {
    const { who, end } = history[at]!;
    if (i - end > LONGEST_CLAUSE) return null;
    const does = who.type === 'person' ? verbBehind(tokens, end) : -1;
    if (does >= 0) return hasOtherClause(tokens, does + 1, i) ? null : who;
  }
  return null;
}

/** The finite verb behind a mention: of "Ada Obi praised", "Ada Obi of Kenya openly praised", "Ada Obi, a lawyer, praised"; -1 where none follows. */
function verbBehind(tokens: readonly Token[], end: number): number {
  let at = end;
  const close = CLOSES.get(tokens[at]?.text ?? '');
  if (close) {
    do at++;
    while (at < end + LONGEST_ASIDE && tokens[at]?.text !== close);
    at++;
  } else if (tokens[at]?.lower === 'of')
    do at++;
    while (/^NNPS?$/.test(tokens[at]?.tag ?? ''));
  while (tokens[at]?.tag === 'RB') at++;
  return isFiniteVerb(tokens[at]) || (close && isPast(tokens[at])) ? at : -1;
}

const CLOSES = new Map([
  ['(', ')'],
  [',', ','],
]);
const LONGEST_ASIDE = 9;

/** Whether a verb between has another subject: "Ada Obi said her wife left her". One behind "and" goes on with the first. */
function hasOtherClause(tokens: readonly Token[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const before = tokens[at - 1]!.tag.startsWith('RB') ? at - 2 : at - 1;
    if (isFiniteVerb(tokens[at]) && !/^(?:and|,)$/.test(tokens[before]!.lower) && !isFiniteVerb(itemAt(tokens, before))) return true;
  }
  return false;
}
