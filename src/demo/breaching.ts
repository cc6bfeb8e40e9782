// Breaches as rows of the sheets: the breach and what was done about it.

import { breachKindOf } from '#law';

import type { ForceMaker, KnownMeasure } from './force-maker.ts';
import type { NewBreach } from './new-records.ts';

/** Adds a breach with what was done about it; returns its place. */
export function addBreach(maker: ForceMaker, breach: NewBreach): number {
  const { sheets } = maker;
  const measure = breach.measure === undefined ? undefined : maker.measures[breach.measure];
  const subject = breach.subject ?? measure?.nominal;
  if (subject === undefined) throw new Error('A breach needs a measure or a subject');
  const system = breach.system ?? 'crime-system';
  const recorded = maker.calendar.notAfterNow(breach.recordedAt ?? breach.reported);
  const number = sheets.breach.add({
    ref: maker.references.breach(breach.day),
    subject_nominal_id: subject,
    measure_id: breach.measure ?? null,
    clause_no: breach.clause ?? null,
    contravention: contraventionOf(breach, measure),
    occurred_from: breach.occurred,
    occurred_precision: breach.precision ?? 'minute',
    reported_at: breach.reported,
    channels: breach.channels,
    account: breach.account,
    evidence: breach.evidence ?? [],
    crime_id: breach.crime ?? null,
    source_ref: `${system.toUpperCase()}-B${String(sheets.breach.rows.length + 1).padStart(6, '0')}`,
    recorded_at: recorded,
    source_system: system,
    entered_by: breach.enteredBy ?? null,
  });
  for (const event of breach.events ?? []) {
    sheets.breachEvent.add({
      breach_id: number,
      step: event.step,
      occurred_at: event.at,
      reason: event.reason ?? null,
      method: event.method ?? null,
      note: event.note ?? null,
      crime_id: event.crime ?? null,
      by_staff_id: event.byStaff ?? null,
      recorded_at: maker.calendar.notAfterNow(event.at),
      source_system: event.byStaff === undefined ? system : 'gwarchod',
      entered_by: event.byStaff ?? null,
    });
  }
  return number;
}

function contraventionOf(breach: NewBreach, measure: KnownMeasure | undefined): string {
  if (breach.contravention !== undefined) return breach.contravention;
  return measure === undefined ? 'not-known' : breachKindOf(measure.regime);
}
