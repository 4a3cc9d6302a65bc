/** The word classes that the search for claims reads, from the tags and a few words that every tagger must read in one way here. */
import { itemAt } from '../../../base/itemAt.ts';
import { cueForm } from '../../../language/cues/cues.ts';
import { WordMap } from '../../../language/words/wordLists.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isUpper } from '../../../text/characters.ts';
import { readNames } from './nameReadings.ts';

export const OTHER = 0;
export const NOUN = 1;
export const PRONOUN = 2;
export const DETERMINER = 3;
export const ADJECTIVE = 4;
export const POSSESSIVE = 5;
export const VERB = 6;
export const MODAL = 7;
export const ADVERB = 8;
export const PREPOSITION = 9;
export const TO = 10;
export const CONJUNCTION = 11;
export const WH = 12;
export const COMMA = 13;
export const STOP = 14;
export const BREAK = 15;
export const OPEN_BRACKET = 16;
export const CLOSE_BRACKET = 17;
export const MARK = 18;
export const NUMBER = 19;

const CLASS_OF_TAG: ReadonlyMap<string, number> = new Map([
  ...['NN', 'NNS', 'NNP', 'NNPS', '$', 'FW'].map(tag => [tag, NOUN] as const),
  ...['PRP', 'EX'].map(tag => [tag, PRONOUN] as const),
  ...['DT', 'PRP$', 'PDT'].map(tag => [tag, DETERMINER] as const),
  ...['JJ', 'JJR', 'JJS', 'ADD', 'AFX'].map(tag => [tag, ADJECTIVE] as const),
  ['CD', NUMBER],
  ['POS', POSSESSIVE],
  ...['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ'].map(tag => [tag, VERB] as const),
  ['MD', MODAL],
  ...['RB', 'RBR', 'RBS'].map(tag => [tag, ADVERB] as const),
  ['IN', PREPOSITION],
  ['RP', PREPOSITION],
  ['TO', TO],
  ['CC', CONJUNCTION],
  ...['WP', 'WDT', 'WRB', 'WP$'].map(tag => [tag, WH] as const),
  [',', COMMA],
  ['.', STOP],
  [':', BREAK],
  ['(', OPEN_BRACKET],
  [')', CLOSE_BRACKET],
  ['-LRB-', OPEN_BRACKET],
  ['-RRB-', CLOSE_BRACKET],
  ['"', MARK],
  ['``', MARK],
  ["''", MARK],
]);

/** Words that every tagger must read in one way here. */
const CLASS_OF_WORD = new WordMap<number>([
  ...[
    'said',
    'told',
    'wrote',
    'says',
    'tells',
    'denied',
    'denies',
    'insisted',
    'asked',
    'was',
    'were',
    'is',
    'are',
    'has',
    'had',
    'have',
  ].map(word => [word, VERB] as const),
  ...['he', 'she', 'they', 'we', 'i', 'you', 'it', 'him', 'them', 'us', 'me', 'himself', 'herself', 'themselves'].map(
    word => [word, PRONOUN] as const,
  ),
  ...['who', 'which', 'whom', 'whose', 'what', 'whether'].map(word => [word, WH] as const),
  ...['will', 'would', 'could', 'should', 'must', 'cannot'].map(word => [word, MODAL] as const),
  ['either', DETERMINER],
  ['neither', DETERMINER],
  ['according', PREPOSITION],
  ["n't", ADVERB],
  ['n’t', ADVERB],
  ['not', ADVERB],
  ['to', TO],
  ['–', BREAK],
  ['—', BREAK],
  ['--', BREAK],
  ['―', BREAK],
]);

/** One class for each token. */
export function readClasses(reading: Reading): Uint8Array {
  const { tokens } = reading;
  const classes = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) classes[i] = isSourceNoun(tokens, i) ? NOUN : classOf(tokens[i]!, itemAt(tokens, i - 1));
  joinAbbreviations(reading, classes);
  readNames(reading, classes);
  readMainVerbs(reading, classes);
  readProgressives(reading, classes);
  readReadings(reading, classes);
  readFormerTitles(reading, classes);
  readHeadlineVerbs(reading, classes);
  return classes;
}

function classOf(token: Token, before: Token | undefined): number {
  const isName = token.text === 'US' || token.text === 'IT' || (token.text === 'Will' && token.tag.startsWith('NNP'));
  const known = isName ? NOUN : CLASS_OF_WORD.of(token);
  if (known !== undefined && !(known === MODAL && before?.tag === 'DT')) return known;
  const unit = token.text.charCodeAt(0);
  if (unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x2018 && unit <= 0x201f && token.text.length === 1)) return MARK;
  const tagged = CLASS_OF_TAG.get(token.tag) ?? OTHER;
  if (tagged === VERB && before && (before.tag === 'POS' || before.tag === 'PRP$') && /^VB[PZ]?$/.test(token.tag)) return NOUN;
  if (
    tagged === NOUN &&
    before &&
    (before.tag === 'NNP' || before.tag === 'NNPS' || before.tag === 'PRP') &&
    (token.lower.endsWith('s') || token.lower.endsWith('ed')) &&
    token.text === token.lower
  ) {
    const forms = cueForm(token)?.forms;
    if (forms && (forms.has('s') || forms.has('past'))) return VERB;
  }
  return tagged;
}

/** "according to show insiders": no verb stands there. */
const isSourceNoun = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i - 2)?.lower === 'according' && tokens[i - 1]!.lower === 'to' && /^VBP?$/.test(tokens[i]!.tag);

/** A stop inside a sentence, right behind a word, belongs to an abbreviation ("Sen. Hill"): there it reads as part of the name. */
function joinAbbreviations(reading: Reading, classes: Uint8Array): void {
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    for (let i = sentence.first + 1; i < sentence.end - 1; i++) {
      if (
        classes[i] === STOP &&
        tokens[i]!.text === '.' &&
        tokens[i]!.span[0] === tokens[i - 1]!.span[1] &&
        classes[i - 1] === NOUN &&
        classes[i + 1] !== MARK
      )
        classes[i] = NOUN;
    }
  }
}

/** "The union, which demanded more posts, claims that": after a relative clause between commas, a cue that looks like a plural noun. */
function readMainVerbs({ tokens, sentences }: Reading, classes: Uint8Array): void {
  for (const sentence of sentences) {
    let relative = false;
    for (let i = sentence.first + 1; i < sentence.end - 1; i++) {
      if (classes[i - 1] !== COMMA) continue;
      if (tokens[i]!.lower === 'which' || tokens[i]!.lower === 'who') relative = true;
      else if (relative && tokens[i]!.tag === 'NNS' && tokens[i + 1]!.lower === 'that' && cueForm(tokens[i]!)?.forms.has('s'))
        classes[i] = VERB;
    }
  }
}

/** "is promising lower taxes", "was last night accused of": behind a form of "be", a cue that looks like an adjective or a noun. */
function readProgressives({ tokens }: Reading, classes: Uint8Array): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { tag, lower } = tokens[i]!;
    if (
      classes[i] === NOUN &&
      lower.endsWith('ed') &&
      /(?:night|day|year|week)$/.test(tokens[i - 1]!.lower) &&
      BE.test(tokens[i - 3]?.lower ?? '') &&
      cueForm(tokens[i])
    )
      classes[i] = VERB;
    if (tag === 'JJ' && lower.endsWith('ing') && BE.test(tokens[i - 1]!.lower) && cueForm(tokens[i])) classes[i] = VERB;
  }
}

const BE = /^(?:is|are|was|were|am|be|been|['’](?:s|re|m))$/;

/** `The sign read “Closed”`, `“Closed,” the sign read`, `“Closed,” read the sign`: a mark or a colon beside what reads. */
function readReadings({ tokens }: Reading, classes: Uint8Array): void {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (lower !== 'read' && lower !== 'reads') continue;
    let after = i + 1;
    while (classes[after] === ADVERB || (classes[after] === COMMA && after > i + 1)) after++;
    const subject = classes[i - 1] === NOUN || classes[i - 1] === ADJECTIVE || tokens[i - 1]!.lower === 'that';
    if (subject && (tokens[after]?.text === ':' || classes[after] === MARK)) classes[i] = VERB;
    if (subject && classes[i + 1] === STOP && (classes[i - 2] === MARK || classes[i - 3] === MARK || classes[i - 4] === MARK))
      classes[i] = VERB;
    if (classes[i - 1] === MARK && (classes[i + 1] === DETERMINER || classes[i + 1] === NOUN || classes[i + 1] === NUMBER))
      classes[i] = VERB;
  }
}

/** `“…,” retired captain Ann Moss said`: behind a quotation a past form before a name and its cue describes the name. */
function readFormerTitles({ tokens }: Reading, classes: Uint8Array): void {
  for (let i = 1; i + 2 < tokens.length; i++) {
    if (
      classes[i] !== VERB ||
      classes[i - 1] !== MARK ||
      classes[i + 1] !== NOUN ||
      !/^VB[DN]$/.test(tokens[i]!.tag) ||
      cueForm(tokens[i]!)
    )
      continue;
    let verb = i + 1;
    while (
      verb < i + 10 &&
      (classes[verb] === NOUN || classes[verb] === ADJECTIVE || classes[verb] === PREPOSITION || classes[verb] === DETERMINER)
    )
      verb++;
    if (classes[verb] === VERB && cueForm(tokens[verb])?.verb.frames.has('s')) classes[i] = ADJECTIVE;
  }
}

/** "Reed Calls Plan ‘A Sham’": in a headline whose words are capitalised and that shows no verb, the first cue behind a name or a plural is one. */
function readHeadlineVerbs({ tokens, sentences, paragraphs }: Reading, classes: Uint8Array): void {
  for (const { first, end, paragraph } of sentences) {
    if (paragraphs[paragraph]!.kind !== 'headline' || !isTitleCase(tokens, first, end)) continue;
    for (let i = first; i + 1 < end; i++) {
      if (classes[i] === MODAL || classes[i] === VERB) break;
      const forms = classes[i] === NOUN && i > first && classes[i - 1] === NOUN ? cueForm(tokens[i]!)?.forms : undefined;
      const plural = /^NNP?S$/.test(tokens[i - 1]?.tag ?? '') || /[^s]s$/.test(tokens[i - 1]?.lower ?? '');
      if (!forms || !(plural ? forms.has('base') : forms.has('s')) || classes[i + 1] === COMMA || classes[i + 1] === STOP) continue;
      classes[i] = VERB;
      break;
    }
  }
}

function isTitleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (!/^\p{L}{4}/u.test(tokens[i]!.text)) continue;
    words++;
    if (isUpper(tokens[i]!.text)) capitals++;
  }
  return words > 2 && capitals >= words - 1;
}
