/** A repeated statement as a row, its places below it. */
import type { Statement, StatementMember } from '../../../model/coverage.ts';
import { articleName } from '../../articleName.ts';
import { relationsTo } from '../../compare/relation.ts';
import { placeIn } from '../../place.ts';
import type { Branch } from '../branch.ts';
import { byArticle, type PlaceItem } from '../places.ts';
import { scopeFirst, type ViewInput } from '../view.ts';
import { citationLine, count, dotted, markdownText, paragraphs, quoted, RELATION_WORD, shortLabel } from '../words.ts';

/** Places that a tooltip quotes. */
const QUOTED = 4;

/**
 * `grouped`: the folder says how alike the wording is, and the row does not say it again. The icon tells more than one independent source from copies of one, as the marks beside the
 * text do, and a difference from both.
 */
export function statementBranch({ corpus, scope }: ViewInput, statement: Statement, grouped: boolean, differs: () => boolean): Branch {
  const { gist, relation, independent } = statement;
  const members = scopeFirst(statement.members, scope);
  const articles = new Set(members.map(member => member.article)).size;
  return {
    key: statement.id,
    context: 'statement place',
    collapsible: 'collapsed',
    draw: () => {
      const first = members[0];
      const article = first && corpus.kept(first.article);
      const flagged = differs();
      return {
        label: shortLabel(gist),
        description: dotted(
          flagged && 'differs',
          !grouped && RELATION_WORD[relation],
          count(articles, 'article'),
          count(independent, 'source'),
        ),
        icon: flagged ? 'mark-differs' : independent > 1 ? 'mark-independent' : 'mark-copy',
        spoken: `Statement: ${gist}${grouped ? '' : `, ${RELATION_WORD[relation]}`}, ${count(articles, 'article')}, ${count(independent, 'independent source')}${flagged ? ', with a difference' : ''}`,
        place: first && article ? placeIn(article, first.span) : null,
      };
    },
    tooltip: () => statementTooltip(corpus, statement, members, articles),
    children: () => byArticle(corpus, relatedToFirst(corpus, statement, members).map(memberItem), 'place', 'place member'),
    spots: () => statement.members,
  };
}

/** The members, each with how it stands to the one that is shown first. */
function relatedToFirst(corpus: ViewInput['corpus'], statement: Statement, members: readonly StatementMember[]): StatementMember[] {
  const [first] = members;
  const relationOf = first && relationsTo(corpus, first, statement);
  return members.map(member => ({ ...member, relation: relationOf && member !== first ? relationOf(member) : 'verbatim' }));
}

function memberItem({ article, span, relation, attributed, claim }: StatementMember): PlaceItem {
  const note = dotted(
    relation !== 'verbatim' && RELATION_WORD[relation],
    !attributed && claim === null && relation === 'contradicts' && 'not attributed',
  );
  return { article, span, note: note || null, evidence: () => (attributed ? 'attributed here' : 'not attributed here') };
}

function statementTooltip(
  corpus: ViewInput['corpus'],
  statement: Statement,
  members: readonly StatementMember[],
  articles: number,
): string {
  const { relation, independent } = statement;
  const quotations = relatedToFirst(corpus, statement, members.slice(0, QUOTED)).flatMap(
    ({ article: path, span, relation: how, attributed }, i) => {
      const article = corpus.kept(path);
      if (!article) return [];
      const head = `**${markdownText(articleName(corpus, article))}**${i === 0 ? '' : ` · ${RELATION_WORD[how]}`} · ${attributed ? 'attributed' : 'not attributed here'}`;
      return [head, quoted(article, span, 240), markdownText(citationLine(article, span))];
    },
  );
  return paragraphs(
    `**${RELATION_WORD[relation]}** in ${count(articles, 'article')} · ${count(independent, 'independent source')}`,
    ...quotations,
    members.length > QUOTED && `… and ${count(members.length - QUOTED, 'more place')}`,
  );
}
