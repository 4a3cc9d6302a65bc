/** Attributions by verbs: "X said that", "…, said X", "as X put it", "X was criticised by Y". */
import { type CueVerb, cueForm } from '../../../language/cues/cues.ts';
import type { Attribution, Range } from '../attribution.ts';
import { type Complement, found } from '../complement.ts';
import { complementOf } from '../contents.ts';
import { phraseStart, startsPhrase } from '../reading/phrases.ts';
import { type VerbGroup, verbGroups } from '../reading/verbGroups.ts';
import { BREAK, COMMA, CONJUNCTION, DETERMINER, NOUN, PREPOSITION, PRONOUN, WH } from '../reading/wordClasses.ts';
import type { Scene, Unit } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../sources.ts';
import { contentsBefore } from './before.ts';
import { comparison } from './comparisons.ts';
import { attribute, type Cue, isClauseEnd, type Progress, ruleOf } from './cueing.ts';
import { causedSubject, chained, coordinated, gerundSubject } from './governors.ts';
import { isInverted } from './inverted.ts';
import { calledBy, emergence, followedByAgent, passiveAttribution } from './passives.ts';
import { predicateEnd } from './predicates.ts';
import { beforePredicate, objectRelative, ofObjectRelative, ofRelativeClause, tellingAntecedent } from './relatives.ts';

export function verbAttributions(scene: Scene, unit: Unit): Attribution[] {
  const found: Attribution[] = [];
  const progress: Progress = {
    subject: null,
    main: null,
    contents: [],
    covered: -1,
    floor: unit.first,
    previous: null,
  };
  for (const plain of verbGroups(scene, unit)) {
    const { group, verb } = withParticle(scene, plain, cueForm(scene.tokens[plain.head]!)?.verb);
    const subject = group.form === 'finite' || group.form === 'participle' ? subjectBefore(scene, group, unit.first) : null;
    if (verb) {
      const cue = { group, verb, first: group.first };
      const letter = subject ? null : tellingAntecedent(scene, unit, cue);
      const read = readCue(scene, unit, cue, subject ?? letter, progress);
      const attribution =
        read && !(letter && /^(?:object|clause before|antecedent)/.test(read.rule)) ? ofRelativeClause(scene, unit, read) : null;
      if (attribution) {
        found.push(attribution);
        if (!attribution.weak) progress.floor = Math.max(progress.floor, endOf(attribution));
        if (attribution.source && group.first >= progress.covered) {
          progress.main = attribution.source;
          progress.contents = /^(?:that|clause)/.test(attribution.rule) ? attribution.contents : [];
          progress.covered = Math.max(...attribution.contents.map(range => range[1]));
        }
      }
    }
    const emerged = verb ? null : emergence(scene, unit, group, subject);
    if (emerged) found.push(emerged);
    if (subject && group.form === 'finite' && !isReducedRelative(scene, group, progress)) {
      progress.subject = resolveRelative(scene, subject, progress);
      progress.main ??= subject;
    }
    progress.previous = group;
  }
  return found;
}

/** "pointed out": the particle belongs to the group, and what it lets follow to the verb. */
function withParticle(scene: Scene, group: VerbGroup, verb: CueVerb | undefined): { group: VerbGroup; verb: CueVerb | undefined } {
  const frames = verb?.particles.get(scene.tokens[group.end]?.lower ?? '');
  if (!verb || !frames || scene.quoteAt[group.end]! >= 0) return { group, verb };
  return { group: { ...group, end: group.end + 1 }, verb: { ...verb, frames: new Set([...verb.frames, ...frames]) } };
}

/** "listed them among firms deemed a threat": no subject of its own stands before the second past form of a clause. */
function isReducedRelative(scene: Scene, group: VerbGroup, { previous }: Progress): boolean {
  if (
    !previous ||
    (previous.form !== 'finite' && !startsPhrase(scene, previous.end)) ||
    group.head !== group.first ||
    scene.tokens[group.head]!.tag !== 'VBD'
  )
    return false;
  if (cueForm(scene.tokens[group.head]!)?.verb.frames.has('s') || cueForm(scene.tokens[previous.head]!)?.verb.frames.has('s')) return false;
  let preposition = false;
  for (let i = previous.end; i < group.first; i++) {
    const kind = scene.classes[i];
    if (kind === COMMA || kind === BREAK || kind === WH || scene.tokens[i]!.lower === 'that') return false;
    if (kind === PREPOSITION) preposition = true;
  }
  return preposition;
}

const endOf = ({ cue, source, contents }: Attribution): number =>
  Math.max(cue?.[1] ?? 0, source?.[1] ?? 0, ...contents.map(range => range[1]));

/** "Reed, who taught, …": what stands before a relative pronoun is not what somebody says. */
const isRelative = (scene: Scene, subject: Range): boolean =>
  subject[1] - subject[0] === 1 && /^(?:who|which)$/.test(scene.tokens[subject[0]]!.lower);

const resolveRelative = (scene: Scene, subject: Range, progress: Progress): Range | null =>
  isRelative(scene, subject) ? progress.subject : subject;

function readCue(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const { group } = cue;
  if (group.passive) return passiveAttribution(scene, unit, cue, subject, progress);
  switch (group.form) {
    case 'finite':
      return finiteAttribution(scene, unit, cue, subject, progress);
    case 'participle':
      return participleAttribution(scene, unit, cue, subject, progress);
    case 'gerund':
      return governed(scene, unit, cue, gerundSubject(scene, unit, cue, progress));
    case 'infinitive': {
      const whole = chained(scene, cue, progress);
      const caused = causedSubject(scene, cue, progress);
      return governed(scene, unit, whole, caused ?? progress.subject, whole === cue || progress.previous?.passive);
    }
  }
}

/** `deed`: "rose to say", "is expected to publish" tell nothing that is said but where the words stand. */
function governed(scene: Scene, unit: Unit, cue: Cue, source: Range | null, deed = false): Attribution | null {
  if (!source || (source[1] > cue.first && source[0] < cue.group.end)) return null;
  const complement = complementOf(scene, cue.group, cue.verb, unit);
  if (deed && !(complement && tellsWords(scene, complement))) return null;
  if (!complement) return null;
  const content = cue.group.form === 'gerund' && source[1] === cue.first ? beforePredicate(scene, complement.content) : complement.content;
  return attribute(scene, cue, source, complement.cueEnd, [content], complement);
}

/** `took to the radio to call it "a sham"`: what is done to say something is a claim where the words stand. */
function tellsWords(scene: Scene, { content: [first, end], via }: Complement): boolean {
  if (via === 'that') return true;
  for (let i = first; i < end; i++) if (scene.quoteAt[i]! >= 0) return true;
  return false;
}

function participleAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  const attributive =
    startsPhrase(scene, cue.group.end) && scene.classes[cue.group.end] !== DETERMINER && scene.classes[cue.group.end] !== PRONOUN;
  const beside = scene.classes[cue.group.head - 1];
  if (
    subject &&
    (!attributive || beside === NOUN || beside === PRONOUN) &&
    (cue.verb.frames.has('s') || namesObject(scene, unit, cue)) &&
    cueForm(scene.tokens[cue.group.head]!)!.forms.has('past') &&
    !followedByAgent(scene, cue)
  ) {
    return finiteAttribution(scene, unit, cue, subject, progress);
  }
  const before = cue.group.first - 1;
  if (!subject && scene.classes[before] === CONJUNCTION && (!attributive || progress.covered === before))
    return finiteAttribution(scene, unit, cue, subject, progress);
  return followedByAgent(scene, cue) ? passiveAttribution(scene, unit, cue, subject, progress) : calledBy(scene, unit, cue, null);
}

/** `The union called Hill a "champion"`: no participle of a noun has an object and what that is called. */
const namesObject = (scene: Scene, unit: Unit, { verb, group }: Cue): boolean =>
  (verb.frames.has('x') || verb.frames.has('o')) && predicateEnd(scene, group.end, unit) >= 0;

function finiteAttribution(scene: Scene, unit: Unit, cue: Cue, subject: Range | null, progress: Progress): Attribution | null {
  if (isAttributivePast(scene, cue) || isObjectPronoun(scene, subject)) return null;
  const complement = complementOf(scene, cue.group, cue.verb, unit);
  const speaking = cue.verb.frames.has('s');
  const inverted = speaking && isInverted(scene, unit, cue, subject) ? subjectAfter(scene, cue.group.end, unit) : null;
  if (inverted) {
    const plain = { ...cue, first: cue.group.first };
    const contents = contentsBefore(scene, unit, cue.group.first, inverted[1], progress, true);
    if (contents) return attribute(scene, plain, inverted, cue.group.end, contents.ranges, null, contents.quoted);
    const colon = scene.tokens[inverted[1]]?.text === ':' ? found(scene, inverted[1] + 1, unit, 'colon') : null;
    return colon && attribute(scene, plain, inverted, cue.group.end, [colon.content], { ...colon, cueEnd: cue.group.end });
  }
  const source = subject ?? coordinated(scene, cue, progress);
  if (!source) return null;
  const asClause = speaking && subject ? comparison(scene, unit, cue, subject, progress) : null;
  if (asClause) return asClause;
  const relative = speaking && subject ? objectRelative(scene, unit, cue, subject) : null;
  if (relative) return relative;
  const left =
    speaking && subject && !isRelative(scene, subject)
      ? contentsBefore(
          scene,
          unit,
          subject[0],
          complement ? -1 : cue.group.end,
          progress,
          complement === null || isHeardQuestion(scene, subject, cue, complement),
        )
      : null;
  if (left && isHearer(scene, cue, source)) return attribute(scene, cue, null, cue.group.end, left.ranges, null, left.quoted);
  if (left && (!complement || (left.quoted && (left.closed || complement.via === 'quote' || complement.via === 'object')))) {
    const ranges = complement?.via === 'quote' ? [...left.ranges, complement.content] : left.ranges;
    return attribute(scene, cue, source, cue.group.end, ranges, null, left.quoted);
  }
  if (complement)
    return attribute(scene, cue, source, complement.cueEnd, [ofObjectRelative(scene, source, complement.content)], complement);
  return antecedentAttribution(scene, unit, cue, source, progress);
}

/** `“Why?” Moss asked the clerk.`: what follows the verb is whom it is said to, behind a quotation that no comma can end. */
const isHeardQuestion = ({ tokens, quoteAt }: Scene, subject: Range, { verb }: Cue, { via }: Complement): boolean =>
  via === 'object' && verb.frames.has('a') && (quoteAt[subject[0] - 1] ?? -1) >= 0 && /^[?!]$/.test(tokens[subject[0] - 2]?.text ?? '');

/** "Clerk lied, jury told": who is told says nothing. */
const isHearer = ({ tokens }: Scene, { verb, group }: Cue, source: Range): boolean =>
  verb.lemma === 'tell' &&
  group.head === group.first &&
  source[1] === group.first &&
  /^(?:jur(?:y|ors)|court|inquest|tribunal|inquiry|hearing)$/.test(tokens[source[1] - 1]!.lower);

/** "over alleged links": a past form right behind a preposition describes what follows. */
const isAttributivePast = (scene: Scene, { group: { head, first } }: Cue): boolean =>
  /^(?:over|of|in|for|with|on|about|by|from|against|amid|into|between|without|despite|following|at)$/.test(
    scene.tokens[head - 1]?.lower ?? '',
  ) &&
  head - first <= 1 &&
  /^(?:VB[DN]|JJ)$/.test(scene.tokens[head]!.tag) &&
  scene.classes[head + 1] === NOUN;

const isObjectPronoun = (scene: Scene, subject: Range | null): boolean =>
  subject !== null && subject[1] - subject[0] === 1 && /^(?:him|them|us|me)$/.test(scene.tokens[subject[0]]!.lower);

/** "accusations that the company denies", "The claims, which Hill rejected,": the content is what the clause hangs on. */
function antecedentAttribution(scene: Scene, unit: Unit, cue: Cue, source: Range, progress: Progress): Attribution | null {
  if (!cue.verb.frames.has('o') || !isClauseEnd(scene, unit, cue.group.end)) return null;
  let last = source[0] - 1;
  const relative = /^(?:that|which)$/.test(scene.tokens[last]?.lower ?? '');
  if (relative) last--;
  if (scene.classes[last] === COMMA && relative) last--;
  if (last < unit.first || scene.classes[last] === COMMA) return null;
  const first = phraseStart(scene, last, unit.first);
  if (first > last) return null;
  const said = cue.verb.denies && relative && progress.covered === last + 1 ? progress.contents : [];
  return {
    ...attribute(scene, cue, source, cue.group.end, said.length > 0 ? said : [[first, last + 1]], null),
    confidence: 0.6,
    rule: ruleOf(scene, 'antecedent of', cue, cue.group.end),
  };
}
