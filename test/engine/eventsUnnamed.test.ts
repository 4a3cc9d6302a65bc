import { strict as assert } from 'node:assert';
import { createAnalyzer } from '../../src/engine/analysis/analyze.ts';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { aloneRecord, corpusRecord } from '../../src/engine/export/json.ts';
import type { Entity, Event } from '../../src/engine/model/analysis.ts';
import { WEIGHTS } from '../fixtures/weights.ts';

const analyzer = createAnalyzer(WEIGHTS);

interface Record {
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** Of the first event that the lemma stands in the label of: role and name of each participant, unnamed ones in brackets. */
function who({ entities, events }: Record, label: RegExp): string[] {
  const event = events.find(each => label.test(each.label));
  assert.ok(event, events.map(each => each.label).join('; '));
  return event.participants.map(({ role, entity }) => {
    const { name, unnamed } = entities.find(({ id }) => id === entity)!;
    return unnamed ? `${role} (${name})` : `${role} ${name}`;
  });
}

const alone = (text: string): Record => aloneRecord(analyzer.analyze('a.txt', text));

function together(...texts: readonly string[]): Record {
  const corpus = new Corpus();
  for (const [i, text] of texts.entries()) corpus.set(analyzer.analyze(`${i}.txt`, text));
  return corpusRecord(corpus);
}

describe('participants without a name', () => {
  it('are people and bodies in the words of the text', () => {
    assert.deepEqual(who(alone('A masked gunman killed three shoppers in the arcade.'), /kill/), [
      'agent (masked gunman)',
      'patient (three shoppers)',
    ]);
    assert.deepEqual(who(alone('Dozens of passengers were injured in the crash.'), /injured/), ['patient (dozens of passengers)']);
    assert.deepEqual(who(alone('At least nine were killed in the blast.'), /killed/), ['patient (at least nine)']);
    assert.deepEqual(who(alone('An appeal court overturned the verdict.'), /overturn/), ['agent (appeal court)']);
  });

  it('keep the capital of a place in their words at the head of a sentence', () => {
    assert.deepEqual(who(alone('A Manchester woman killed three shoppers in the arcade.'), /kill/), [
      'other Manchester',
      'agent (Manchester woman)',
      'patient (three shoppers)',
    ]);
  });

  it('are no things, no sums and no ages', () => {
    assert.deepEqual(who(alone('The old bridge was destroyed by a flood.'), /destroyed/), []);
    assert.deepEqual(who(alone('The storm killed the deal.'), /kill/), []);
  });

  it('are left out beside a name in the same role', () => {
    const { events, entities } = alone('Ines Dahl was arrested in March. A woman was arrested in March.');
    assert.ok(events.length > 0 && entities.every(({ unnamed }) => unnamed === undefined || unnamed));
    assert.ok(who({ events, entities }, /Dahl/).every(part => !part.includes('(')));
  });

  it('are one in all articles that tell the event, with the wordings and where they stand', () => {
    const first = 'Tram driver arrested after crash in Karsholm\n\nA tram driver was arrested in Karsholm on 3 May 2031 after a crash.\n';
    const second = 'Driver arrested after Karsholm crash\n\nPolice arrested a male driver in Karsholm on 3 May 2031 after the crash.\n';
    const { entities, events } = together(first, second);
    const unnamed = entities.filter(entity => entity.unnamed && /driver/.test(entity.name));
    assert.equal(unnamed.length, 1);
    const [driver] = unnamed;
    assert.deepEqual(driver!.articles, ['0.txt', '1.txt']);
    assert.ok([driver!.name, ...driver!.aliases].includes('male driver'));
    for (const { text, article, span } of driver!.descriptions)
      assert.match((article === '0.txt' ? first : second).slice(...span).toLowerCase(), new RegExp(`${text}$`));
    assert.ok(events.some(({ participants }) => participants.some(({ entity }) => entity === driver!.id)));
  });

  it('are not the same in another event', () => {
    const { entities } = together(
      'Man arrested in Karsholm\n\nA man was arrested in Karsholm on 3 May 2031.\n',
      'Man jailed in Vell\n\nA man was jailed in Vell on 9 June 2032.\n',
    );
    const ids = entities.filter(entity => entity.unnamed && entity.name === 'man').map(({ id }) => id);
    assert.equal(new Set(ids).size, 2);
  });
});
