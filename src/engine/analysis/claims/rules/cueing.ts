/** What the rules for verbs share: the cue at hand, what is known from left to right, and the attribution made of both. */

import type { CueVerb } from '../../../language/cues/cues.ts';
import { WordSet } from '../../../language/words/wordLists.ts';
import type { Attribution, Range } from '../attribution.ts';
import type { Complement } from '../complement.ts';
import type { VerbGroup } from '../reading/verbGroups.ts';
import { BREAK, COMMA, STOP } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';

/** What the cues of a unit share, from left to right. */
export interface Progress {
  /** The subject of the last finite verb. */
  subject: Range | null;
  /** The source of the last attribution that stands in no other's content, else the first subject: whom ", adding that" goes back to. */
  main: Range | null;
  /** That attribution's contents where they are a clause, and their end. */
  contents: readonly Range[];
  covered: number;
  /** The end of the last attribution's words, before which no content begins. */
  floor: number;
  previous: VerbGroup | null;
}

export interface Cue {
  readonly group: VerbGroup;
  readonly verb: CueVerb;
  /** With what governs it ("went on to say"). */
  readonly first: number;
}

export const isClauseEnd = (scene: Scene, unit: Unit, at: number): boolean =>
  at >= unit.end || scene.classes[at] === COMMA || scene.classes[at] === STOP || scene.classes[at] === BREAK;

export function attribute(
  scene: Scene,
  cue: Cue,
  source: Range | null,
  cueEnd: number,
  contents: readonly Range[],
  via: Complement | null,
  quoted = false,
): Attribution {
  const { verb } = cue;
  const plain = verb.classes.has('speech') || verb.classes.has('writing') || verb.classes.has('ruling');
  const how = via?.via ?? (quoted ? 'quote' : 'clause');
  const sure =
    how === 'quote' || how === 'that'
      ? 0.9
      : how === 'clause' || how === 'colon' || how === 'question'
        ? 0.8
        : how === 'infinitive'
          ? 0.65
          : 0.6;
  return {
    source,
    cue: [cue.first, cueEnd],
    contents,
    stance: stanceOf(scene, negatedBy(scene, cue, source), contents[0]!, via),
    confidence: plain ? sure : sure - 0.15,
    rule: ruleOf(scene, via || quoted ? RULES[how] : 'clause before', cue, cueEnd),
    weak: !(quoted || how === 'quote'),
    quoting: contents.some(
      ([first, end]) => scene.quoteAt[first]! >= 0 || (how === 'that' && scene.quoteAt[Math.min(first + 2, end - 1)]! >= 0),
    ),
  };
}

/** "neither of them said", "declined to say": as if it were "did not say". */
function negatedBy({ tokens }: Scene, cue: Cue, source: Range | null): Cue {
  const negated =
    (source !== null && /^(?:neither|nobody|none|no-one)$/.test(tokens[source[0]]!.lower)) ||
    (cue.first < cue.group.first && /^(?:declin|refus)(?:e[sd]?|ing)$/.test(tokens[cue.group.first - 2]?.lower ?? ''));
  return negated ? { ...cue, group: { ...cue.group, negated: true } } : cue;
}

/** "does not believe that" denies, as "denies that" does; "did not say whether" leaves it open, as "asks whether" and "doubts that" do. */
function stanceOf(scene: Scene, { verb, group }: Cue, [first]: Range, via: Complement | null): Attribution['stance'] {
  if (verb.denies) return group.negated ? 'asserts' : 'denies';
  if (verb.asks) return via?.via === 'infinitive' ? 'asserts' : 'questions';
  if (!group.negated) return verb.lemma === 'doubt' ? 'questions' : 'asserts';
  if (via && DISBELIEVED.has(verb.lemma) && /^(?:that|clause|preposition)$/.test(via.via)) return 'denies';
  return OPEN.test(scene.tokens[first]!.lower) && (!via || via.via === 'question') ? 'questions' : 'asserts';
}

const OPEN = /^(?:whether|if|how|who|what|when|where|why|which)$/;

const DISBELIEVED = new WordSet(['think', 'believe', 'agree', 'accept', 'buy', 'feel', 'concede']);

export const ruleOf = (scene: Scene, rule: string, cue: Cue, cueEnd: number): string =>
  `${rule} “${scene.reading.text.slice(scene.tokens[cue.first]!.span[0], scene.tokens[cueEnd - 1]!.span[1])}”`;

const RULES: Readonly<Record<Complement['via'], string>> = {
  that: 'that-clause after',
  quote: 'quotation beside',
  colon: 'colon after',
  clause: 'clause beside',
  question: 'question after',
  infinitive: 'infinitive after',
  gerund: 'gerund after',
  object: 'object of',
  preposition: 'phrase after',
};
