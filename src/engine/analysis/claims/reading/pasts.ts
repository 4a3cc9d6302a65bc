/** Past forms that the tagger takes for participles, and present ones that it takes for nouns: in a clause that has no other finite verb they are its verb ("Reed called the plan a sham"). */
import { cueForm } from '../../../language/cues/cues.ts';
import { WordToken } from '../../../language/words/wordToken.ts';
import type { Reading, Tag, Token } from '../../../model/reading.ts';
import { ADJECTIVE, ADVERB, CLOSE_BRACKET, COMMA, CONJUNCTION, DETERMINER, MODAL, NOUN, NUMBER, PRONOUN, VERB, WH } from './wordClasses.ts';

/** Words that always begin a clause, and those that do where a subject follows. */
const SUBORDINATORS: ReadonlySet<string> = new Set(['because', 'although', 'though', 'while', 'if', 'when', 'unless', 'whether', 'where']);
const PREPOSITIONS_TOO: ReadonlySet<string> = new Set(['since', 'after', 'before', 'as', 'until', 'than']);
const SUBJECTS = /^(?:i|he|she|it|we|they|you)$/;
/** Tokens of a sentence that is looked into: `finiteAt` looks ahead from each candidate, and this bounds it. */
const LONGEST = 200;

/** The tokens, with those forms tagged VBD or VBZ, and classed as verbs. `spoken`: whether a token stands in a whole spoken quotation, `quoted`: in any. */
export function readPasts(reading: Reading, classes: Uint8Array, quoted: (i: number) => boolean, spoken: (i: number) => boolean): Token[] {
  const tokens = [...reading.tokens];
  for (const { first, end, paragraph } of reading.sentences) {
    if (reading.paragraphs[paragraph]!.kind !== 'body' || end - first > LONGEST) continue;
    const sentence: Clauses = { tokens, classes, spoken, end };
    const tagAt = (i: number): 'VBD' | 'VBZ' | null =>
      quoted(i) ? null : isCandidate(sentence, first, i) ? 'VBD' : isPresent(sentence, first, i) ? 'VBZ' : null;
    let last = end - 1;
    while (last >= first && !tagAt(last)) last--;
    let missing = 1;
    for (let i = first; i <= last; i++) {
      if (spoken(i)) continue;
      const tag = tagAt(i);
      if (tag && missingAfter(sentence, i + 1, missing) > 0) {
        tokens[i] = withTag(tokens[i]!, tag);
        classes[i] = VERB;
      }
      missing = step(sentence, first, i, missing);
    }
  }
  return tokens;
}

const withTag = ({ span, word }: Token, tag: Tag): Token => new WordToken(span, { ...word, tag });

interface Clauses {
  readonly tokens: readonly Token[];
  readonly classes: Uint8Array;
  readonly spoken: (i: number) => boolean;
  readonly end: number;
}

/** How many clauses lack their finite verb after token `i`, when `missing` do before it. */
function step(sentence: Clauses, first: number, i: number, missing: number): number {
  const { tokens, classes } = sentence;
  const { tag, text } = tokens[i]!;
  if (text === ';') return 1;
  if (opensClause(sentence, i)) return missing + 1;
  const finite = classes[i] === MODAL || (classes[i] === VERB && /^VB[DZP]$/.test(tag));
  if (!finite || isAuxiliary(sentence, i - 1)) return missing;
  const left = i > first && classes[i - 1] === CONJUNCTION ? missing : Math.max(0, missing - 1);
  return left + (takesBareClause(sentence, first, i) ? 1 : 0);
}

function missingAfter(sentence: Clauses, from: number, missing: number): number {
  let left = missing;
  for (let i = from; i < sentence.end; i++) {
    if (sentence.tokens[i]!.text === ';') break;
    if (sentence.spoken(i)) continue;
    if (followsBare(sentence, i)) left++;
    left = step(sentence, from, i, left);
  }
  return left;
}

/** "the calm he brought", ", saying the plan was": clauses without a word that opens them, once the main verb stands. */
function followsBare({ tokens, classes }: Clauses, i: number): boolean {
  if (SUBJECTS.test(tokens[i]!.lower)) return classes[i - 1] === NOUN && (classes[i + 1] === VERB || classes[i + 1] === MODAL);
  if (tokens[i]!.tag !== 'VBG' || tokens[i + 1]?.lower === 'that') return false;
  return cueForm(tokens[i]!)?.verb.frames.has('s') === true && startsNoun(classes[i + 1]);
}

function opensClause({ tokens, classes, end }: Clauses, i: number): boolean {
  const { lower, tag } = tokens[i]!;
  if (classes[i] === WH || SUBORDINATORS.has(lower) || (lower === 'that' && tag !== 'DT')) return true;
  if (!PREPOSITIONS_TOO.has(lower) || i + 1 >= end) return false;
  let next = i + 1;
  while (next < end && (classes[next] === DETERMINER || classes[next] === ADJECTIVE || classes[next] === NOUN || classes[next] === NUMBER))
    next++;
  if (classes[next] === PRONOUN) next++;
  while (next < end && classes[next] === ADVERB) next++;
  return next > i + 1 && (classes[next] === VERB || classes[next] === MODAL);
}

/** "said the plan failed": a clause without "that" behind a verb of saying that has its subject before it. */
function takesBareClause({ tokens, classes }: Clauses, first: number, i: number): boolean {
  const frames = cueForm(tokens[i])?.verb.frames;
  if (!frames?.has('s') || frames.has('o') || frames.has('x') || i === first) return false;
  const before = classes[i - 1];
  return (before === NOUN || before === PRONOUN || before === ADVERB) && startsNoun(classes[i + 1]) && tokens[i + 1]!.lower !== 'that';
}

const startsNoun = (kind: number | undefined): boolean => kind === DETERMINER || kind === PRONOUN || kind === NOUN || kind === ADJECTIVE;

/** A past form that the tagger takes for a participle, behind what may be its subject. */
function isCandidate({ tokens, classes }: Clauses, first: number, i: number): boolean {
  if (i === first || tokens[i]!.tag !== 'VBN' || classes[i] !== VERB) return false;
  if (tokens[i + 1]?.lower === 'by') return false;
  let before = i - 1;
  while (before > first && (classes[before] === ADVERB || /^(?:both|all|each)$/.test(tokens[before]!.lower))) before--;
  const kind = classes[before];
  return kind === NOUN || kind === PRONOUN || kind === NUMBER || kind === CLOSE_BRACKET || kind === COMMA || kind === WH;
}

/** "The union fears that it will close": a cue that looks like a plural noun, before "that" and a clause. */
function isPresent({ tokens, classes }: Clauses, first: number, i: number): boolean {
  if (i === first || tokens[i]!.tag !== 'NNS' || !/^NNP?$/.test(tokens[i - 1]!.tag) || tokens[i + 1]?.lower !== 'that') return false;
  const form = cueForm(tokens[i]!);
  return form?.forms.has('s') === true && form.verb.frames.has('s') && startsNoun(classes[i + 2]);
}

const isAuxiliary = ({ tokens, classes }: Clauses, i: number): boolean =>
  classes[i] === MODAL || (classes[i] === VERB && /^(?:be|been|is|are|was|were|has|have|had|do|does|did)$/.test(tokens[i]!.lower));
