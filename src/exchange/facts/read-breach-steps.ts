// What one row of breaches says was done about the breach, as events; and what in it cannot be kept.

import { instantOf } from '../cells/day.ts';
import type { ReadRow } from '../cells/read-row.ts';
import { knownStaff } from './known-records-store.ts';
import { given, valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';

/** One thing that a row says was done about a breach. The moment is ISO text. */
export type BreachStepGiven = {
  readonly step: string;
  readonly at: string;
  readonly reason: string | null;
  readonly method: string | null;
  readonly note: string | null;
  readonly byStaff: number | null;
};

/** Reads the steps of rows, once the staff they name have been looked up. */
export async function breachStepReader(
  batch: FactBatch,
): Promise<(row: ReadRow) => readonly BreachStepGiven[]> {
  const { text } = valuesOf(batch.kind);
  const [decision, decidedAt, arrestedAt] = [text('decision'), text('decided_at'), text('arrested_at')];
  const [decidedBy, decisionNote] = [text('decided_by'), text('decision_note')];
  const [noArrest, result, resultAt] = [text('not_arrested_reason'), text('result'), text('result_at')];
  const [toldAt, toldHow, reported] = [text('victim_told_at'), text('victim_told_how'), text('reported')];
  const staff = await knownStaff(
    batch.db,
    batch.rows.flatMap((row) => decidedBy(row) ?? []),
  );
  return (row) => {
    const events: BreachStepGiven[] = [];
    const add = (step: string, at: string, more: Partial<Omit<BreachStepGiven, 'step' | 'at'>> = {}) =>
      events.push({
        step,
        at: instantOf(at),
        reason: null,
        method: null,
        note: null,
        byStaff: null,
        ...more,
      });
    const decided = decision(row);
    const when = decidedAt(row) ?? given(reported(row));
    const arrested = arrestedAt(row);
    // A decision to arrest with a moment of its own is kept beside the arrest: the time between them is a finding.
    const asked = decided === 'arrest' && (arrested === null || decidedAt(row) !== null);
    const first = asked
      ? 'looking-for'
      : decided === 'decided'
        ? 'decided'
        : decided === 'not-arrested' || noArrest(row) !== null
          ? 'not-arrested'
          : null;
    const who = decidedBy(row);
    const byStaff = who === null ? null : (staff.get(who) ?? null);
    if (who !== null && byStaff === null) batch.report(row, 'decider-not-known', 'decided_by');
    const note = decisionNote(row);
    if (first === null && (note !== null || byStaff !== null)) {
      batch.report(row, 'decision-not-given', 'decision');
    }
    if (first !== null) {
      add(first, when, { note, byStaff, reason: first === 'not-arrested' ? noArrest(row) : null });
    }
    if (noArrest(row) !== null && first !== 'not-arrested') {
      add('not-arrested', when, { reason: noArrest(row) });
    }
    if (arrested !== null) add('arrested', arrested);
    const outcome = result(row);
    if (outcome !== null) {
      const on = resultAt(row);
      if (on === null) batch.report(row, 'result-without-date', 'result_at');
      add(outcome, on ?? arrested ?? when);
    }
    const told = toldAt(row);
    if (told !== null) add('victim-told', told, { method: toldHow(row) });
    return events;
  };
}
