// The line of stages of an order, notice or bail: what is past, where it is now, what is still to come.

import {
  computeDeadline,
  deadlineRefusalWords,
  dueWords,
  proofChainOf,
  proofSteps,
  stepsOfRegime,
  stepWords as workedWords,
} from '#law';
import type { Law, ProofStep } from '#law';
import { shortDay } from '#platform';
import type { Language } from '#platform';

import { courtHearing } from './court-hearing.ts';
import type { CourtHearing } from './court-hearing.ts';
import type { Worked } from './hearing-by.ts';
import { cy } from './lifecycle-words.cy.ts';
import { en } from './lifecycle-words.en.ts';
import { daysToGrant, standingEvents, wentNoFurther } from './measure-card.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import type { Standing } from './permitted-actions.ts';
import { statusTag, stepWords } from './present-measure.ts';
import { nextCheckOn } from './review-rule.ts';

const lifecycleWords = { en, cy } as const;

/** A force's median under so many orders says nothing. */
const fewest = 5;

export type StageView = {
  readonly name: string;
  readonly state: 'past' | 'now' | 'future';
  readonly when: string | { readonly text: string; readonly datetime: string };
  /** Empty where there is nothing to say. */
  readonly detail: string | readonly { readonly text: string; readonly line?: boolean }[];
};

/** Who did an event, and where, in words that the page looks up. */
export type EventDetail = (event: MeasureEvent) => readonly string[];

type Counts = {
  readonly breaches: number;
  readonly checks: number;
  /** The force's interval between checks of this kind of order; null where none is asked. */
  readonly checkMonths: number | null;
  readonly law: Law;
  /** The order of the same episode under which police were notified, where it was not under this one. */
  readonly notified?: { readonly ref: string; readonly notifiedOn: Temporal.PlainDate | null } | null;
};

/** The stages to draw. Refused, withdrawn, expired and ended life ends the line early. */
export function presentStages(
  language: Language,
  standing: Standing,
  counts: Counts,
  day: Temporal.PlainDate,
  detailOf: EventDetail,
  reportedOn: Temporal.PlainDate | null = null,
): readonly StageView[] {
  const w = lifecycleWords[language];
  const { record, state, status } = standing;
  const code = record.measure.regime;
  const events = standingEvents(record.events);
  const stages: StageView[] = [];
  let before: Temporal.PlainDate | null = null;
  const days = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    from.until(to, { largestUnit: 'days' }).days;
  const gap = (on: Temporal.PlainDate): readonly string[] => {
    if (before === null) return [];
    const count = days(before, on);
    return [count === 0 ? w.sameDay : count > 0 ? w.later(count) : w.earlier(-count)];
  };
  const shown = (on: Temporal.PlainDate) => ({ text: shortDay(language, on), datetime: on.toString() });
  const past = (name: string, on: Temporal.PlainDate, step: MeasureStep, more: readonly string[] = []) => {
    const event = events.find((each) => each.step === step && each.occurredOn.equals(on));
    const said = [...(event === undefined ? [] : detailOf(event)), ...more].join(', ');
    const detail = [
      ...gap(on).map((text) => ({ text })),
      ...(said === '' ? [] : [{ text: said, line: true }]),
    ];
    stages.push({ name, state: 'past', when: shown(on), detail: detail.length === 0 ? '' : detail });
    before = on;
  };
  const waiting = (name: string, isNow: boolean, since: Temporal.PlainDate | null) =>
    stages.push({
      name,
      state: isNow ? 'now' : 'future',
      when: w.notYet,
      detail: isNow && since !== null && days(since, day) > 0 ? w.waiting(days(since, day)) : '',
    });
  const isApplication = stepsOfRegime(record.measure.law).includes('applied');

  const firstStep = state.consideredOn ?? state.appliedOn ?? state.grantedOn;
  // A crime that was linked to the order afterwards is not where it began.
  if (reportedOn !== null && firstStep !== null && days(reportedOn, firstStep) >= 0) {
    stages.push({ name: w.reported, state: 'past', when: shown(reportedOn), detail: '' });
    before = reportedOn;
  }
  if (state.consideredOn !== null) past(w.considered, state.consideredOn, 'considered');
  else if (isApplication) stages.push({ name: w.considered, state: 'past', when: w.notRecorded, detail: '' });
  const asked = events.find((event) => event.step === 'asked-legal')?.occurredOn;
  if (asked !== undefined) past(w.asked, asked, 'asked-legal');
  if (state.appliedOn !== null) past(w.applied, state.appliedOn, 'applied');
  else if (isApplication && state.grantedOn === null && !wentNoFurther(state.stage)) {
    waiting(w.applied, true, before);
  }
  if (state.grantedOn === null && wentNoFurther(state.stage)) {
    const last = events.findLast((event) => event.step === state.stage);
    if (last !== undefined) past(statusTag(language, status, code).text, last.occurredOn, last.step);
    return stages;
  }
  const made = stepWords(language, 'granted', code);
  if (state.grantedOn === null) {
    waiting(made, !isApplication || state.appliedOn !== null, before);
  } else past(made, state.grantedOn, 'granted');
  const elsewhere = state.notifiedOn === null ? (counts.notified ?? null) : null;
  const chain = proofChain(standing, elsewhere?.notifiedOn ?? null);
  const proved = chain.findLastIndex(({ on }) => on !== null);
  const next = chain.findIndex(({ on }, place) => on === null && place > proved);
  for (const [place, { step, on }] of chain.entries()) {
    if (on !== null) {
      const under = step === 'notified' && elsewhere !== null ? [w.under(elsewhere.ref)] : [];
      past(w.proof[step], on, step, under);
    } else if (place < proved || isOver(status)) {
      stages.push({ name: w.proof[step], state: 'past', when: w.notRecorded, detail: '' });
    } else waiting(w.proof[step], place === next && state.grantedOn !== null, before);
  }
  const due = status === 'in-force' ? nextCheckOn(standing, counts.checkMonths) : null;
  stages.push({
    name: w.monitored,
    state: status === 'in-force' ? 'now' : isOver(status) ? 'past' : 'future',
    when: status === 'in-force' ? w.now : isOver(status) ? w.over : w.notYet,
    detail:
      state.grantedOn === null
        ? ''
        : [
            w.breaches(counts.breaches),
            w.checks(counts.checks),
            ...(due === null ? [] : [w.nextCheck(shortDay(language, due))]),
          ].join(', '),
  });
  stages.push(lastStage(language, standing, day, counts.law));
  return stages;
}

/** Copy, service, awareness and notification: what this kind of order needs, and what is recorded although it does not. */
function proofChain(
  { record, state }: Standing,
  notifiedElsewhere: Temporal.PlainDate | null,
): readonly {
  readonly step: ProofStep;
  readonly on: Temporal.PlainDate | null;
}[] {
  const needed = proofChainOf(record.measure.law);
  const events = standingEvents(record.events);
  const first = (step: ProofStep) => events.find((event) => event.step === step)?.occurredOn ?? null;
  const days = {
    'copy-received': first('copy-received'),
    served: state.servedOn,
    'subject-aware': first('subject-aware'),
    notified: state.notifiedOn ?? notifiedElsewhere,
  } as const satisfies Record<ProofStep, Temporal.PlainDate | null>;
  return proofSteps.flatMap((step) =>
    needed.includes(step) || days[step] !== null ? [{ step, on: days[step] }] : [],
  );
}

const overStatuses = ['expired', 'discharged', 'ended', 'replaced'] as const;

function isOver(status: Standing['status']): boolean {
  return overStatuses.some((over) => over === status);
}

function lastStage(language: Language, standing: Standing, day: Temporal.PlainDate, law: Law): StageView {
  const w = lifecycleWords[language];
  const { state, status } = standing;
  const shown = (on: Temporal.PlainDate) => ({ text: shortDay(language, on), datetime: on.toString() });
  const days = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    from.until(to, { largestUnit: 'days' }).days;
  const over = overStatuses.find((each) => each === status);
  if (over !== undefined) {
    const on = over === 'expired' ? state.endsOn : state.endedOn;
    if (on === null) return { name: w[over], state: 'past', when: w.notRecorded, detail: '' };
    const by = over === 'replaced' && state.replacedBy !== null ? [w.by(state.replacedBy)] : [];
    const ago = on.equals(day) ? [] : [w.agoDays(days(on, day))];
    return { name: w[over], state: 'past', when: shown(on), detail: [...by, ...ago].join(', ') };
  }
  if (state.endsOn === null) {
    const isUntilDecided = standing.record.measure.law.length.value.ends === 'on-determination';
    const when = state.noEndDate ? w.noEnd : isUntilDecided ? w.whenDecided : w.notRecorded;
    const hearing = courtHearing(standing, null, law);
    return {
      name: w.ends,
      state: 'future',
      when,
      detail: hearing === null ? '' : hearingWords(language, hearing),
    };
  }
  const decide = renewalDecision(standing, state.endsOn, law);
  return {
    name: w.ends,
    state: 'future',
    when: shown(state.endsOn),
    detail: [
      ...(status === 'in-force' ? [w.inDays(days(day, state.endsOn))] : []),
      ...(decide === null ? [] : decisionWords(language, decide)),
    ].join(', '),
  };
}

/** By when the application is to be heard; once it began, that it was, and to when it was adjourned. */
function hearingWords(language: Language, hearing: CourtHearing): string {
  const w = lifecycleWords[language];
  switch (hearing.kind) {
    case 'awaited':
      return hearing.limit === null ? '' : heardWords(language, hearing.limit);
    case 'begun':
      return w.hearingBegan(shortDay(language, hearing.begun.occurredOn));
    case 'adjourned':
      return hearing.toOn === null ? w.adjournedNoDay : w.adjournedTo(shortDay(language, hearing.toOn));
    case 'decided':
      return '';
  }
}

function heardWords(language: Language, worked: Worked): string {
  if (!worked.ok) return deadlineRefusalWords(worked.error, language);
  const { due } = worked.value;
  return due === null ? '' : lifecycleWords[language].heardBy(dueWords(due, language));
}

/** The day to decide by, and that its year's holidays are not held where they are not. */
function decisionWords(language: Language, worked: Worked): readonly string[] {
  if (!worked.ok) return [deadlineRefusalWords(worked.error, language)];
  const { operational, steps } = worked.value;
  if (operational.kind !== 'last-day') return [];
  const beyond = steps.find(({ key }) => key === 'holidays-not-held');
  return [
    lifecycleWords[language].decideBy(shortDay(language, operational.on)),
    ...(beyond === undefined ? [] : [workedWords(beyond, language)]),
  ];
}

/** When to decide on renewal in practice, where an order of this kind can be renewed. Target: the rule's own. */
function renewalDecision({ record }: Standing, endsOn: Temporal.PlainDate, law: Law): Worked | null {
  const { measure } = record;
  if (measure.regime !== 'spo' || measure.law.renew.value.length === 0) return null;
  return computeDeadline('spo-term-end', endsOn, law);
}

/**
 * "73 days from report to made. 63 days from considered to made. Force median 88, of 31 in two years." What cannot be
 * counted, because a day is missing, is left out.
 */
export function toGrantWords(
  language: Language,
  state: Standing['state'],
  median: { readonly median: number; readonly count: number } | null,
  reportedOn: Temporal.PlainDate | null = null,
): string | null {
  const w = lifecycleWords[language];
  const days = daysToGrant(state);
  const fromReport =
    reportedOn === null || state.grantedOn === null
      ? -1
      : reportedOn.until(state.grantedOn, { largestUnit: 'days' }).days;
  const report = fromReport < 0 ? [] : [w.fromReport(fromReport)];
  if (days === null) return report.length === 0 ? null : report.join(' ');
  const force = median === null || median.count < fewest ? w.noMedian : w.median(median.median, median.count);
  return [...report, w.toGrant(days), force].join(' ');
}

/** Name of the list of stages, for those who hear it. */
export function stagesLabel(language: Language): string {
  return lifecycleWords[language].label;
}
