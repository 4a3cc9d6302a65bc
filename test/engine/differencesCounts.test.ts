import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import type { Difference } from '../../src/engine/model/coverage.ts';
import { weights } from './commandLine.ts';

const analyzer = createAnalyzer(weights);

const BROADSHEET = `Vellwater fined £3.4m over spill

By Ada Moss
14 Oct 2031

Vellwater has been fined £3.4m after it let sewage into the River Orl. Judge Ines Brunn heard the case at Lindhaven for the Rivers Board.

“We fell short of what our customers expect. We have since invested £22m in the pumping station,” said its director, Olek Tamm.

The firm serves 40,000 homes.
`;
const WIRE = `LINDHAVEN, Oct. 14, 2031 (AP) — Vellwater was fined 3.2 million pounds on Tuesday for a spill in the River Orl, the Rivers Board said. Judge Ines Brunn called it careless.

“We fell short of what our customers expect,” Olek Tamm said. “We’ve since invested 22 million pounds in the pumping station.”

The Rivers Board watches over 300 rivers.
`;

function between(...texts: readonly string[]): readonly Difference[] {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries()) corpus.set(analyzer.analyze(`${'ab'[i]}.txt`, text));
  return corpus.differences();
}

describe('differences between two reports in other words', () => {
  it('are the figure of the news, not a sum written in another way, nor a quotation that “he said” stands within', () => {
    const found = between(BROADSHEET, WIRE);
    assert.deepEqual(
      found.map(({ kind, members }) => [kind, ...members.map(({ value }) => value)]),
      [['figure', '£3.4m', '3.2 million pounds']],
    );
  });

  it('are none where the sum is the same, only written in another way', () => {
    assert.deepEqual(between(BROADSHEET, WIRE.replace('3.2', '3.4')), []);
  });

  it('are none where one also tells what the sum was before, or another sum of the same coin', () => {
    const bid = (told: string): string =>
      `Tamm Foods raised its offer for Vell Dairies to 14.50 crowns a share on 14 Oct 2031${told}, Olek Tamm said at Lindhaven.\n`;
    const figures = between(
      bid(', valuing Vell Dairies at 1.9 billion crowns'),
      bid(' from 12.80 crowns, valuing the dairy firm at 1.9 billion crowns'),
    );
    assert.deepEqual(
      figures.filter(({ kind }) => kind === 'figure'),
      [],
    );
  });

  it('are what one denies and the other says', () => {
    const denied = `Harbour news\n\nVellwater denied a report that it was preparing a counterbid of 15 crowns a share for Tamm Foods of Lindhaven.\n\nOlek Tamm heard of it on 14 Oct 2031 at the Rivers Board in Lindhaven.\n`;
    const said = `Business\n\nVellwater is preparing a counterbid of 15 crowns a share for Tamm Foods of Lindhaven, two people familiar with the matter said.\n\nOlek Tamm heard of it on 14 Oct 2031 at the Rivers Board in Lindhaven.\n`;
    const found = between(denied, said).filter(({ kind }) => kind === 'negation');
    assert.deepEqual(
      found.map(({ members }) => members.map(({ value }) => value)),
      [['denied by Vellwater', 'said by two people familiar with the matter']],
    );
    assert.deepEqual(
      between(denied, denied).filter(({ kind }) => kind === 'negation'),
      [],
    );
  });

  it('are none between the news of another week', () => {
    assert.deepEqual(between(BROADSHEET, WIRE.replaceAll('Oct. 14', 'Dec. 9')), []);
  });
});

describe('the toll of an accident', () => {
  const AGENCY = `Plane hits hill near Vell; dozens feared dead

VELL, Norland (AP) — A Norvik plane hit a hillside near Vell on Tuesday and at least 31 people were killed, Harbour Minister Orla Finch said.

Norvik’s last accident was in 2009, when a cargo plane overran the runway at Vell, killing three people.
`;
  const tolls = (other: string): string[][] =>
    between(AGENCY, other)
      .filter(({ kind }) => kind === 'figure')
      .map(({ members }) => members.map(({ value }) => value));

  it('is what it has come to, neither the number of an update, nor a part of the injured, nor the toll of another year', () => {
    const update = `UPDATE 2-Death toll in Norland plane crash rises to 38 -minister

VELL, Oct 14 (Reuters) - The death toll from the crash of a Norvik plane near Vell rose to 38 on Wednesday after three of the injured died, Harbour Minister Orla Finch said.
`;
    assert.deepEqual(tolls(update), [['31 people', '38']]);
  });
  it('is one figure where it is written with a hyphen', () => {
    const local = `Vell mourns

Thirty-five people were killed when a Norvik plane hit a hillside near Vell on Tuesday, Harbour Minister Orla Finch said.
`;
    assert.deepEqual(tolls(local), [['31 people', 'Thirty-five people']]);
  });
});
