/** What two or more articles say: verbatim, edited or in other words. */
import { hashText } from '../base/hash.ts';
import type { Steps } from '../base/steps.ts';
import type { AnalyzedArticle } from '../model/analyzed.ts';
import type { Lineage, Relation, Statement, StatementMember } from '../model/coverage.ts';
import type { KeptArticle } from './articleStore.ts';
import { WordReader } from './compare/words.ts';
import type { CorpusPart } from './corpus.ts';
import { gist } from './differences/found.ts';
import type { ArticleDigest } from './digest.ts';
import { COPY_SPREAD } from './lineages/copyIndex.ts';
import { LineageBook, type SavedLineages } from './lineages/lineageBook.ts';
import type { RestoredArticle, SavedPart, SavedTables } from './saved.ts';
import { Components } from './statements/components.ts';
import { isCrossedBy } from './statements/crossed.ts';
import { type Group, groupsOf } from './statements/groups.ts';
import { Judgements } from './statements/judgements.ts';
import { LinkIndex, type SavedLinkIndex, SPREAD } from './statements/linkIndex.ts';
import type { KeptLink } from './statements/linkTable.ts';
import { claimCovering } from './statements/units/claimCovering.ts';

const LOOSENESS: readonly Relation[] = ['verbatim', 'edited', 'paraphrase'];

/** A statement before its independent sources are counted, with its members' units. */
export interface StatementDraft {
  readonly statement: Omit<Statement, 'independent'>;
  readonly group: Group;
}

export class StatementIndex implements CorpusPart, SavedPart {
  readonly #links: LinkIndex;
  readonly #components: Components<number> = new Components((unit, visit) => this.#eachAgreeing(unit, visit));
  readonly #lineages: LineageBook;
  readonly #drafts = new WeakMap<readonly number[], readonly StatementDraft[]>();
  /** Counts the changes of the folder. */
  #version = 0;

  /** In how many places the same words, and in how many articles the same copy, may stand before they count as page furniture; `judgements`: what is known of pairs of units. */
  constructor(spread: number = SPREAD, copySpread: readonly number[] = COPY_SPREAD, judgements = new Judgements()) {
    const reader = new WordReader();
    const turn = (unit: number, isHot: boolean): void => this.#lineages.turn(this.#links.units.article(unit).path, isHot);
    this.#links = new LinkIndex(reader, unit => this.#touch(unit), turn, judgements, spread);
    this.#lineages = new LineageBook(reader, this.#links, copySpread);
  }

  set(article: KeptArticle, { units, copy }: Pick<ArticleDigest, 'units' | 'copy'>): void {
    this.#version++;
    this.#links.set(article, units);
    this.#lineages.set(article, copy);
  }

  delete({ path }: Pick<AnalyzedArticle, 'path'>): void {
    this.#version++;
    this.#lineages.delete(path);
    this.#links.delete(path);
  }

  *saving(paths: readonly string[]): Steps<SavedTables> {
    return { ...(yield* this.#links.saving(paths)), ...(yield* this.#lineages.saving(paths)) };
  }

  restore(articles: readonly RestoredArticle[], tables: SavedTables): void {
    const saved = tables as unknown as SavedLinkIndex & SavedLineages;
    const kept = articles.map(({ article }) => article);
    this.#links.restore(kept, saved);
    this.#lineages.restore(kept, saved);
    for (const unit of this.#links.linked()) this.#components.touch(unit);
  }

  /** Works out beforehand what `drafts` and `all` need. What is done stays done when the folder changes meanwhile. */
  *settling(): Steps {
    yield* this.#links.settling();
    yield* this.#lineages.settling();
    for (let version = -1; version !== this.#version; ) {
      version = this.#version;
      for (const component of this.#components.all()) {
        if (this.#drafts.has(component)) continue;
        this.#draftsOf(component);
        yield;
        if (version !== this.#version) break;
      }
    }
  }

  /** Counts the changes of the folder: what was asked for before the last one may be gone. */
  get version(): number {
    return this.#version;
  }

  /** By their first member's place in the folder. */
  all(): Statement[] {
    return this.drafts().map(draft => this.#finish(draft));
  }

  /** Those with a member in the article, by their place in it. */
  in(path: string): Statement[] {
    const start = (statement: Statement): number => statement.members.find(member => member.article === path)!.span[0];
    return this.draftsIn(path)
      .map(draft => this.#finish(draft))
      .sort((a, b) => start(a) - start(b) || (a.id < b.id ? -1 : 1));
  }

  /** Those with a member in the article, in no order. */
  draftsIn(path: string): StatementDraft[] {
    this.#links.settle();
    const drafts = new Set<StatementDraft>();
    for (const unit of this.#links.unitsIn(path)) {
      for (const draft of this.#draftsOf(this.#components.of(unit))) {
        if (draft.statement.members.some(member => member.article === path)) drafts.add(draft);
      }
      this.#links.eachOther(unit, (other, relation) => {
        if (relation !== 'contradicts') return;
        for (const draft of this.#draftsOf(this.#components.of(other))) {
          if (draft.statement.members.some(member => member.article === path)) drafts.add(draft);
        }
      });
    }
    return [...drafts].filter(draft => !this.#isSaidElsewhere(draft));
  }

  lineages(): Lineage[] {
    return this.#lineages.all();
  }

  /** Whether one of two articles has text of the other's. */
  shareCopy(a: string, b: string): boolean {
    return a !== b && this.#lineages.independent([a, b]) === 1;
  }

  /** For `DifferenceIndex`: pairs that are about the same thing and disagree, of the folder or of an article, and all statements with their units. */
  contradictions(): KeptLink[] {
    this.#links.settle();
    return [...this.#links.all()].filter(link => link.relation === 'contradicts');
  }

  contradictionsOf(path: string): KeptLink[] {
    this.#links.settle();
    const links = [...this.#links.unitsIn(path)].flatMap(unit => this.#links.links(unit));
    return links.filter(link => link.relation === 'contradicts');
  }

  drafts(): StatementDraft[] {
    this.#links.settle();
    const drafts = [...this.#components.all()].flatMap(component => this.#draftsOf(component));
    return drafts.filter(draft => !this.#isSaidElsewhere(draft)).sort((a, b) => this.#compare(a, b));
  }

  get links(): LinkIndex {
    return this.#links;
  }

  #touch(unit: number): void {
    this.#components.touch(unit);
    this.#lineages.touch(this.#links.units.article(unit).path);
  }

  #eachAgreeing(unit: number, visit: (other: number) => void): void {
    this.#links.eachOther(unit, (other, relation) => {
      if (relation !== 'contradicts') visit(other);
    });
  }

  #draftsOf(component: readonly number[] | undefined): readonly StatementDraft[] {
    if (!component) return [];
    const known = this.#drafts.get(component);
    if (known) return known;
    const drafts = groupsOf(component, this.#links).map(group => this.#draft(group));
    this.#drafts.set(component, drafts);
    return drafts;
  }

  #isSaidElsewhere(draft: StatementDraft): boolean {
    return this.#isSaidByItsSentences(draft) || this.#isCrossed(draft);
  }

  /** Whether another statement of the same sentences says the same. */
  #isCrossed({ group }: StatementDraft): boolean {
    const { units } = this.#links;
    const first = group[0]!.unit;
    const sentence = units.sentence(first);
    for (const unit of [sentence, ...units.inner(sentence)]) {
      if (unit === first) continue;
      for (const other of this.#draftsOf(this.#components.of(unit))) if (isCrossedBy(group, other.group, units)) return true;
    }
    return false;
  }

  /** Whether all members are parts of sentences that stand together in one statement already. */
  #isSaidByItsSentences({ group }: StatementDraft): boolean {
    let whole: StatementDraft | undefined;
    for (const { unit } of group) {
      const sentence = this.#links.units.sentence(unit);
      const draft = this.#draftsOf(this.#components.of(sentence)).find(other =>
        other.group.some(member => member.unit === sentence && member.relation !== 'contradicts'),
      );
      if (sentence === unit || !draft || (whole && draft !== whole)) return false;
      whole = draft;
    }
    return true;
  }

  #draft(group: Group): StatementDraft {
    const { units } = this.#links;
    const first = group[0]!.unit;
    const text = units.text(first);
    const members = group.map(({ unit, span, relation }): StatementMember => {
      const article = units.article(unit);
      const [start, end] = units.span(unit);
      const isWhole = span[0] === start && span[1] === end;
      const claim = isWhole ? units.claim(unit) : (claimCovering(article.whole(), span)?.id ?? null);
      return { article: article.path, span, relation, attributed: claim !== null, claim };
    });
    const loosest = Math.max(...members.map(member => (member.relation === 'contradicts' ? 0 : LOOSENESS.indexOf(member.relation))));
    const id = `statement-${hashText(`${units.article(first).path}\n${this.#ordinal(first)}\n${text}`)}`;
    return { statement: { id, gist: gist(text), relation: LOOSENESS[loosest]!, members }, group };
  }

  /** How often the same words stand before it in its article. */
  #ordinal(unit: number): number {
    const { units } = this.#links;
    const text = units.text(unit);
    return this.#links
      .unitsIn(units.article(unit).path)
      .filter(other => units.span(other)[0] < units.span(unit)[0] && units.text(other) === text).length;
  }

  #finish({ statement }: StatementDraft): Statement {
    const agreeing = statement.members.filter(member => member.relation !== 'contradicts');
    return { ...statement, independent: this.#lineages.independent(agreeing.map(member => member.article)) };
  }

  #compare(a: StatementDraft, b: StatementDraft): number {
    return this.#links.units.compare(a.group[0]!.unit, b.group[0]!.unit);
  }
}
