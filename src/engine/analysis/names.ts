/** Finds names: spans with a type, not yet who is who. Candidates first, then the rules of spans, then types from all the article's evidence. */
import { mapped } from '../base/mapped.ts';
import type { Steps } from '../base/steps.ts';
import { GEOGRAPHY } from '../language/lexicons/countries.ts';
import { isGivenName, isWordAndGivenName } from '../language/lexicons/givenNames.ts';
import { WELL_KNOWN } from '../language/lexicons/organisations.ts';
import { NAME_TYPES } from '../language/names/nameLabels.ts';
import type { EntityType, MentionForm } from '../model/analysis.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type Evidence, gatherEvidence } from './names/evidence.ts';
import { withBracketLetters } from './names/finding/bracketLetters.ts';
import { findCapitalRuns, type NameCandidate } from './names/finding/candidates.ts';
import { runsWithGaps } from './names/finding/gaps.ts';
import { findInHeadline, KNOWN, knownNames } from './names/finding/headlines.ts';
import { withOpeners } from './names/finding/openers.ts';
import { withoutRefused } from './names/finding/refused.ts';
import { withToldElsewhere } from './names/finding/toldElsewhere.ts';
import { type TitleQuote, withWorks } from './names/finding/works.ts';
import { headLength, tailLength } from './names/spans/compounds.ts';
import { joinWholes } from './names/spans/joined.ts';
import { joinPersons, surnamesOf, withFamilies, withHiddenSurnames } from './names/spans/persons.ts';
import { joinPlaces } from './names/spans/placeLists.ts';
import { partPlaces } from './names/spans/placePairs.ts';
import { joinSevered } from './names/spans/severed.ts';
import { type TrimmedCandidate, trimCandidate } from './names/spans/spans.ts';
import { withSides } from './names/typing/sides.ts';
import { surfaceKey } from './names/typing/typeEvidence.ts';
import { type Testimonies, typeNames } from './names/typing/typing.ts';
import type { Verdict } from './names/typing/verdict.ts';

/** `first` and `end` are indexes into `Reading.tokens`. */
export interface NameSpan {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: Extract<MentionForm, 'name' | 'adjective'>;
  readonly why: string;
}

/** Finds name candidates with a type: `NameTagger` of the engine's language room. */
export interface NameFinder {
  /** `types`: the probability of each type, in the order of `NAME_TYPES`. */
  tagNames(
    reading: Reading,
  ): readonly { readonly first: number; readonly end: number; readonly type: EntityType; readonly types: readonly number[] }[];
}

/**
 * In text order, none overlapping another. With a finder its candidates come first, and those of capitals and lists only fill gaps:
 * nationalities, listed places, and in headlines the names of the text.
 */
export function* findingNames(
  reading: Reading,
  finder: NameFinder | null = null,
  quotes: readonly TitleQuote[] = [],
): Steps<readonly NameSpan[]> {
  const evidence = gatherEvidence(reading);
  yield;
  const ordinary = finder ? yield* learnedCandidates(reading, finder, evidence) : trimRuns(reading, capitalRuns(reading, evidence));
  const known: Testimonies = new Map();
  const plain = evidence.casing.every(casing => casing === 'ordinary');
  const candidates = plain ? ordinary : withHeadlines(reading, evidence, ordinary, known);
  yield;
  const types = typeNames(reading, candidates, known);
  yield;
  const verdicts = withFamilies(reading, candidates, withSides(reading, candidates, types));
  const names = mapped(candidates, (candidate, i) => toName(reading, candidate, verdicts[i]!));
  return withWorks(reading, partPlaces(reading, names), quotes);
}

/** Adds the names of sentences whose capitals say nothing, by what the others name. */
function withHeadlines(
  reading: Reading,
  evidence: Evidence,
  ordinary: readonly TrimmedCandidate[],
  testimonies: Testimonies,
): readonly TrimmedCandidate[] {
  const types = typeNames(reading, ordinary, testimonies);
  let s = 0;
  const known = knownNames(
    reading,
    ordinary.flatMap((candidate, i) => {
      while (reading.sentences[s]!.end <= candidate.first) s++;
      return candidate.adjective || evidence.casing[s] !== 'ordinary' ? [] : { ...candidate, type: types[i]!.type };
    }),
  );
  const found = headlineCandidates(reading, evidence, known);
  return fillGaps(withoutParts(reading, ordinary, found), found);
}

/** Of the first, those that are not merely a part of a name which the article has in full elsewhere: "BRANDEL" of "BRANDEL FOODS". */
function withoutParts(
  reading: Reading,
  candidates: readonly TrimmedCandidate[],
  found: readonly TrimmedCandidate[],
): readonly TrimmedCandidate[] {
  const known = found.filter(({ score }) => score === KNOWN);
  if (known.length === 0) return candidates;
  let k = 0;
  return candidates.filter(candidate => {
    const { first, end } = candidate;
    while (k < known.length && known[k]!.end <= first) k++;
    const whole = known[k];
    if (!whole || whole.first > first || whole.end < end) return !whole || !hidesSurname(reading, candidate, whole);
    return whole.end - whole.first === end - first;
  });
}

/** "Double Standard Obi" in a headline in Title Case: of a name that the text below has not, all but the surname that it has. */
const hidesSurname = ({ tokens }: Reading, { first, end }: TrimmedCandidate, known: TrimmedCandidate): boolean =>
  known.type === 'person' &&
  known.end === end &&
  known.end - known.first === 1 &&
  known.first > first &&
  !isGivenName(tokens[first]!.lower) &&
  !isWordAndGivenName(tokens[first]!.lower);

function capitalRuns(reading: Reading, evidence: Evidence): NameCandidate[] {
  return reading.sentences.flatMap((sentence, s) =>
    evidence.casing[s] === 'ordinary' ? findCapitalRuns(reading, sentence, evidence) : [],
  );
}

const trimRuns = (reading: Reading, runs: readonly NameCandidate[]): TrimmedCandidate[] =>
  withoutOverlaps(runs.flatMap(run => trimCandidate(reading, run, NOBODY)));
const NOBODY: ReadonlySet<string> = new Set();

function* learnedCandidates(reading: Reading, finder: NameFinder, evidence: Evidence): Steps<readonly TrimmedCandidate[]> {
  const found = finder.tagNames(reading);
  yield;
  const tagged = withoutRefused(reading, found, evidence);
  const surnames = surnamesOf(reading, tagged);
  const trimmed = tagged.flatMap(({ first, end, type, types }) =>
    trimCandidate(reading, { first, end, type, score: 1, learned: mapped(NAME_TYPES, (name, t) => [name, types[t]!] as const) }, surnames),
  );
  yield;
  const parts = joinPersons(reading, joinPlaces(reading, withoutOverlaps(trimmed)));
  const learned = withOpeners(reading, withHiddenSurnames(reading, joinWholes(reading, parts), surnames), evidence);
  yield;
  const runs = runsWithGaps(reading, capitalRuns(reading, evidence), learned);
  const listed = trimRuns(reading, runs).filter(candidate => candidate.adjective || isListed(reading, candidate));
  const whole = withBracketLetters(reading, joinSevered(reading, fillGaps(withoutHalves(learned, listed), listed)));
  return withToldElsewhere(reading, whole, evidence.casing);
}

/** Without those that are one half of an adjective of two words: the "Costa" of "Costa Rican". */
function withoutHalves(learned: readonly TrimmedCandidate[], listed: readonly TrimmedCandidate[]): readonly TrimmedCandidate[] {
  const wholes = new Set(
    listed.filter(({ adjective, first, end }) => adjective && end - first === 2).flatMap(({ first }) => [first, first + 1]),
  );
  return wholes.size === 0 ? learned : learned.filter(({ first, end }) => end - first > 1 || !wholes.has(first));
}

/** Whether the words of a candidate alone say that it is a name. */
function isListed(reading: Reading, { first, end }: TrimmedCandidate): boolean {
  const surface = surfaceKey(reading, first, end);
  return GEOGRAPHY.places.has(surface) || GEOGRAPHY.capitals.has(surface) || WELL_KNOWN.has(surface);
}

/** Both lists together, in text order; of the second only what overlaps nothing of the first. Each is in text order, without overlaps. */
function fillGaps(first: readonly TrimmedCandidate[], second: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  let k = 0;
  const free = second.filter(candidate => {
    while (k < first.length && first[k]!.end <= candidate.first) k++;
    return k === first.length || first[k]!.first >= candidate.end;
  });
  return [...first, ...free].sort((a, b) => a.first - b.first);
}

/** Of candidates in text order: the first of two that overlap. */
function withoutOverlaps(candidates: readonly TrimmedCandidate[]): TrimmedCandidate[] {
  let end = 0;
  return candidates.filter(candidate => {
    if (candidate.first < end) return false;
    end = candidate.end;
    return true;
  });
}

function headlineCandidates(reading: Reading, evidence: Evidence, known: ReturnType<typeof knownNames>): TrimmedCandidate[] {
  return reading.sentences.flatMap((sentence, s) => {
    const casing = evidence.casing[s]!;
    return casing === 'ordinary' ? [] : findInHeadline(reading, sentence, casing, known, evidence);
  });
}

function toName(reading: Reading, candidate: TrimmedCandidate, verdict: Verdict): NameSpan {
  const { first, end } = candidate;
  const last = reading.tokens[end - 1]!;
  const span: Span = [reading.tokens[first]!.span[0] + headLength(reading.tokens[first]!.text), last.span[1] - tailLength(last.text)];
  if (!candidate.adjective) return { span, first, end, type: verdict.type, form: 'name', why: verdict.why };
  const surface = surfaceKey(reading, first, end);
  const place = GEOGRAPHY.adjectives.get(surface);
  const next = reading.tokens[end];
  const beforeNoun = next !== undefined && next.span[0] - last.span[1] <= 1 && /^(?:NN|JJ|VBG|VBN|CD)/.test(next.tag);
  if (GEOGRAPHY.peoples.has(surface) && !(place !== undefined && beforeNoun))
    return { span, first, end, type: 'group', form: 'name', why: 'a people, faith or party' };
  return {
    span,
    first,
    end,
    type: place ? 'place' : 'group',
    form: 'adjective',
    why: place ? `an adjective of ${place}` : 'a people, faith or party',
  };
}
