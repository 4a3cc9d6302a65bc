/** Pronouns and whom they stand for. Precision first: where two would do, neither is taken. */

import { itemAt } from '../../base/itemAt.ts';
import { ORGANISATION_NOUNS, PLACE_NOUNS } from '../../language/lexicons/organisations.ts';
import { type Looked, WordSet } from '../../language/words/wordLists.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading } from '../../model/reading.ts';
import { actsOnAnother, doerBehind, isAttribute, isDoer, isFiniteVerb, LONGEST_CLAUSE, teller } from './doers.ts';
import { type Antecedent, type Choice, mentionsBack, type Placed, type Scene, unique } from './scene.ts';
import { hasIndefinite, hasUnnamedSpeaker, isSpeaker, speaksHere } from './unnamed.ts';

const HE = new Set(['he', 'him', 'his', 'himself']);
const SHE = new Set(['she', 'her', 'hers', 'herself']);
const IT = new Set(['it', 'its', 'itself']);
const THEY = new Set(['they', 'them', 'their', 'theirs', 'themselves']);
const PRONOUNS = new WordSet([...HE, ...SHE, ...IT, ...THEY]);

export const isPronoun = (token: Looked | undefined): boolean => PRONOUNS.holds(token);

export function resolvePronoun(scene: Scene, i: number): Placed | null {
  const token = scene.reading.tokens[i]!;
  const { lower } = token;
  if (scene.quoted || (token.text.length > 1 && token.text === token.text.toUpperCase()) || isEither(scene, i)) return null;
  let chosen: Choice | null = null;
  if (HE.has(lower) || SHE.has(lower)) chosen = person(scene, i, HE.has(lower) ? 'male' : 'female');
  else if (IT.has(lower)) chosen = thing(scene, i);
  else if (THEY.has(lower)) chosen = people(scene, token.text);
  return chosen ? { who: chosen.who, first: i, end: i + 1, span: token.span, form: 'pronoun', why: chosen.why } : null;
}

/** He or she: the first fitting person of the nearest sentence that has one; none where several strangers fit equally, or where an unnamed one spoke last. */
function person(scene: Scene, i: number, gender: Gender): Choice | null {
  const { reading } = scene;
  const surface = reading.tokens[i]!.text;
  const itself = surface.endsWith('self') ? reflexive(scene, i, gender) : null;
  if (itself) return itself;
  const ahead = /^(?:his|her)$/.test(surface) ? doerBehind(scene, i) : null;
  if (ahead && (ahead.gender ?? gender) === gender) return { who: ahead, why: `“${surface}”: who acts behind it, ${ahead.name}` };
  const told = /^s?he$/.test(surface) ? teller(scene, i) : null;
  if (told && (told.gender ?? gender) === gender) return { who: told, why: `“${surface}”: who says so, ${told.name}` };
  const groups = mentionsBack(scene);
  const spoken = isSpeaker(reading, i);
  const actor = actsOnAnother(scene, i);
  for (const [distance, mentions] of groups.entries()) {
    const fitting = unique(
      mentions.filter(
        mention =>
          mention.who.type === 'person' &&
          (mention.who.gender === gender || mention.who.gender === null) &&
          mention.who !== actor &&
          !(spoken && scene.spokenOf.has(mention)),
      ),
    );
    if (fitting.length === 0) {
      if (distance === 0 && hasIndefinite(reading, scene.sentence.first, i, gender)) return null;
      if (distance > 0 && spoken && hasUnnamedSpeaker(reading, scene.index - distance, gender)) return null;
      continue;
    }
    const sure = fitting.filter(who => who.gender === gender);
    const pool = sure.length > 0 ? sure : fitting;
    const who = pool.length === 1 ? pool[0]! : preferred(pool, mentions, scene, distance, i);
    if (!who) return null;
    who.gender ??= gender;
    return { who, why: `“${surface}”: ${pool.length === 1 ? 'the only one it fits nearby' : 'the subject nearby'}, ${who.name}` };
  }
  return null;
}

/** "He or she", "his/her": nobody in particular. */
function isEither({ reading: { tokens } }: Scene, i: number): boolean {
  const joins = (at: number): boolean => tokens[at]?.lower === 'or' || tokens[at]?.text === '/';
  return (joins(i + 1) && isPronoun(tokens[i + 2])) || (joins(i - 1) && isPronoun(itemAt(tokens, i - 2)));
}

/** "Himself": of those who do something in this sentence the last. */
function reflexive({ reading: { tokens }, sentence, history }: Scene, i: number, gender: Gender): Choice | null {
  for (let at = history.length - 1; at >= 0 && history[at]!.first >= sentence.first; at--) {
    const { who, end } = history[at]!;
    if (who.type === 'person' && (who.gender ?? gender) === gender && isFiniteVerb(tokens[end]))
      return { who, why: `“${tokens[i]!.text}”: the subject before it, ${who.name}` };
  }
  return null;
}

/** At the head of a sentence, or before a verb of saying, the one who spoke in the last; else the one that opens its sentence, if it is at least as often named as the rest. */
function preferred(pool: readonly Antecedent[], mentions: readonly Placed[], scene: Scene, distance: number, i: number): Antecedent | null {
  const inPool = mentions.filter(mention => pool.includes(mention.who));
  const first = inPool.find(mention => !isAttribute(scene.reading.tokens, mention)) ?? inPool[0];
  if (!first || pool.length > 3) return null;
  const speakers = unique(mentions.filter(({ who, first, end }) => pool.includes(who) && speaksHere(scene.reading, first, end)));
  const goesOn = scene.before - scene.sentence.first < 2 || isSpeaker(scene.reading, i);
  if (distance === 1 && goesOn && speakers.length === 1) return speakers[0]!;
  const sentence = scene.reading.sentences[scene.index - distance] ?? scene.sentence;
  const opens = first.first - sentence.first < 8;
  return opens || pool.every(who => who.count <= first.who.count) ? first.who : null;
}

/** It or its: the organisation or place that is the only one in the nearest sentence that has any; "it", and "its" of a sentence before, only if it does something there. */
function thing(scene: Scene, i: number): Choice | null {
  const { tokens } = scene.reading;
  const { lower, text } = tokens[i]!;
  if (lower === 'it' && isDummy(scene, i)) return null;
  const groups = mentionsBack(scene);
  for (const mentions of groups.slice(0, 2)) {
    const things = unique(
      mentions.filter(mention => mention.form !== 'adjective' && (mention.who.type === 'organisation' || mention.who.type === 'place')),
    );
    if (things.length === 0) {
      if (mentions === groups[0] && hasUnnamedThing(scene, i)) return null;
      continue;
    }
    const organisations = things.filter(who => who.type === 'organisation');
    const pool = organisations.length > 0 ? organisations : things.filter(who => who.country);
    const subject = mentions.find(mention => pool.includes(mention.who));
    const opening =
      subject !== undefined &&
      mentions !== groups[0] &&
      pool.length === 2 &&
      scene.before - scene.sentence.first < 2 &&
      startsSentence(scene.reading, subject, scene.index);
    const who = pool.length === 1 || opening ? subject?.who : undefined;
    const leads = lower === 'it' || mentions !== groups[0];
    if (leads && !mentions.some(mention => mention.who === who && isDoer(scene.reading, mention))) return null;
    return who ? { who, why: `“${text}”: the only ${who.type} it fits nearby, ${who.name}` } : null;
  }
  return null;
}

/** "His city lost its", "The drug is cheap, but it": the sentence has told of another body, place or thing, without a name. */
function hasUnnamedThing({ reading: { tokens }, sentence }: Scene, i: number): boolean {
  for (let at = Math.max(sentence.first, i - LONGEST_CLAUSE); at < i; at++) {
    const { lower, tag } = tokens[at]!;
    if (tag === 'NN' && isFiniteVerb(tokens[at + 1]) && (ORGANISATION_NOUNS.has(lower) || PLACE_NOUNS.has(lower))) return true;
  }
  const opens = tokens[sentence.first]!;
  return /^NNP?$/.test(opens.tag) && isFiniteVerb(tokens[sentence.first + 1]) && /^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '');
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
  const before = itemAt(tokens, i - 1);
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
function people(scene: Scene, surface: string): Choice | null {
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
