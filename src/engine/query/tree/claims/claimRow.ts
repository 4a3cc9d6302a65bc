/** A claim as a row: its words, how it is said, and the places that have it too. */
import type { ToldClaim } from '../../../corpus/claims/told.ts';
import { articleName } from '../../articleName.ts';
import { claimExtent, excerpt } from '../../at.ts';
import { plainWhy } from '../../cards/plainWhy.ts';
import { claimWords } from '../../claimWords.ts';
import { placeIn } from '../../place.ts';
import type { Branch, Spot } from '../branch.ts';
import { byArticle, type PlaceItem } from '../places.ts';
import type { Repetitions } from '../statements/repetitions.ts';
import { scopeFirst, type ViewInput } from '../view.ts';
import {
  citationLine,
  count,
  dotted,
  LABEL,
  markdownText,
  paragraphs,
  quoted,
  RELATION_WORD,
  STANCE_NOUN,
  STANCE_VERB,
  shortLabel,
} from '../words.ts';
import { type Said, type SaidOnce, wholeClaim, writtenSource } from './said.ts';

/** What the folder above says already: who says it, that its source has no name, in which article it stands, or nothing of these. */
type Told = 'speaker' | 'unnamed' | 'article' | 'nothing';

export function claimBranch(input: ViewInput, { key, said }: SaidOnce, repetitions: Repetitions, told: Told): Branch {
  const first = said[0]!;
  const items = placesOf(input, said, repetitions);
  const articles = new Set(items.map(item => item.article)).size;
  return {
    key,
    context: 'claim place',
    collapsible: items.length > 1 ? 'collapsed' : 'none',
    draw: () => {
      const { article, claim } = first;
      const who = speakerOf(input, first) ?? (writtenSource(first) || null);
      const inOne = input.scope === null ? articleName(input.corpus, article) : null;
      const where = articles > 1 ? count(articles, 'article') : inOne;
      const { words } = claimWords(article.text, claim, LABEL);
      const stance = claim.stance === 'asserts' ? null : STANCE_VERB[claim.stance];
      return {
        label: shortLabel(words.replace(/^that\s+(?=\S)/i, '')),
        description: dotted(stance, told !== 'speaker' && who, (articles > 1 || told !== 'article') && where),
        icon: iconOf(claim),
        spoken: `${STANCE_NOUN[claim.stance]}${told === 'speaker' ? '' : ` by ${who ?? 'nobody named'}`}: ${words}, ${where ?? count(articles, 'article')}`,
        place: placeIn(article, claimExtent(claim)),
      };
    },
    tooltip: () => claimTooltip(input, first),
    hasLateTooltip: true,
    children: () => byArticle(input.corpus, items, 'place'),
    spots: () => said.map(({ article, claim }): Spot => ({ article: article.path, span: claimExtent(claim) })),
  };
}

function iconOf({ kind, stance }: ToldClaim): string {
  if (stance === 'denies') return 'circle-slash';
  if (stance === 'questions') return 'question';
  return kind === 'indirect' ? 'comment' : 'quote';
}

const speakerOf = ({ corpus }: ViewInput, { speaker }: Said): string | null =>
  speaker === null ? null : (corpus.entity(speaker)?.name ?? null);

/** The claims themselves, then the places that have the same statement without being one of them. */
function placesOf({ corpus, scope }: ViewInput, said: readonly Said[], repetitions: Repetitions): PlaceItem[] {
  const own = said.map(each => ({ article: each.article.path, span: claimExtent(each.claim), evidence: () => evidenceOf(each) }));
  const articles = new Set(own.map(item => item.article));
  const repetition = said[0] && repetitions.of(said[0].article.path, said[0].claim);
  const elsewhere = (repetition?.statement.members ?? [])
    .filter(member => !articles.has(member.article) && corpus.kept(member.article))
    .map(({ article, span, relation, attributed }): PlaceItem => {
      return { article, span, note: dotted(relation !== 'verbatim' && RELATION_WORD[relation], !attributed && 'not attributed') || null };
    });
  return scopeFirst([...own, ...elsewhere], scope);
}

function evidenceOf(said: Said): string {
  const { why, confidence } = wholeClaim(said);
  return markdownText(dotted(plainWhy(why), `confidence ${Math.round(confidence * 100)}%`));
}

function claimTooltip(input: ViewInput, said: Said): string {
  const { article, claim } = said;
  const written = writtenSource(said);
  const name = speakerOf(input, said) ?? 'Nobody named';
  const cue = claim.cue && excerpt(article.text, claim.cue, 60);
  return paragraphs(
    `**${markdownText(name)}** ${STANCE_VERB[claim.stance]} · ${claim.kind}`,
    ...claim.contents.map(span => quoted(article, span)),
    markdownText(dotted(written && written !== name && `as written: ${written}`, cue && `cue: ${cue}`)),
    evidenceOf(said),
    markdownText(citationLine(article, claimExtent(claim))),
  );
}
