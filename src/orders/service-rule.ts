// Whether an order or notice has to be served on its subject before it can be relied on, by its regime's record.

import { needsAwareness } from '#law';
import type { Regime } from '#law';

import type { MeasureState } from './measure-card.ts';
import { standingEvents } from './measure-card.ts';
import type { MeasureRecord } from './measure.ts';

const served = ['personal-by-constable', 'personal', 'personal-not-by-applicant'];

/** True for orders and notices that somebody has to hand over; not for what is given in court or at release. */
export function needsService({ service, ownProof }: Pick<Regime, 'service' | 'ownProof'>): boolean {
  if (ownProof !== undefined) return ownProof.value.includes('served');
  return service.value !== null && served.includes(service.value);
}

/** True also for what is given in court: somebody has to record that it was, before its breach can be proved. */
export function needsServiceRecord(law: Pick<Regime, 'service' | 'ownProof'>): boolean {
  return needsService(law) || (law.ownProof === undefined && law.service.value === 'in-court');
}

/** The day on which its subject is shown to know of it; null where that is not shown. */
export function awareOn(record: Pick<MeasureRecord, 'events'>): Temporal.PlainDate | null {
  return standingEvents(record.events).find((event) => event.step === 'subject-aware')?.occurredOn ?? null;
}

/** What its breach could not be proved without, and is not on the record yet: that it was served, that its subject knows. */
export type Unproved = 'service' | 'awareness';

export function unprovedOf(
  record: Pick<MeasureRecord, 'measure' | 'events'>,
  { servedOn }: Pick<MeasureState, 'servedOn'>,
): readonly Unproved[] {
  const { law } = record.measure;
  if (servedOn !== null) return [];
  return [
    ...(needsService(law) ? (['service'] as const) : []),
    ...(needsAwareness(law) && awareOn(record) === null ? (['awareness'] as const) : []),
  ];
}
