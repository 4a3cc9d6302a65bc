/**
 * Pronouns and nominals ("the company", "the judge") and whom they stand for. Precision first: where two would do, neither is taken.
 * Looks back over a fixed number of mentions, so time is linear.
 */
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../language/lexicons/organisations.ts';
import { PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { EntityType, MentionForm } from '../../model/analysis.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { isCompanyLike, roleNoun } from './descriptions.ts';

/** An entity as the search for antecedents sees it. `gender` may be learned on the way. */
export interface Antecedent {
  readonly type: EntityType;
  readonly form: string;
  readonly name: string;
  gender: Gender | null;
  readonly plural: boolean;
  readonly country: boolean;
  /** Role nouns of its titles and descriptions: "judge", "company". */
  readonly heads: ReadonlySet<string>;
  readonly count: number;
}

/** A mention of an antecedent. `first` and `end` are token indexes. */
export interface Placed {
  readonly who: Antecedent;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly form: MentionForm;
  readonly why: string;
}

const WINDOW = 24;
const SENTENCES_BACK = 3;
const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);

/** Finds pronouns and nominals among the names of an article. `names` in text order; the answer holds only what was found, in text order. */
export function resolveAnaphora(reading: Reading, names: readonly Placed[], quotes: readonly { readonly span: Span }[]): Placed[] {
  const found: Placed[] = [];
  const history: Placed[] = [];
  let nextName = 0;
  let nextQuote = 0;
  let quoteEnd = -1;
  reading.sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.end; i++) {
      const at = reading.tokens[i]!.span[0];
      while (nextQuote < quotes.length && quotes[nextQuote]!.span[0] <= at) quoteEnd = Math.max(quoteEnd, quotes[nextQuote++]!.span[1]);
      const name = names[nextName];
      if (name && name.first <= i) {
        history.push(name);
        nextName++;
        i = Math.max(i, name.end - 1);
        continue;
      }
      const scene: Scene = { reading, sentence, index: s, history, before: i, quoted: at < quoteEnd };
      const placed = resolvePronoun(scene, i) ?? resolveNominal(scene, i, name?.first ?? Number.POSITIVE_INFINITY);
      if (!placed) continue;
      found.push(placed);
      history.push(placed);
      i = placed.end - 1;
    }
  });
  return found;
}

interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly index: number;
  readonly history: readonly Placed[];
  readonly before: number;
  readonly quoted: boolean;
}

function resolvePronoun(scene: Scene, i: number): Placed | null {
  const token = scene.reading.tokens[i]!;
  const { lower } = token;
  if (scene.quoted) return null;
  let chosen: { who: Antecedent; why: string } | null = null;
  if (HE.has(lower) || SHE.has(lower)) chosen = person(scene, HE.has(lower) ? 'male' : 'female', token.text);
  else if (IT.has(lower)) chosen = thing(scene, i);
  else if (THEY.has(lower)) chosen = people(scene, token.text);
  return chosen ? { who: chosen.who, first: i, end: i + 1, span: token.span, form: 'pronoun', why: chosen.why } : null;
}

/** The mentions of one sentence (by its distance back), in text order, looking at no more than `WINDOW` mentions in all. */
function mentionsBack(scene: Scene): Placed[][] {
  const { reading, sentence, history, index } = scene;
  const groups: Placed[][] = Array.from({ length: SENTENCES_BACK + 1 }, () => []);
  let distance = 0;
  let current = sentence;
  for (let h = history.length - 1; h >= Math.max(0, history.length - WINDOW); h--) {
    const mention = history[h]!;
    while (mention.first < current.first && distance <= SENTENCES_BACK) {
      distance++;
      const previous = reading.sentences[index - distance];
      if (!previous) return groups;
      current = previous;
    }
    if (distance > SENTENCES_BACK) break;
    groups[distance]!.unshift(mention);
  }
  return groups;
}

const unique = (mentions: readonly Placed[]): Antecedent[] => [...new Set(mentions.map(mention => mention.who))];

/** He or she: the first fitting person of the nearest sentence that has one; none where several strangers fit equally. */
function person(scene: Scene, gender: Gender, surface: string): { who: Antecedent; why: string } | null {
  const groups = mentionsBack(scene);
  for (const mentions of groups) {
    const fitting = unique(
      mentions.filter(mention => mention.who.type === 'person' && (mention.who.gender === gender || mention.who.gender === null)),
    );
    if (fitting.length === 0) continue;
    const sure = fitting.filter(who => who.gender === gender);
    const pool = sure.length > 0 ? sure : fitting;
    const who = pool.length === 1 ? pool[0]! : preferred(pool, mentions, scene);
    if (!who) return null;
    who.gender ??= gender;
    return { who, why: `“${surface}”: ${pool.length === 1 ? 'the only one it fits nearby' : 'the subject nearby'}, ${who.name}` };
  }
  return null;
}

/** The one that opens its sentence, if it is at least as often named as the rest. */
function preferred(pool: readonly Antecedent[], mentions: readonly Placed[], scene: Scene): Antecedent | null {
  const first = mentions.find(mention => pool.includes(mention.who));
  if (!first || pool.length > 3) return null;
  const sentence =
    scene.reading.sentences.find(candidate => candidate.first <= first.first && first.first < candidate.end) ?? scene.sentence;
  const opens = first.first - sentence.first < 8;
  return opens || pool.every(who => who.count <= first.who.count) ? first.who : null;
}

/** It or its: the organisation or place that is the only one in the nearest sentence that has any. */
function thing(scene: Scene, i: number): { who: Antecedent; why: string } | null {
  const { tokens } = scene.reading;
  const { lower, text } = tokens[i]!;
  if (lower === 'it' && isDummy(scene, i)) return null;
  const groups = mentionsBack(scene);
  for (const mentions of groups.slice(0, 2)) {
    const things = unique(
      mentions.filter(mention => mention.form !== 'adjective' && (mention.who.type === 'organisation' || mention.who.type === 'place')),
    );
    if (things.length === 0) continue;
    const organisations = things.filter(who => who.type === 'organisation');
    const pool = organisations.length > 0 ? organisations : lower === 'it' ? things.filter(who => who.country) : things;
    const subject = mentions.find(mention => pool.includes(mention.who));
    const opening =
      subject !== undefined &&
      mentions !== groups[0] &&
      pool.length === 2 &&
      scene.before - scene.sentence.first < 2 &&
      startsSentence(scene.reading, subject, scene.index);
    const who = pool.length === 1 || opening ? subject?.who : undefined;
    return who ? { who, why: `“${text}”: the only ${who.type} it fits nearby, ${who.name}` } : null;
  }
  return null;
}

const startsSentence = (reading: Reading, mention: Placed, index: number): boolean => {
  const previous = reading.sentences[index - 1];
  return previous !== undefined && mention.first - previous.first < 3;
};

/** "It is likely that", "it rained", "it was the first time": an "it" that stands for nobody. */
function isDummy(scene: Scene, i: number): boolean {
  const { tokens } = scene.reading;
  const next = tokens[i + 1]?.lower ?? '';
  const after = tokens[i + 2];
  const before = tokens[i - 1];
  const reported =
    before !== undefined &&
    i > scene.sentence.first &&
    /^(?:said|says|say|added|that|because|announced|claimed|denied|believes)$/.test(before.lower);
  if (
    reported &&
    /^(?:is|was)$/.test(next) &&
    !/^(?:likely|unlikely|clear|unclear|possible|impossible|time|important|too|hard|difficult|necessary|the|a|up|because)$/.test(
      after?.lower ?? '',
    )
  )
    return false;
  if (/^(?:is|was|'s|’s|seems|appears|seemed|appeared|turns|turned|rained|snowed|takes|took|remains|became|becomes)$/.test(next))
    return true;
  if (/^(?:will|would|could|may|might|can|should|has|had)$/.test(next) && /^(?:be|been|take|seem)$/.test(after?.lower ?? '')) return true;
  return (
    before !== undefined &&
    i > scene.sentence.first &&
    /^(?:VB|VBZ|VBP|VBD|VBG|IN|TO)$/.test(before.tag) &&
    !/^(?:said|says|that|because|if|when|while|as|after|before|since|although|though|but)$/.test(before.lower)
  );
}

/** They and their: the only people, or plural name, of the nearest sentence that has any. */
function people(scene: Scene, surface: string): { who: Antecedent; why: string } | null {
  for (const mentions of mentionsBack(scene).slice(0, 2)) {
    if (mentions.length === 0) continue;
    const plural = unique(mentions.filter(mention => mention.who.plural));
    const others = unique(mentions.filter(mention => !mention.who.plural && mention.form !== 'adjective' && mention.who.type !== 'place'));
    return plural.length === 1 && others.length === 0
      ? { who: plural[0]!, why: `“${surface}”: the only plural nearby, ${plural[0]!.name}` }
      : null;
  }
  return null;
}

const MOST_MODIFIERS = 3;

/** "the company", "the Lagos-based lender", "the judge": determiner to head noun, where one antecedent was described so, or only one fits. */
function resolveNominal(scene: Scene, i: number, nextName: number): Placed | null {
  const { tokens } = scene.reading;
  if (!/^(?:the|this)$/.test(tokens[i]!.lower)) return null;
  const end = nominalEnd(scene, i, nextName);
  if (end < 0) return null;
  const head = tokens[end - 1]!.lower;
  const chosen = PERSON_NOUNS.has(head)
    ? someone(scene, head)
    : ORGANISATION_NOUNS.has(head)
      ? body(scene, head)
      : PLACE_NOUNS.has(head)
        ? somewhere(scene, head)
        : null;
  return chosen
    ? { who: chosen.who, first: i, end, span: [tokens[i]!.span[0], tokens[end - 1]!.span[1]], form: 'nominal', why: chosen.why }
    : null;
}

/** The index after the head noun of the phrase that begins at the determiner `i`, or -1 when it is no short plain phrase. */
function nominalEnd(scene: Scene, i: number, nextName: number): number {
  const { tokens } = scene.reading;
  let end = i + 1;
  while (
    end < scene.sentence.end &&
    end - i <= MOST_MODIFIERS + 1 &&
    end < nextName &&
    /^(?:NN|JJ|VBN|VBG|CD)/.test(tokens[end]!.tag) &&
    /^[\p{L}\p{N}]/u.test(tokens[end]!.text)
  )
    end++;
  if (end === i + 1 || end - i > MOST_MODIFIERS + 1 || end === nextName) return -1;
  const next = tokens[end];
  if (next && end < scene.sentence.end && /^(?:of|for|that|who|which|whose|where|in|at|from|behind|named|called|and|or)$/.test(next.lower))
    return -1;
  const head = tokens[end - 1]!;
  return head.tag.endsWith('S') || (/^\p{Lu}/u.test(head.text) && end - i > 2) ? -1 : end;
}

/** "the judge": the last person whom the text gave that title or description; "the woman": the only woman nearby. */
function someone(scene: Scene, head: string): { who: Antecedent; why: string } | null {
  const groups = mentionsBack(scene);
  const persons = groups.flatMap(mentions => [...mentions].reverse()).filter(mention => mention.who.type === 'person');
  const role = roleNoun('person', head) ?? head;
  const described = unique(persons.filter(mention => mention.who.heads.has(role)));
  if (described.length === 1) return { who: described[0]!, why: `the ${head} is ${described[0]!.name}, so described here` };
  const gender = PERSON_NOUNS.get(head) ?? null;
  if (described.length > 0 || !gender || !/^(?:woman|man|boy|girl)$/.test(head)) return null;
  const fitting = unique(persons.filter(mention => mention.who.gender === gender));
  return fitting.length === 1 ? { who: fitting[0]!, why: `the only ${head} nearby is ${fitting[0]!.name}` } : null;
}

const SELF_NAMED =
  /^(?:agency|ministry|department|party|union|university|club|network|newspaper|magazine|court|tribunal|council|commission|committee|institute|charity|foundation|fund|bureau|association|federation|league|church|school|hospital|college|army|militia|movement|coalition|alliance|bank|airline|museum|board)$/;
const COMPANY = /^(?:company|firm|group|corporation|giant|conglomerate|business)$/;

/** "the company": an organisation so described, or so named, or for words that fit any company the only company nearby. */
function body(scene: Scene, head: string): { who: Antecedent; why: string } | null {
  const groups = mentionsBack(scene);
  const near = groups.flatMap(mentions => [...mentions].reverse()).filter(mention => mention.who.type === 'organisation');
  const described = unique(
    near.filter(mention => mention.who.heads.has(head) || (SELF_NAMED.test(head) && mention.who.form.split(' ').includes(head))),
  );
  if (described.length === 1) return { who: described[0]!, why: `the ${head} is ${described[0]!.name}, so called here` };
  if (described.length > 1 && !COMPANY.test(head)) return null;
  if (SELF_NAMED.test(head) || /^(?:plaintiff|defendant|body|parent|subsidiary|label|brand|studio|employer)$/.test(head)) return null;
  for (const mentions of groups.slice(0, 3)) {
    const companies = unique(
      mentions.filter(mention => mention.who.type === 'organisation' && isCompanyLike(mention.who.form, mention.who.heads)),
    );
    const subject = companies[0];
    if (!subject) continue;
    if (companies.length === 1) return { who: subject, why: `the only company in the nearest sentence with one, ${subject.name}` };
    const leads = companies.every(who => who === subject || who.count * 2 <= subject.count);
    return leads && COMPANY.test(head) ? { who: subject, why: `the company this passage is about, ${subject.name}` } : null;
  }
  return null;
}

/** "the country": the only country nearby; "the city": the only other place nearby. */
function somewhere(scene: Scene, head: string): { who: Antecedent; why: string } | null {
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
