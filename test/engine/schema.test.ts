import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../media/analysis.schema.json' with { type: 'json' };
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { compareArticles } from '../../src/engine/corpus/compare/articles.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { comparisonRecord } from '../../src/engine/export/comparison.ts';
import { aloneRecord, analysisRecord, corpusRecord } from '../../src/engine/export/json.ts';

const FIRST = `Bridge at Vell closed after barge accident

VELL, May 6 (Northwire) - A barge loaded with timber broke loose from its moorings in the port of Vell on Tuesday and struck the railway bridge.

"We had no warning whatsoever before the second pillar gave way," said Mayor Ines Okoro, who denied that the council had ignored engineers.

Tallow Freight, the owner of the vessel, said the repair would cost 3.4 million dollars. The company will pay for it, according to a spokesman.

No one was injured, but trains between the capital and the coast were diverted for most of the morning.
`;
const SECOND = FIRST.replace('3.4 million', '5.1 million').replace('whatsoever ', '').replace('VELL, May 6 (Northwire) - ', '');

describe('the published schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(schema, 'analysis');
  const isValid = (value: unknown, part = ''): void => {
    const validate = ajv.getSchema(`analysis${part}`)!;
    assert.ok(validate(JSON.parse(JSON.stringify(value))), JSON.stringify(validate.errors?.slice(0, 5), null, 1));
  };
  const analyzer = createAnalyzer(readFileSync(new URL('../../src/engine/language/weights.bin', import.meta.url)));
  const articles = [FIRST, SECOND, '', '\ud800 lone', FIRST.replaceAll('\n\n', ' ')].map((text, i) => analyzer.analyze(`${i}.txt`, text));
  const corpus = new Corpus();
  for (const article of articles) corpus.set(article);

  it('holds for the whole analysis', () => {
    const analysis = analysisRecord(corpus, '0.1.0');
    assert.ok(analysis.statements.length > 0 && analysis.lineages.length > 0 && analysis.articles.length === 5);
    isValid(analysis);
  });

  it('holds for the lines of ndjson, together and alone', () => {
    isValid({ corpus: corpusRecord(corpus) }, '#/$defs/corpusLine');
    for (const article of articles) isValid(aloneRecord(article), '#/$defs/alone');
    const fields = new Set(articles.flatMap(article => aloneRecord(article).events.flatMap(event => Object.keys(event))));
    for (const inner of ['lemma', 'senses', 'arguments', 'weight', 'ofLead']) assert.ok(!fields.has(inner), inner);
  });

  it('holds for a comparison', () => {
    const [a, b] = articles;
    isValid(comparisonRecord(compareArticles(a!, b!), a!, b!, '0.1.0'), '#/$defs/comparison');
  });

  it('finds what is wrong', () => {
    const analysis = analysisRecord(corpus, '0.1.0');
    const validate = ajv.getSchema('analysis')!;
    assert.equal(validate({ ...analysis, format: 'other' }), false);
    assert.equal(validate({ ...analysis, statements: [{ id: 'x' }] }), false);
    const { lineages: _lineages, ...rest } = analysis;
    assert.equal(validate(rest), false);
  });
});
