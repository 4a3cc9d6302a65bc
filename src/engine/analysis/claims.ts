/** Finds attributions: source, cue and content, as in PARC and PolNeAR. */

import { contentIds } from '../base/hash.ts';
import { mapped } from '../base/mapped.ts';
import type { Steps } from '../base/steps.ts';
import type { Claim, ClaimKind } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isAdmissible } from './claims/admissible.ts';
import { type Attribution, ofOneShape } from './claims/attribution.ts';
import { confidenceOf } from './claims/confidence.ts';
import { cueKindOf } from './claims/cueKind.ts';
import { withoutNested } from './claims/nested.ts';
import { attributeQuotes } from './claims/rules/direct.ts';
import { labelAttribution } from './claims/rules/labels.ts';
import { nounAttributions } from './claims/rules/nouns.ts';
import { verbAttributions } from './claims/rules/verbs.ts';
import { type Scene, setScene } from './claims/scene.ts';
import { contentSpans, sourceSpan } from './claims/spans.ts';
import { Speakers } from './claims/speakers.ts';
import type { Cast } from './coreference.ts';
import type { RawQuote } from './quotes.ts';

/** In text order of their first content. `source` is an id of `cast.entities`. */
export function* findingClaims(reading: Reading, quotes: readonly RawQuote[], cast: Cast): Steps<Claim[]> {
  const scene = setScene(reading, quotes);
  yield;
  const found = scene.units.flatMap(unit => {
    const label = labelAttribution(scene, unit);
    const behind = label?.cue ? { ...unit, first: label.cue[1] } : unit;
    const inside = [...verbAttributions(scene, behind), ...nounAttributions(scene, behind)];
    return withoutNested(
      scene,
      mapped(label ? [label, ...inside] : inside, ofOneShape).filter(attribution => isAdmissible(scene, attribution)),
    );
  });
  yield;
  const speakers = new Speakers(
    reading.text,
    cast,
    scene.units.map(({ first, end }) => ({ span: [reading.tokens[first]!.span[0], reading.tokens[end - 1]!.span[1]] })),
  );
  const idOf = contentIds('claim');
  return attributeQuotes(scene, found)
    .map(attribution => claimOf(scene, attribution, speakers))
    .filter(claim => claim.contents.length > 0)
    .sort((a, b) => a.contents[0]![0] - b.contents[0]![0] || a.contents[0]![1] - b.contents[0]![1])
    .map(claim => ({ id: idOf(claim.contents.map(span => reading.text.slice(...span)).join('…')), ...claim }));
}

function claimOf(scene: Scene, attribution: Attribution, speakers: Speakers): Omit<Claim, 'id'> {
  const { tokens, reading } = scene;
  const contents = contentSpans(scene, attribution.contents);
  const source = attribution.source && sourceSpan(scene, attribution.source);
  const { cue } = attribution;
  const quotes = quotesIn(scene, attribution);
  return {
    article: reading.path,
    source: source && speakers.of(source),
    sources: source ? [source] : [],
    cue: cue && [tokens[cue[0]]!.span[0], tokens[cue[1] - 1]!.span[1]],
    cueKind: cueKindOf(scene, attribution),
    contents,
    kind: kindOf(contents, quotes),
    stance: attribution.stance,
    quotes: quotes.map(quote => quote.id),
    confidence: confidenceOf(scene, attribution),
    why: attribution.rule,
  };
}

function quotesIn(scene: Scene, attribution: Attribution): RawQuote[] {
  const quotes: RawQuote[] = [];
  for (const [first, end] of attribution.contents) {
    for (let i = first; i < end; i++) {
      const at = scene.quoteAt[i]!;
      if (at < 0) continue;
      const quote = scene.quotes[at]!;
      if (quotes[quotes.length - 1] !== quote.quote) quotes.push(quote.quote);
      i = Math.max(i, quote.end - 1);
    }
  }
  return quotes;
}

/** Direct: nothing but quotation; mixed: some; titles do not count. */
function kindOf(contents: readonly Span[], quotes: readonly RawQuote[]): ClaimKind {
  const spoken = quotes.filter(quote => quote.kind !== 'title');
  if (spoken.length === 0) return 'indirect';
  return contents.every(([start, end]) => spoken.some(quote => quote.marks[0] <= start && end <= quote.marks[1])) ? 'direct' : 'mixed';
}
