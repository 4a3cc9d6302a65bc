import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findEvents } from '../../src/engine/analysis/events.ts';
import { WordToken } from '../../src/engine/language/wordToken.ts';
import type { Claim, EntityType, Event, Mention, TimeExpression } from '../../src/engine/model/analysis.ts';
import type { LocalEntity, LocalEvent } from '../../src/engine/model/analyzed.ts';
import type { Reading, Sentence, Token } from '../../src/engine/model/reading.ts';

/** What the other passes would know of a text, for `eventsIn`. */
interface Given {
  readonly names?: Readonly<Record<string, EntityType>>;
  readonly times?: Readonly<Record<string, string>>;
  /** What somebody claims. */
  readonly claimed?: string;
  readonly published?: string;
}

const LEMMAS: Readonly<Record<string, string>> = {
  sold: 'sell',
  bought: 'buy',
  blocked: 'block',
  blocks: 'block',
  arrested: 'arrest',
  was: 'be',
  were: 'be',
  is: 'be',
  plans: 'plan',
  failed: 'fail',
  did: 'do',
  fired: 'fire',
  exploded: 'explode',
  killed: 'kill',
  killing: 'kill',
  issued: 'issue',
  said: 'say',
  stepped: 'step',
  lifted: 'lift',
  announced: 'announce',
  rose: 'rise',
  shares: 'share',
  fled: 'flee',
  going: 'go',
};

/** A reading from tagged words, "Ames/NNP sold/VBD": one sentence and paragraph a line, `^` before a headline. */
function read(source: string): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  const paragraphs = source
    .trim()
    .split('\n')
    .map((line, paragraph) => {
      const first = tokens.length;
      for (const pair of line
        .trim()
        .replace(/^\^\s*/, '')
        .split(' ')) {
        const [word = '', tag = 'NN'] = pair.split('/');
        const start = text.length;
        text += word;
        const lower = word.toLowerCase();
        tokens.push(new WordToken([start, text.length], { number: tokens.length, text: word, lower, tag, lemma: LEMMAS[lower] ?? lower }));
        text += ' ';
      }
      const span = [tokens[first]!.span[0], tokens.at(-1)!.span[1]] as const;
      text += '\n';
      sentences.push({ span, first, end: tokens.length, paragraph });
      return { span, kind: line.trim().startsWith('^') ? ('headline' as const) : ('body' as const), first: paragraph, end: paragraph + 1 };
    });
  return { path: 'a.txt', text, paragraphs, sections: [], sentences, tokens };
}

function spansOf(text: string, words: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push([at, at + words.length]);
  return spans;
}

function eventsIn(source: string, { names = {}, times = {}, claimed, published }: Given = {}): LocalEvent[] {
  const reading = read(source);
  const mentions = Object.keys(names)
    .flatMap(name => spansOf(reading.text, name).map((span): Mention => ({ span, entity: name, form: 'name', why: '' })))
    .sort((a, b) => a.span[0] - b.span[0]);
  const entities = Object.entries(names).map(([name, type]): LocalEntity => {
    return { id: name, type, name, aliases: [], descriptions: [], articles: ['a.txt'], mentions: 1, gender: null, plural: false };
  });
  const timex = Object.entries(times)
    .flatMap(([words, value]) =>
      spansOf(reading.text, words).map((span): TimeExpression => ({ span, type: 'DATE', value, anchor: null, why: '' })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  const claims = claimed === undefined ? [] : spansOf(reading.text, claimed).map(span => ({ contents: [span] }) as unknown as Claim);
  return findEvents(reading, { cast: { entities, mentions, enclosed: [] }, times: timex, claims, published: published ?? null });
}

const triggers = (source: string, given?: Given): string[] => {
  const { text } = read(source);
  return eventsIn(source, given).flatMap(event => event.mentions.map(({ trigger }) => text.slice(trigger[0], trigger[1])));
};
const who = ({ participants }: Event): string[] => participants.map(({ role, entity }) => `${role} ${entity}`);

const PEOPLE = { Ames: 'person', Boyd: 'person', Karsholm: 'place', Norvik: 'organisation' } as const;

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

describe('status of events', () => {
  const status = (source: string, given?: Given): string => eventsIn(source, { names: PEOPLE, ...given }).at(-1)!.status;

  it('is happened for what is told as fact', () => assert.equal(status('Ames/NNP sold/VBD Norvik/NNP ./.'), 'happened'));
  it('is negated by "not", by a verb of failing, and by "no"', () => {
    assert.equal(status("Ames/NNP did/VBD n't/RB sell/VB Norvik/NNP ./."), 'negated');
    assert.equal(status('Ames/NNP failed/VBD to/TO sell/VB Norvik/NNP ./.'), 'negated');
    assert.equal(status('There/EX was/VBD no/DT explosion/NN ./.'), 'negated');
  });
  it('is planned after "will", "plans to" and "is going to"', () => {
    assert.equal(status('Ames/NNP will/MD sell/VB Norvik/NNP ./.'), 'planned');
    assert.equal(status('Ames/NNP plans/VBZ to/TO sell/VB Norvik/NNP ./.'), 'planned');
    assert.equal(status('Ames/NNP is/VBZ going/VBG to/TO sell/VB Norvik/NNP ./.'), 'planned');
  });
  it('is alleged after "may have" and where only somebody claims it', () => {
    assert.equal(status('Ames/NNP may/MD have/VB sold/VBN Norvik/NNP ./.'), 'alleged');
    assert.equal(status('Ames/NNP sold/VBD Norvik/NNP ./.', { claimed: 'Ames sold Norvik' }), 'alleged');
  });
});

describe('dates of events', () => {
  it('come from the nearest time of the sentence', () => {
    const [arrest, sale] = eventsIn(
      'Boyd/NNP arrested/VBD Ames/NNP on/IN Friday/NNP after/IN he/PRP sold/VBD Norvik/NNP in/IN May/NNP ./.',
      {
        names: PEOPLE,
        times: { Friday: '2031-06-06', May: '2031-05' },
      },
    );
    assert.equal(arrest!.date, '2031-06-06');
    assert.equal(sale!.date, '2031-05');
  });

  it('stay unknown where the sentence has none, or none with a value', () => {
    assert.equal(eventsIn('Ames/NNP sold/VBD Norvik/NNP ./.', { names: PEOPLE })[0]!.date, null);
  });

  it('are, of what the headline tells, shortly before publication where such a day is told', () => {
    const body = 'Boyd/NNP fled/VBD ./.\nBoyd/NNP fled/VBD ./.\nBoyd/NNP fled/VBD ./.\nAmes/NNP sold/VBD Norvik/NNP on/IN Friday/NNP ./.';
    const source = `^ Ames/NNP sold/VBD Norvik/NNP\n${body}`;
    const given = { names: PEOPLE, times: { Friday: '2031-06-06' } };
    const sales = (published?: string): (string | null)[] =>
      eventsIn(source, { ...given, ...(published ? { published } : {}) })
        .filter(({ lemma }) => lemma === 'sell')
        .map(({ date }) => date);
    assert.deepEqual(sales('2031-06-07'), ['2031-06-06']);
    assert.deepEqual(sales('2031-09-07'), [null], 'a day long before is that of something else');
    assert.deepEqual(sales(), [null]);
  });
});

describe('labels and types of events', () => {
  it('say who does what to whom, in the words of the text', () => {
    const [event] = eventsIn('A/DT federal/JJ judge/NN temporarily/RB blocked/VBD the/DT investment/NN ban/NN ./.');
    assert.equal(event!.label, 'Federal judge blocks investment ban');
    assert.equal(event!.type, 'court ruling');
  });

  it('keep to sixty code units and end on a word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 12 }), words => {
        for (const { label } of eventsIn(`Ames/NNP sold/VBD ${words.map(word => `${word}/NN`).join(' ')} ./.`)) {
          assert.ok(label.length > 0 && label.length <= 60, label);
        }
      }),
    );
  });

  it('know what is fired by its object', () => {
    assert.equal(eventsIn('Norvik/NNP fired/VBD the/DT coach/NN ./.', { names: PEOPLE })[0]!.type, 'dismissal');
    assert.equal(eventsIn('Norvik/NNP fired/VBD a/DT missile/NN ./.', { names: PEOPLE })[0]!.type, 'missile launch');
  });

  it('call the rise of a share a share move', () => {
    assert.equal(eventsIn('Norvik/NNP shares/NNS rose/VBD 6/CD percent/NN ./.', { names: PEOPLE })[0]!.type, 'share move');
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
