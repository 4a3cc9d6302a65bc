import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { StatementIndex } from '../../src/engine/corpus/statements.ts';
import type { AnalyzedArticle } from '../../src/engine/model/analyzed.ts';
import type { Lineage } from '../../src/engine/model/coverage.ts';
import { put } from './put.ts';
import { article } from './statements.fixture.ts';

const SOURCE = [
  'A tide mill is a water mill driven by the rise and fall of the sea rather than by the current of a river.',
  'A dam with a sluice is built across a sheltered inlet, so that the incoming tide fills a pond behind it through a gate.',
  'As the level drops outside, the weight of the stored water closes the gate, and the miller waits until the wheel is free.',
  'The oldest remains were excavated beside a monastery and have been dated by the growth rings of their oak timbers.',
  'Working hours followed the moon, which is why the families of millers often slept in the loft above the stones.',
  'Steam engines made them unprofitable, and silt choked many of the ponds once nobody was left to dredge the channel.',
  'A handful has been restored by volunteers, who grind flour for visitors and teach carpentry to pupils from nearby schools.',
];
const RETOLD = [
  'It is not a current that drives a tide mill but the sea, as it goes through its rise and its fall.',
  'For this a sheltered inlet is shut off with a dam, and the incoming water goes through a gate and fills the pond.',
  'The gate closes under the stored weight when the level outside drops. Then one waits for the wheel to be free.',
  'Beside a monastery, remains were excavated that are older than any others; the rings in the oak told how they are dated.',
  'Since the moon set the working hours, millers and their families had beds in the loft and slept over the stones.',
  'They became unprofitable with the coming of steam, and with nobody to dredge it the channel was choked by silt.',
  'Volunteers have restored a few of them, grind some flour there, and show visitors and pupils what carpentry is.',
];
const INDEPENDENT = [
  'Long before electricity, people on the coast had learned to take their power from the sea with a tide mill.',
  'Twice a day the flood came up the creek and was caught behind a bank of stone and clay.',
  'At low water the trapped sea was let out over a wheel, which turned for about five hours.',
  'Monks are said to have brought the idea from Ireland, though Spanish records speak of similar machines.',
  'In one county alone there were thirty at the time of the last king, making everything from meal to gunpowder.',
  'Railways carried cheap imported wheat inland, and by the end of the century most had shut.',
  'Engineers study the principle again today because it promises energy without smoke.',
];

function indexOf(...articles: AnalyzedArticle[]): StatementIndex {
  const index = new StatementIndex();
  for (const one of articles) put(index, one);
  return index;
}
const lineagesOf = (...articles: AnalyzedArticle[]): Lineage[] => indexOf(...articles).lineages();

describe('retellings', () => {
  it('calls it a rewrite when an article tells another in its own words, sentence after sentence, and shows those of both', () => {
    const articles = [article('a.txt', SOURCE), article('b.txt', RETOLD)] as const;
    const [lineage, ...rest] = lineagesOf(...articles);
    assert.deepEqual(rest, []);
    assert.equal(lineage!.relation, 'rewrite');
    assert.ok(lineage!.share > 0.8, `${lineage!.share}`);
    for (const { path, text } of articles) {
      const shown = lineage!.evidence.filter(place => place.article === path).map(({ span }) => text.slice(...span));
      assert.ok(shown.join('\n').length > 0.8 * text.length, shown.join('\n'));
    }
  });

  it('finds it in a few sentences of a short answer too', () => {
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', RETOLD.slice(2, 6))).length, 1);
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', INDEPENDENT.slice(2, 6))).length, 2);
  });

  it('keeps articles apart that write on one subject, each from what it knows', () => {
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', INDEPENDENT)).length, 2);
    assert.equal(lineagesOf(article('a.txt', RETOLD), article('b.txt', INDEPENDENT)).length, 2);
  });

  it('does not show as evidence what an article adds to what it retells', () => {
    const added = [...RETOLD.slice(0, 4), INDEPENDENT[4]!, ...RETOLD.slice(4)];
    const b = article('b.txt', added);
    const [lineage] = lineagesOf(article('a.txt', SOURCE), b);
    const shown = lineage!.evidence.filter(place => place.article === 'b.txt').map(({ span }) => b.text.slice(...span));
    assert.ok(shown.length > 0 && !shown.join('\n').includes('county'), shown.join('\n'));
  });

  it('asks for the order of the other, since facts can be met in any', () => {
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', [...RETOLD].reverse())).length, 2);
  });

  it('follows passages of several sentences to where they were moved', () => {
    const b = article('b.txt', [...RETOLD.slice(3), ...RETOLD.slice(0, 3)]);
    const [lineage, ...rest] = lineagesOf(article('a.txt', SOURCE), b);
    assert.deepEqual(rest, []);
    const shown = lineage!.evidence.filter(place => place.article === 'b.txt').map(({ span }) => b.text.slice(...span));
    assert.ok(shown.join('\n').length > 0.8 * b.text.length, shown.join('\n'));
  });

  it('takes a few plain words in a row for more than the same words apart', () => {
    const inARow = [
      'Everything there hangs on the rise and fall of the ocean, never on rain, as volunteers explain.',
      'Whoever owns a machine like that lies awake, for it grinds only when the wheel is free of weeds or other growth.',
      'Abbots took their tenth of its silt: the ruin of one chapel lies beside a monastery and has lost its oak.',
      'Nobody could guess the hour of supper, which is why the families of fishermen took it for a joke of engineers.',
    ];
    const apart = [
      'Everything there hangs on the ocean and its fall after each rise, never on rain, as volunteers explain.',
      'Whoever owns a machine like that lies awake, for its wheel grinds only when free of weeds or other growth.',
      'Abbots took their tenth of its silt: the ruin of one monastery has a chapel and has lost its oak.',
      'Nobody could guess the hour of supper, and families took it for a joke of engineers.',
    ];
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', inARow)).length, 1);
    assert.equal(lineagesOf(article('a.txt', SOURCE), article('b.txt', apart)).length, 2);
  });

  it('does not take a rewrite for a form because of a name or two that it puts in', () => {
    const named = (lines: readonly string[], ...names: readonly string[]): string[] =>
      lines.map((line, i) => (names[i] ? line.replace(/\.$/, ` (${names[i]}).`) : line));
    const a = article('a.txt', named(SOURCE, 'Orlo', 'Vell'));
    assert.equal(lineagesOf(a, article('b.txt', named(RETOLD, 'Orlo', 'Vell', 'Hesk', 'Tamm'))).length, 1);
    assert.equal(lineagesOf(a, article('b.txt', named(RETOLD, 'Orlo', 'Brack', 'Hesk', 'Tamm', 'Ruhn'))).length, 2);
  });

  it('does not take for a rewrite what fills in one form with other names and figures', () => {
    const notice = (who: string, where: string, n: number): string[] => [
      `The registrar has received an application from ${who} of ${where} for a slipway licence valid until ${1900 + n}.`,
      `Objections in writing must reach the counter within ${n} days and state which neighbouring moorings are affected by ${who}.`,
      `A drawing with soundings of the foreshore at ${where} may be inspected during opening hours for a fee of ${n + 3} crowns.`,
      `Dredged gravel is to be tipped beyond the outer buoy off ${where}, at depths of not less than ${n + 9} fathoms.`,
      `The bond deposited by ${who} covers removal of the structure and amounts to ${n + 40} crowns.`,
    ];
    const forms = [notice('Hesk Brothers', 'Orlo', 31), notice('Widow Tamm', 'Vell', 58)].map((lines, i) =>
      article(`${i}.txt`, i === 0 ? lines : lines.map(line => line.replace('must reach', 'have to reach').replace('may be', 'can be'))),
    );
    assert.deepEqual(
      lineagesOf(...forms).filter(({ relation, share }) => relation === 'rewrite' && share > 0.9),
      [],
    );
  });

  it('does not count what both quote', () => {
    const quoting = (lines: readonly string[]): string[] => lines.map(line => `“${line.replace(/\.$/, ',')}” said the warden.`);
    assert.equal(lineagesOf(article('a.txt', quoting(SOURCE)), article('b.txt', quoting(RETOLD))).length, 2);
  });

  it('asks for more where the articles give sources, of which either may have had the same, unless both credit one agency', () => {
    const given = { claims: SOURCE.slice(0, 3).map(content => ({ source: content.slice(0, 6), content })) };
    const part = [...RETOLD.slice(3), ...INDEPENDENT.slice(0, 2)];
    const count = (a: AnalyzedArticle, b: AnalyzedArticle): number => lineagesOf(a, b).length;
    assert.equal(count(article('a.txt', SOURCE), article('b.txt', part)), 1);
    assert.equal(count(article('a.txt', SOURCE, given), article('b.txt', part)), 2);
    assert.equal(count(article('a.txt', SOURCE, { ...given, credit: 'Northwire' }), article('b.txt', part, { credit: 'Northwire' })), 1);
  });

  it('counts an article and its retelling as one source', () => {
    const said = 'The harbour master of Vell has closed the old quay to all carts until the planks are replaced.';
    const index = indexOf(
      article('a.txt', [...SOURCE, said]),
      article('b.txt', [...RETOLD, said]),
      article('c.txt', [...INDEPENDENT, said]),
    );
    assert.equal(index.all().find(({ members }) => members.length === 3)?.independent, 2);
    assert.equal(index.shareCopy('a.txt', 'b.txt'), true);
    assert.equal(index.shareCopy('a.txt', 'c.txt'), false);
  });

  it('are the same after any sequence of changes as when found anew', () => {
    const change = fc.record({
      path: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      lines: fc.option(fc.subarray([...SOURCE, ...RETOLD, ...INDEPENDENT], { minLength: 5 })),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 14 }), fc.integer({ min: 1, max: 5 }), (changes, spread) => {
        const index = new StatementIndex(spread);
        const present = new Map<string, AnalyzedArticle>();
        for (const { path, lines, ask } of changes) {
          if (present.delete(path)) index.delete({ path });
          if (lines) {
            present.set(path, article(path, lines));
            put(index, present.get(path)!);
          }
          if (ask) index.lineages();
        }
        const fresh = new StatementIndex(spread);
        for (const one of [...present.values()].reverse()) put(fresh, one);
        assert.deepEqual(index.lineages(), fresh.lineages());
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);
});
