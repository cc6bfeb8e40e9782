// Orders, notices and bail as rows of the sheets: the measure, its life, its conditions, whom it protects and who owns it.

import type { RegimeCode } from '#law';

import { addFoundCriteria } from './criteria-of-applications.ts';
import { dayText } from './days.ts';
import type { DayNumber } from './days.ts';
import type { ForceMaker } from './force-maker.ts';
import type { NewMeasure, NewMeasureEvent } from './new-records.ts';

/** Adds an order, notice or bail with its life, conditions, protected people and owner; returns its place. */
export function addMeasure(maker: ForceMaker, measure: NewMeasure): number {
  const { sheets, calendar } = maker;
  const first = measure.events[0];
  if (first === undefined) throw new Error('A measure has at least one event');
  const system = measure.system ?? systemOf(measure.regime);
  const refDay = measure.events.find((event) => event.step === 'granted')?.on ?? first.on;
  const number = sheets.measure.add({
    ref: maker.references.measure(measure.regime, refDay, measure.refNumber),
    regime: measure.regime,
    subject_nominal_id: measure.subject,
    crime_id: measure.crime ?? null,
    replaces_measure_id: measure.replaces ?? null,
    source_ref: `${system.toUpperCase()}-${String(sheets.measure.rows.length + 1).padStart(6, '0')}`,
    area_code: measure.area,
    recorded_at: calendar.fed(measure.knownFrom ?? first.on),
    source_system: system,
  });
  maker.measures.push({ regime: measure.regime, nominal: measure.subject });
  for (const event of measure.events) addMeasureEvent(maker, number, event, system, measure.knownFrom);
  const by = { recorded_at: calendar.fed(measure.knownFrom ?? refDay), source_system: system };
  for (const [at, clause] of (measure.clauses ?? []).entries()) {
    sheets.measureClause.add({
      measure_id: number,
      clause_no: at + 1,
      duty: clause.duty,
      plain_en: clause.en,
      plain_cy: clause.cy,
      court_wording: clause.court ?? null,
      court_language: clause.court === undefined ? null : 'en',
      channel: clause.limit,
      ends_with: clause.endsWith ?? null,
      removed: false,
      ...by,
    });
  }
  for (const nominal of measure.protects ?? []) {
    maker.labelVictim(measure.subject, nominal, by.recorded_at);
    sheets.measureProtected.add({ measure_id: number, nominal_id: nominal, removed: false, ...by });
  }
  if (measure.owner !== undefined) {
    sheets.measureOwner.add({
      measure_id: number,
      part: 'owner',
      staff_id: measure.owner,
      occurred_on: dayText(refDay),
      recorded_at: by.recorded_at,
      source_system: 'gwarchod',
      entered_by: measure.owner,
    });
  }
  addFoundCriteria(maker, number, measure);
  return number;
}

function addMeasureEvent(
  maker: ForceMaker,
  measure: number,
  event: NewMeasureEvent,
  system: string,
  knownFrom?: DayNumber,
): void {
  const when =
    event.at === undefined ? maker.calendar.fed(Math.max(event.on, knownFrom ?? event.on)) : event.at;
  maker.sheets.measureEvent.add({
    measure_id: measure,
    step: event.step,
    occurred_on: dayText(event.on),
    occurred_at: event.at ?? null,
    ends_on: event.ends === undefined ? null : dayText(event.ends),
    no_end_date: event.noEnd ?? false,
    court: event.court ?? null,
    method: event.method ?? null,
    authority: event.authority ?? null,
    reason: event.reason ?? null,
    by_whom: event.byWhom ?? null,
    by_staff_id: event.byStaff ?? null,
    note: event.note ?? null,
    next_on: event.nextOn === undefined ? null : dayText(event.nextOn),
    next_at: event.nextAt ?? null,
    recorded_at: maker.calendar.notAfterNow(when),
    source_system: system,
  });
}

/** Where a feed of each kind of measure comes from. */
function systemOf(regime: RegimeCode): string {
  if (regime === 'bail-pre-charge') return 'custody';
  if (regime === 'bail-post-charge') return 'courts';
  if (regime === 'nmo' || regime === 'occupation' || regime === 'pha-injunction') return 'family-court';
  if (regime.startsWith('ro-')) return 'courts';
  return 'legal-services';
}
