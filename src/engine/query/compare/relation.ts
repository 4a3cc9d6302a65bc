/** How two places of one repeated statement stand to each other: a statement's members tell only how they stand to its first. */
import { judge } from '../../corpus/compare/verdict.ts';
import { WordReader, type Words } from '../../corpus/compare/words.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { IN_A_FOLDER } from '../../corpus/statements/links.ts';
import type { Statement, StatementMember } from '../../model/coverage.ts';

/** How others of the statement stand to `one` of it. What is alike only by way of a third is the same in other words. */
export function relationsTo(
  corpus: Corpus,
  one: StatementMember,
  { members }: Statement,
): (other: StatementMember) => StatementMember['relation'] {
  const [first] = members;
  if (one === first) return other => other.relation;
  const reader = new WordReader();
  const wordsOf = ({ article, span }: StatementMember): Words => reader.read(corpus.kept(article)?.text ?? '', span);
  const here = wordsOf(one);
  return other => {
    if (other === first) return one.relation;
    const { relation } = judge(here, wordsOf(other), IN_A_FOLDER);
    if (relation !== 'different') return relation;
    return other.relation === 'contradicts' || one.relation === 'contradicts' ? 'contradicts' : 'paraphrase';
  };
}
