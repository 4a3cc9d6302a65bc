/** A noun phrase as a label puts it. */
import { type Context, mentionOf } from '../sentence/context.ts';
import { quantifierLength } from '../sentence/quantifiers.ts';
import type { NounPhrase } from '../sentence/units.ts';

const MODIFIERS = 4;
/** Tokens before the head within which "more than 40" has room. */
const QUANTIFIED = 8;
const UNFIT_FIRST = new Set(['POS', 'CD', ',', '.', '"', 'IN', 'CC']);
const OPENING = new Set(['DT', 'PDT', 'PRP$', 'WP$', 'POS', '"']);
const REFLEXIVE = /sel(?:f|ves)$/;
const PLURAL_WORDS = new Set('they we people police those these many several both all'.split(' '));

/** Without its determiner, unless that is "no", and all but the last words before its head; a pronoun as the name that it stands for. */
export function nounText(context: Context, noun: NounPhrase): string {
  const { tokens, mentionAt } = context;
  const head = tokens[noun.head]!;
  const mention = mentionOf(context, noun.head);
  if (head.lower === 'i') return context.speaker(noun.head) ?? head.text;
  if (head.tag === 'PRP' && mention && !REFLEXIVE.test(head.lower)) return clean(context.entity(mention.entity)?.name ?? head.text);
  if (noun.head - noun.first <= QUANTIFIED && quantifierLength(tokens, noun.first, noun.end) > 0)
    return surface(context, noun.first, noun.head + 1);
  let first = Math.max(noun.first, noun.head - MODIFIERS);
  if (mention?.form === 'name') {
    while (first > noun.first && mentionAt[first] === mentionAt[noun.head] && mentionAt[first - 1] === mentionAt[noun.head]) first--;
  }
  while (first > noun.first && mentionAt[first]! >= 0 && mentionAt[first] === mentionAt[first - 1]) first--;
  while (first < noun.head && first > noun.first && UNFIT_FIRST.has(tokens[first]!.tag)) first++;
  while (first < noun.head && (isLeftOut(tokens[first]!) || isOwn(tokens, first) || isAddress(tokens, first))) first++;
  return surface(context, first, noun.head + 1);
}

const KEPT = new Set(['no', 'neither', 'both']);

const isLeftOut = ({ tag, lower }: Context['tokens'][number]): boolean => (OPENING.has(tag) && !KEPT.has(lower)) || lower === 'least';

/** "[Mr.] Obi". */
const isAddress = (tokens: Context['tokens'], i: number): boolean =>
  /^(?:mrs?|ms)\.?$/.test(tokens[i]!.lower) || (tokens[i]!.text === '.' && /^(?:mrs?|ms)$/.test(tokens[i - 1]?.lower ?? ''));

/** "Her [own] party". */
const isOwn = (tokens: Context['tokens'], i: number): boolean => tokens[i]!.lower === 'own' && tokens[i - 1]?.tag === 'PRP$';

/** Whether a verb agrees with it in the plural. */
export function isPlural(context: Context, noun: NounPhrase): boolean {
  const { tokens, entity } = context;
  const { tag, lower } = tokens[noun.head]!;
  const mention = mentionOf(context, noun.head);
  const type = mention && mention.form !== 'nominal' ? entity(mention.entity)?.type : undefined;
  if (PLURAL_WORDS.has(lower)) return true;
  if (type === 'organisation' && mention?.form === 'name' && isTeam(context, noun.head, mention.entity)) return true;
  if (type === 'group' && tag.endsWith('S')) return true;
  if (tag === 'NNPS') return tokens[noun.first]!.lower === 'the' || !isOneBody(context, noun);
  if (tag === 'PRP') return false;
  if (type === 'organisation' || type === 'place' || type === 'person' || type === 'product' || type === 'work') return false;
  if (tag === 'NNS' || tag === 'NNPS') return true;
  return COUNT.test(lower) && (noun.head === noun.first || !/^NN/.test(tokens[noun.head - 1]!.tag));
}

/** "Halvorsen Tools": a name in the plural of which some word is that of an organisation, a person or a place. */
function isOneBody(context: Context, noun: NounPhrase): boolean {
  for (let i = noun.first; i <= noun.head; i++) if (mentionOf(context, i)?.form === 'name') return true;
  return false;
}

const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "the Otters": a body with a plural for its name, of which the text says "are", "were" or "have", or that it calls by that one word and an article. */
function isTeam({ tokens, mentions, mentionAt }: Context, head: number, entity: string): boolean {
  if (!PLURAL_NAME.test(tokens[head]!.text)) return false;
  for (let i = 0; i < tokens.length - 1; i++) {
    const at = mentionAt[i]!;
    if (at < 0 || mentionAt[i + 1] === at || mentions[at]!.entity !== entity || !PLURAL_NAME.test(tokens[i]!.text)) continue;
    if (/^(?:are|were|have)$/.test(tokens[i + 1]!.lower)) return true;
    if (tokens[i - 1]?.lower === 'the' && /^NN(?:P?S)$/.test(tokens[i]!.tag)) return true;
  }
  return false;
}

const PLURAL_NAME = /^\p{Lu}\p{Ll}+[^\P{Ll}su]s$/u;

export function surface({ reading, tokens }: Context, first: number, end: number): string {
  return clean(reading.text.slice(tokens[first]!.span[0], tokens[Math.max(first, end - 1)]!.span[1]));
}

export const clean = (text: string): string => (UNCLEAN.test(text) ? text.replace(/["“”]/g, '').replace(/\s+/g, ' ').trim() : text);

/** Quotation marks, other white space than single blanks, blanks at an edge. */
const UNCLEAN = /["“”]|[^\S ]| {2}|^ | $/;
