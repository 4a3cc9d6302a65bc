/** An article's sourcing profile: from whom its sentences come. */
import { DOCUMENT_NOUNS } from '../../language/cues/cueNouns.ts';
import { lemmaOf } from '../../language/words/lemma.ts';
import type { Claim, Sourcing, SourcingGroup } from '../../model/analysis.ts';
import type { AnalyzedArticle } from '../../model/analyzed.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { WIRE_AGENCIES } from '../../text/agencies.ts';

const GROUPS: readonly SourcingGroup[] = ['named', 'unnamed', 'documents', 'outlets', 'none', 'own'];
const OUTLET =
  /\b(?:News|Press|Times|Post|Tribune|Herald|Journal|Gazette|Courier|Chronicle|Guardian|Telegraph|Observer|BBC|CNN|NPR|Radio|TV)\b|\.com$/;

/** A sentence counts once: for the claim whose content in it begins first; `own` where it is nobody's. Linear in sentences and claims. */
export function sourcingOf(article: AnalyzedArticle): Sourcing[] {
  const counts = new Map<SourcingGroup, number>(GROUPS.map(group => [group, 0]));
  const groupOf = groupFinder(article);
  const contents = article.claims.flatMap(claim => claim.contents.map(span => ({ span, claim }))).sort((a, b) => a.span[0] - b.span[0]);
  const body = bodySentences(article);
  let next = 0;
  for (const sentence of body) {
    while (contents[next] && contents[next]!.span[1] <= sentence[0]) next++;
    const first = contents[next];
    const group = first && overlaps(first.span, sentence) ? groupOf(first.claim) : 'own';
    counts.set(group, counts.get(group)! + 1);
  }
  return GROUPS.map(group => {
    const sentences = counts.get(group)!;
    return { group, sentences, share: body.length === 0 ? 0 : Math.round((sentences / body.length) * 100) / 100 };
  });
}

function bodySentences({ sections, sentences }: AnalyzedArticle): Span[] {
  const bodies = sections.filter(({ kind }) => kind === 'body').sort((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  return sentences.filter(sentence => {
    while (bodies[next] && bodies[next]!.span[1] <= sentence[0]) next++;
    return bodies[next] !== undefined && overlaps(bodies[next]!.span, sentence);
  });
}

/** Who is given for a claim: a document, another outlet, somebody with a name, somebody without one, or nobody. */
export function groupFinder({ text, entities, publisher }: AnalyzedArticle): (claim: Claim) => SourcingGroup {
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  return claim => {
    const written = claim.sources[0];
    if (!written) return 'none';
    if (isDocument(text.slice(...written))) return 'documents';
    const entity = claim.source ? byId.get(claim.source) : undefined;
    if (!entity) return 'unnamed';
    const isOutlet = entity.type !== 'person' && (OUTLET.test(entity.name) || WIRE_AGENCIES.has(entity.name.toLowerCase()));
    return isOutlet && entity.name !== publisher ? 'outlets' : 'named';
  };
}

/** Whether the head of a source is a document: "a report by the port". */
export function isDocument(source: string): boolean {
  const lower = source.toLowerCase();
  const end = lower.search(/ (?:of|by|from|in|on|for|about|that|which) |,/);
  const head = end < 0 ? lower : lower.slice(0, end);
  const last = /[\p{L}-]+$/u.exec(head.slice(head.lastIndexOf(' ') + 1))?.[0] ?? '';
  return DOCUMENT_NOUNS.has(last) || DOCUMENT_NOUNS.has(lemmaOf(last, 'NNS'));
}
