/** Where an event happened, when its own clause does not say: the nearest "in Karsholm" with no verb between; for what opens the article, of the lead. */
import { WordSet } from '../../language/words/wordLists.ts';
import type { Sentence } from '../../model/reading.ts';
import type { Group } from './merge.ts';
import { type Context, mentionOf } from './sentence/context.ts';
import { hasTense } from './sentence/verbGroups.ts';

const PLACING = new WordSet(['in', 'at', 'near', 'outside', 'inside', 'off', 'across', 'around']);
/** Tokens on either side of the trigger. */
const REACH = 30;

/** Headline and first sentence. */
const LEAD_SENTENCES = 2;

/** The id of an entity, or null. `leadPlace`: where the article's lead is set. */
export function placeNear(context: Context, group: Group, leadPlace: string | null): string | null {
  for (const { candidate } of group) {
    const place = nearest(context, context.reading.sentences[candidate.sentence]!, candidate.head);
    if (place !== null) return place;
  }
  return group.some(({ candidate }) => candidate.sentence < LEAD_SENTENCES) ? leadPlace : null;
}

/** The first place that the lead sets something in, captions aside. */
export function placeOfLead(context: Context, leadEnd: number): string | null {
  const { sentences, paragraphs } = context.reading;
  for (const { first, end, span, paragraph } of sentences) {
    if (span[0] >= leadEnd) return null;
    if (paragraphs[paragraph]!.kind === 'caption') continue;
    for (let i = first; i < end; i++) {
      const place = placeAt(context, i);
      if (place !== null) return place;
    }
  }
  return null;
}

function nearest(context: Context, sentence: Sentence, trigger: number): string | null {
  return toward(context, sentence, trigger, 1) ?? toward(context, sentence, trigger, -1);
}

function toward(context: Context, { first, end }: Sentence, trigger: number, step: 1 | -1): string | null {
  for (let i = trigger + step; i >= first && i < end && Math.abs(i - trigger) <= REACH; i += step) {
    const place = context.mentionAt[i]! < 0 ? null : placeAt(context, i);
    if (place !== null) return isVerbBetween(context, trigger, i, step) ? null : place;
  }
  return null;
}

/** Tokens next to the trigger that belong to what tells the event. */
const NEAR = 3;

function isVerbBetween({ tokens }: Context, trigger: number, place: number, step: 1 | -1): boolean {
  for (let i = place; Math.abs(i - trigger) > NEAR; i -= step) if (hasTense(tokens[i]!)) return true;
  return false;
}

/** The place whose name begins at the token, after a preposition of place; an article may stand between. */
function placeAt(context: Context, i: number): string | null {
  const { tokens, mentionAt } = context;
  const mention = mentionOf(context, i);
  if (mention?.form !== 'name' || mentionAt[i - 1] === mentionAt[i] || context.entity(mention.entity)?.type !== 'place') return null;
  const before = tokens[i - 1]?.tag === 'DT' ? tokens[i - 2] : tokens[i - 1];
  return before && PLACING.holds(before) ? mention.entity : null;
}
