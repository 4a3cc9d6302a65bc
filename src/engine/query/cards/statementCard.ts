/** Where else a passage stands, and how the wording differs there. */
import type { Corpus } from '../../corpus/corpus.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { articleName } from '../articleName.ts';
import { excerpt, type StatementHere } from '../at.ts';
import { alterationsOf } from '../compare/alteration.ts';
import { relationsTo } from '../compare/relation.ts';
import { compareWording } from '../compare/wording.ts';
import { placeIn } from '../place.ts';
import type { Elsewhere, StatementCard } from './cards.ts';

const ELSEWHERE = 6;

export function statementCard(corpus: Corpus, article: AnalyzedArticle, { statement, member }: StatementHere): StatementCard {
  const here = article.text.slice(member.span[0], member.span[1]);
  const others = statement.members.filter(other => other !== member);
  const relationOf = relationsTo(corpus, member, statement);
  return {
    kind: 'statement',
    span: member.span,
    relation: statement.relation,
    articles: new Set(statement.members.map(other => other.article)).size,
    independent: statement.independent,
    elsewhere: others.slice(0, ELSEWHERE).flatMap((other): Elsewhere[] => {
      const there = corpus.article(other.article);
      if (!there) return [];
      const relation = relationOf(other);
      const words = there.text.slice(other.span[0], other.span[1]);
      return [
        {
          text: excerpt(there.text, other.span),
          place: placeIn(there, other.span),
          article: articleName(corpus, there),
          relation,
          sameCopy: corpus.shareCopy(article.path, other.article),
          attributed: other.attributed,
          alterations: alterationsOf(corpus, { article, member }, { article: there, member: other }, relation === 'paraphrase'),
          wording: relation === 'paraphrase' ? [] : compareWording(here, words),
        },
      ];
    }),
  };
}
