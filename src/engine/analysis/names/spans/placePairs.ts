/** "Norland-Egypt talks": two places that one hyphen joins are two names. */
import { GEOGRAPHY, isListedPlace } from '../../../language/lexicons/countries.ts';
import type { Reading } from '../../../model/reading.ts';
import { isUpper } from '../../../text/characters.ts';
import type { NameSpan } from '../../names.ts';

const PAIR = /^([^-–]+)[-–]([^-–]+)$/;

/** The names, in text order, with two in the place of one that is a pair of listed places. Both have the token of the pair. */
export function partPlaces(reading: Reading, names: readonly NameSpan[]): readonly NameSpan[] {
  return names.some(name => isOneToken(reading, name)) ? names.flatMap(name => parts(reading, name) ?? [name]) : names;
}

const isOneToken = ({ tokens }: Reading, { first, end }: NameSpan): boolean => end - first === 1 && tokens[first]!.text.length > 5;

function parts(reading: Reading, name: NameSpan): NameSpan[] | null {
  const [start, end] = name.span;
  const text = reading.text.slice(start, end);
  const pair = isOneToken(reading, name) && name.form === 'name' ? PAIR.exec(text) : null;
  if (!pair || GEOGRAPHY.places.has(text.toLowerCase()) || !isPlace(pair[1]!) || !isPlace(pair[2]!)) return null;
  const part = (from: number, to: number): NameSpan => ({
    ...name,
    span: [from, to],
    type: 'place',
    why: 'one of two places that a hyphen joins',
  });
  return [part(start, start + pair[1]!.length), part(end - pair[2]!.length, end)];
}

const isPlace = (word: string): boolean => isUpper(word) && isListedPlace(word.toLowerCase());
