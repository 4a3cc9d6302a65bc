/** Speakers without a name ("a spokesperson for the hospital said"): a pronoun that speaks on is theirs, not an earlier person's. */
import { itemAt } from '../../base/itemAt.ts';
import { cueForm } from '../../language/cues/cues.ts';
import { PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading, Token } from '../../model/reading.ts';

/** Tokens between an unnamed speaker and the cue at most. */
const REACH = 24;
/** Tokens of a sentence that is looked into, so that time stays linear. */
const LONGEST = 200;

/** "she added", "said she". */
export function isSpeaker({ tokens }: Reading, i: number): boolean {
  const next = tokens[i + 1]?.tag.startsWith('RB') ? i + 2 : i + 1;
  return isCue(tokens[next]) || isCue(itemAt(tokens, i - 1));
}

/** Whether somebody of that gender, or of none known, who is told only by a noun speaks in the sentence. */
export function hasUnnamedSpeaker({ tokens, sentences }: Reading, index: number, gender: Gender): boolean {
  const sentence = sentences[index];
  if (!sentence || sentence.end - sentence.first > LONGEST) return false;
  let noun = -1;
  let cue = -1;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { lower, text, tag } = tokens[i]!;
    if (isCue(tokens[i])) {
      if (noun >= 0 && i - noun <= REACH) return true;
      cue = i;
      continue;
    }
    if (/^(?:VB[DZP]|MD)$/.test(tag) && tokens[i - 1]?.lower !== 'who') noun = -1;
    const own = text === lower ? PERSON_NOUNS.get(lower) : undefined;
    if (own === undefined || tag === 'NNS' || (own !== null && own !== gender)) continue;
    if (cue >= 0 && i - cue <= 4) return true;
    noun = i;
  }
  return false;
}

const ARTICLE = /^(?:an?|another|one)$/;

/** Whether the sentence tells before `at` what somebody unnamed does ("a man in his 60s", "a woman who says she"): the pronoun is theirs. */
export function hasIndefinite({ tokens }: Reading, first: number, at: number, gender: Gender): boolean {
  let noun = false;
  for (let i = Math.max(first, at - REACH); i < at; i++) {
    const { lower, tag } = tokens[i]!;
    if (noun && (/^(?:VB[DZP]|MD)$/.test(tag) || (i === at - 1 && lower === 'in'))) return true;
    const article = articleOf(tokens, i);
    if (article < first || /^[,–—-]$/.test(tokens[article - 1]?.text ?? '')) continue;
    const own = PERSON_NOUNS.get(lower);
    if (own !== undefined && tag === 'NN' && tokens[i]!.text === lower) noun = own === null || own === gender;
  }
  return false;
}

/** The indefinite article of the noun at `i`: of "a Norvik Air engineer"; -1 where it has none. */
function articleOf(tokens: Reading['tokens'], i: number): number {
  for (let at = i - 1; at >= i - 4 && at >= 0; at--) {
    if (ARTICLE.test(tokens[at]!.lower)) return at;
    if (!/^(?:NN|JJ)/.test(tokens[at]!.tag)) return -1;
  }
  return -1;
}

/** Whether a name at the tokens `[first, end)` has a verb of saying beside it. */
export const speaksHere = ({ tokens }: Reading, first: number, end: number): boolean =>
  isCue(tokens[end]) || isCue(itemAt(tokens, first - 1));

function isCue(token: Token | undefined): boolean {
  const form = cueForm(token);
  return form?.verb.classes.has('speech') === true && form.verb.frames.has('s') && (form.forms.has('past') || form.forms.has('s'));
}
