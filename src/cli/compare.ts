/** `second-source compare A B`: how two articles relate. */
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import { compareArticles } from '../engine/corpus/compare/articles.ts';
import { comparisonRecord, comparisonText } from '../engine/export/comparison.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import type { Command } from './arguments.ts';
import { readArticle } from './files.ts';
import type { Output } from './output.ts';

type CompareCommand = Extract<Command, { kind: 'compare' }>;

export async function compareFiles(command: CompareCommand, version: string, output: Output, weights: Uint8Array): Promise<0 | 1 | 2> {
  if (command.a === command.b) {
    output.warn('second-source: compare needs two different files');
    return 2;
  }
  const analyzer = createAnalyzer(weights);
  let failed = false;
  const articles = [command.a, command.b].flatMap((path): AnalyzedArticle[] => {
    const { text, problem } = readArticle(path);
    if (problem) output.warn(`second-source: ${problem.path}: ${problem.message}`);
    failed ||= problem !== null;
    return text === null ? [] : [analyzer.analyze(path, text)];
  });
  const [a, b] = articles;
  if (!a || !b) return 1;
  const comparison = compareArticles(a, b);
  if (command.format === 'json') await output.write(`${JSON.stringify(comparisonRecord(comparison, a, b, version), null, 1)}\n`);
  else for (const piece of comparisonText(comparison, a, b)) await output.write(piece);
  return failed ? 1 : 0;
}
