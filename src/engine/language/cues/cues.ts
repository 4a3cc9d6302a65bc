/** The cue lexicon as lookups: the forms of cue verbs with their frames, cue nouns and adjectives with what they take. */

import { inflect, type VerbForm } from '../words/inflect.ts';
import { type Looked, WordMap } from '../words/wordLists.ts';
import { CUE_ADJECTIVE_LINES, CUE_NOUN_LINES } from './cueNouns.ts';
import { CUE_VERB_LINES } from './cueVerbs.ts';

export type CueClass = 'speech' | 'writing' | 'ruling' | 'finding' | 'belief' | 'intention';
export type Frame = 's' | 'a' | 'o' | 'i' | 'q' | 'x' | 'g';

/** `frames`: what may follow; `prepositions`: those that belong to the cue. */
export interface CueVerb {
  readonly lemma: string;
  readonly classes: ReadonlySet<CueClass>;
  readonly frames: ReadonlySet<Frame>;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions that come after the object: "accused him of". */
  readonly objectPrepositions: ReadonlySet<string>;
  /** The second word of a phrasal verb, and what may follow it then. */
  readonly particles: ReadonlyMap<string, ReadonlySet<Frame>>;
  readonly denies: boolean;
  readonly asks: boolean;
}

export interface CueForm {
  readonly verb: CueVerb;
  readonly forms: ReadonlySet<VerbForm>;
}

interface Draft {
  readonly lemma: string;
  readonly classes: Set<CueClass>;
  readonly frames: Set<Frame>;
  readonly prepositions: Set<string>;
  readonly objectPrepositions: Set<string>;
  readonly particles: Map<string, Set<Frame>>;
  denies: boolean;
  asks: boolean;
}

const CLASSES: readonly CueClass[] = ['speech', 'writing', 'ruling', 'finding', 'belief', 'intention'];

function readVerbs(): Map<string, Draft> {
  const verbs = new Map<string, Draft>();
  for (const line of CUE_VERB_LINES.replace(/\n +/g, ' ').split('\n')) {
    const [head = '', body = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    const kind = CLASSES.find(name => head.includes(name));
    if (!kind) continue;
    const frames = [...head.replace(kind, '').replace(/[^saoiqxg]/g, '')] as Frame[];
    for (const entry of body.split(/\s+/).filter(Boolean))
      addVerb(verbs, entry, { kind, frames, denies: head.includes('!'), asks: head.includes('?') });
  }
  return verbs;
}

interface Line {
  readonly kind: CueClass;
  readonly frames: readonly Frame[];
  readonly denies: boolean;
  readonly asks: boolean;
}

function addVerb(verbs: Map<string, Draft>, entry: string, line: Line): void {
  const [word = '', prepositions] = entry.split(':');
  const [lemma = '', particle] = word === 'e-mail' ? [word] : word.split('-');
  const draft: Draft = verbs.get(lemma) ?? {
    lemma,
    classes: new Set(),
    frames: new Set(),
    prepositions: new Set(),
    objectPrepositions: new Set(),
    particles: new Map(),
    denies: false,
    asks: false,
  };
  verbs.set(lemma, draft);
  draft.classes.add(line.kind);
  draft.denies ||= line.denies;
  draft.asks ||= line.asks;
  if (particle) draft.particles.set(particle, new Set([...(draft.particles.get(particle) ?? []), ...line.frames]));
  const into = line.frames.includes('x') ? draft.objectPrepositions : draft.prepositions;
  if (prepositions) for (const preposition of prepositions.split('/')) into.add(preposition);
  if (!particle && (!prepositions || line.frames.includes('x'))) for (const frame of line.frames) draft.frames.add(frame);
}

function formsOf(verbs: ReadonlyMap<string, CueVerb>): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, { verb: CueVerb; forms: Set<VerbForm> }>();
  for (const verb of verbs.values()) {
    for (const [form, kind] of inflect(verb.lemma)) {
      const known = forms.get(form);
      if (known && known.verb === verb) known.forms.add(kind);
      else if (!known) forms.set(form, { verb, forms: new Set([kind]) });
    }
  }
  return forms;
}

const VERB_FORMS = new WordMap<CueForm>(formsOf(readVerbs()));

export const cueForm = (token: Looked | undefined): CueForm | undefined => VERB_FORMS.of(token);

/** Whether a lower-case word is a form of a verb of saying, writing or ruling. */
export function isCueForm(word: string): boolean {
  const classes = VERB_FORMS.get(word)?.verb.classes;
  return classes !== undefined && (classes.has('speech') || classes.has('writing') || classes.has('ruling'));
}

function readTakers(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const takers = new Map<string, Set<string>>();
  for (const line of lines.replace(/\n +/g, ' ').split('\n')) {
    const [what = '', list = ''] = line.split(':');
    for (const word of list.split(/\s+/).filter(Boolean)) takers.set(word, (takers.get(word) ?? new Set()).add(what.trim()));
  }
  return takers;
}

/** Singular noun → what introduces its content: "that", "of", "to", … */
export const CUE_NOUNS = readTakers(CUE_NOUN_LINES);
/** Adjective → what introduces its content. */
export const CUE_ADJECTIVES = readTakers(CUE_ADJECTIVE_LINES);
