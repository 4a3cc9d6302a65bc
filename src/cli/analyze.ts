/** `second-source analyze`: reads the files, analyses them, writes the result in pieces. */
import { readFileSync } from 'node:fs';
import type { Analyzer } from '../engine/analysis/analyze.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import { aloneRecord, analysisHead, articleRecords, corpusRecord } from '../engine/export/json.ts';
import { objectPieces } from '../engine/export/pieces.ts';
import { analysisText, articleText } from '../engine/export/text.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { zlibArticles } from '../worker/packer.node.ts';
import type { Command, Format } from './arguments.ts';
import { listFiles, type Problem, readArticle } from './files.ts';
import type { Output } from './output.ts';

/** Code units of articles that are not packed: every one is printed once, and packing costs more than it saves in a folder of a few thousand. */
const UNPACKED = 16_000_000;

type AnalyzeCommand = Extract<Command, { kind: 'analyze' }>;

export async function analyze(command: AnalyzeCommand, version: string, output: Output, analyzer: Analyzer): Promise<0 | 1 | 2> {
  const published = readPublished(command.published);
  if (typeof published === 'string') {
    output.warn(`second-source: ${published}`);
    return 2;
  }
  const { files, problems } = listFiles(command.paths);
  const report = (problem: Problem): void => output.warn(`second-source: ${problem.path}: ${problem.message}`);
  problems.forEach(report);
  let failed = problems.length > 0;
  const articles = eachArticle(analyzer, files, published, output, problem => {
    failed = true;
    report(problem);
  });
  if (command.alone) await writeAlone(articles, command.format, version, output);
  else await writeTogether(articles, command.format, version, output);
  return failed ? 1 : 0;
}

function* eachArticle(
  analyzer: Analyzer,
  files: readonly string[],
  published: Readonly<Record<string, unknown>>,
  output: Output,
  report: (problem: Problem) => void,
): Generator<AnalyzedArticle> {
  for (const [i, path] of files.entries()) {
    if (i % 20 === 0) output.progress(`${i} of ${files.length} articles`);
    const { text, problem } = readArticle(path);
    if (problem) report(problem);
    const date = published[path];
    const article = text === null ? null : analyzed(analyzer, path, text, typeof date === 'string' ? date : null, report);
    if (article) yield article;
  }
  output.progress('');
}

/** `null` where the analysis fails: that costs the others nothing. */
function analyzed(
  analyzer: Analyzer,
  path: string,
  text: string,
  published: string | null,
  report: (problem: Problem) => void,
): AnalyzedArticle | null {
  try {
    return analyzer.analyze(path, text, { published });
  } catch (error) {
    report({ path, message: `the analysis failed, please report it: ${error instanceof Error ? error.message : String(error)}` });
    return null;
  }
}

async function writeAlone(articles: Iterable<AnalyzedArticle>, format: Format, version: string, output: Output): Promise<void> {
  if (format === 'json') {
    const records = (function* () {
      for (const article of articles) yield aloneRecord(article);
    })();
    for (const piece of objectPieces({ ...analysisHead(version), articles: records }, '\n')) await output.write(piece);
    await output.write('\n');
    return;
  }
  for (const article of articles) {
    await output.write(format === 'text' ? articleText(article) : `${JSON.stringify(aloneRecord(article))}\n`);
  }
}

async function writeTogether(articles: Iterable<AnalyzedArticle>, format: Format, version: string, output: Output): Promise<void> {
  const corpus = new Corpus(zlibArticles, UNPACKED);
  for (const article of articles) corpus.set(article);
  if (format === 'text') {
    for (const piece of analysisText(corpus)) await output.write(piece);
    return;
  }
  if (format === 'json') {
    const analysis = { ...analysisHead(version), articles: articleRecords(corpus), ...corpusRecord(corpus) };
    for (const piece of objectPieces(analysis, '\n')) await output.write(piece);
    await output.write('\n');
    return;
  }
  for (const record of articleRecords(corpus)) await output.write(`${JSON.stringify(record)}\n`);
  await output.write('{"corpus":');
  for (const piece of objectPieces({ ...corpusRecord(corpus) })) await output.write(piece);
  await output.write('}\n');
}

/** The dates by path, or what is wrong with the file. */
function readPublished(file: string | null): Readonly<Record<string, unknown>> | string {
  if (file === null) return {};
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return `${file} is not an object {"path": "date"}`;
  } catch (error) {
    return `cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
