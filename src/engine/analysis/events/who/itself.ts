/** "The shop closed after [it] lost its licence": an "it" of which coreference knows nothing is the one thing that its sentence is about. */
import { PERSON_NOUNS } from '../../../language/lexicons/titles.ts';
import { type Context, mentionOf } from '../sentence/context.ts';
import type { NounPhrase } from '../sentence/units.ts';

/** `main`: the subjects of the last clause with tense that is not relative. Answers those of the clause itself where they are no such "it". */
export function withoutIt(
  context: Pick<Context, 'tokens' | 'mentions' | 'mentionAt' | 'entity'>,
  subjects: readonly NounPhrase[],
  main: readonly NounPhrase[] | null,
): readonly NounPhrase[] {
  const [it] = subjects;
  const [thing] = main ?? [];
  if (it === undefined || thing === undefined || main?.length !== 1 || context.tokens[it.head]!.lower !== 'it') return subjects;
  return mentionOf(context, it.head) === undefined && isThing(context, thing) ? [thing] : subjects;
}

/** What "it" can stand for: no person, nothing in the plural, no other pronoun. */
function isThing(context: Pick<Context, 'tokens' | 'mentions' | 'mentionAt' | 'entity'>, { head, isTime }: NounPhrase): boolean {
  const { tag, lemma, lower } = context.tokens[head]!;
  const mention = mentionOf(context, head);
  const type = mention && context.entity(mention.entity)?.type;
  if (type !== undefined) return type !== 'person' && type !== 'group';
  return !isTime && /^NNP?$/.test(tag) && !PERSON_NOUNS.has(lemma) && !PERSON_NOUNS.has(lower);
}
