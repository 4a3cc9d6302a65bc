/** The forms of English verbs: a closed list of irregular ones, then the spelling rules. */

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `say said said|tell told told|write wrote written|speak spoke spoken|think thought thought|feel felt felt|know knew known|understand understood understood|find found found|
hold held held|read read read|go went gone|make made made|take took taken|see saw seen|hear heard heard|swear swore sworn|mean meant meant|seek sought sought|show showed shown|
prove proved proven|forget forgot forgotten|choose chose chosen|teach taught taught|foresee foresaw foreseen|weigh weighed weighed|put put put|let let let|
forecast forecast forecast|dream dreamed dreamed|quip quipped quipped|refer referred referred|plan planned planned|rip ripped ripped|beg begged begged|chat chatted chatted|
prefer preferred preferred|pan panned panned|brag bragged bragged|blog blogged blogged|text texted texted|caption captioned captioned|snap snapped snapped|yell yelled yelled|
regret regretted regretted|admit admitted admitted|rebut rebutted rebutted|slam slammed slammed|jot jotted jotted|opt opted opted|aver averred averred|dub dubbed dubbed|
refute refuted refuted|bid bid bid|stun stunned stunned|signal signaled signaled|label labeled labeled`
    .split('|')
    .map(entry => {
      const [base = '', past = '', participle = ''] = entry.trim().split(' ');
      return [base, [past, participle]] as const;
    }),
);

export function inflect(base: string): (readonly [form: string, kind: VerbForm])[] {
  const irregular = IRREGULAR.get(base);
  const regular = pastOf(base);
  const past = irregular?.[0] ?? regular;
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [thirdPerson(base), 's'],
    [past, 'past'],
    [irregular?.[1] ?? regular, 'participle'],
    [gerundOf(base, past), 'ing'],
  ];
  if (/[aeiou]l$/.test(base) && base.length > 4) forms.push([`${base}led`, 'past'], [`${base}led`, 'participle'], [`${base}ling`, 'ing']);
  return forms;
}

export function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

/** Doubles the consonant where the past form does. */
function gerundOf(base: string, past: string): string {
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  const last = base.slice(-1);
  return past === `${base}${last}ed` ? `${base}${last}ing` : `${base}ing`;
}
