// What to keep as evidence, by the means of the breach: reference data, with what has been kept already.

import type { ReferenceBook, ReferenceEntry } from '#reference';

import { eventsInOrder } from './breach-state.ts';
import type { BreachEvent } from './breach.ts';

/** Prompts for these means, and those for every breach, in the order of the list. */
export function evidencePrompts(book: ReferenceBook, channels: readonly string[]): readonly ReferenceEntry[] {
  return book.entries('evidence-prompt', 'en').filter(({ body }) => {
    const asked = body['channels'];
    if (!Array.isArray(asked) || asked.length === 0) return true;
    return asked.some((channel) => typeof channel === 'string' && channels.includes(channel));
  });
}

/** What was kept, by prompt: the newest fact of each. */
export function evidenceKept(events: readonly BreachEvent[]): ReadonlyMap<string, BreachEvent> {
  return new Map(
    eventsInOrder(events).flatMap((event) =>
      event.step === 'evidence-kept' && event.reason !== null ? [[event.reason, event]] : [],
    ),
  );
}
