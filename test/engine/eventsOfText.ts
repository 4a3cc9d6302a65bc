/** Events of plain texts, with nobody known by name. */

import { strict as assert } from 'node:assert';
import { findingEvents } from '../../src/engine/analysis/events.ts';
import { finish } from '../../src/engine/base/steps.ts';
import type { LocalEvent } from '../../src/engine/model/analyzed.ts';
import { readText, timesIn } from './reading.ts';

/** As in an article of 14 June 2031, with nobody known by name. */
export function eventsOf(text: string): LocalEvent[] {
  return finish(
    findingEvents(readText(text), {
      cast: { entities: [], mentions: [], enclosed: [] },
      times: timesIn(text, '2031-06-14'),
      claims: [],
      published: '2031-06-14',
    }),
  );
}

export function telling(text: string, lemma: string): LocalEvent {
  const event = eventsOf(text).find(each => each.lemma === lemma);
  assert.ok(event, `no "${lemma}" among ${eventsOf(text).map(each => each.lemma)}`);
  return event;
}

export const label = (text: string, lemma: string): string => telling(text, lemma).label;

export const labelsOf = (text: string): string[] => eventsOf(text).map(each => each.label);
