// Ties an order to the notice on whose application it was decided, or says that it is another's: by a named person, with why.

import { decisions, hearingAfter } from '#law';
import type { Decision } from '#law';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { tieReason } from './entered-reasons.ts';
import { standingEvents } from './measure-card.ts';
import { addApplicationTie, addMeasureEvents, addReplaces } from './measure-facts-store.ts';
import type { MeasureRecord } from './measure.ts';
import { mayDo, standingOn } from './permitted-actions.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { kindOf } from './succession.ts';

export const tieAnswers = ['is', 'is-not'] as const;
export type TieAnswer = (typeof tieAnswers)[number];

/** An order that may be the decision on a notice's application. */
export type TieChoice = {
  readonly record: MeasureRecord;
  readonly decision: Decision;
  readonly decidedOn: Temporal.PlainDate;
  /** Whether it is tied to another notice already, so that tying it here puts that right. */
  readonly isTied: boolean;
};

/**
 * The orders of the same person that may be it: of the kind the notice lasts until by its law, decided on or after the day
 * it was given, and not tied to it already. The newest first. Null where no court hears an application after its kind.
 */
export function tieChoices(notice: MeasureRecord, all: readonly MeasureRecord[]): readonly TieChoice[] {
  const { id, law } = notice.measure;
  const given = standingEvents(notice.events).find((event) => event.step === 'granted')?.occurredOn;
  if (given === undefined) return [];
  return all
    .flatMap((record): readonly TieChoice[] => {
      const { measure } = record;
      if (kindOf(measure) !== law.lastsUntil.value || measure.replacesMeasureId === id) return [];
      const decided = standingEvents(record.events).find(
        (event) =>
          decisions.some((step) => step === event.step) &&
          Temporal.PlainDate.compare(event.occurredOn, given) >= 0,
      );
      const decision = decisions.find((step) => step === decided?.step);
      if (decided === undefined || decision === undefined) return [];
      const isTied = measure.replacesMeasureId !== null;
      return [{ record, decision, decidedOn: decided.occurredOn, isTied }];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(b.decidedOn, a.decidedOn));
}

/** Whether this role may say of this notice now which application was its own. */
export function mayTie(role: string, notice: MeasureRecord, today: Temporal.PlainDate): boolean {
  return (
    hearingAfter(notice.measure.regime) !== null &&
    notice.applicationDecided === null &&
    mayDo(role, 'tie', standingOn(notice, today))
  );
}

/**
 * Keeps what was said, with why, on the notice and on the order; where it is the notice's own, the order follows it from
 * now on, and the notice ends by its law where that says so. Lock the notice first. Nothing is changed or taken away.
 */
export async function tieApplication(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  notice: MeasureRecord,
  said: { readonly order: MeasureRecord; readonly answer: TieAnswer; readonly why: string },
): Promise<Result<null, 'not-permitted'>> {
  const now = clock.now();
  const today = londonDate(now);
  if (!mayTie(viewer.role, notice, today)) return refused('not-permitted');
  const { order, answer, why } = said;
  const by = { staffId: viewer.staffId, at: now };
  await addApplicationTie(db, { notice: notice.measure.id, order: order.measure.id, answer, note: why }, by);
  if (answer === 'is') await addReplaces(db, order.measure.id, notice.measure.id, by);
  for (const [of, other] of [
    [notice, order],
    [order, notice],
  ] as const) {
    const reason = tieReason(answer, other.measure.ref);
    await addMeasureEvents(db, of.measure.id, [{ step: 'noted', on: today, reason, note: why }], by);
  }
  await rebuildMeasureCards(db, clock, [notice.measure.id, order.measure.id]);
  return ok(null);
}
