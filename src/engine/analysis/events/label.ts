/** A short line that tells an event in the text's own words: "Judge blocks investment ban". */
import type { Candidate } from './candidates.ts';
import type { PrepositionalPhrase } from './clauses.ts';
import type { Context } from './context.ts';
import type { NounPhrase } from './units.ts';
import type { VerbGroup } from './verbGroups.ts';

/** Code units. */
const LONGEST = 60;

/** What the line may say, and how important it is: 0 before 1. */
type Part = readonly [text: string, rank: number];

export function labelOf(context: Context, candidate: Candidate): string {
  const parts = candidate.noun ? nounParts(context, candidate, candidate.noun) : verbParts(context, candidate);
  const line = joinParts(parts);
  return line.charAt(0).toLocaleUpperCase('en') + line.slice(1);
}

/** As many parts as fit, the important ones first; they are read in their order in the list. */
function joinParts(parts: readonly Part[]): string {
  const full = parts.filter(([text]) => text !== '');
  for (let rank = 9; rank >= 0; rank--) {
    const line = full
      .filter(part => part[1] <= rank)
      .map(part => part[0])
      .join(' ');
    if (line.length <= LONGEST && line !== '') return line;
  }
  const line = full.find(part => part[1] === 0)?.[0] ?? full[0]?.[0] ?? '';
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).replace(/\s+\S*$/, '')}…`;
}

function verbParts(context: Context, candidate: Candidate): Part[] {
  const { clause, agents, patients, phrases } = candidate;
  const passive = clause?.verb.passive ?? false;
  const subject = passive ? patients[0] : agents[0];
  const object = passive ? patients[1] : patients[0];
  const by = passive ? agents[0] : undefined;
  const content = clause && clause.content >= 0 && !object ? contentText(context, clause.content) : '';
  return [
    [subject ? nounText(context, subject) : '', 1],
    [clause ? verbText(context, clause.verb, candidate.end) : '', 0],
    [object ? nounText(context, object) : '', 2],
    [by ? `by ${nounText(context, by)}` : '', 3],
    [content, 4],
    ...phraseParts(context, phrases),
  ];
}

function nounParts(context: Context, { clause, agents, patients, phrases }: Candidate, noun: NounPhrase): Part[] {
  const subject = clause?.subjects[0];
  const by = agents.find(agent => !clause?.subjects.includes(agent));
  return [
    [subject && clause ? `${nounText(context, subject)} ${verbText(context, clause.verb, clause.verb.end)}` : '', 2],
    [nounText(context, noun), 0],
    [patients[0] ? `of ${nounText(context, patients[0])}` : '', 1],
    [by ? `by ${nounText(context, by)}` : '', 3],
    ...phraseParts(context, phrases),
  ];
}

function phraseParts(context: Context, phrases: readonly PrepositionalPhrase[]): Part[] {
  return phrases.slice(0, 2).map(({ preposition, noun }, i) => [`${preposition} ${nounText(context, noun)}`, 4 + i]);
}

/** A noun phrase without its determiner and at most three words before its head; a pronoun as the name that it stands for. */
function nounText(context: Context, noun: NounPhrase): string {
  const { tokens, mentionAt, mentions } = context;
  const head = tokens[noun.head]!;
  const mention = mentions[mentionAt[noun.head]!];
  if (head.tag === 'PRP' && mention) return clean(context.entity(mention.entity)?.name ?? head.text);
  let first = Math.max(noun.first, noun.head - 3);
  if (mention?.form === 'name') while (first < noun.head && tokens[first]!.span[1] <= mention.span[0]) first++;
  while (first < noun.head && /^(?:DT|PDT|PRP\$|POS|")$/.test(tokens[first]!.tag)) first++;
  return clean(slice(context, first, noun.head + 1));
}

/** The first words of a clause, as many as a label can hold. */
function contentText({ reading, tokens }: Context, first: number): string {
  const start = tokens[first]!.span[0];
  const text = clean(reading.text.slice(start, start + LONGEST));
  return text.length < 36 ? text.replace(/[.!?].*$/, '') : `${text.slice(0, 35).replace(/\s+\S*$/, '')}…`;
}

/** Auxiliaries, "not" and the verb with its particle; adverbs left out. */
function verbText(context: Context, verb: VerbGroup, end: number): string {
  const words: string[] = [];
  for (let i = verb.first; i < Math.max(end, verb.head + 1); i++) {
    const { tag, text, lower } = context.tokens[i]!;
    if (tag.startsWith('RB') && i < verb.head && !/^(?:not|never|n['’]t)$/.test(lower)) continue;
    if (/^(?:n['’]t|['’]\p{L}+)$/u.test(lower) && words.length > 0) words[words.length - 1] += text;
    else words.push(text);
  }
  return clean(words.join(' '));
}

function slice({ reading, tokens }: Context, first: number, end: number): string {
  return reading.text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]);
}

const clean = (text: string): string => text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim();
