/** What an article tells of its events, as far as views show it, in one array of numbers: unpacking a whole folder for a list of events takes long. */
import type { EventMention, Participant, ParticipantRole, UnnamedParticipant } from '../../model/analysis.ts';
import type { AnalyzedArticle, LocalEvent } from '../../model/analyzed.ts';
import type { Vocabulary } from './vocabulary.ts';

export const ROLES: readonly ParticipantRole[] = ['agent', 'patient', 'place', 'other'];
const NO_DATE = -1;

/** `starts`: where each of the article's events begins in `codes`. */
export interface Told {
  readonly codes: Int32Array;
  readonly starts: readonly number[];
}

/**
 * For each event the count of its mentions, each with trigger, sentence and date, that of its participants, each with role and entity, and that of
 * its unnamed ones, each with what it is, its name and the count of its descriptions, each with words and place.
 */
export function toldOf({ events }: AnalyzedArticle, vocabulary: Vocabulary): Told {
  const codes: number[] = [];
  const starts = events.map(event => {
    const start = codes.length;
    write(event, codes, vocabulary);
    return start;
  });
  return { codes: Int32Array.from(codes), starts };
}

function write({ mentions, participants, unnamed = [] }: LocalEvent, codes: number[], vocabulary: Vocabulary): void {
  codes.push(mentions.length);
  for (const { trigger, sentence, date } of mentions) {
    codes.push(...trigger, ...sentence, date === null ? NO_DATE : vocabulary.number(date));
  }
  codes.push(participants.length);
  for (const { role, entity } of participants) codes.push(ROLES.indexOf(role), vocabulary.number(entity));
  codes.push(unnamed.length);
  for (const { role, type, plural, name, descriptions } of unnamed) {
    const kind = (role === 'agent' ? 0 : 1) + (type === 'person' ? 0 : 2) + (plural ? 4 : 0);
    codes.push(kind, vocabulary.number(name), descriptions.length);
    for (const { text, span } of descriptions) codes.push(vocabulary.number(text), ...span);
  }
}

/** Those of the event that begins at `start`. */
export function mentionsAt(codes: Int32Array, start: number, article: string, { wordOf }: Vocabulary): EventMention[] {
  return Array.from({ length: codes[start]! }, (_, i) => {
    const at = start + 1 + 5 * i;
    const [from, to, first, last, date] = codes.subarray(at, at + 5);
    return { article, trigger: [from!, to!], sentence: [first!, last!], date: date === NO_DATE ? null : wordOf(date!) };
  });
}

/** With the article's own ids of entities. */
export function participantsAt(codes: Int32Array, start: number, { wordOf }: Vocabulary): Participant[] {
  const count = start + 1 + 5 * codes[start]!;
  return Array.from({ length: codes[count]! }, (_, i) => ({
    role: ROLES[codes[count + 1 + 2 * i]!]!,
    entity: wordOf(codes[count + 2 + 2 * i]!),
  }));
}

/** Those who are not named. */
export function unnamedAt(codes: Int32Array, start: number, article: string, { wordOf }: Vocabulary): UnnamedParticipant[] {
  const count = start + 1 + 5 * codes[start]!;
  let at = count + 1 + 2 * codes[count]!;
  const unnamed: UnnamedParticipant[] = [];
  for (let left = codes[at++]!; left > 0; left--) {
    const [kind, name, length] = codes.subarray(at, at + 3);
    const descriptions = Array.from({ length: length! }, (_, i) => {
      const [text, first, last] = codes.subarray(at + 3 * (i + 1), at + 3 * (i + 2));
      return { text: wordOf(text!), article, span: [first!, last!] as const };
    });
    unnamed.push({
      role: kind! & 1 ? 'patient' : 'agent',
      type: kind! & 2 ? 'organisation' : 'person',
      name: wordOf(name!),
      plural: (kind! & 4) !== 0,
      descriptions,
    });
    at += 3 * (length! + 1);
  }
  return unnamed;
}
