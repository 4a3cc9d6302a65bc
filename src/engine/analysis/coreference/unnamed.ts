/** Speakers without a name ("a spokesperson for the hospital said"): a pronoun that speaks on is theirs, not an earlier person's. */
import { cueForm } from '../../language/cues.ts';
import { PERSON_NOUNS } from '../../language/lexicons/titles.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading } from '../../model/reading.ts';

/** Tokens between an unnamed speaker and the cue at most. */
const REACH = 24;
/** Tokens of a sentence that is looked into, so that time stays linear. */
const LONGEST = 200;

/** "she added", "said she". */
export function isSpeaker({ tokens }: Reading, i: number): boolean {
  const next = tokens[i + 1]?.tag.startsWith('RB') ? i + 2 : i + 1;
  return isCue(tokens[next]?.lower) || isCue(tokens[i - 1]?.lower);
}

/** Whether somebody of that gender, or of none known, who is told only by a noun speaks in the sentence. */
export function hasUnnamedSpeaker({ tokens, sentences }: Reading, index: number, gender: Gender): boolean {
  const sentence = sentences[index];
  if (!sentence || sentence.end - sentence.first > LONGEST) return false;
  let noun = -1;
  let cue = -1;
  for (let i = sentence.first; i < sentence.end; i++) {
    const { lower, text, tag } = tokens[i]!;
    if (isCue(lower)) {
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

function isCue(word: string | undefined): boolean {
  const form = cueForm(word ?? '');
  return form?.verb.classes.has('speech') === true && form.verb.frames.has('s') && (form.forms.has('past') || form.forms.has('s'));
}
