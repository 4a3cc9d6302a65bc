/** Exact F1 of names (span and type) over person, organisation and place, on a corpus of train/ that the model has not seen. */
import { BEGIN, LABEL_COUNT, LAST, NAME_TYPES, OUTSIDE, partOf, typeOf, UNIT } from '../engine/language/names/nameLabels.ts';
import type { NameTagger } from '../engine/language/names/nameTagger.ts';
import type { Tagger } from '../engine/language/tags/tagger.ts';
import { type NamedRow, readRows } from './corpora.ts';
import { type NamedText, projectNames } from './goldNames.ts';

/** "P 71.2 R 68.0 F1 69.6". */
export function scoreNames(names: NameTagger, tagger: Tagger, corpus: string): string {
  let right = 0;
  let found = 0;
  let gold = 0;
  for (const row of readRows<NamedRow>(corpus)) {
    const text = projectNames(corpus, row, tagger);
    const wanted = new Set(goldNames(text));
    const tagged = names.tagNames(text).filter(name => name.type !== 'other');
    right += tagged.filter(name => wanted.has(`${name.first} ${name.end} ${name.type}`)).length;
    found += tagged.length;
    gold += wanted.size;
  }
  const [p, r, f] = [right / found, right / gold, (2 * right) / (found + gold)].map(share => (100 * share).toFixed(1));
  return `P ${p} R ${r} F1 ${f}`;
}

function goldNames({ allowed }: NamedText): string[] {
  const names: string[] = [];
  let begin = 0;
  allowed.forEach((bits, i) => {
    const label = 31 - Math.clz32(bits);
    if (bits & (bits - 1) || label === OUTSIDE || label >= LABEL_COUNT) return;
    const part = partOf(label);
    if (part === BEGIN || part === UNIT) begin = i;
    if ((part === LAST || part === UNIT) && NAME_TYPES[typeOf(label)] !== 'other')
      names.push(`${begin} ${i + 1} ${NAME_TYPES[typeOf(label)]}`);
  });
  return names;
}
