import { strict as assert } from 'node:assert';
import { mentionsIn } from './mentionsReading.ts';
import { timesIn } from './reading.ts';

const expect = (text: string, ...mentions: string[]): void => assert.deepEqual(mentionsIn(text), mentions);

describe('names: whole where the finder cuts them', () => {
  it('particles and second family names', () => {
    expect('Envoys met Prince Faisal bin Turkan on Monday.', 'Faisal bin Turkan person');
    expect('Red Bull boss Christian Horlock was in Leeds.', 'Christian Horlock person', 'Leeds place');
  });
  it('bodies of countries and their games', () => {
    expect('On Monday Swim England said that funds were short.', 'Swim England organisation');
    expect('Officials of British Cycling and UK Sport met.', 'British Cycling organisation', 'UK Sport organisation');
    expect('British swimmers won in England.', 'British = United Kingdom place (adjective)', 'England place');
  });
  it('police forces of two counties, trusts and companies', () => {
    expect('On Monday Devon and Cornwall Police sent help.', 'Devon and Cornwall Police organisation');
    expect('The contract went to a firm, Shree Vellari Infra Pvt Ltd, on Monday.', 'Shree Vellari Infra Pvt Ltd organisation');
  });
  it('ships, storms, operations and what bears a person’s name', () => {
    expect('Crews of the USS Gerald R. Fordham sailed on Monday.', 'USS Gerald R. Fordham product');
    expect('Thousands fled Storm Edna on Monday.', 'Storm Edna event');
    expect('Scientists aimed the James Webley Space Telescope at the star.', 'James Webley Space Telescope product');
  });
  it('departments with topics of late', () => {
    const name = 'Department for Levelling Up, Housing and Communities';
    expect(`He wrote to the ${name} on Monday.`, `${name} organisation`);
  });
});

describe('names: what is none', () => {
  it('a common noun before a name, or in its midst', () => {
    expect('Chipmaker Lumitrex fell on Monday.', 'Lumitrex organisation');
    expect('Star Emily Bluntwell cried on Monday.', 'Emily Bluntwell person');
    expect('Analysts said that Swiss rival Aldermann AG was late.', 'Swiss = Switzerland place (adjective)', 'Aldermann AG organisation');
    expect('The Central bank of Norway met on Monday.', 'Central bank of Norway organisation');
  });
  it('a lawmaker’s party and state, money, an office, a shout', () => {
    assert.ok(!mentionsIn('Speaker Tom Delacroix, R-La., and Sen. Ada Vell, R-Texas, agreed.').some(name => name.startsWith('R-')));
    assert.ok(!mentionsIn('The dam cost Sh63 billion, a court in Nairobi heard.').some(name => name.startsWith('Sh63')));
    assert.deepEqual(mentionsIn('On Monday CM Ajit Shirwal and the PM met.'), ['Ajit Shirwal person']);
    assert.deepEqual(mentionsIn('“Unbelievable,” said Max Verlond.'), ['Max Verlond person']);
  });
});

describe('names: types by what stands beside them', () => {
  it('a state before its governor, a town behind its mayor, a dam before “dam”', () => {
    expect('Gunmen shot at Michoacán Gov. Alejandro Ruiz on Sunday.', 'Michoacán place', 'Alejandro Ruiz person');
    assert.ok(mentionsIn('The mayor of Fairhaven, Rosalind Pike, spoke.').includes('Fairhaven place'));
  });
  it('a company that runs something, and whose name is longer elsewhere', () => {
    assert.ok(mentionsIn('The strike began after Veolia, which runs the service, offered less.').includes('Veolia organisation'));
    assert.ok(
      mentionsIn('Halden Brook won approval. Shares of Halden Brook, Inc. rose on Monday.').every(name => name.endsWith('organisation')),
    );
  });
  it('a team, joined with its nickname, in sport', () => {
    const text =
      'The Quill Otters scored twice in the first innings. The striker of the Otters, a goalkeeper and a midfielder left the league’s match.';
    assert.ok(mentionsIn(text).includes('Otters = Quill Otters organisation'));
  });
  it('the team for which somebody races', () => {
    assert.ok(mentionsIn('McLarren’s Carlos Saenz was third on Sunday.').includes('McLarren organisation'));
  });
});

describe('times: the number of an index', () => {
  it('is no year', () => {
    assert.deepEqual(timesIn('The Russell 2000 fell, and so did the Vell 2000 index.'), []);
    assert.equal(timesIn('The mill shut in 2000.').length, 1);
  });
});
