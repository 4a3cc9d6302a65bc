/** Who is who across the folder. */
import type { Entity, Mention } from '../model/analysis.ts';
import type { AnalyzedArticle, LocalEntity } from '../model/analyzed.ts';
import type { CorpusPart } from './corpus.ts';

export class EntityIndex implements CorpusPart {
  readonly #members = new Map<string, Map<string, { article: AnalyzedArticle; local: LocalEntity }>>();

  set(article: AnalyzedArticle): void {
    for (const local of article.entities) {
      const members = this.#members.get(local.id) ?? new Map();
      members.set(article.path, { article, local });
      this.#members.set(local.id, members);
    }
  }

  delete(article: AnalyzedArticle): void {
    for (const local of article.entities) {
      const members = this.#members.get(local.id);
      members?.delete(article.path);
      if (members?.size === 0) this.#members.delete(local.id);
    }
  }

  idOf(_path: string, localId: string): string {
    return localId;
  }

  get(id: string): Entity | undefined {
    const members = this.#members.get(id);
    if (!members) return undefined;
    const locals = [...members.values()].map(member => member.local);
    const first = locals[0]!;
    return {
      id,
      type: first.type,
      name: first.name,
      aliases: first.aliases,
      descriptions: locals.flatMap(local => local.descriptions),
      articles: [...members.keys()].sort(),
      mentions: locals.reduce((sum, local) => sum + local.mentions, 0),
    };
  }

  all(): Entity[] {
    return [...this.#members.keys()].sort().flatMap(id => this.get(id) ?? []);
  }

  mentionsOf(id: string): { readonly article: string; readonly mention: Mention }[] {
    const members = [...(this.#members.get(id)?.values() ?? [])].sort((a, b) => (a.article.path < b.article.path ? -1 : 1));
    return members.flatMap(({ article, local }) =>
      article.mentions.filter(mention => mention.entity === local.id).map(mention => ({ article: article.path, mention })),
    );
  }
}
