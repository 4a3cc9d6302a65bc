/** Who is not named, as entities: each of its event alone, as nobody can say that the gunman of one is that of another. */
import { hashText } from '../base/hash.ts';
import type { Entity, Event, UnnamedParticipant } from '../model/analysis.ts';

export const unnamedEntities = (events: readonly Event[]): Entity[] =>
  events.flatMap(event => (event.unnamed ?? []).map(one => toEntity(event, one)));

/** The event with its unnamed participants among the others, by the ids of their entities. */
export function withUnnamed(event: Event): Event {
  const { unnamed = [], ...record } = event;
  return { ...record, participants: [...record.participants, ...unnamed.map(one => ({ role: one.role, entity: idOf(event, one) }))] };
}

function toEntity(event: Event, one: UnnamedParticipant): Entity {
  const { type, name, descriptions } = one;
  return {
    id: idOf(event, one),
    type,
    name,
    aliases: [...new Set(descriptions.map(({ text }) => text))].filter(text => text !== name).sort(),
    descriptions,
    articles: [...new Set(descriptions.map(({ article }) => article))].sort(),
    mentions: descriptions.length,
    unnamed: true,
  };
}

const idOf = ({ id }: Event, { role, type, plural }: UnnamedParticipant): string =>
  `${type}-unnamed-${hashText(`${id} ${role} ${plural}`)}`;
