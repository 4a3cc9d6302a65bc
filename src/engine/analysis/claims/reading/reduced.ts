/** Participles and adjectives that go on from the noun before them: "a poll released on Monday", "people familiar with the talks". */

import type { Scene } from '../scene.ts';
import { ADJECTIVE, DETERMINER, NOUN, PREPOSITION, PRONOUN, TO, VERB } from './wordClasses.ts';

/** "a poll released on Monday", "people familiar with the talks": the word goes on from the noun before it. */
export function isReduced(scene: Scene, i: number): boolean {
  if (i < 1 || scene.classes[i - 1] !== NOUN) return false;
  switch (scene.tokens[i]!.tag) {
    case 'VBN':
      return !governsObjectInClause(scene, i);
    case 'VBD':
      return scene.tokens[i + 1]?.lower === 'by' || isNear(scene, i);
    case 'JJ':
      return scene.classes[i + 1] === PREPOSITION || isNear(scene, i);
    default:
      return false;
  }
}

/** "a source close to the airline", "a group loyal to the mayor": no infinitive goes with it. */
const isNear = ({ classes, tokens }: Scene, i: number): boolean =>
  classes[i + 1] === TO &&
  classes[i + 2] !== VERB &&
  /^(?:close|loyal|sympathetic|opposed|privy|central|near|known|related|linked)$/.test(tokens[i]!.lower);

/** "that regulators listed the firm": behind a conjunction and its subject, a past form with an object is the clause's verb. */
export function governsObjectInClause(scene: Scene, verb: number): boolean {
  const { classes, tokens } = scene;
  if (classes[verb - 1] !== NOUN || (classes[verb + 1] !== NOUN && classes[verb + 1] !== DETERMINER && classes[verb + 1] !== PRONOUN))
    return false;
  let i = verb - 1;
  while (i > verb - 8 && (classes[i] === NOUN || classes[i] === ADJECTIVE || classes[i] === DETERMINER)) {
    if (/^(?:WDT|IN)$/.test(tokens[i]!.tag)) break;
    i--;
  }
  return i > verb - 8 && i >= 0 && /^(?:that|when|after|before|because|while|as|although|though|if|since)$/.test(tokens[i]!.lower);
}
