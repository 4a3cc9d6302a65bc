import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { WEIGHTS } from '../fixtures/weights.ts';
import { mentionsOf, namesIn } from './namesReading.ts';

const analyzer = createAnalyzer(WEIGHTS);
const typesOf = (text: string): Map<string, string> =>
  new Map(analyzer.analyze('a.txt', text).entities.map(({ name, type }) => [name, type]));

describe('a firm and the family that founded it', () => {
  const text =
    'Shares fell.\n\nThe chief executive of Brandelton has defended the sale. A Brandelton spokeswoman declined to comment. Brandelton was founded in Leeds in 1887 by the brothers Josiah and Samuel Brandelton.';
  it('are told apart where the firm is named first', () => {
    assert.equal(typesOf(text).get('Brandelton'), 'organisation');
    assert.equal(typesOf(text).get('Samuel Brandelton'), 'person');
  });
  it('leave a surname to whom the name in full has introduced', () => {
    const other = 'A sale.\n\nSamuel Brandelton sold the firm on Monday. Brandelton, 61, said he was tired.';
    assert.deepEqual([...typesOf(other)], [['Samuel Brandelton', 'person']]);
  });
  it('have the surname’s mentions with who speaks, not with a forebear told beside him', () => {
    const family =
      'Chief executive Rick Haldane, grandson of founder Otto Haldane, told staff that nothing would change. “He would be proud,” Haldane said.';
    assert.deepEqual(mentionsOf(family, 'Rick Haldane'), ['Rick Haldane', 'He', 'Haldane']);
  });
});

describe('names in print', () => {
  it('are a company’s where it is shares that are in it', () => {
    const text =
      'Deal.\n\nBrightford Plc will pay ten pounds a share. Brightford agreed to the price on Monday. Shares in Brightford fell. A firm with a stake in Brightford objected.';
    assert.equal(typesOf(text).get('Brightford Plc'), 'organisation');
    assert.equal(typesOf(text).has('Brightford'), false);
  });
  it('end where a bracket opens that they do not close', () => {
    for (const name of namesIn('London - Brandel PLC ("Brandel" or the "Company") today announces that it has bought Norvik.'))
      assert.doesNotMatch(name, /\(/);
  });
  it('are letters that stand in brackets behind a name, wherever they stand', () => {
    const text =
      'Court sits.\n\nA case came before the Norland Court of Justice (NCJ) on Monday. Lawyers will address the NCJ. Why has NCJ sat so late? A fund of the Patriotic Union of Norland’s (PUN) gave to it. Today, PUN gave more.';
    const { mentions } = analyzer.analyze('a.txt', text);
    const surfaces = mentions.map(({ span }) => text.slice(...span));
    assert.deepEqual(
      ['NCJ', 'PUN'].map(letters => surfaces.filter(surface => surface === letters).length),
      [3, 2],
    );
    const types = typesOf(text);
    assert.deepEqual([types.get('Norland Court of Justice'), types.get('NCJ')], ['organisation', undefined]);
  });
  it('are a party’s or an agency’s where letters have a leader or members, and no currency', () => {
    assert.equal(typesOf('Vote.\n\nHe met a QRX leader on Monday and paid US$58.7 million.').get('QRX'), 'organisation');
    assert.deepEqual([...typesOf('Deal.\n\nThe firm paid US$58.7 million and NT$1,200 for it.').keys()], []);
    assert.ok([...typesOf('Visit.\n\nThe UAE president came on Monday.').values()].every(type => type === 'place'));
  });
  it('are flights and diseases, no places or people', () => {
    assert.equal(typesOf('Crash.\n\nNorvik Air Flight 217 left the capital at noon on Monday.').get('Norvik Air Flight 217'), 'other');
    assert.equal(typesOf('Health.\n\nA pill slows Harkinson’s disease. Early Harkinson’s is common.').get('Harkinson'), 'other');
  });
  it('are without what a tabloid calls their bearers', () => {
    assert.ok(namesIn('Brave Ruth Keller, 43, crawled from the wreck on Monday.').includes('Ruth Keller person'));
  });
  it('are places where the dateline says so', () => {
    const text = 'Plane lost\n\nVELL, Kambrinia (AP) — A plane fell on Monday. The last accident in the history of Kambrinia was in 2009.';
    assert.equal(typesOf(text).get('Kambrinia'), 'place');
  });
});

describe('a pronoun behind somebody unnamed', () => {
  it('is his, however long he is described', () => {
    const text = 'Paul Hartwell denied it. But a Norvik Air engineer, who spoke only because he was angry, said the engine was old.';
    const { mentions } = analyzer.analyze('a.txt', `Denial.\n\n${text}`);
    assert.equal(mentions.filter(({ form }) => form === 'pronoun').length, 0);
  });
});
