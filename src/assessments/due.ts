// When an assessment is due: first by a clock from recording, then again at what makes risk change, or by its own review day.

import { allOffences } from '#reference';
import type { ReferenceBook } from '#reference';

import type { Assessment } from './assessment.ts';

/** The force's own limits for one tool, from reference data. */
export type Clock = {
  /** Days after the crime was recorded. */
  readonly days: number;
  /** True where a supervisor's first review makes it due on the day of that review. */
  readonly byFirstReview: boolean;
};

/** Something that asks again: a breach, or an event of risk, with the days the force allows. */
export type Trigger = {
  readonly kind: string;
  /** Day it happened, or will. */
  readonly happenedOn: Temporal.PlainDate;
  /** Day from which it asks: when it happened, or when it became known if that is later. */
  readonly on: Temporal.PlainDate;
  readonly knownAt: Temporal.Instant;
  readonly days: number;
  readonly tools: readonly string[];
};

export type Due = {
  readonly tool: string;
  /** Last day; late from the day after it. */
  readonly on: Temporal.PlainDate;
  readonly why:
    | { readonly kind: 'recorded'; readonly days: number }
    | { readonly kind: 'first-review' }
    | { readonly kind: 'trigger'; readonly trigger: string; readonly on: Temporal.PlainDate }
    | { readonly kind: 'review' };
};

/** When a tool is first due in a case; null where no clock runs or the day it runs from is not recorded. */
export function firstDue(
  tool: string,
  clock: Clock | undefined,
  of: { readonly recordedOn: Temporal.PlainDate | null; readonly reviewedOn: Temporal.PlainDate | null },
): Due | null {
  if (clock === undefined) return null;
  const { recordedOn, reviewedOn } = of;
  const byClock = recordedOn === null ? null : recordedOn.add({ days: clock.days });
  if (clock.byFirstReview && reviewedOn !== null) {
    if (byClock === null || Temporal.PlainDate.compare(reviewedOn, byClock) <= 0) {
      return { tool, on: reviewedOn, why: { kind: 'first-review' } };
    }
  }
  return byClock === null ? null : { tool, on: byClock, why: { kind: 'recorded', days: clock.days } };
}

/**
 * When a tool that has been recorded is due again: the first of its own review day and of what happened since. A low
 * grade, or "not needed", does not stop it: what happened since asks whatever was written before.
 */
export function againDue(newest: Assessment, triggers: readonly Trigger[]): Due | null {
  const { tool } = newest;
  const since = triggers
    .filter((trigger) => trigger.tools.includes(tool) && isSince(trigger, newest))
    .map((trigger): Due => ({
      tool,
      on: trigger.on.add({ days: trigger.days }),
      why: { kind: 'trigger', trigger: trigger.kind, on: trigger.happenedOn },
    }));
  const review: readonly Due[] =
    newest.nextReviewOn === null ? [] : [{ tool, on: newest.nextReviewOn, why: { kind: 'review' } }];
  return [...since, ...review].toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))[0] ?? null;
}

/** Later than the assessment: on a later day, or the same day and learnt only after it was written down. */
function isSince(trigger: Trigger, newest: Assessment): boolean {
  const byDay = Temporal.PlainDate.compare(trigger.on, newest.occurredOn);
  if (byDay !== 0) return byDay > 0;
  return Temporal.Instant.compare(trigger.knownAt, newest.recordedAt) > 0;
}

export type ClockedTool = {
  readonly offenceKey: string;
  readonly tool: string;
  readonly days: number;
  /** True where a supervisor's first review makes it due on the day of that review. */
  readonly byFirstReview: boolean;
};

/** Tools that a clock runs for and that an offence asks for whatever the relationship: for lists made in the store. */
export function clockedTools(book: ReferenceBook): readonly ClockedTool[] {
  const clocks = clocksOf(book);
  const rules = book.entries('assessment-asked', 'en').filter(({ body }) => body['connection'] === 'any');
  return allOffences(book).flatMap(({ key, category }) =>
    rules.flatMap(({ body }): ClockedTool[] => {
      const { tool, categories } = body;
      const clock = typeof tool === 'string' ? clocks.get(tool) : undefined;
      const isAsked = Array.isArray(categories) && categories.some((each) => each === category);
      if (typeof tool !== 'string' || clock === undefined || !isAsked) return [];
      return [{ offenceKey: key, tool, ...clock }];
    }),
  );
}

/** The clocks of the force, by tool. */
export function clocksOf(book: ReferenceBook): ReadonlyMap<string, Clock> {
  return new Map(
    book
      .entries('assessment-clock', 'en')
      .map(({ key, body }) => [
        key,
        { days: Number(body['days'] ?? 0), byFirstReview: body['firstReview'] === true },
      ]),
  );
}

export type TriggerRule = {
  readonly kind: string;
  readonly days: number;
  readonly tools: readonly string[];
  /** Read from breaches, or entered as events of risk. */
  readonly found: 'breaches' | 'events';
};

/** What asks again, from reference data. */
export function triggerRules(book: ReferenceBook): readonly TriggerRule[] {
  return book.entries('assessment-trigger', 'en').map(({ key, body }) => {
    const { tools } = body;
    return {
      kind: key,
      days: Number(body['days'] ?? 0),
      tools: Array.isArray(tools) ? tools.filter((each) => typeof each === 'string') : [],
      found: body['found'] === 'breaches' ? 'breaches' : 'events',
    };
  });
}
