import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { eventsIn, PEOPLE, triggers, who } from './eventsReading.ts';

describe('triggers of events', () => {
  it('are main verbs that tell what happened, and nouns that name it', () => {
    assert.deepEqual(triggers('Police/NNS arrested/VBD Ames/NNP after/IN an/DT explosion/NN in/IN Karsholm/NNP ./.', { names: PEOPLE }), [
      'arrested',
      'explosion',
    ]);
  });

  it('are not verbs of speaking, of being or of having', () => {
    assert.deepEqual(triggers('Ames/NNP said/VBD Norvik/NNP is/VBZ a/DT firm/NN ./.', { names: PEOPLE }), []);
  });

  it('are the noun, not the light verb that carries it', () => {
    assert.deepEqual(triggers('The/DT judge/NN issued/VBD a/DT ruling/NN ./.'), ['ruling']);
  });

  it('take a particle in where the two make one verb', () => {
    assert.deepEqual(triggers('Ames/NNP stepped/VBD down/RP ./.', { names: PEOPLE }), ['stepped down']);
  });

  it('are not what the clause tells is over', () => {
    assert.deepEqual(triggers('The/DT court/NN lifted/VBD the/DT suspension/NN ./.'), ['lifted']);
    assert.deepEqual(triggers('The/DT court/NN announced/VBD the/DT suspension/NN ./.').at(-1), 'suspension');
  });

  it('are not words inside names', () => {
    assert.deepEqual(
      triggers('The/DT Karsholm/NNP Explosion/NNP Museum/NNP is/VBZ small/JJ ./.', {
        names: { 'Karsholm Explosion Museum': 'organisation' },
      }),
      [],
    );
  });
});

describe('participants of events', () => {
  it('are the subject before the verb and the object after it', () => {
    const [event] = eventsIn('Ames/NNP sold/VBD Norvik/NNP ./.', { names: PEOPLE });
    assert.deepEqual(who(event!), ['agent Ames', 'patient Norvik']);
  });

  it('change places in the passive, and the place comes from its own phrase', () => {
    const [event] = eventsIn('Ames/NNP was/VBD arrested/VBN by/IN Boyd/NNP in/IN Karsholm/NNP ./.', { names: PEOPLE });
    assert.deepEqual(who(event!).sort(), ['agent Boyd', 'patient Ames', 'place Karsholm']);
  });

  it('are whom it befalls, where nobody does it', () => {
    const [blast] = eventsIn('Norvik/NNP exploded/VBD in/IN Karsholm/NNP ./.', { names: PEOPLE });
    assert.deepEqual(who(blast!).sort(), ['patient Norvik', 'place Karsholm']);
  });

  it('are no places inside what acts', () => {
    const [sale] = eventsIn('A/DT Karsholm/NNP firm/NN sold/VBD Norvik/NNP ./.', { names: PEOPLE });
    assert.deepEqual(who(sale!).sort(), ['other Karsholm', 'patient Norvik']);
  });

  it('are found over a relative clause and for the second of two verbs', () => {
    const source = 'Ames/NNP ,/, who/WP is/VBZ ill/JJ ,/, sold/VBD Norvik/NNP and/CC fled/VBD ./.';
    const [sale, flight] = eventsIn(source, { names: PEOPLE });
    assert.deepEqual(who(sale!), ['agent Ames', 'patient Norvik']);
    assert.deepEqual(who(flight!), ['agent Ames']);
  });

  it('of an infinitive are those of the verb that governs it', () => {
    const event = eventsIn('Ames/NNP plans/VBZ to/TO buy/VB Norvik/NNP ./.', { names: PEOPLE }).find(({ lemma }) => lemma === 'buy');
    assert.deepEqual(who(event!), ['agent Ames', 'patient Norvik']);
  });
});

describe('tellings of one event in an article', () => {
  it('are joined: headline and lead, verb and noun', () => {
    const events = eventsIn(
      `^ Judge/NN blocks/VBZ Norvik/NNP ban/NN
      A/DT judge/NN blocked/VBD the/DT ban/NN on/IN Norvik/NNP ./.`,
      { names: PEOPLE },
    );
    const [blocking] = events.filter(({ lemma }) => lemma === 'block');
    assert.equal(blocking!.mentions.length, 2);
    assert.ok(
      events.every(event => event === blocking || event.weight < blocking!.weight),
      'the headline outweighs the rest',
    );
  });

  it('are kept apart by another date, another actor, or negation', () => {
    const sold = (events: LocalEvent[]): number => events.filter(({ lemma }) => lemma === 'sell').length;
    const apart = 'Ames/NNP sold/VBD Norvik/NNP on/IN Monday/NNP ./.\nAmes/NNP sold/VBD Norvik/NNP on/IN Friday/NNP ./.';
    assert.equal(sold(eventsIn(apart, { names: PEOPLE, times: { Monday: '2031-06-02', Friday: '2031-06-06' } })), 2);
    assert.equal(sold(eventsIn('Ames/NNP sold/VBD Norvik/NNP ./.\nBoyd/NNP sold/VBD Norvik/NNP ./.', { names: PEOPLE })), 2);
    assert.equal(sold(eventsIn("Ames/NNP sold/VBD Norvik/NNP ./.\nAmes/NNP did/VBD n't/RB sell/VB Norvik/NNP ./.", { names: PEOPLE })), 2);
  });
});

describe('finding events in any text', () => {
  const word = fc.constantFrom(
    ...'sold/VBD to/TO sell/VB will/MD not/RB Ames/NNP the/DT of/IN ruling/NN ,/, and/CC who/WP "/" Friday/NNP was/VBD killed/VBN killing/VBG \ud800/NN by/IN 6/CD $/$'.split(
      ' ',
    ),
  );

  it('never throws, and every trigger lies in its sentence', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), words => {
        for (const { mentions, label } of eventsIn(words.join(' '), { names: PEOPLE, times: { Friday: '2031-06-06' } })) {
          assert.notEqual(label, '');
          for (const { trigger, sentence } of mentions)
            assert.ok(sentence[0] <= trigger[0] && trigger[0] < trigger[1] && trigger[1] <= sentence[1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes a sentence of a hundred thousand words in its stride', () => {
    const time = (count: number): number => {
      const source = 'Ames/NNP said/VBD to/TO go/VB killed/VBN the/DT man/NN in/IN Karsholm/NNP and/CC ,/, '.repeat(count).trim();
      const start = process.cpuUsage().user;
      eventsIn(source);
      return (process.cpuUsage().user - start) / 1000;
    };
    time(200);
    const [small, large] = [time(1_000), time(10_000)];
    assert.ok(large < 30 * Math.max(small, 5), `${small} ms, ten times as long a text ${large} ms`);
  });
});
