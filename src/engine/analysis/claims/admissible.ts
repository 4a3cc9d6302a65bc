/** What no claim is made of, whatever rule found it. */
import { cueForm } from '../../language/cues/cues.ts';
import { isUpper } from '../../text/characters.ts';
import type { Attribution, Range } from './attribution.ts';
import { TEMPORAL } from './reading/phrases.ts';
import { BREAK, COMMA, MODAL, NOUN, OPEN_BRACKET, PREPOSITION, VERB, WH } from './reading/wordClasses.ts';
import type { Scene } from './scene.ts';

/** Neither silence ("did not respond to requests for comment", "declined to comment") nor a clause taken for a speaker. */
export function isAdmissible(scene: Scene, attribution: Attribution): boolean {
  const isLabel = attribution.cue !== null && scene.tokens[attribution.cue[0]]!.text === ':';
  if (attribution.source && !isLabel && holdsFiniteVerb(scene, attribution.source)) return false;
  if (isHeldAlleged(scene, attribution) || isSilence(scene, attribution)) return false;
  if (asksOpenly(scene, attribution) || standsInQuestion(scene, attribution)) return false;
  return !attribution.contents.some(range => isRequest(scene, range) || isRefusedAnswer(scene, attribution, range));
}

/** "What we know about the crash", "Whether the company knew …": a sentence that opens so tells what is not known, and of nobody that he said it. */
function asksOpenly(scene: Scene, { source, cue }: Attribution): boolean {
  if (!source || !cue || cue[0] < source[1]) return false;
  const before = scene.tokens[source[0] - 1];
  if (!before || !/^(?:what|whether|why|how)$/.test(before.lower)) return false;
  const opening = scene.tokens[source[0] - 2];
  if (opening && !/^[.?!:;]$/.test(opening.text) && !/\n/.test(scene.reading.text.slice(opening.span[1], before.span[0]))) return false;
  for (let i = cue[0]; i < cue[1]; i++) if (cueForm(scene.tokens[i]!)?.verb.classes.has('speech')) return false;
  return true;
}

/** "He allegedly knew of the fault": others say so, not he. */
function isHeldAlleged({ tokens }: Scene, { cue, quoting }: Attribution): boolean {
  if (!cue || quoting) return false;
  const classes = cueForm(tokens[cue[1] - 1]!)?.verb.classes ?? cueForm(tokens[cue[1] - 2])?.verb.classes;
  if (!classes || classes.has('speech') || classes.has('writing')) return false;
  for (let i = cue[0]; i < cue[1]; i++) if (/^(?:allegedly|reportedly|supposedly)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "Does she think of herself as difficult?": the asker asks whether it is so. */
function standsInQuestion({ tokens, quoteAt }: Scene, { source, cue, rule }: Attribution): boolean {
  if (!/^(?:phrase|object|infinitive|“)/.test(rule) || !source || !cue || cue[0] < source[1] || quoteAt[cue[0]]! >= 0) return false;
  if (!/^(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could|should)$/.test(tokens[source[0] - 1]?.lower ?? '')) return false;
  const opening = tokens[source[0] - 2];
  if (opening && !/^[.?!:;]$/.test(opening.text) && quoteAt[source[0] - 2]! < 0 && !isUpper(tokens[source[0] - 1]!.text)) return false;
  for (let i = cue[1]; i < tokens.length && i < cue[1] + 40; i++) {
    if (quoteAt[i]! < 0 && /^[.?!]$/.test(tokens[i]!.text)) return tokens[i]!.text === '?';
  }
  return false;
}

/** "declined to comment on the cuts", "refused to be drawn on", "would not speculate": what is not said is no claim. */
function isSilence({ tokens }: Scene, { cue, contents }: Attribution): boolean {
  if (!cue) return false;
  const words = tokens.slice(cue[0], cue[1]).map(({ lower }) => lower);
  const first = contents[0]?.[0];
  const refused = words.some(word => /^(?:declin|refus)(?:e[sd]?|ing)$/.test(word));
  const negated = words.some(word => /^(?:not|n['’]t|never)$|n['’]t$/.test(word));
  const last = words.at(-1) === 'on' || words.at(-1) === 'about' || words.at(-1) === 'to' ? words.at(-2) : words.at(-1);
  if ((refused || negated) && /^(?:comment|elaborate|speculate|respond|reply)$/.test(last ?? '')) return true;
  return (
    refused && first !== undefined && tokens[first]!.lower === 'to' && /^(?:speculate|guess|discuss)$/.test(tokens[first + 1]?.lower ?? '')
  );
}

/** "declined to answer questions", "refused to respond", "declined to be named". */
function isRefusedAnswer({ tokens }: Scene, { cue }: Attribution, [first]: Range): boolean {
  if (!cue || tokens[first]!.lower !== 'to') return false;
  const next = tokens[first + 1]?.lower ?? '';
  const silent = next === 'be' && /^(?:named|identified|quoted|drawn|interviewed)$/.test(tokens[first + 2]?.lower ?? '');
  if (!silent && !/^(?:answer|respond|reply)$/.test(next)) return false;
  for (let i = cue[0]; i < cue[1]; i++) if (/^(?:declin|refus)(?:e[sd]?|ing)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** A finite verb that is the source's own: none of a relative clause or an apposition. */
function holdsFiniteVerb(scene: Scene, [first, end]: Range): boolean {
  const { classes, tokens } = scene;
  for (let i = first; i < end; i++) {
    const kind = classes[i];
    if (scene.quoteAt[i]! >= 0) continue;
    if (kind === WH || kind === COMMA || kind === BREAK || kind === OPEN_BRACKET || tokens[i]!.lower === 'that') return false;
    if (i > first && (kind === MODAL || (kind === VERB && /^VB[DZP]$/.test(tokens[i]!.tag) && !isParticiple(scene, i, end)))) return true;
  }
  return false;
}

/** "a poll released in May", "officials interviewed by Reuters": a past form with nothing but a time or an agent behind it. */
function isParticiple({ classes, tokens }: Scene, i: number, end: number): boolean {
  if (tokens[i]!.tag !== 'VBD' || classes[i - 1] !== NOUN || i + 1 >= end) return false;
  if (tokens[i + 1]!.lower === 'by') return true;
  return (classes[i + 1] === PREPOSITION || TEMPORAL.holds(tokens[i + 1]!)) && TEMPORAL.holds(tokens[end - 1]!);
}

const REQUEST = /^(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|e-?mails?|messages?|questions?)$/;
const ANSWER = /^(?:comments?|interviews?|reactions?|responses?|reply|information|clarification)$/;

/** "a request for comment", "multiple emails seeking further comment", "to comment (on the matter)". */
function isRequest(scene: Scene, [first, end]: Range): boolean {
  const { tokens } = scene;
  if (tokens[first]!.lower === 'to' && /^(?:comment|elaborate)$/.test(tokens[first + 1]?.lower ?? '')) return true;
  let i = first;
  while (i < end && i < first + 5 && !REQUEST.test(tokens[i]!.lower)) i++;
  if (i >= end || !REQUEST.test(tokens[i]!.lower) || !/^(?:for|seeking|from)$/.test(tokens[i + 1]?.lower ?? '')) return false;
  for (let k = i + 2; k < end && k < i + 6; k++) if (ANSWER.test(tokens[k]!.lower)) return true;
  return false;
}
