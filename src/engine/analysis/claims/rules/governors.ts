/** Who speaks where a verb has no subject of its own, and what governs the verb. */

import { WordSet } from '../../../language/words/wordLists.ts';
import type { Range } from '../attribution.ts';
import { mainClauseStart } from '../reading/clauseStarts.ts';
import { phraseEnd } from '../reading/phrases.ts';
import { BREAK, COMMA, CONJUNCTION, PREPOSITION, TO } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { subjectBefore } from '../sources.ts';
import type { Cue, Progress } from './cueing.ts';

/** "went on to say", "began by saying": the cue takes in what governs it. */
export function chained(scene: Scene, cue: Cue, progress: Progress): Cue {
  const { previous } = progress;
  if (!previous) return cue;
  const to = scene.tokens[previous.end]?.tag === 'RP' || scene.tokens[previous.end]?.lower === 'on' ? previous.end + 1 : previous.end;
  if (scene.classes[to] !== TO || to + 1 < cue.group.first - 1) return cue;
  return { ...cue, first: previous.first };
}

/** "led agencies to warn that": whom the verb before makes say it; null where it makes nobody. */
export function causedSubject(scene: Scene, cue: Cue, { previous }: Progress): Range | null {
  if (!previous || previous.passive || !CAUSING.holds(scene.tokens[previous.head]!)) return null;
  const end = phraseEnd(scene, previous.end, cue.group.first);
  return end > previous.end && end === cue.group.first - 1 ? [previous.end, end] : null;
}

const CAUSING = new WordSet(
  ['lead leads led leading', 'prompt prompts prompted prompting', 'force forces forced forcing', 'cause causes caused causing']
    .concat(['push pushes pushed pushing', 'drive drives drove driving', 'allow allows allowed allowing', 'compel compels compelled'])
    .join(' ')
    .split(' '),
);

/** ", adding that" goes back to the sentence's speaker; "by saying" to the nearest subject; "a tweet calling" to the noun before. */
export function gerundSubject(scene: Scene, unit: Unit, cue: Cue, progress: Progress): Range | null {
  const before = cue.group.first - 1;
  const kind = scene.classes[before];
  if (before < unit.first || kind === PREPOSITION) return progress.subject ?? mainSubject(scene, unit, cue);
  if (kind === COMMA || kind === BREAK || kind === CONJUNCTION || scene.quoteAt[before]! >= 0)
    return progress.covered < 0 ? (progress.subject ?? progress.main) : progress.main;
  const nearest = subjectBefore(scene, cue.group, unit.first);
  return nearest && (!progress.subject || isPicturedSpeaker(scene, nearest)) ? nearest : progress.subject;
}

/** "Calling it a sham, Hill walked out": the subject of the main clause behind. */
function mainSubject(scene: Scene, unit: Unit, cue: Cue): Range | null {
  if (cue.group.first > unit.first + 2) return null;
  const main = mainClauseStart(scene, unit);
  if (main < 0) return null;
  const end = phraseEnd(scene, main, unit.end);
  return end > main ? [main, end] : null;
}

/** "footage of Hill saying": a name behind "of" right before the cue. */
const isPicturedSpeaker = (scene: Scene, [first, end]: Range): boolean => {
  let i = end - 1;
  while (i > first && scene.tokens[i]!.tag === 'NNP') i--;
  return i < end - 1 && scene.tokens[i]!.lower === 'of';
};

/** "X came and said": the subject of the verb before; "X said that the pier was safe and urged": whose content ends at the conjunction. */
export function coordinated(scene: Scene, cue: Cue, progress: Progress): Range | null {
  const at = cue.group.first - 1;
  const before = scene.classes[at];
  if (
    before === CONJUNCTION &&
    progress.main &&
    (progress.covered === at || (progress.covered === at - 1 && scene.classes[at - 1] === COMMA))
  )
    return progress.main;
  const joined = before === CONJUNCTION || before === COMMA;
  return joined && progress.subject && progress.subject[1] <= cue.first ? progress.subject : null;
}
