/** Names that the text itself explains: a surname that two share ("Tom and Sarah Obi"), and what somebody was called before ("born Ada Potts"). */
import { itemAt } from '../../base/itemAt.ts';
import { isGivenName } from '../../language/lexicons/givenNames.ts';
import type { Reading } from '../../model/reading.ts';
import { isUpper } from '../../text/characters.ts';
import type { NameSpan } from '../names.ts';
import type { Form } from './clusters.ts';
import { surfaceOf } from './spans.ts';

/** "Tom Obi", which "Tom" of "Tom and Sarah Obi" means; null where a name is no such one. `next`: the name behind it. */
export function withSharedSurname(reading: Reading, name: NameSpan, next: NameSpan | undefined): string | null {
  const { tokens } = reading;
  if (name.type !== 'person' || next?.type !== 'person' || name.end - name.first !== 1 || next.end - next.first < 2) return null;
  if (next.first !== name.end + 1 || tokens[name.end]!.lower !== 'and' || isUpper(tokens[name.first - 1]?.text ?? '')) return null;
  if (!isGivenName(tokens[name.first]!.lower) || !isGivenName(tokens[next.first]!.lower)) return null;
  return `${surfaceOf(reading, name)} ${tokens[next.end - 1]!.text}`;
}

/** Whom the text called by another name before: "Ada Obi … Born Ada Potts", "Ada Obi, whose real name is Adaeze Obi", "Ada Obi, better known as Ada Potts". */
export function otherNameOf(reading: Reading, form: Form, forms: ReadonlyMap<string, Form>): Form | null {
  const { first } = form.names[0]!;
  if (form.type !== 'person' || !form.form.includes(' ')) return null;
  const { tokens } = reading;
  const born = /^(?:born|née|nee)$/.test(itemAt(tokens, first - 1)?.lower ?? '');
  const real =
    /^(?:is|was)$/.test(itemAt(tokens, first - 1)?.lower ?? '') &&
    tokens[first - 2]?.lower === 'name' &&
    /^(?:real|full|birth|maiden|given)$/.test(tokens[first - 3]?.lower ?? '');
  if (isKnownAs(tokens, first)) return nearestBefore(reading, first, forms.values());
  if (!born && !real) return null;
  const given = form.form.split(' ')[0]!;
  const before = [...forms.values()].filter(other => other !== form && other.type === 'person' && other.names[0]!.first < first);
  const called = before.filter(other => other.form.startsWith(`${real ? nameBefore(tokens, before, first - 5) : given} `));
  return called.length === 1 ? called[0]! : null;
}

/** "Better known as Ada Potts", "who also goes by". */
const isKnownAs = (tokens: Reading['tokens'], first: number): boolean =>
  itemAt(tokens, first - 1)?.lower === 'as' &&
  tokens[first - 2]?.lower === 'known' &&
  /^(?:better|also|formerly|previously|professionally|popularly|commonly|widely)$/.test(tokens[first - 3]?.lower ?? '');

/** The person named in full last before `first`, in the same sentence. */
function nearestBefore({ sentences }: Reading, first: number, forms: Iterable<Form>): Form | null {
  const sentence = sentences.find(({ end }) => end > first);
  let found: Form | null = null;
  let last = -1;
  for (const form of forms)
    for (const { first: at } of form.type === 'person' && form.form.includes(' ') ? form.names : [])
      if (at < first && at > last && sentence && at >= sentence.first) {
        found = form;
        last = at;
      }
  return found;
}

/** The given name of who is named just before the comma at `comma`. */
const nameBefore = (tokens: Reading['tokens'], persons: readonly Form[], comma: number): string | undefined =>
  tokens[comma]?.text === ',' ? persons.find(({ names }) => names.some(({ end }) => end === comma))?.form.split(' ')[0] : undefined;
