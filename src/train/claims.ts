/**
 * `node src/train/claims.ts`: how often each rule's claims are right, counted on GUM's attributions alone; writes src/engine/language/cues/claimRates.ts.
 * GUM marks finite clauses, quotations and "according to" only: of the other rules it can tell nothing. Nor of a clause before its cue: in GUM
 * that is mostly "you know" and "I think" of its interviews. `--check` fails where the file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import type { Span } from '../engine/model/span.ts';
import { type AttributedRow, readRows } from './corpora.ts';

const LANGUAGE = join(import.meta.dirname, '../engine/language');
const CORPORA = ['quotes-gum-news', 'quotes-gum-interview', 'quotes-gum-other'];
/** Rules whose finds GUM marks wherever they are right. */
const MARKED =
  /^(?:that-clause after|clause beside|quotation beside|“according to” before|“according to” after|goes on from the last speaker)$/;
/** Below this many finds a share tells nothing. */
const FEWEST = 10;
/** A content is found where it shares half of its letters with one that is marked, as in the scorer. */
const SAME = 0.5;

const analyzer = createAnalyzer(readFileSync(join(LANGUAGE, 'weights.bin')));
const counts = new Map<string, { finds: number; right: number }>();
for (const row of CORPORA.flatMap(corpus => readRows<AttributedRow>(corpus))) {
  const gold = row.attributions.map(({ content }) => offsetsOf(row.text, content));
  const ignored = offsetsOf(row.text, row.ignore ?? []);
  for (const claim of analyzer.analyze(row.id, row.text).claims) {
    const rule = claim.why.replace(/(\p{L}) “.*$/su, '$1');
    const content = offsetsOf(row.text, claim.contents);
    if (!MARKED.test(rule) || likeness(content, ignored) > 0) continue;
    const count = counts.get(rule) ?? { finds: 0, right: 0 };
    count.finds++;
    if (gold.some(marked => likeness(content, marked) >= SAME)) count.right++;
    counts.set(rule, count);
  }
}

const lines = [...counts]
  .filter(([, { finds }]) => finds >= FEWEST)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([rule, { finds, right }]) => `  ['${rule}', { finds: ${finds}, right: ${right} }],\n`);
const source = `/** Of each rule's claims in GUM's training documents, how many people marked too. Made by src/train/claims.ts: do not edit. */
export const CLAIM_RATES: ReadonlyMap<string, { readonly finds: number; readonly right: number }> = new Map([
${lines.join('')}]);
`;
process.stdout.write(lines.join(''));
const file = join(LANGUAGE, 'cues/claimRates.ts');
if (!process.argv.includes('--check')) writeFileSync(file, source);
else if (readFileSync(file, 'utf8') !== source) {
  process.stderr.write('these are not the counts of claimRates.ts\n');
  process.exitCode = 1;
}

function offsetsOf(text: string, spans: readonly Span[]): Set<number> {
  const offsets = new Set<number>();
  for (const [start, end] of spans) for (let i = start; i < end; i++) if (/[\p{L}\p{N}]/u.test(text[i]!)) offsets.add(i);
  return offsets;
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const offset of a) if (b.has(offset)) common++;
  return common / Math.max(1, a.size + b.size - common);
}
