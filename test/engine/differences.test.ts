import { strict as assert } from 'node:assert';
import { DifferenceIndex } from '../../src/engine/corpus/differences.ts';
import { EntityIndex } from '../../src/engine/corpus/entities.ts';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Difference } from '../../src/engine/model/coverage.ts';
import { put } from './put.ts';
import { article } from './statements.fixture.ts';

const COMMON = 'The regional council of Vell met behind closed doors for nine hours before the decision became known.';

function differencesOf(...articles: AnalyzedArticle[]): readonly Difference[] {
  const statements = new StatementIndex();
  const entities = new EntityIndex();
  const differences = new DifferenceIndex(statements, entities);
  for (const one of articles) {
    put(entities, one);
    put(statements, one);
    put(differences, one);
  }
  return differences.all();
}

const STORY = { entities: [{ name: 'Vell', type: 'place' as const }] };

/** Of articles that have one sentence and its place in common, so that they are about one story, and these. */
const between = (...lines: readonly string[]): readonly Difference[] =>
  differencesOf(...lines.map((line, i) => article(`${'abc'[i]}.txt`, [COMMON, line], STORY)));

describe('differences', () => {
  it('sets figures side by side that are given for the same thing', () => {
    const line = 'The flood destroyed 340 houses in the lower town and left the railway station without power.';
    const [difference, ...others] = between(line, line.replace('340', '410'), line.replace('340', '410'));
    assert.deepEqual(others, []);
    assert.equal(difference!.kind, 'figure');
    assert.deepEqual(
      difference!.members.map(({ article: path, value }) => [path, value]),
      [
        ['a.txt', '340 '.trim()],
        ['b.txt', '410'],
        ['c.txt', '410'],
      ],
    );
  });

  it('does not call a rounded figure a difference', () => {
    const line = 'Unemployment in the province reached 6.1 percent in spring, the statistics office of Vell reported.';
    assert.deepEqual(between(line, line.replace('6.1', '6')), []);
  });

  it('finds nothing in a sentence that two articles have to the letter and attribute alike, though it says its words twice', () => {
    const line = 'The barge will never sail again was the verdict of Ada Brunn, who repeated: “The barge will never sail again.”';
    assert.deepEqual(between(line, line), []);
  });

  it('finds another date, another name and a denial in the same place', () => {
    const line = 'Minister Ada Brunn signed the fishing treaty with the island government on Monday in the old customs house.';
    assert.deepEqual(
      between(line, line.replace('Monday', 'Friday')).map(({ kind, members }) => [kind, ...members.map(({ value }) => value)]),
      [['date', 'Monday', 'Friday']],
    );
    assert.deepEqual(
      between(line, line.replace('Ada Brunn', 'Olek Tamm')).map(({ kind, members }) => [kind, ...members.map(({ value }) => value)]),
      [['name', 'Ada Brunn', 'Olek Tamm']],
    );
    assert.deepEqual(
      between(line, line.replace('signed', 'never signed')).map(({ kind }) => kind),
      ['negation'],
    );
  });

  it('says nothing of sentences that look alike in stories that have nothing else in common', () => {
    const line = 'The survey has a margin of error of plus or minus 3.9 percentage points for all respondents.';
    assert.deepEqual(differencesOf(article('a.txt', [line]), article('b.txt', [line.replace('3.9', '4.8')])), []);
  });

  it('says nothing of reports of one kind that name nobody in common, or differ in who, and how much', () => {
    const kind = 'The notes were sold to small savers through the usual banks and are to be repaid in one sum.';
    const line = 'The operator Norvale Ferries is raising 40 million crowns by notes that pay five percent a year.';
    const other = line.replace('Norvale Ferries', 'Tellmark Lines');
    const named = (name: string) => ({ entities: [{ name, type: 'organisation' as const }] });
    const report = (path: string, text: string, name: string): AnalyzedArticle => article(path, [kind, text], named(name));
    assert.deepEqual(
      differencesOf(report('a.txt', line, 'Norvale Ferries'), report('b.txt', line.replace('40', '60'), 'Tellmark Group')),
      [],
    );
    assert.deepEqual(between(line, other.replace('40', '60')), []);
    assert.equal(between(line, line.replace('40', '60')).length, 1);
  });

  it('finds a date that differs between stories with the same people and bodies, though no sentence is alike', () => {
    const entities = ['Ada Brunn', 'Olek Tamm', 'Ines Okoro'].map(name => ({ name, type: 'person' as const }));
    const story = { entities: [...entities, { name: 'Norvale Ferries', type: 'organisation' as const }] };
    const lines = [
      'The agency warned the ferry company in June 2021 and again in December.',
      '“We warned the ferry company in June 2021 and again in October,” she said.',
    ];
    const [difference, ...others] = differencesOf(...lines.map((line, i) => article(`${'ab'[i]}.txt`, [line], story)));
    assert.deepEqual(others, []);
    assert.deepEqual([difference?.kind, ...(difference?.members ?? []).map(({ value }) => value)], ['date', 'December', 'October']);
  });

  it('finds counts of the same people that differ, however differently they are told', () => {
    const event = ['Aurelia', 'Karsholm', 'Norvale'].map(name => ({ name, type: 'organisation' as const }));
    const [difference, ...others] = differencesOf(
      article('a.txt', ['The Aurelia struck a pier in Karsholm with 212 people on board, injuring 14 of them.'], { entities: event }),
      article(
        'b.txt',
        [
          'At least 17 people were hurt, the ambulance service said of the Norvale ferry.',
          'Four of the injured, among them Ada Brunn, 34, stayed in hospital.',
        ],
        {
          entities: event,
        },
      ),
    );
    assert.deepEqual(others, []);
    assert.equal(difference!.kind, 'figure');
    assert.deepEqual(
      difference!.members.map(({ value }) => value),
      ['14', '17 people'],
    );
  });

  it('finds that one share moved by two figures, in articles about one story only', () => {
    const lines = [
      'Shares in Tellmark Group fell 7.2 percent in early trading.',
      'The actions of Tellmark, the matrix, fell 2.7 percent in the opening of the stock market.',
    ];
    assert.deepEqual(
      between(...lines).map(({ kind, members }) => [kind, ...members.map(({ value }) => value)]),
      [['figure', '7.2 percent', '2.7 percent']],
    );
    assert.deepEqual(differencesOf(article('a.txt', [lines[0]!]), article('b.txt', [lines[1]!])), []);
  });

  it('shows which word was changed inside the marks', () => {
    const [difference, ...others] = between(
      'Mayor Ines Okoro said: “We will not hand over the archive to anybody without a court order.”',
      'Mayor Ines Okoro said: “We will not hand over the papers to anybody without a court order.”',
    );
    assert.deepEqual(others, []);
    assert.equal(difference!.kind, 'quotation');
    assert.equal(difference!.note, 'word changed: “archive” is “papers”');
    assert.equal(difference!.members[1]!.value, 'We will not hand over the papers to anybody without a court order.');
  });

  it('shows that a quotation was trimmed', () => {
    const [difference] = between(
      'The mayor said: “The bridge is safe for light vehicles, provided that engineers inspect the northern arch weekly.”',
      'The mayor said: “The bridge is safe for light vehicles.”',
    );
    assert.equal(difference?.kind, 'quotation');
    assert.match(difference.note, /^trimmed/);
  });

  const ALTERED: readonly (readonly [string, string, RegExp])[] = [
    [
      'The mayor said: “I will never close the harbour archive before the engineers leave.”',
      'The mayor said: “He would never close the harbour archive before the engineers leave.”',
      /^tense or person changed: “i will” is “he would”/,
    ],
    [
      'The mayor said: “We will never close it while the harbour engineers inspect the northern arch.”',
      'The mayor said: “We will never close [the archive] while the harbour engineers inspect the northern arch.”',
      /^bracketed insertion: “it” is “the archive”/,
    ],
    [
      'The mayor said: “The harbour archive, rebuilt after storms, will never close before engineers inspect the northern arch.”',
      'The mayor said: “The harbour archive … will never close before engineers inspect the northern arch.”',
      /^ellipsis: “rebuilt after storms”/,
    ],
    [
      'The mayor said: “The bridge is safe for light vehicles, provided that engineers inspect the northern arch weekly.”',
      'The mayor said that the bridge was open “provided that engineers inspect the northern arch weekly”.',
      /^made partial/,
    ],
  ];
  for (const [original, altered, note] of ALTERED) {
    it(`tells how a quotation was altered: ${note.source.slice(1)}`, () => assert.match(between(original, altered)[0]?.note ?? '', note));
  }

  it('shows that marks were taken off', () => {
    const words = 'the tunnel will open before the first snow of the coming winter';
    const [difference] = between(`Deputy Olek Tamm promised that “${words}”.`, `Deputy Olek Tamm promised that ${words}.`);
    assert.equal(difference?.kind, 'quotation');
    assert.match(difference.note, /^made indirect/);
  });

  it('shows that another person is given for the same words', () => {
    const words = 'Nobody in this building knew about the second contract before the audit.';
    const said = (name: string, path: string): AnalyzedArticle =>
      article(path, [COMMON, `“${words}” ${name} told the committee.`], {
        ...STORY,
        claims: [{ source: name, content: words, person: name }],
      });
    const [difference] = differencesOf(said('Ada Brunn', 'a.txt'), said('Olek Tamm', 'b.txt'));
    assert.equal(difference?.kind, 'quotation');
    assert.match(difference.note, /^other speaker: .*Ada Brunn.*Olek Tamm/);
  });

  it('does not call identical quotations different', () => {
    const line = 'Mayor Ines Okoro said: “We will not hand over the archive to anybody without a court order.”';
    assert.deepEqual(between(line, line.replaceAll(/[“”]/g, '"')), []);
  });

  it('shows where a source was lost on the way', () => {
    const content = 'the driver had fallen asleep shortly before the tram left the rails at Mill Square';
    const [difference, ...others] = differencesOf(
      article('a.txt', [COMMON, `Police said ${content}.`], { ...STORY, claims: [{ source: 'Police', content }] }),
      article('b.txt', [COMMON, `T${content.slice(1)}.`], STORY),
    );
    assert.deepEqual(others, []);
    assert.equal(difference!.kind, 'attribution');
    assert.deepEqual(
      difference!.members.map(({ value }) => value),
      ['Police', 'nobody named'],
    );
  });

  it('does not depend on the order in which articles came', () => {
    const line = 'The flood destroyed 340 houses in the lower town and left the railway station without power.';
    const articles = [line, line.replace('340', '410'), line.replace('340', '95')].map((text, i) =>
      article(`${'abc'[i]}.txt`, [COMMON, text], STORY),
    );
    assert.deepEqual(differencesOf(...articles), differencesOf(...articles.toReversed()));
  });
});
