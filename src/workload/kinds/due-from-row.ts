// When an item is due, from the columns that its kind fills; a column that is missing is a fault, never a guess.

import type { TimedWork, WorkRow } from './work-rule.ts';

/** The value, or a fault naming the record. */
export function needed<T>(value: T | null, row: WorkRow): T {
  if (value === null) throw new Error(`The card of ${row.ref} lacks what ${row.kind} is counted from`);
  return value;
}

const facts = { kind: 'facts' } as const;

/** How many things the row counts, as the reason. */
function several(row: WorkRow) {
  return { kind: 'several', count: Number(row.result ?? '0'), urgency: 0 } as const;
}

/** Due by the end of a day. */
export function byDay(row: WorkRow): TimedWork {
  return { due: { kind: 'day', on: needed(row.due_on, row) }, reason: facts };
}

/** Several things, due by the end of a day. */
export function severalByDay(row: WorkRow): TimedWork {
  return { ...byDay(row), reason: several(row) };
}

/** Due by a moment. */
export function byMoment(row: WorkRow): TimedWork {
  return { due: { kind: 'moment', at: needed(row.from_at, row) }, reason: facts };
}

/** Several things, due by a moment. */
export function severalByMoment(row: WorkRow): TimedWork {
  return { ...byMoment(row), reason: several(row) };
}

/** Has waited since a moment. */
export function waitsSince(row: WorkRow): TimedWork {
  return { due: { kind: 'since', at: needed(row.from_at, row) }, reason: facts };
}

/** Several things that have waited since a moment. */
export function severalWaitSince(row: WorkRow): TimedWork {
  return { ...waitsSince(row), reason: several(row) };
}

/** Has waited since a day. */
export function waitsSinceDay(row: WorkRow): TimedWork {
  return { due: { kind: 'since-day', on: needed(row.from_on, row) }, reason: facts };
}

/** Several things that have waited since a day, from a result that says how pressing they are and how many: `1 3`. */
export function severalByRisk(row: WorkRow): TimedWork {
  const [urgency = '', count = ''] = needed(row.result, row).split(' ');
  return {
    ...waitsSinceDay(row),
    reason: { kind: 'several', count: Number(count), urgency: Number(urgency) },
  };
}
