/** Walks an article once and finds whom its pronouns and nominals stand for. Looks back over a fixed number of mentions, so time is linear. */
import { OFFICE_WORDS } from '../../language/lexicons/titles.ts';
import type { Reading, Token } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { opensNominal, resolveNominal, SELF_NAMED } from './nominals.ts';
import { isPronoun, resolvePronoun } from './pronouns.ts';
import type { Antecedent, Placed, Scene } from './scene.ts';

/** `found`: pronouns and nominals, in text order. `enclosed`: those of the names that stand inside one of them ("Leeds" in "the Leeds-based company"). */
export interface Anaphora {
  readonly found: readonly Placed[];
  readonly enclosed: ReadonlySet<Placed>;
}

/** Finds pronouns and nominals among the names of an article. `names` in text order. */
export function resolveAnaphora(reading: Reading, names: readonly Placed[], quotes: readonly { readonly span: Span }[]): Anaphora {
  const found: Placed[] = [];
  const enclosed = new Set<Placed>();
  const history: Placed[] = [];
  const spokenOf = new Set<Placed>();
  const bodies = new Map<string, Set<Antecedent>>();
  let nextName = 0;
  let nextQuote = 0;
  let quoteEnd = -1;
  const isQuoted = (at: number): boolean => {
    while (nextQuote < quotes.length && quotes[nextQuote]!.span[0] <= at) quoteEnd = Math.max(quoteEnd, quotes[nextQuote++]!.span[1]);
    return at < quoteEnd;
  };
  reading.sentences.forEach((sentence, s) => {
    for (let i = sentence.first; i < sentence.end; i++) {
      const name = names[nextName];
      const at = reading.tokens[i]!.span[0];
      if (name && name.first <= i) {
        history.push(name);
        if (isQuoted(at)) spokenOf.add(name);
        addBody(bodies, name.who);
        nextName++;
        i = Math.max(i, name.end - 1);
        continue;
      }
      if (!mayStandForSomebody(reading.tokens[i]!)) continue;
      const scene: Scene = {
        reading,
        sentence,
        index: s,
        history,
        names,
        upcoming: nextName,
        before: i,
        quoted: isQuoted(at),
        spokenOf,
        bodies,
      };
      const placed = resolvePronoun(scene, i) ?? resolveNominal(scene, i, name);
      if (!placed) continue;
      for (; names[nextName] && names[nextName]!.first < placed.end; nextName++) {
        enclosed.add(names[nextName]!);
        history.push(names[nextName]!);
      }
      found.push(placed);
      history.push(placed);
      i = placed.end - 1;
    }
  });
  return { found, enclosed };
}

const mayStandForSomebody = (token: Token): boolean => opensNominal(token.lower) || isPronoun(token);

/** Bodies by the nouns in their names, people by the offices that the text gives them. */
function addBody(bodies: Map<string, Set<Antecedent>>, who: Antecedent): void {
  if (who.type === 'organisation') for (const word of who.form.split(' ')) if (SELF_NAMED.test(word)) addTo(bodies, word, who);
  if (who.type === 'person') for (const head of who.heads) if (OFFICE_WORDS.has(head)) addTo(bodies, head, who);
}

function addTo(bodies: Map<string, Set<Antecedent>>, word: string, who: Antecedent): void {
  const known = bodies.get(word);
  if (known) known.add(who);
  else bodies.set(word, new Set([who]));
}
