import { strict as assert } from 'node:assert';
import { mentionsIn } from './mentionsReading.ts';

describe('names: words that are names too', () => {
  it('are an index where they have an article and move as markets do', () => {
    for (const text of ['The Russell fell 2 percent.', 'In the afternoon the blue-chip Russell rose.'])
      assert.deepEqual(mentionsIn(text), ['Russell organisation']);
    assert.deepEqual(mentionsIn('Traders said that the Russell 3000 index gained.'), ['Russell 3000 organisation']);
    assert.deepEqual(mentionsIn('Nigel Russell fell ill.'), ['Nigel Russell person']);
  });
  it('are surnames behind a given name, a form of address, and where somebody bears them', () => {
    assert.deepEqual(mentionsIn('Theresa May may resign in May. Mrs May has not decided.'), [
      'Theresa May person',
      'May = Theresa May person',
    ]);
    assert.deepEqual(mentionsIn('The board hired Jordan Banks as head coach. Banks, 34, played for a club. Two banks closed.'), [
      'Jordan Banks person',
      'Banks = Jordan Banks person',
    ]);
  });
  it('are given names before a surname with its own verb, or in a person’s name', () => {
    assert.deepEqual(mentionsIn('Will Harper will attend the hearing. Will he speak there?'), [
      'Will Harper person',
      'he = Will Harper person (pronoun)',
    ]);
    assert.deepEqual(mentionsIn('In April, Ms April Jones met August Wilson.'), ['April Jones person', 'August Wilson person']);
  });
  it('are part of an outlet’s name', () => {
    assert.deepEqual(mentionsIn('The poll by USA Today showed a rise.'), ['USA Today organisation']);
    assert.deepEqual(mentionsIn('Valley Today reported at the time that 17 people were hurt.'), ['Valley Today organisation']);
    assert.deepEqual(mentionsIn('According to Norland Wire, the log was bad.'), ['Norland Wire organisation']);
    assert.deepEqual(mentionsIn('None was in danger, a spokesperson for St. Hilda’s Hospital said.'), [
      'St. Hilda’s Hospital organisation',
    ]);
  });
  it('are part of a name that begins with a day or month', () => {
    assert.deepEqual(mentionsIn('A reporter wrote so in the Sunday Times on Sunday.'), ['Sunday Times organisation']);
  });
  it('are surnames before a word of saying, where somebody bears them', () => {
    assert.deepEqual(mentionsIn('The author Grace Hope won. Hope said so. Hope faded for the miners.'), [
      'Grace Hope person',
      'Hope = Grace Hope person',
    ]);
  });
  it('are words where the text writes them small too', () => {
    assert.deepEqual(mentionsIn('Apple growers in Kent said that apples were small.'), ['Kent place']);
    assert.deepEqual(mentionsIn('The IT staff of the Harbour Board left, and IT firms grew.'), ['Harbour Board organisation']);
  });
  it('are no names in hashtags', () => {
    assert.deepEqual(mentionsIn('#ClimateStrike was trending on Monday.'), []);
  });
});

describe('names: marks of the market, the family and the shelf', () => {
  it('takes a share’s symbol for no body, and joins it to the company that brackets tie it to', () => {
    assert.deepEqual(mentionsIn('Investors bought $QVTL on Monday.'), ['QVTL other']);
    assert.deepEqual(mentionsIn('Shares of the retailer Brandel (BRDL) fell on Monday. Analysts said BRDL was slow.').slice(1), [
      'BRDL = Brandel organisation',
      'BRDL = Brandel organisation',
    ]);
  });
  it('takes the plural of a surname for a family', () => {
    assert.deepEqual(mentionsIn('Ada Okoro thanked the town. The Okoros live in Lagos.'), [
      'Ada Okoro person',
      'Okoros group',
      'Lagos place',
    ]);
  });
  it('takes a quoted title for one work, here and later', () => {
    assert.deepEqual(mentionsIn('His novel "The Judge of Lagos" won a prize. Few had read "The Judge of Lagos" before.'), [
      'The Judge of Lagos work',
      'The Judge of Lagos work',
    ]);
  });
  it('takes both sides of a score for sides, also where the article is not about sport', () => {
    const text = 'Officials in Leeds met on Monday. Liverpool 3-1 Everton was the score. The mayor of Liverpool spoke.';
    assert.deepEqual(
      mentionsIn(text).filter(mention => mention.startsWith('Liverpool')),
      ['Liverpool organisation', 'Liverpool place'],
    );
  });
});

describe('names: around the story', () => {
  it('are not offices and their letters, bare nouns with a capital, or letters of a flight', () => {
    assert.deepEqual(mentionsIn('The Inspector General of Police (IGP) left. The IGP sang on flight UO 804.'), []);
    assert.deepEqual(mentionsIn('A fire broke out at Quillon College on Monday. The College said little.'), [
      'Quillon College organisation',
      'The College = Quillon College organisation (nominal)',
    ]);
    assert.deepEqual(mentionsIn('The Deputy Minister of Foreign Affairs, Ada Obi, met Indigenous artists.'), [
      'Ada Obi person',
      'Indigenous group (adjective)',
    ]);
  });
  it('are not those who made the article, nor letters after a name', () => {
    assert.deepEqual(mentionsIn('Ada Obi, M.D., met the council of Leeds. Additional reporting by Ben Cole.'), [
      'Ada Obi person',
      'Leeds place',
    ]);
  });
});

describe('coreference: nominals that tell where a company is from', () => {
  it('stand for the company, around the name of the place', () => {
    assert.deepEqual(mentionsIn('Brandel Foods makes soup. The Leeds-based company said that the Kenyan company was late.'), [
      'Brandel Foods organisation',
      'The Leeds-based company = Brandel Foods organisation (nominal)',
      'Leeds place',
      'the Kenyan company = Brandel Foods organisation (nominal)',
      'Kenyan = Kenya place (adjective)',
    ]);
  });
  it('stand for nobody between two companies', () => {
    const mentions = mentionsIn('Brandel Corp sued Quillon Motors Ltd. The Kenyan company said little.');
    assert.ok(!mentions.some(mention => mention.includes('nominal')), mentions.join(', '));
  });
});

describe('names: lines and headlines', () => {
  it('go on over a hard line break', () => {
    const text = `The council voted on Friday to close the old bridge over the river, and Mary Anne
Whitfield, who chairs it, said that all of the town knew of it, and that the mayor of New
York had been told of it in a letter that was sent in the spring of last year by Ursula von der
Quill, who met on Monday with the editors of the paper in the town hall of the Bank of
Ghana. She left.`;
    const names = mentionsIn(text).filter(mention => / (?:person|place|organisation)$/.test(mention));
    assert.deepEqual(names, [
      'Mary Anne\nWhitfield = Mary Anne Whitfield person',
      'New\nYork = New York place',
      'Ursula von der\nQuill = Ursula von der Quill person',
      'Bank of\nGhana = Bank of Ghana organisation',
    ]);
  });
  it('are whole in a headline of capitals, as the article has them', () => {
    const text = 'COUNCIL TALKS TO BRANDEL FOODS ABOUT DEAL\n\nThe council met Brandel Foods on Monday. Brandel Foods wants a deal.';
    assert.equal(mentionsIn(text)[0], 'BRANDEL FOODS = Brandel Foods organisation');
  });
});

describe('names: things', () => {
  it('are told by their nouns: laws, events, works and products', () => {
    const text = 'The firm broke the Harbour Safety Act when the ferry Aurinda left for the Karsholm Festival.';
    assert.deepEqual(mentionsIn(text), ['Harbour Safety Act law', 'Aurinda product', 'Karsholm Festival event']);
  });
});

describe('names: a title that is a surname too', () => {
  it('is one behind a given name and alone, and none before a name', () => {
    assert.deepEqual(mentionsIn('Attorney Bram Barr spoke on Monday. A clerk asked Barr why. Barr Musa Bello wept.'), [
      'Bram Barr person',
      'Barr = Bram Barr person',
      'Musa Bello person',
    ]);
  });
  it('is one behind a given name, and then alone, but for an office with an article', () => {
    assert.deepEqual(mentionsIn('Rep. Peter Bishop spoke on Monday. A clerk asked Bishop why the Bishop of Leeds wept.'), [
      'Peter Bishop person',
      'Bishop = Peter Bishop person',
      'Leeds place',
    ]);
    assert.deepEqual(mentionsIn('Judge Peter Moyo met Bishop Ada Obi on Monday.'), ['Peter Moyo person', 'Ada Obi person']);
  });
});
