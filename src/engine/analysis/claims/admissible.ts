/** What no claim is made of, whatever rule found it. */
import type { Attribution, Range } from './attribution.ts';
import { BREAK, COMMA, MODAL, OPEN_BRACKET, type Scene, VERB, WH } from './scene.ts';

/** Neither silence ("did not respond to requests for comment", "declined to comment") nor a clause taken for a speaker. */
export function isAdmissible(scene: Scene, attribution: Attribution): boolean {
  if (attribution.source && holdsFiniteVerb(scene, attribution.source)) return false;
  return !attribution.contents.some(range => isRequest(scene, range));
}

/** A finite verb that is the source's own: none of a relative clause or an apposition. */
function holdsFiniteVerb(scene: Scene, [first, end]: Range): boolean {
  const { classes, tokens } = scene;
  for (let i = first; i < end; i++) {
    const kind = classes[i];
    if (scene.quoteAt[i]! >= 0) continue;
    if (kind === WH || kind === COMMA || kind === BREAK || kind === OPEN_BRACKET || tokens[i]!.lower === 'that') return false;
    if (i > first && (kind === MODAL || (kind === VERB && /^VB[DZP]$/.test(tokens[i]!.tag)))) return true;
  }
  return false;
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
