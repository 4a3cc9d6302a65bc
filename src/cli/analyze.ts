/** `second-source analyze`: reads the files, analyses them, writes the result in pieces. */
import { readFileSync } from 'node:fs';
import { Corpus } from '../engine/corpus/corpus.ts';
import { aloneRecord, analysisHead, articleRecords, corpusRecord } from '../engine/export/json.ts';
import { objectPieces } from '../engine/export/pieces.ts';
import { analysisText, articleText } from '../engine/export/text.ts';
import type { AnalyzedArticle } from '../engine/model/analyzed.ts';
import { zlibArticles } from '../worker/cache/packer.node.ts';
import type { Command, Format } from './arguments.ts';
import { type Analysers, eachArticle } from './articles.ts';
import { listFiles, type Problem } from './files.ts';
import type { Output } from './output.ts';

/** Code units of articles that are not packed: every one is printed once, and packing costs more than it saves in a folder of a few thousand. */
const UNPACKED = 16_000_000;

type AnalyzeCommand = Extract<Command, { kind: 'analyze' }>;

export async function analyze(command: AnalyzeCommand, version: string, output: Output, analysers: Analysers): Promise<0 | 1 | 2> {
  const published = readPublished(command.published);
  if (typeof published === 'string') {
    output.warn(`second-source: ${published}`);
    return 2;
  }
  const { files, problems } = listFiles(command.paths);
  const report = (problem: Problem): void => output.warn(`second-source: ${problem.path}: ${problem.message}`);
  problems.forEach(report);
  let failed = problems.length > 0;
  const articles = eachArticle(analysers, {
    files,
    published: path => {
      const date = published[path];
      return typeof date === 'string' ? date : null;
    },
    report: problem => {
      failed = true;
      report(problem);
    },
    progress: done => {
      if (done % 20 === 0) output.progress(`${done} of ${files.length} articles`);
    },
  });
  if (command.alone) await writeAlone(articles, command.format, version, output);
  else await writeTogether(articles, command.format, version, output);
  output.progress('');
  return failed ? 1 : 0;
}

async function writeAlone(articles: AsyncIterable<AnalyzedArticle>, format: Format, version: string, output: Output): Promise<void> {
  if (format === 'json') {
    const records = (async function* () {
      for await (const article of articles) yield aloneRecord(article);
    })();
    for await (const piece of objectPieces({ ...analysisHead(version), articles: records }, '\n')) await output.write(piece);
    await output.write('\n');
    return;
  }
  for await (const article of articles) {
    await output.write(format === 'text' ? articleText(article) : `${JSON.stringify(aloneRecord(article))}\n`);
  }
}

async function writeTogether(articles: AsyncIterable<AnalyzedArticle>, format: Format, version: string, output: Output): Promise<void> {
  const corpus = new Corpus(zlibArticles, UNPACKED);
  for await (const article of articles) corpus.set(article);
  if (format === 'text') {
    for (const piece of analysisText(corpus)) await output.write(piece);
    return;
  }
  if (format === 'json') {
    const analysis = { ...analysisHead(version), articles: articleRecords(corpus), ...corpusRecord(corpus) };
    for await (const piece of objectPieces(analysis, '\n')) await output.write(piece);
    await output.write('\n');
    return;
  }
  for (const record of articleRecords(corpus)) await output.write(`${JSON.stringify(record)}\n`);
  await output.write('{"corpus":');
  for await (const piece of objectPieces({ ...corpusRecord(corpus) })) await output.write(piece);
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
