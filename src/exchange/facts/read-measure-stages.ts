// What one row of orders or bail says happened, as events of the measure; and what in it cannot be.

import type { MeasureStep } from '#orders';

import { dayOf, hasTime, instantOf } from '../cells/day.ts';
import type { ReadRow } from '../cells/read-row.ts';
import type { KindOfImport } from '../columns/column.ts';
import type { StageEvent } from './measure-stage.ts';
import { valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';

type Extra = Partial<Omit<StageEvent, 'step' | 'on' | 'at'>>;

function stage(step: MeasureStep, when: string | null, extra: Extra = {}): StageEvent | null {
  if (when === null) return null;
  return {
    step,
    on: dayOf(when),
    at: hasTime(when) ? instantOf(when) : null,
    endsOn: null,
    noEndDate: false,
    court: null,
    method: null,
    authority: null,
    reason: null,
    note: null,
    nextOn: null,
    nextAt: null,
    ...extra,
  };
}

/** Reads the events of rows of one kind; the note of a row goes with its first event that has no words of its own. */
export function stageReader(kind: KindOfImport): (row: ReadRow) => readonly StageEvent[] {
  const read = kind.kind === 'bail' ? bailStages(kind) : orderStages(kind);
  const note = valuesOf(kind).text('note');
  return (row) => {
    const events = read(row).filter((event) => event !== null);
    const text = note(row);
    const first = events.find((event) => event.note === null) ?? null;
    if (text === null || events[0] === undefined) return events;
    if (first === null) return [...events, { ...events[0], step: 'noted', endsOn: null, note: text }];
    return events.map((event) => (event === first ? { ...event, note: text } : event));
  };
}

function orderStages(kind: KindOfImport): (row: ReadRow) => readonly (StageEvent | null)[] {
  const { text, flag } = valuesOf(kind);
  const [considered, asked, applied] = [text('considered_on'), text('asked_legal_on'), text('applied_on')];
  const [dropped, droppedReason] = [text('not_progressed_on'), text('not_progressed_reason')];
  const [withdrawn, withdrawnReason] = [text('withdrawn_on'), text('withdrawn_reason')];
  const [refused, refusedReason] = [text('refused_on'), text('refused_reason')];
  const [granted, court, authority] = [text('granted_on'), text('court'), text('authority')];
  const [endsOn, noEndDate] = [text('ends_on'), flag('no_end_date')];
  const [served, method] = [text('served_on'), text('service_method')];
  const [notified, told, checked] = [text('notified_on'), text('victim_told_on'), text('checked_on')];
  const [discharged, ended] = [text('discharged_on'), text('ended_on')];
  const power = text('arrest_power');
  const [promisedOn, promisedTo, promised] = [
    text('undertaking_on'),
    text('undertaking_ends_on'),
    text('promised'),
  ];
  const [begun, adjourned, next] = [
    text('hearing_begun_on'),
    text('hearing_adjourned_on'),
    text('adjourned_to'),
  ];
  return (row) => [
    stage('considered', considered(row)),
    stage('asked-legal', asked(row)),
    stage('not-progressed', dropped(row), { reason: droppedReason(row) }),
    stage('applied', applied(row)),
    stage('withdrawn', withdrawn(row), { reason: withdrawnReason(row) }),
    stage('refused', refused(row), { reason: refusedReason(row) }),
    stage('undertaking', promisedOn(row), {
      endsOn: promisedTo(row),
      note: promised(row),
      court: court(row),
    }),
    stage('granted', granted(row), {
      endsOn: endsOn(row),
      noEndDate: noEndDate(row),
      court: court(row),
      authority: authority(row),
    }),
    // What it says of a power of arrest is said with its making: without a day of that there is nothing to say it of.
    power(row) === null ? null : stage('arrest-power', granted(row), { reason: power(row) }),
    stage('served', served(row), { method: method(row) }),
    stage('hearing-begun', begun(row), { court: court(row) }),
    stage('hearing-adjourned', adjourned(row), { court: court(row), ...adjournedTo(next(row)) }),
    stage('notified', notified(row)),
    stage('victim-told', told(row)),
    stage('checked', checked(row)),
    stage('discharged', discharged(row)),
    stage('ended', ended(row)),
  ];
}

function adjournedTo(next: string | null): Pick<StageEvent, 'nextOn' | 'nextAt'> {
  if (next === null) return { nextOn: null, nextAt: null };
  return { nextOn: dayOf(next), nextAt: hasTime(next) ? instantOf(next) : null };
}

function bailStages(kind: KindOfImport): (row: ReadRow) => readonly (StageEvent | null)[] {
  const { text } = valuesOf(kind);
  const [granted, court, authority, endsOn] = [
    text('granted_on'),
    text('court'),
    text('authority'),
    text('ends_on'),
  ];
  const [extended, extendedTo, extensionAuthority] = [
    text('extended_on'),
    text('extended_to'),
    text('extension_authority'),
  ];
  const [told, ended] = [text('victim_told_on'), text('ended_on')];
  const [arrested, body] = [text('arrested_on'), text('case_of')];
  return (row) => [
    stage('granted', granted(row), { endsOn: endsOn(row), court: court(row), authority: authority(row) }),
    stage('arrested-for', arrested(row)),
    body(row) === null ? null : stage('deciding-body', granted(row), { reason: body(row) }),
    stage('extended', extended(row), { endsOn: extendedTo(row), authority: extensionAuthority(row) }),
    stage('victim-told', told(row)),
    stage('ended', ended(row)),
  ];
}

/** Steps that come one after the other; a row that has them in another order is kept, with a warning. */
const inOrder: readonly MeasureStep[] = [
  'arrested-for',
  'considered',
  'asked-legal',
  'applied',
  'undertaking',
  'granted',
  'served',
  'hearing-begun',
  'hearing-adjourned',
  'notified',
];

/** Steps that say how long something lasts, with the column of its last day. */
const lasting = [
  ['granted', 'ends_on'],
  ['undertaking', 'undertaking_ends_on'],
] as const;

/**
 * Says what cannot be, and whether the row may be kept. An order that ends before it was made, or that was both
 * discharged and ended, says two things at once: it goes back. Stages out of order are how life is: a warning.
 */
export function checkStages(batch: FactBatch, row: ReadRow, events: readonly StageEvent[]): boolean {
  const of = (step: MeasureStep) => events.find((event) => event.step === step);
  if (events.length === 0) {
    batch.report(row, 'no-stage-given', null);
    return false;
  }
  if (of('discharged') !== undefined && of('ended') !== undefined) {
    batch.report(row, 'two-endings', 'ended_on');
    return false;
  }
  for (const [step, column] of lasting) {
    const { on, endsOn } = of(step) ?? { on: '', endsOn: null };
    if (endsOn !== null && endsOn < on) {
      batch.report(row, 'ends-before-it-starts', column, { start: on, end: endsOn });
      return false;
    }
  }
  const stages = inOrder.flatMap((step) => of(step) ?? []);
  const late = stages.find((event, place) => place > 0 && event.on < (stages[place - 1]?.on ?? event.on));
  if (late !== undefined) batch.report(row, 'stages-out-of-order', null, { step: late.step, day: late.on });
  return true;
}
