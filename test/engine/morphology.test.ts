/** Our dictionary forms and inflections, checked against compromise's: two makers' rules agree on the verbs that news is made of. */
import { strict as assert } from 'node:assert';
import nlp from 'compromise';
import { presentOf } from '../../src/engine/language/events/eventTense.ts';
import { lemmaOf } from '../../src/engine/language/words/lemma.ts';

const VERBS =
  `accuse acquire admit agree announce appeal appoint approve arrest arrive attack ban begin block break bring build buy call cancel carry
catch change charge choose claim collapse come confirm convict cut deal decide declare defend delay demand deny deploy destroy die dismiss
divide drop elect end escape expand expel explode face fail fall fight file find fine fire fly freeze gain give go grant grow halt hear hire hit hold
impose injure issue join keep kill lead leave lift lose make meet merge move name offer open order overtake pay plan pledge protest publish put quit
raise reach recall refuse regulate reject release remove reopen replace report rescue resign rise rob rule run sack say search seek seize sell send
sentence set settle shoot show sign sink speak stand start steal step stop strike submit sue suspend take tell testify threaten topple transfer try
unveil urge veto visit vote warn weigh win withdraw wound write abandon abuse accept achieve act add address adopt advance advise affect aim allege
allow alter amend answer apologise apply argue arise ask assault assess assist assume assure assign attend attract avoid award back base beat become believe
belong blame bomb boost borrow breach bury campaign care cast cause celebrate cite clash climb collect combine commit compare compete complain
complete comply concede conclude condemn confess confront consider consist contain continue contribute control cost cover crash create criticise cross
cure damage dare debate decline decrease defeat define delete deliver depend derive describe deserve design desire detain determine develop devise
differ dig disappear discover discuss dispute distribute disrupt dominate donate double doubt draft drive earn ease edit emerge employ enable encourage
engage enjoy ensure enter erupt establish estimate evacuate evade evolve examine exceed exchange exclude excite execute exist expect expire exploit
explore export expose extend flee focus follow force forecast forgive fund generate govern greet guide handle help hope ignite ignore imagine implement
imply improve include increase indicate infect inform inherit inject inquire insist inspect install intend interview introduce invade invent invest
investigate invite involve issue jail judge jump justify know label lack land last launch learn lend license limit link list live lobby locate lock
manage march mark match mean measure monitor mourn need negotiate note notice notify obtain occupy occur offend operate oppose organise oust outline owe
own participate pass pause perform permit persuade place plead plunge point pose possess postpone pour praise predict prefer prepare present
press prevent privatise probe proceed produce prohibit promise promote prompt propose prosecute protect prove provide provoke punish pursue push qualify
question raid rape realise rebuild receive recite recommend reconcile recover reduce refer reflect rely remain remember remind renew rent repair repeat
replace reply require resolve respond rest restore restrict result retain retire return reveal review revise revoke reward ride risk roll ruin rush save
scrap seem serve share shift shut sing slam slide slow smash smuggle solve spark spend spill split spread spur stab stage state stay stem store strand
strengthen stress stretch structure struggle study succeed suffer suggest supply support suppose surge surrender surround survive swap sweep swim
switch tackle target tax teach tear tend thank think throw tie tighten time torture total touch tour trace track trade train trap travel treat
trigger trust turn undergo understand unite update use value vanish verify view violate wait walk want warm wash watch wave welcome widen wipe wish
wonder work worry yield`
    .split(/\s+/)
    .filter(Boolean);

interface Forms {
  readonly PastTense: string;
  readonly PresentTense: string;
  readonly Gerund: string;
}

function formsOf(verb: string): Forms {
  const [forms] = nlp(`they will ${verb}`).verbs().conjugate() as unknown as Forms[];
  assert.ok(forms, `compromise does not conjugate "${verb}"`);
  return forms;
}

describe('morphology, as compromise has it too', function () {
  this.timeout(60_000);
  const forms = new Map<string, Forms>();

  before(() => {
    for (const verb of VERBS) forms.set(verb, formsOf(verb));
  });

  it('finds the dictionary form of past, present and gerund', () => {
    const wrong = [...forms].flatMap(([verb, { PastTense, PresentTense, Gerund }]) => {
      const inflected = [
        [PastTense, 'VBD'],
        [PresentTense, 'VBZ'],
        [Gerund, 'VBG'],
      ] as const;
      return inflected.flatMap(([form, tag]) => (lemmaOf(form, tag) === verb ? [] : [`${form} is ${lemmaOf(form, tag)}, not ${verb}`]));
    });
    assert.deepEqual(wrong, []);
  });

  it('puts a verb into the present of headlines', () => {
    const wrong = [...forms].filter(([verb, { PresentTense }]) => presentOf(verb, false) !== PresentTense).map(([verb]) => verb);
    assert.deepEqual(wrong, []);
  });
});
