/** Where articles that speak of the same thing differ. Never "wrong": it differs, and here is where. */
import type { Steps } from '../base/steps.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Difference, StatementMember } from '../model/coverage.ts';
import type { KeptArticle } from './articleStore.ts';
import type { CorpusPart } from './corpus.ts';
import { attributionDifference } from './differences/attributions.ts';
import { denialDifference } from './differences/denials.ts';
import { Disagreements } from './differences/disagreements.ts';
import { FactIndex, type SavedFacts } from './differences/factIndex.ts';
import type { FoundDifference } from './differences/found.ts';
import { keyOf, mergeDifferences } from './differences/merge.ts';
import { quotationDifferences } from './differences/quotations.ts';
import { relatedness } from './differences/relatedness.ts';
import type { ArticleDigest } from './digest.ts';
import type { EntityIndex } from './entities.ts';
import type { RestoredArticle, SavedPart, SavedTables } from './saved.ts';
import type { StatementDraft, StatementIndex } from './statements.ts';

interface Side {
  readonly unit: number;
  readonly member: StatementMember;
}

/**
 * Worked out from the statements when asked for, of the folder or of what one article's are joined with; what is found of a statement is remembered
 * as long as the statement stands.
 */
export class DifferenceIndex implements CorpusPart, SavedPart {
  readonly #statements: StatementIndex;
  readonly #entities: EntityIndex;
  readonly #facts = new FactIndex();
  readonly #disagreements: Disagreements;
  readonly #ofStatement = new WeakMap<StatementDraft, readonly FoundDifference[]>();
  /** As long as no article comes or goes. */
  #found: Found | null = null;

  constructor(statements: StatementIndex, entities: EntityIndex) {
    this.#statements = statements;
    this.#entities = entities;
    this.#disagreements = new Disagreements(statements.links);
  }

  set(article: KeptArticle, { facts }: Pick<ArticleDigest, 'facts'>): void {
    this.#facts.set(article, facts);
    this.#found = null;
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    this.#facts.delete(path);
    this.#found = null;
  }

  *saving(paths: readonly string[]): Steps<SavedTables> {
    return { facts: yield* this.#facts.saving(paths) };
  }

  restore(articles: readonly RestoredArticle[], tables: SavedTables): void {
    this.#facts.restore(
      articles.map(({ article }) => article),
      tables['facts'] as SavedFacts,
    );
  }

  /** Works out beforehand what `all` needs. What is done stays done when the folder changes meanwhile. */
  *settling(): Steps {
    yield* this.#statements.settling();
    for (let version = -1; version !== this.#statements.version; ) {
      version = this.#statements.version;
      for (const draft of this.#statements.drafts()) {
        if (this.#ofStatement.has(draft)) continue;
        this.#within(draft);
        yield;
        if (version !== this.#statements.version) break;
      }
    }
  }

  /** By the place of their first member. */
  all(): readonly Difference[] {
    this.#found ??= byArticle(this.#find());
    return this.#found.all;
  }

  /** Those with a member in the article, likewise. */
  in(path: string): readonly Difference[] {
    if (this.#found) return this.#found.byArticle.get(path) ?? [];
    return mergeDifferences(this.#joinedWith(path)).filter(({ members }) => members.some(({ article }) => article === path));
  }

  #find(): Difference[] {
    const contradictions = this.#statements.contradictions();
    const areRelated = relatedness(this.#statements.links, this.#entities);
    const between = [...this.#disagreements.of(contradictions, areRelated), ...this.#facts.differences(areRelated)];
    const within = this.#statements.drafts().flatMap(draft => this.#within(draft));
    return mergeDifferences([...between, ...within.filter(({ a, b }) => areRelated(a.article, b.article))]);
  }

  /** What has a place in the article, and whatever has a place in common with that, and so on. */
  #joinedWith(path: string): FoundDifference[] {
    const areRelated = relatedness(this.#statements.links, this.#entities);
    const byPath = new Map<string, readonly FoundDifference[]>();
    const places = new Set<string>();
    const joined = new Set(this.#findIn(path, areRelated));
    for (const difference of joined) {
      for (const place of [difference.a, difference.b]) {
        const key = keyOf(difference, place);
        if (places.has(key)) continue;
        places.add(key);
        const there = byPath.get(place.article) ?? this.#findIn(place.article, areRelated);
        byPath.set(place.article, there);
        for (const other of there) if ([other.a, other.b].some(each => keyOf(other, each) === key)) joined.add(other);
      }
    }
    return [...joined];
  }

  #findIn(path: string, areRelated: (a: string, b: string) => boolean): FoundDifference[] {
    const contradictions = this.#statements.contradictionsOf(path);
    const between = [...this.#disagreements.of(contradictions, areRelated), ...this.#facts.differencesIn(path, areRelated)];
    const within = this.#statements.draftsIn(path).flatMap(draft => this.#within(draft));
    const here = within.filter(({ a, b }) => a.article === path || b.article === path);
    return [...between, ...here.filter(({ a, b }) => areRelated(a.article, b.article))];
  }

  #within(draft: StatementDraft): readonly FoundDifference[] {
    const known = this.#ofStatement.get(draft);
    if (known) return known;
    const [first, ...rest] = draft.group.map(({ unit }, i) => ({ unit, member: draft.statement.members[i]! }));
    const found = rest.flatMap(side => (side.member.relation === 'contradicts' ? [] : this.#between(first!, side)));
    this.#ofStatement.set(draft, found);
    return found;
  }

  /** Nothing where neither has a quotation or a claim, or both have the same: most are such, and are not unpacked. */
  #between(a: Side, b: Side): FoundDifference[] {
    const { units, reader } = this.#statements.links;
    const isQuoted = units.isQuoted(a.unit) || units.isQuoted(b.unit);
    const isAttributed = (a.member.attributed || b.member.attributed) && b.member.relation !== 'paraphrase';
    if ((!isQuoted && !isAttributed) || this.#areOneVoice(a, b, isQuoted)) return [];
    const [one, other] = [a, b].map(({ unit, member }) => ({ article: units.article(unit).whole(), member, span: member.span }));
    const quotations = isQuoted ? quotationDifferences(one!, other!, reader) : [];
    const denial = isAttributed ? denialDifference(one!, other!) : null;
    if (denial) return [...quotations, denial];
    const attribution = isAttributed && quotations.length === 0 ? attributionDifference(one!, other!) : null;
    return attribution ? [...quotations, attribution] : quotations;
  }

  /** Whether the same people are given for both, and where there are quotations, those are the same too. */
  #areOneVoice(a: Side, b: Side, isQuoted: boolean): boolean {
    const { units } = this.#statements.links;
    const areWhole = [a, b].every(({ unit, member: { span } }) => units.span(unit).every((end, i) => end === span[i]));
    return areWhole && units.voice(a.unit) === units.voice(b.unit) && (!isQuoted || units.text(a.unit) === units.text(b.unit));
  }
}

interface Found {
  readonly all: readonly Difference[];
  readonly byArticle: ReadonlyMap<string, readonly Difference[]>;
}

function byArticle(all: readonly Difference[]): Found {
  const found = new Map<string, Difference[]>();
  for (const difference of all) {
    for (const path of new Set(difference.members.map(({ article }) => article))) {
      const known = found.get(path);
      if (known) known.push(difference);
      else found.set(path, [difference]);
    }
  }
  return { all, byArticle: found };
}
