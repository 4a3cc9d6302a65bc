/** Parts of speech by compromise, put on our own tokens. The only importer of compromise. */
import nlp from 'compromise/two';
import type { Token } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { lemmaOf } from './lemma.ts';
import type { Tagger } from './tagger.ts';

interface Term {
  readonly penn?: string;
  readonly offset: { readonly start: number; readonly length: number };
}

export class CompromiseTagger implements Tagger {
  tag(text: string, tokens: readonly Span[], _sentences: readonly Span[]): Token[] {
    const document = nlp(text);
    document.compute('offset');
    document.compute('penn');
    const terms = (document.document as unknown as Term[][]).flat().filter(term => term.offset.length > 0);
    let next = 0;
    return tokens.map(span => {
      while (next < terms.length - 1 && (terms[next + 1]?.offset.start ?? Infinity) <= span[0]) next++;
      const surface = text.slice(span[0], span[1]);
      const lower = surface.toLowerCase();
      const tag = ownTag(surface, lower) ?? terms[next]?.penn ?? 'NN';
      return { span, text: surface, lower, tag, lemma: lemmaOf(lower, tag) };
    });
  }
}

const OWN = new Map([
  ["n't", 'RB'],
  ['n’t', 'RB'],
  ["'s", 'POS'],
  ['’s', 'POS'],
  ["'ll", 'MD'],
  ['’ll', 'MD'],
  ["'re", 'VBP'],
  ['’re', 'VBP'],
  ["'ve", 'VBP'],
  ['’ve', 'VBP'],
  ["'m", 'VBP'],
  ['’m', 'VBP'],
  ["'d", 'MD'],
  ['’d', 'MD'],
]);

/** Tags that need no context. */
function ownTag(surface: string, lower: string): string | null {
  if (/^[.!?…]/.test(surface)) return '.';
  if (/^[,:()"]$/.test(surface)) return surface;
  if (/^[“”‘’«»„'`]$/.test(surface)) return '"';
  if (/^[-–—;]/.test(surface)) return ':';
  if (/^[$€£¥]$/.test(surface)) return '$';
  if (/^\p{N}/u.test(surface)) return /(?:st|nd|rd|th)$/.test(surface) ? 'JJ' : /s$/.test(surface) ? 'NNS' : 'CD';
  return OWN.get(lower) ?? null;
}
