/** Speakers named before a colon: headlines ("Hill: Harbour plan “a mess”", "Poll: …") and transcripts ("HILL: …"). */

import { DOCUMENT_NOUNS } from '../../../language/cues/cueNouns.ts';
import { NOUN_CLASSES } from '../../../language/events/eventNouns.ts';
import { lemmaOf } from '../../../language/words/lemma.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Reading, Token } from '../../../model/reading.ts';
import { isUpper } from '../../../text/characters.ts';
import type { Attribution } from '../attribution.ts';
import { MARK, VERB } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';

/** Words before the colon at most. */
const LONGEST = 6;
const NOT_SPEAKERS = new WordSet(
  `latest update updates updated breaking watch video exclusive opinion analysis photos photo live editorial fact facts note review correction read listen explainer explained
  factbox timeline profile interview podcast recap column commentary letter letters transcript question answer q a part chapter news alert editor's weather sport sports
  obituary background summary related more topics tags source sources image images credit caption`.split(/\s+/),
);

/** At most one, at the head of a paragraph. */
export function labelAttribution(scene: Scene, unit: Unit): Attribution | null {
  const { tokens, classes, reading } = scene;
  const paragraph = reading.paragraphs[unit.paragraph]!;
  if (reading.sentences[paragraph.first]?.first !== unit.first) return null;
  const first = classes[unit.first] === MARK ? unit.first + 1 : unit.first;
  let colon = first;
  while (colon < unit.end && colon <= first + LONGEST && tokens[colon]!.text !== ':') colon++;
  if (colon === first || colon + 1 >= unit.end || tokens[colon]!.text !== ':') return null;
  const headline = unit.kind === 'headline' || (unit.paragraph === 0 && unit.kind !== 'caption');
  if (
    !(headline ? isCapitalised(scene, first, colon) : isShouted(scene, first, colon) || scene.labels.has(labelText(reading, first, colon)))
  )
    return null;
  if (NOT_SPEAKERS.holds(tokens[first]!) || NOT_SPEAKERS.holds(tokens[colon - 1]!)) return null;
  if (namesHappening(tokens[colon - 1]!)) return null;
  const end = headline ? unit.end : reading.sentences[paragraph.end - 1]!.end;
  return {
    source: [first, colon],
    cue: [colon, colon + 1],
    contents: [[colon + 1, end]],
    stance: 'asserts',
    confidence: headline ? 0.6 : 0.75,
    rule: headline ? 'colon after a name in a headline' : 'colon after a speaker’s label',
    weak: false,
  };
}

/** "Northport fire: what we know": no "report" or "inquiry", which speak. */
const namesHappening = ({ text, lower, tag }: Token): boolean =>
  !isUpper(text) &&
  NOUN_CLASSES.has(lemmaOf(lower, tag)) &&
  !DOCUMENT_NOUNS.has(lemmaOf(lower, tag)) &&
  !/^(?:study|poll|inquest|inquiry|trial|hearing)$/.test(lower);

const labelText = ({ tokens }: Reading, first: number, end: number): string => {
  let text = '';
  for (let i = first; i < end; i++) text += ` ${tokens[i]!.lower}`;
  return text;
};

/** What opens two paragraphs at least, with capitals and a colon, and is named elsewhere in the text: "Ada Reed: …". */
export function repeatedLabels(reading: Reading): ReadonlySet<string> {
  const { tokens, paragraphs, sentences } = reading;
  const counts = new Map<string, number>();
  for (const { first, end, kind } of paragraphs) {
    const start = sentences[first]?.first;
    if (kind !== 'body' || start === undefined || first === end) continue;
    let colon = start;
    while (colon < start + LONGEST && tokens[colon] && isUpper(tokens[colon]!.text)) colon++;
    if (colon === start || tokens[colon]?.text !== ':' || NOT_SPEAKERS.holds(tokens[start]!)) continue;
    const label = labelText(reading, start, colon);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size === 0) return NO_LABELS;
  const named = new Set<string>();
  for (let i = 0; i + 1 < tokens.length; i++)
    if (/^NNPS?$/.test(tokens[i]!.tag) && tokens[i + 1]!.text !== ':') named.add(tokens[i]!.lower);
  return new Set(
    [...counts].filter(([label, count]) => count > 1 && named.has(label.slice(label.lastIndexOf(' ') + 1))).map(([label]) => label),
  );
}

const NO_LABELS: ReadonlySet<string> = new Set();

function isCapitalised(scene: Scene, first: number, end: number): boolean {
  let capitals = 0;
  for (let i = first; i < end; i++) {
    if (scene.classes[i] === VERB) return false;
    if (isUpper(scene.tokens[i]!.text)) capitals++;
  }
  return capitals > 0 && capitals * 2 >= end - first && end - first <= 4;
}

function isShouted(scene: Scene, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (/\p{Ll}/u.test(scene.tokens[i]!.text)) return false;
  return /\p{Lu}{2}/u.test(scene.tokens[first]!.text);
}
