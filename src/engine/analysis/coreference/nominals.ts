/** Nominals ("the company", "the judge") and whom they stand for. Precision first: where two would do, neither is taken. */

import { isCueForm } from '../../language/cues/cues.ts';
import { MONTHS, WEEKDAYS } from '../../language/lexicons/commonWords.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../language/lexicons/organisations.ts';
import { OFFICE_WORDS, PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import { WordSet } from '../../language/words/wordLists.ts';
import { isLower, isUpper, startsWord } from '../../text/characters.ts';
import { isCompanyLike } from './descriptions.ts';
import { isNamedBehind } from './doers.ts';
import { isTrader, roleNoun } from './roleNouns.ts';
import { type Antecedent, type Choice, mentionsBack, type Placed, type Scene, unique } from './scene.ts';

const MOST_MODIFIERS = 3;

export const opensNominal = (lower: string): boolean => lower === 'the' || lower === 'this';

/**
 * "the company", "the Lagos-based lender", "the judge": determiner to head noun, where one antecedent was described so, or only one fits.
 * `next`: the next name in the text, which stands inside the phrase where it tells where a company is from.
 */
export function resolveNominal(scene: Scene, i: number, next: Placed | undefined): Placed | null {
  const { tokens } = scene.reading;
  if (!opensNominal(tokens[i]!.lower)) return null;
  const origin = next && next.first <= i + 2 && tellsOrigin(scene, next) ? next : null;
  const end = nominalEnd(scene, i, origin ? Number.POSITIVE_INFINITY : (next?.first ?? Number.POSITIVE_INFINITY));
  if (end < 0 || (origin && end <= origin.end)) return null;
  const head = tokens[end - 1]!.lower;
  const chosen = origin && origin.who.type !== 'group' ? (isCompanyNoun(head) ? company(scene, head) : null) : referent(scene, head);
  return chosen && !isSomebodyElse(scene, i, end, chosen.who) && !(i - scene.sentence.first < 2 && isNamedBehind(scene, end, chosen.who))
    ? { who: chosen.who, first: i, end, span: [tokens[i]!.span[0], tokens[end - 1]!.span[1]], form: 'nominal', why: chosen.why }
    : null;
}

/** "Obi Foods advised the firm": what somebody acts on is another. "Vellco, the operator, says": it is told of a name that nobody found. */
function isSomebodyElse({ reading: { tokens }, history, sentence }: Scene, i: number, end: number, who: Antecedent): boolean {
  const last = history.at(-1);
  const isClause = isCueForm(tokens[i - 1]?.lower ?? '') && /^(?:VB|MD|POS|RB)/.test(tokens[end]?.tag ?? '');
  if (last?.who === who && last.form === 'name' && last.end === i - 1 && /^VB[DZ]$/.test(tokens[i - 1]!.tag) && !isClause) return true;
  return (
    i - 2 === sentence.first &&
    tokens[i - 1]!.text === ',' &&
    tokens[i - 2]!.tag === 'NNP' &&
    last?.end !== i - 1 &&
    !isDay(tokens[i - 2]!.lower)
  );
}

const isDay = (lower: string): boolean => WEEKDAYS.has(lower) || MONTHS.has(lower);

function referent(scene: Scene, head: string): Choice | null {
  if (PERSON_NOUNS.has(head)) return someone(scene, head);
  if (ORGANISATION_NOUNS.has(head) || SELF_NAMED.test(head) || isTrader(head)) return body(scene, head);
  return PLACE_NOUNS.has(head) ? somewhere(scene, head) : null;
}

/** "Kenyan", "US" and the "Leeds" of "Leeds-based" before a noun. */
const tellsOrigin = ({ reading }: Scene, { first, end, form, who }: Placed): boolean =>
  (form === 'adjective' || who.type === 'place') && end - first <= 2 && isLower(reading.tokens[end]?.text ?? '');

/** Whether a noun is said of companies alone: where they are from tells which of them is meant. */
const isCompanyNoun = (head: string): boolean => (ORGANISATION_NOUNS.has(head) && !SELF_NAMED.test(head)) || isTrader(head);

/** Tags of the words that a short plain phrase is of. */
const IN_PHRASE: ReadonlySet<string> = new Set(['NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'CD']);

const GOES_ON = new WordSet('of for that who which whose where in at from behind'.split(' '));

/** The index after the head noun of the phrase that begins at the determiner `i`, or -1 when it is no short plain phrase. */
function nominalEnd(scene: Scene, i: number, nextName: number): number {
  const { tokens } = scene.reading;
  let end = i + 1;
  while (
    end < scene.sentence.end &&
    end - i <= MOST_MODIFIERS + 1 &&
    end < nextName &&
    IN_PHRASE.has(tokens[end]!.tag) &&
    startsWord(tokens[end]!.text)
  )
    end++;
  for (let verb = i + 2; verb < end; verb++) {
    if (!tokens[verb]!.tag.startsWith('VB') || !isHeadNoun(tokens[verb - 1]!.lower)) continue;
    if (tokens[verb + 1]?.lower === 'by') return -1;
    end = verb;
  }
  if (end === i + 1 || end - i > MOST_MODIFIERS + 1 || end === nextName) return -1;
  if (tokens[end - 1]!.tag.endsWith('S') && opensClause(scene, i)) return i + 2;
  const next = tokens[end];
  if (
    next &&
    end < scene.sentence.end &&
    (next.lower === 'named' || next.lower === 'called') &&
    /^["“‘\p{Lu}]/u.test(tokens[end + 1]?.text ?? '')
  )
    return -1;
  if (next?.lower === 'of' && DEPRIVED.test(tokens[i - 1]?.lower ?? '')) return end;
  if (next && end < scene.sentence.end && GOES_ON.holds(next)) return -1;
  const head = tokens[end - 1]!;
  return head.tag.endsWith('S') || (isUpper(head.text) && end - i > 2) ? -1 : end;
}

const isHeadNoun = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) || ORGANISATION_NOUNS.has(lower) || SELF_NAMED.test(lower) || isTrader(lower);

/** Verbs after which "of" does not belong to the noun before it: "accused the board of". */
const DEPRIVED = /^(?:depriv|accus|robb?|stripp?|warn|inform|clear|suspect|convict|rid|assur|remind|notif|acquit)(?:e[sd]?|i?ed|s|ing)?$/;

/** "The company rubs shoulders": a verb that looks like a plural noun, after a head noun that is known. */
function opensClause(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const head = tokens[i + 1]?.lower ?? '';
  const verb = tokens[i + 2];
  const after = tokens[i + 3];
  if (!(ORGANISATION_NOUNS.has(head) || PERSON_NOUNS.has(head)) || !verb || !/^(?:NNS|VBZ)$/.test(verb.tag)) return false;
  return after !== undefined && i + 3 < scene.sentence.end && after.lower !== 'of' && !/^(?:VB|MD|POS|[,.;:])/.test(after.tag);
}

/** "the judge": the last person whom the text gave that title or description; "the woman": the only woman nearby. */
function someone(scene: Scene, head: string): Choice | null {
  const groups = mentionsBack(scene);
  const persons = groups.flatMap(mentions => [...mentions].reverse()).filter(mention => mention.who.type === 'person');
  const role = roleNoun('person', head) ?? head;
  const described = unique(persons.filter(mention => mention.who.heads.has(role)));
  if (described.length === 1) return { who: described[0]!, why: `the ${head} is ${described[0]!.name}, so described here` };
  const holders = OFFICE_WORDS.has(role) ? scene.bodies.get(role) : undefined;
  if (described.length === 0 && holders?.size === 1) {
    const [only] = holders;
    return { who: only!, why: `the only ${head} named so far is ${only!.name}` };
  }
  const gender = PERSON_NOUNS.get(head) ?? null;
  if (described.length > 0 || !gender || !/^(?:woman|man|boy|girl)$/.test(head)) return null;
  const fitting = unique(persons.filter(mention => mention.who.gender === gender));
  return fitting.length === 1 ? { who: fitting[0]!, why: `the only ${head} nearby is ${fitting[0]!.name}` } : null;
}

/** Nouns by which a body is called that has the noun in its name. */
export const SELF_NAMED =
  /^(?:agency|ministry|department|party|union|university|club|network|newspaper|magazine|court|tribunal|council|commission|committee|institute|charity|foundation|fund|bureau|association|federation|league|church|school|hospital|college|army|militia|movement|coalition|alliance|bank|airline|museum|board|authority|administration|assembly|senate|parliament|society|exchange|clinic|orchestra|guild|inspectorate|secretariat|directorate|consortium|trust|academy|embassy|laboratory|observatory|centre|center|syndicate|registry|brigade|ombudsman)$/;
const COMPANY = /^(?:company|firm|group|corporation|giant|conglomerate|business)$/;

/** "the company": an organisation so described, or so named, or for words that fit any company the only company nearby. */
function body(scene: Scene, head: string): Choice | null {
  const groups = mentionsBack(scene);
  const near = groups.flatMap(mentions => [...mentions].reverse()).filter(mention => mention.who.type === 'organisation');
  const described = unique(
    near.filter(mention => mention.who.heads.has(head) || (SELF_NAMED.test(head) && mention.who.form.split(' ').includes(head))),
  );
  if (described.length === 1) return { who: described[0]!, why: `the ${head} is ${described[0]!.name}, so called here` };
  const named = scene.bodies.get(head);
  if (described.length === 0 && named?.size === 1) {
    const [only] = named;
    return { who: only!, why: `the only ${head} named so far is ${only!.name}` };
  }
  if (described.length > 1 && !COMPANY.test(head)) return null;
  if (SELF_NAMED.test(head) || isUnlikeOthers(head)) return null;
  const companies = nearestCompanies(groups);
  const subject = companies[0];
  if (!subject) return null;
  if (companies.length === 1) return near.some(({ who }) => overshadows(who, subject)) ? null : onlyCompany(subject);
  const leads = companies.every(who => who === subject || who.count * 2 <= subject.count);
  return leads && COMPANY.test(head) ? { who: subject, why: `the company this passage is about, ${subject.name}` } : null;
}

/** A company named in passing is not "the company" where another is what the text is about. */
const overshadows = (who: Antecedent, other: Antecedent): boolean =>
  other.count === 1 && who.count >= OVERSHADOWING && isCompanyLike(who.form, who.heads);

const OVERSHADOWING = 4;

/** Nouns that fit no company but the one that is described so. */
const isUnlikeOthers = (head: string): boolean =>
  /^(?:plaintiff|defendant|body|parent|subsidiary|label|brand|studio|employer)$/.test(head) || isTrader(head);

/** "the Leeds-based company": who was described by the noun, else the only company nearby. */
function company(scene: Scene, head: string): Choice | null {
  const groups = mentionsBack(scene);
  const described = unique(groups.flat().filter(({ who }) => who.type === 'organisation' && who.heads.has(head)));
  if (described.length === 1) return { who: described[0]!, why: `the ${head} is ${described[0]!.name}, so called here` };
  if (described.length > 1 || isUnlikeOthers(head)) return null;
  const companies = nearestCompanies(groups);
  return companies.length === 1 ? onlyCompany(companies[0]!) : null;
}

const onlyCompany = (who: Antecedent): Choice => ({ who, why: `the only company in the nearest sentence with one, ${who.name}` });

/** Of the nearest sentence that names any, in text order. */
function nearestCompanies(groups: readonly (readonly Placed[])[]): Antecedent[] {
  for (const mentions of groups.slice(0, 3)) {
    const companies = unique(
      mentions.filter(mention => mention.who.type === 'organisation' && isCompanyLike(mention.who.form, mention.who.heads)),
    );
    if (companies.length > 0) return companies;
  }
  return [];
}

/** "the country": the only country nearby; "the city": the only other place nearby. */
function somewhere(scene: Scene, head: string): Choice | null {
  const places = mentionsBack(scene)
    .slice(0, 2)
    .flat()
    .filter(mention => mention.who.type === 'place' && mention.form !== 'adjective');
  const fits = (who: Antecedent): boolean =>
    /^(?:country|nation|republic|kingdom)$/.test(head) ? who.country : who.heads.has(head) || who.form.split(' ').includes(head);
  const fitting = unique(places.filter(mention => fits(mention.who)));
  return fitting.length === 1 && /^(?:country|nation|republic|kingdom|city|town|village|island|province|region|state)$/.test(head)
    ? { who: fitting[0]!, why: `the only ${head} nearby is ${fitting[0]!.name}` }
    : null;
}
