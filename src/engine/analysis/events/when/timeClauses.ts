/** Which clause of a sentence each token stands in, as far as it matters for what a time dates. */
import type { Sentence, Token } from '../../../model/reading.ts';
import { isFiniteTag } from '../sentence/tags.ts';

export interface TimeClauses {
  /** By token of the sentence, from its first. */
  readonly clauseOf: Int32Array;
  /** By clause: whether a time of the main clause dates it too, "said on Friday that [the court ruled]". */
  readonly shares: readonly boolean[];
}

const SHARING = new Set(['that', 'when', 'as', 'while', 'where']);
const OPENING = new Set('because although though while if unless whereas whether'.split(' '));
const MAYBE_OPENING = new Set(['after', 'before', 'since', 'as', 'that', 'until', 'once']);
/** Tokens after "after" in which a verb with tense, or a past form with its object, makes a clause of it. */
const CLAUSE_REACH = 7;

/**
 * An aside ends at a comma, a dash or a bracket, after which the clause goes on that it interrupts; not at a comma before what came of it
 * ("struck a pier, injuring 14"). Linear in the sentence.
 */
export function timeClauses(tokens: readonly Token[], { first, end }: Sentence): TimeClauses {
  const clauseOf = new Int32Array(end - first);
  const shares = [false];
  let main = 0;
  let current = 0;
  for (let i = first; i < end; i++) {
    const { lower, tag, text } = tokens[i]!;
    if (text === ':' || text === ';') {
      main = shares.push(false) - 1;
      current = main;
    } else if ((tag === ',' && tokens[i + 1]?.tag !== 'VBG') || tag === ')' || tag === ':') current = main;
    else if (opens(tokens, i, end)) current = shares.push(SHARING.has(lower) && !relative(tokens, i, first)) - 1;
    clauseOf[i - first] = current;
  }
  return { clauseOf, shares };
}

/** "Which" and "who", and "that" behind a noun other than a time: "the same day that". */
function relative(tokens: readonly Token[], i: number, first: number): boolean {
  const before = i > first ? tokens[i - 1]! : null;
  if (tokens[i]!.lower !== 'that') return /^W(?:DT|P)/.test(tokens[i]!.tag);
  return before?.tag.startsWith('NN') === true && !/^(?:day|week|month|year|night|morning)$|day$/.test(before.lower);
}

function opens(tokens: readonly Token[], i: number, end: number): boolean {
  const { tag, lower } = tokens[i]!;
  if (tag === 'WDT' || tag === 'WP' || tag === 'WP$' || tag === 'WRB' || (tag === 'IN' && OPENING.has(lower))) return true;
  if ((tag !== 'IN' && tag !== 'WDT' && tag !== 'RB') || !MAYBE_OPENING.has(lower)) return false;
  for (let next = i + 1; next < end && next <= i + CLAUSE_REACH; next++) {
    const other = tokens[next]!.tag;
    if (isFiniteTag(other) || (other === 'VBN' && /^(?:DT|PRP)/.test(tokens[next + 1]?.tag ?? ''))) return true;
    if (/^[,:(.]/.test(other)) return false;
  }
  return false;
}
