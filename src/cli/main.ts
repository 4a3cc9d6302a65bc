/** The command line: `second-source analyze` and `second-source compare`, as OUTPUT.md says. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createAnalyzer } from '../engine/analysis/analyze.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import { aloneRecord, analysisRecord, articleRecord, corpusRecord } from '../engine/export/json.ts';

// A first version, enough for the scorers: to be completed.
const args = process.argv.slice(2);
const alone = args.includes('--alone');
const format = args[args.indexOf('--format') + 1] ?? 'json';
const publishedFile = args.includes('--published') ? args[args.indexOf('--published') + 1] : null;
const published: Record<string, string> = publishedFile ? JSON.parse(readFileSync(publishedFile, 'utf8')) : {};
const folder = args.at(-1) ?? '.';
const files = statSync(folder).isDirectory()
  ? readdirSync(folder)
      .sort()
      .map(name => `${folder}/${name}`)
  : [folder];
const analyzer = createAnalyzer();
const corpus = new Corpus();
for (const file of files) {
  const article = analyzer.analyze(file, readFileSync(file, 'utf8'), { published: published[file] ?? null });
  if (alone) process.stdout.write(`${JSON.stringify(aloneRecord(article))}\n`);
  else corpus.set(article);
}
if (!alone && format === 'ndjson') {
  for (const article of corpus.articles())
    process.stdout.write(`${JSON.stringify(articleRecord(article, id => corpus.entityId(article.path, id)))}\n`);
  process.stdout.write(`${JSON.stringify({ corpus: corpusRecord(corpus) })}\n`);
} else if (!alone) process.stdout.write(`${JSON.stringify(analysisRecord(corpus, '0.1.0'))}\n`);
