/** What the search for antecedents looks at: the mentions so far, from one place in the text. */
import type { EntityType, MentionForm } from '../../model/analysis.ts';
import type { Gender } from '../../model/analyzed.ts';
import type { Reading, Sentence } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** An entity as the search for antecedents sees it. `gender` may be learned on the way. */
export interface Antecedent {
  readonly type: EntityType;
  readonly form: string;
  readonly name: string;
  gender: Gender | null;
  readonly plural: boolean;
  readonly country: boolean;
  /** Role nouns of its titles and descriptions: "judge", "company". */
  readonly heads: ReadonlySet<string>;
  readonly count: number;
}

/** A mention of an antecedent. `first` and `end` are token indexes. */
export interface Placed {
  readonly who: Antecedent;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
  readonly form: MentionForm;
  readonly why: string;
}

/** Whom an anaphor stands for. */
export interface Choice {
  readonly who: Antecedent;
  readonly why: string;
}

const WINDOW = 24;
const SENTENCES_BACK = 3;

export interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly index: number;
  readonly history: readonly Placed[];
  /** All names of the article; those from `upcoming` on stand behind `before`. */
  readonly names: readonly Placed[];
  readonly upcoming: number;
  readonly before: number;
  readonly quoted: boolean;
  /** Those of the history that stand inside a quotation: its speaker is none of them. */
  readonly spokenOf: ReadonlySet<Placed>;
  /** Who is named so far: bodies by the nouns in their names ("board", "court"), people by their offices ("senator"). */
  readonly bodies: ReadonlyMap<string, ReadonlySet<Antecedent>>;
}

/** The mentions of one sentence (by its distance back), in text order, looking at no more than `WINDOW` mentions in all. */
export function mentionsBack({ reading, sentence, history, index }: Scene): Placed[][] {
  const groups: Placed[][] = [];
  let end = history.length;
  const earliest = Math.max(0, end - WINDOW);
  for (let distance = 0; distance <= SENTENCES_BACK; distance++) {
    const current = distance === 0 ? sentence : reading.sentences[index - distance];
    let first = end;
    while (current && first > earliest && history[first - 1]!.first >= current.first) first--;
    groups.push(history.slice(first, end));
    end = first;
  }
  return groups;
}

export const unique = (mentions: readonly Placed[]): Antecedent[] => [...new Set(mentions.map(mention => mention.who))];
