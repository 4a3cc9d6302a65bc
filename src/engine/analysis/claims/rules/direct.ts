/** Gives the quotations that no cue claimed a speaker: by a colon, by the claim that they go on, by the last speaker; else nobody. */
import { partitionPoint } from '../../../base/partitionPoint.ts';
import { cueForm } from '../../../language/cues/cues.ts';
import { type Attribution, ofOneShape, type Range } from '../attribution.ts';
import { phraseEnd } from '../reading/phrases.ts';
import { verbGroups } from '../reading/verbGroups.ts';
import { COMMA, CONJUNCTION, MARK, NOUN, PREPOSITION, PRONOUN, STOP } from '../reading/wordClasses.ts';
import type { Scene, SceneQuote, Unit } from '../scene.ts';
import { subjectAfter, subjectBefore } from '../sources.ts';
import { namesSpeaker, toldBefore } from './above.ts';
import { actor } from './actors.ts';

/** All attributions, those of `found` lengthened by the quotations that go on from them. */
export function attributeQuotes(scene: Scene, found: readonly Attribution[]): Attribution[] {
  const result = [...found];
  const owner = ownersOf(scene, found);
  const unitOf = unitFinder(scene);
  let speaker: Turn | null = null;
  for (const [q, quote] of scene.quotes.entries()) {
    const known = owner[q]!;
    if (known >= 0) {
      if (result[known]!.source) speaker = turn(scene, known, q, speaker);
      continue;
    }
    if (quote.quote.kind !== 'speech') continue;
    const unit = unitOf(quote.first);
    const introduced = introduction(scene, quote, unit) ?? signature(scene, quote);
    const before = speaker && scene.quotes[speaker.quote]!;
    if (introduced) result.push(ofOneShape(introduced));
    else if (speaker && before && goesOn(scene, result[speaker.index]!, before, quote)) {
      const claim = result[speaker.index]!;
      result[speaker.index] = ofOneShape({ ...claim, contents: [...claim.contents, [quote.first, quote.end]] });
      owner[q] = speaker.index;
      speaker = { ...speaker, quote: q };
      continue;
    } else if (speaker && before && floats(scene, before, quote, unit))
      result.push(ofOneShape(floating(result[whoseTurn(scene, speaker)]!, quote)));
    else
      result.push(
        ofOneShape(
          unless(scene, quote, actor(scene, quote, unit)) ??
            unless(scene, quote, goingOn(toldBefore(scene, found, quote, unit), quote)) ?? {
              ...NOBODY,
              confidence: quote.end - quote.first > LONG ? 0.5 : 0.4,
              contents: [[quote.first, quote.end]],
            },
        ),
      );
    owner[q] = result.length - 1;
    speaker = result[result.length - 1]!.source ? turn(scene, result.length - 1, q, speaker) : null;
  }
  return result;
}

/** The attribution, unless the quotation names its speaker. */
const unless = (scene: Scene, quote: SceneQuote, attribution: Attribution | null): Attribution | null =>
  attribution && namesSpeaker(scene, attribution, quote) ? null : attribution;

const goingOn = (claim: Attribution | null, quote: SceneQuote): Attribution | null =>
  claim && { ...floating(claim, quote), confidence: 0.55, rule: 'goes on from what is told before' };

/** Who spoke last, in which quote, and who did in the paragraph above that one. */
interface Turn {
  readonly index: number;
  readonly quote: number;
  readonly before: Turn | null;
}

function turn({ quotes, reading }: Scene, index: number, quote: number, last: Turn | null): Turn {
  if (!last) return { index, quote, before: null };
  const gap = reading.text.slice(quotes[last.quote]!.quote.marks[1], quotes[quote]!.quote.marks[0]);
  const breaks = gap.length < 200 ? gap.split(/\n\s*\n/).length - 1 : 2;
  return { index, quote, before: breaks === 1 ? { ...last, before: null } : breaks === 0 ? last.before : null };
}

/** Tokens beyond which a quotation is hardly a slogan or a title. */
const LONG = 12;

const NOBODY = {
  source: null,
  cue: null,
  stance: 'asserts',
  rule: 'quotation that nobody is given for',
  weak: false,
} as const;

/** A paragraph beneath a question and its answer goes back to who spoke before the last speaker; else it is the last one's. */
function whoseTurn({ classes, quotes, tokens }: Scene, { index, quote, before }: Turn): number {
  const asks = (q: number): boolean => {
    let last = quotes[q]!.end - 1;
    while (last > quotes[q]!.first && classes[last] === MARK) last--;
    return tokens[last]!.text === '?';
  };
  return before && before.index !== index && (asks(quote) || asks(before.quote)) ? before.index : index;
}

/** For each quote the index of the attribution whose content holds it, -1 for none. */
function ownersOf(scene: Scene, found: readonly Attribution[]): Int32Array {
  const owner = new Int32Array(scene.quotes.length).fill(-1);
  for (const [index, attribution] of found.entries()) {
    for (const [first, end] of attribution.contents) {
      for (let i = first; i < end; i++) {
        const q = scene.quoteAt[i]!;
        if (q < 0) continue;
        if (owner[q]! < 0) owner[q] = index;
        i = Math.max(i, scene.quotes[q]!.end - 1);
      }
    }
  }
  return owner;
}

function unitFinder(scene: Scene): (token: number) => Unit | null {
  let next = 0;
  return token => {
    while (next < scene.units.length && scene.units[next]!.end <= token) next++;
    return scene.units[next] ?? null;
  };
}

/** Words ending in a colon before the quotation, in its sentence or in the paragraph above. */
function introduction(scene: Scene, quote: SceneQuote, unit: Unit | null): Attribution | null {
  const colon = quote.first - 1;
  if (!unit || scene.tokens[colon]?.text !== ':') return null;
  const first = behindSemicolon(scene, colon >= unit.first ? unit.first : (unitEndingAt(scene, colon + 1)?.first ?? colon), colon);
  const introduced = introducer(scene, first, colon);
  if (!introduced) return null;
  return {
    source: introduced.source,
    cue: introduced.cue ?? [colon, colon + 1],
    contents: [[quote.first, quote.end]],
    stance: 'asserts',
    confidence: 0.75,
    rule: 'colon before the quotation',
    weak: false,
  };
}

/** `Hill claims victory; Reed: “Never”`: the last part of the sentence introduces. */
function behindSemicolon(scene: Scene, first: number, colon: number): number {
  for (let i = colon - 1; i > first; i--) if (scene.tokens[i]!.text === ';' && scene.quoteAt[i]! < 0) return i + 1;
  return first;
}

/** `“…” — Hugh Hill`: a dash and a name that end the paragraph. */
function signature(scene: Scene, quote: SceneQuote): Attribution | null {
  const dash = quote.end;
  if (!/^(?:[–—―‒-]|--)$/.test(scene.tokens[dash]?.text ?? '') || scene.classes[dash + 1] !== NOUN) return null;
  const unit = unitEndingAt(scene, dash + 2)!;
  const source = subjectAfter(scene, dash + 1, unit);
  if (!source || unit.end - source[1] > 2 || source[1] - source[0] > 12) return null;
  const cue: Range = [dash, dash + 1];
  return { source, cue, contents: [[quote.first, quote.end]], stance: 'asserts', confidence: 0.85, rule: 'name after a dash', weak: false };
}

/** The first unit that ends at the token `end` or behind it; the last one where none does. */
const unitEndingAt = ({ units }: Scene, end: number): Unit | undefined =>
  units[partitionPoint(units, unit => unit.end < end, 0, units.length - 1)];

/** The subject of the introducing words, with their verb if that says something; or whoever a phrase without a verb names ("And from Chairwoman Reed:"). */
function introducer(scene: Scene, from: number, colon: number): { readonly source: Range; readonly cue: Range | null } | null {
  const unit: Unit = { first: from, end: colon, paragraph: 0, kind: 'body' };
  let first: Range | null = null;
  for (const group of verbGroups(scene, unit)) {
    const subject = group.form === 'finite' ? subjectBefore(scene, group, from) : null;
    if (!subject) continue;
    const frames = cueForm(scene.tokens[group.head]!)?.verb.frames;
    if (frames?.has('s') || frames?.has('a')) return { source: subject, cue: [group.first, group.end] };
    first ??= subject;
  }
  if (first) return { source: first, cue: null };
  let start = from;
  while (start < colon && (scene.classes[start] === CONJUNCTION || scene.classes[start] === PREPOSITION || scene.classes[start] === COMMA))
    start++;
  if (scene.classes[start] !== NOUN && scene.classes[start] !== PRONOUN && phraseEnd(scene, start, colon) === start) return null;
  const source = subjectAfter(scene, start, unit);
  return source && { source, cue: null };
}

/** In the same paragraph, with nothing between the words of attribution and the quotation: `“A,” he said. “B.”` */
function goesOn(scene: Scene, claim: Attribution, before: SceneQuote, quote: SceneQuote): boolean {
  const end = Math.max(before.end, claim.cue?.[1] ?? 0, claim.source?.[1] ?? 0);
  if (paragraphBreak(scene, before.end - 1, quote.first)) return false;
  if (quote.first - end > 45 || quote.first < end) return false;
  let stop = end;
  const ended = end === before.end && scene.classes[end - 2] === STOP;
  while (stop < quote.first && !ended && scene.classes[stop] !== STOP) stop++;
  const last = scene.classes[quote.first - 1];
  return stop >= quote.first - 1 && (last === STOP || last === COMMA || last === MARK || quote.first === end);
}

/** A paragraph that is a quotation right below a paragraph with one. */
function floats(scene: Scene, before: SceneQuote, quote: SceneQuote, unit: Unit | null): boolean {
  if (!unit || quote.first !== unit.first) return false;
  const paragraphs = scene.reading.paragraphs;
  const above = paragraphs[unit.paragraph - 1];
  const end = scene.tokens[before.end - 1]!.span[1];
  return above !== undefined && end > above.span[0] && quote.quote.marks[0] === paragraphs[unit.paragraph]!.span[0];
}

const floating = (claim: Attribution, quote: SceneQuote): Attribution => ({
  source: claim.source,
  cue: null,
  contents: [[quote.first, quote.end]],
  stance: 'asserts',
  confidence: 0.6,
  rule: 'goes on from the last speaker',
  weak: false,
});

function paragraphBreak(scene: Scene, from: number, to: number): boolean {
  return /\n\s*\n/.test(
    scene.reading.text.slice(scene.tokens[from]!.span[1], Math.min(scene.tokens[to]!.span[0], scene.tokens[from]!.span[1] + 400)),
  );
}
