import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { type Additions, additions } from '../../src/engine/corpus/compare/additions.ts';
import { align } from '../../src/engine/corpus/compare/align.ts';
import { compareArticles } from '../../src/engine/corpus/compare/articles.ts';
import { judgePassages } from '../../src/engine/corpus/compare/passages.ts';
import { stemOf } from '../../src/engine/corpus/compare/stem.ts';
import { WordReader } from '../../src/engine/corpus/compare/words.ts';
import { article } from './statements.fixture.ts';

const reader = new WordReader();
const relation = (a: string, b: string): string => judgePassages(a, b, reader).relation;
const score = (a: string, b: string): number => judgePassages(a, b, reader).score;

const LINE = 'The railway will close the line between Vell and Orlo for six months to renew the tracks.';

describe('two passages', () => {
  it('are verbatim when only case, marks and spelling differ', () => {
    assert.equal(relation(LINE, LINE.toUpperCase().replace('.', '!')), 'verbatim');
    assert.equal(relation('Six per cent favoured the theatre.', '6 percent favored the theater'), 'edited');
    assert.equal(score(LINE, LINE), 1);
  });

  it('are alike where words of one root stand for each other, and less so the more one of them tells besides', () => {
    const plain = 'The ministry said the closure of the Orlan harbour had surprised fishermen.';
    const kin = 'The ministry said closing the harbour of Orlo had surprised fishers.';
    const other = kin.replace('closing', 'flooding').replace('fishers', 'tourists');
    assert.ok(score(plain, kin) > score(plain, other));
    assert.equal(relation(plain, kin), 'paraphrase');
    assert.ok(score(LINE, LINE) > score(LINE, `${LINE.slice(0, -1)}, while 340 workers build new platforms, bridges and a depot.`));
    assert.ok(score('He sold 12 boats.', 'He sold boats.') < score('He sold old boats.', 'He sold boats.'));
  });

  it('are alike where synonyms and event verbs of one class stand for each other, each for one word only, and no name or figure for another', () => {
    const plain = 'The union said the vessel had purchased its fuel in Orlo.';
    const alike = 'The union said the ship had bought its fuel in Orlo.';
    assert.ok(score(plain, alike) > score(plain, alike.replace('ship', 'crew').replace('bought', 'spilled')));
    const fate = 'Two fishermen of Vell were killed when a sailor attacked them.';
    assert.ok(score(fate, fate.replace('killed', 'slain')) > score(fate, fate.replace('killed', 'praised')));
    assert.ok(score('Boats and ships burned.', 'Vessels burned.') < score('Ships burned.', 'Vessels burned.'));
    assert.equal(score('He met Mr Ship.', 'He met Mr Vessel.'), score('He met Mr Ship.', 'He met Mr Kettle.'));
  });

  it('may have another source before the same words', () => {
    const told = 'Tamm Foods has raised its bid for the dairies of Vell';
    assert.notEqual(relation(`The Harbour Courier says that ${told}.`, `Norland's ${told}.`), 'contradicts');
    assert.equal(relation(LINE.replace('The railway', 'Ada Brunn'), LINE.replace('The railway', 'Olek Tamm')), 'contradicts');
  });

  it('may spell a name otherwise, cut it short, or call a country by its initials', () => {
    const told = 'Hassan Okorro of Calvern, the American envoy, will leave the harbour of Vell on Sunday for talks in Orlo.';
    for (const [one, other] of [
      ['Okorro', 'Okoro'],
      ['Hassan', 'Hasan'],
      ['Calvern', 'Cal.'],
      ['American', 'U.S.'],
    ] as const)
      assert.equal(relation(told, told.replace(one, other)), 'edited', other);
    assert.equal(relation(told, told.replace('Hassan Okorro', 'Tamar Brunn')), 'contradicts');
  });

  it('are edited when little was changed, paraphrased when more was', () => {
    assert.equal(relation(LINE, LINE.replace('renew', 'replace')), 'edited');
    assert.equal(
      relation(LINE, 'To renew tracks, the line between Vell and Orlo will be closed by the railway for six months.'),
      'paraphrase',
    );
  });

  it('contradict each other when a figure, a date, a direction or a denial disagrees', () => {
    assert.equal(relation(LINE, LINE.replace('six', 'nine')), 'contradicts');
    assert.equal(relation(LINE, LINE.replace('will close', 'will not close')), 'contradicts');
    assert.equal(
      relation('Tallow shares rose four percent on Monday in Vell.', 'Tallow shares fell four percent on Monday in Vell.'),
      'contradicts',
    );
    assert.equal(
      relation('Tallow shares rose four percent on Monday in Vell.', 'Tallow shares rose four percent on Friday in Vell.'),
      'contradicts',
    );
  });

  it('are one edited when it only says, before or after, whose words the other is', () => {
    const words = 'The bridge will never open.';
    assert.equal(relation(words, `“${words.slice(0, -1)},” harbour master Ida Roan told the council on her last day.`), 'edited');
    assert.equal(relation(`In a letter to the mayor the ferry pilots said: “${words}”`, words), 'edited');
    assert.equal(relation(words, `${words} The mayor has resigned and left the town for a house by the sea.`), 'different');
    assert.equal(relation('It is.', '“It is,” harbour master Ida Roan told the council on her last day.'), 'different');
  });

  it('say the same in other words where each adds a few, not where one tells a whole clause besides, least of all at its end', () => {
    const told = 'Ferry captain Ida Roan told the Vell court the storm had broken the rudder.';
    const scattered = 'Captain Ida Roan told a court in Vell on Tuesday that a heavy storm broke her rudder.';
    const clause = 'told the Vell court that thick ice north of Orlo blocked his harbour and';
    const parted = `Ferry captain Ida Roan ${clause} the storm had broken the rudder.`;
    const ended = 'Ferry captain Ida Roan told the Vell court that thick ice north of Orlo had blocked his harbour.';
    assert.equal(relation(told, scattered), 'paraphrase');
    assert.equal(relation(told, ended), 'different');
    assert.ok(score(told, scattered) > score(told.replace('rudder', 'mast'), parted));
    assert.ok(score(told, parted) > score(told, ended));
  });

  it('are one edited when one has nearly all of the other sentence and more', () => {
    const more = `${LINE.slice(0, -1)}, though passengers asked Orlo council for buses and the mayor has promised four of them by the end of winter.`;
    assert.equal(relation(LINE, more), 'edited');
    assert.equal(relation(LINE.replace('renew', 'mend'), more), 'edited');
    assert.equal(relation(LINE.replace('six', 'nine'), more), 'different');
    assert.equal(relation('The railway will close.', more), 'different');
  });

  it('need more in common the shorter they are', () => {
    const [a, b] = ['Storm closes port', 'Storm floods port'];
    assert.ok(score(a, b) < score(`${a}, sailors ${a}, mayor ${a}`, `${b}, sailors ${b}, mayor ${b}`));
  });

  it('are different when they share a word or two', () => {
    assert.equal(relation(LINE, 'The orchestra of Vell will play six concerts in the town hall.'), 'different');
    assert.equal(relation('', ''), 'different');
    assert.equal(relation('', LINE), 'different');
  });

  it('score higher the more they share, and the same both ways', () => {
    const scores = [LINE, LINE.replace('renew', 'replace'), 'The railway will renew the tracks.', 'The orchestra will play.'].map(b =>
      score(LINE, b),
    );
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
    );
  });

  it('never fail, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 200 }), (a, b) => {
        const verdict = judgePassages(a, b, reader);
        assert.ok(verdict.score >= 0 && verdict.score <= 1);
      }),
    );
  }).timeout(60_000);
});

describe('alignment', () => {
  it('gives pairs of equal words that rise on both sides', () => {
    const word = fc.constantFrom('pier', 'ferry', 'the', 'harbour', 'Orlo', '12');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (left, right) => {
        const [a, b] = [left, right].map(words => reader.read(words.join(' '), [0, words.join(' ').length]));
        let [lastA, lastB] = [-1, -1];
        for (const [i, j] of align(a!, b!)) {
          assert.ok(i > lastA && j > lastB);
          assert.equal(a!.forms[i]!.stem, b!.forms[j]!.stem);
          [lastA, lastB] = [i, j];
        }
      }),
    );
  }).timeout(60_000);

  it('prefers telling words to many small ones', () => {
    const read = (text: string) => reader.read(text, [0, text.length]);
    const [a, b] = [read('in the end the commissioner resigned'), read('the commissioner resigned in the end')];
    assert.ok(align(a, b).some(([i]) => a.forms[i]!.normal === 'commissioner'));
  });
});

describe('what a passage adds', () => {
  const added = (text: string, other: string): Additions => {
    const { forms } = reader.read(text, [0, text.length]);
    return additions(
      forms,
      forms.map(({ normal }) => !other.split(' ').includes(normal)),
    );
  };

  it('is the longest run of words that the other lacks, and the one at its end; shared words of grammar do not part a run', () => {
    assert.deepEqual(added('ferries sank off the rocks of the harbour', 'ferries the of'), { longest: 4, last: 4 });
    assert.deepEqual(added('two old ferries sank off the pier wall', 'sank the pier'), { longest: 3, last: 1 });
    assert.deepEqual(added('ferries sank', 'ferries sank'), { longest: 0, last: 0 });
  });

  it('is less where it is a name told more fully', () => {
    assert.deepEqual(added('mayor Ida Roan', 'mayor'), { longest: 1, last: 1 });
  });
});

describe('stems', () => {
  it('meet for the forms of one word', () => {
    for (const forms of [
      ['order', 'orders', 'ordered', 'ordering'],
      ['announce', 'announces', 'announced', 'announcing'],
      ['carry', 'carries', 'carried', 'carrying'],
      ['plan', 'plans', 'planned', 'planning'],
      ['fall', 'fell', 'fallen', 'falls'],
      ['vote', 'voted', 'voting', 'votes'],
      ['take', 'took', 'taking'],
      ['hop', 'hopped', 'hopping'],
      ['fix', 'fixed', 'fixing'],
      ['write', 'writes', 'wrote', 'written'],
      ['strike', 'strikes', 'struck', 'striking'],
      ['flee', 'flees', 'fled', 'fleeing'],
      ['slay', 'slew', 'slain'],
    ]) {
      assert.equal(new Set(forms.map(stemOf)).size, 1, forms.join());
    }
  });
});

describe('two articles', () => {
  const shared = 'The council of Orlo voted eleven to two to sell the disused lighthouse to a foundation from Vell.';
  const a = article('a.txt', [shared, 'Opponents hung black flags from the balconies along the whole harbour street.']);
  const b = article('b.txt', ['Brass bands played in the rain while the last oil lamp was carried down the stairs.', shared]);

  it('have what both say and what only one says', () => {
    const comparison = compareArticles(a, b);
    assert.deepEqual(
      comparison.statements.map(({ gist }) => gist),
      [shared],
    );
    assert.deepEqual(
      comparison.onlyA.map(span => a.text.slice(...span)),
      ['Opponents hung black flags from the balconies along the whole harbour street.'],
    );
    assert.deepEqual(
      comparison.onlyB.map(span => b.text.slice(...span)),
      ['Brass bands played in the rain while the last oil lamp was carried down the stairs.'],
    );
    assert.deepEqual(comparison.differences, []);
  });

  it('have no lineage in common when neither is the other’s copy', () => {
    const stranger = article('c.txt', ['Nobody had expected the glaziers to win the regatta against the pilots this year.']);
    assert.equal(compareArticles(a, stranger).lineage, null);
    assert.deepEqual(compareArticles(a, article('d.txt', [shared, a.text.split('\n')[1]!])).lineage?.articles, ['a.txt', 'd.txt']);
  });
});
