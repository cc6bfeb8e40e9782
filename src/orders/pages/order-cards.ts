// The banner and the cards beside an order: what waits, whom it protects and whether they were told, the next review.

import { computeDeadline, deadlineRefusalWords, dueWords } from '#law';
import { clockTime, londonDate, shortDay, shortMoment } from '#platform';
import type { Language } from '#platform';

import { cited } from '../cited.ts';
import type { MeasureBreach } from '../measure-breach.ts';
import { standingEvents } from '../measure-card.ts';
import type { MeasureEvent } from '../measure.ts';
import type { protectedBy } from '../protected-people-store.ts';
import { mayDo } from '../permitted-actions.ts';
import { mayRecordStep } from '../record-step.ts';
import { owedTelling, speaksOf, unnamedContacts, untoldSince } from '../victim-duty.ts';
import type { Victim } from '../victim-duty.ts';
import { labelOfRecord } from '../victim-letter.ts';
import { watchState } from '../watch-state.ts';
import { nextCheckOn } from '../review-rule.ts';
import type { MeasureFile } from './open-measure.ts';
import { orderWords } from './order-parts.ts';

type Protected = Awaited<ReturnType<typeof protectedBy>>;

/** Whom it protects, by letter. */
export function protectedWords(language: Language, people: Protected): string {
  const w = orderWords[language];
  const labels = people.flatMap(({ label }) => (label === null ? [] : [w.victim(label)]));
  const without = people.length - labels.length;
  const parts = without > 0 ? [...labels, w.victimsWithoutLetter(without)] : labels;
  return parts.length === 0 ? w.nobodyRecorded : parts.join(', ');
}

/** The newest breach that waits for a decision, and how many more; null when none waits. */
export function bannerOf(language: Language, waiting: readonly MeasureBreach[]) {
  const w = orderWords[language];
  const [newest, ...more] = waiting;
  if (newest === undefined) return null;
  const when =
    newest.occurredPrecision === 'day'
      ? shortDay(language, londonDate(newest.occurredAt))
      : shortMoment(language, newest.occurredAt);
  return {
    label: w.breachWaits,
    text: [
      newest.clauseNo === null ? w.reportedNotIdentified(when) : w.reported(newest.clauseNo, when),
      ...(newest.account === null ? [] : [newest.account]),
      ...(more.length === 0 ? [] : [w.moreWaiting(more.length)]),
    ],
    link: { text: w.decide, href: `/breaches/${newest.ref}`, act: true },
  };
}

/** Breaches of which nobody has said which condition. */
export function notIdentified(language: Language, breaches: readonly MeasureBreach[]): string | null {
  const count = breaches.filter((breach) => breach.clauseNo === null).length;
  return count === 0 ? null : orderWords[language].notIdentified(count);
}

/** Whom it protects and when they were told: each of several apart. What names nobody is shown, and was of none of them. */
export function protectsCard(language: Language, role: string, file: MeasureFile, people: Protected) {
  const w = orderWords[language];
  const { protects } = file.record;
  const isApart = protects.length > 1;
  const unnamed = unnamedContacts(file.record);
  return {
    facts:
      people.length === 0
        ? []
        : [
            { key: w.protects, value: protectedWords(language, people) },
            ...(isApart
              ? protects.map((records) => ({
                  key: w.toldOne(labelOfRecord(records[0] ?? 0, protects, people) ?? ''),
                  value: toldWords(language, file, records),
                }))
              : [{ key: w.told, value: toldWords(language, file, null) }]),
          ],
    unnamed: unnamed.map((event) => unnamedWords(language, file, event)),
    name:
      unnamed.length > 0 && !file.isPast && mayRecordStep(role, file.record, 'victim-told', file.day)
        ? { text: w.nameThem, href: `${file.path}/named`, act: true }
        : null,
    tellBy: tellBy(language, file),
    link: people.some(({ label }) => label !== null)
      ? { text: w.contact, href: `/perpetrators/${file.person.ref}/victims`, act: true }
      : null,
  };
}

/** When they were last told, and whether that is of the newest change. `victim`: one of several; null for all of them. */
function toldWords(language: Language, file: MeasureFile, victim: Victim) {
  const w = orderWords[language];
  const { record } = file;
  const { events, protects } = record;
  const told = standingEvents(events).findLast(
    (event) => event.step === 'victim-told' && speaksOf(event, victim, protects),
  );
  const last = told === undefined ? null : contactWords(language, file, told);
  const isOwed =
    victim === null ? untoldSince(events, protects) !== null : owedTelling(record, victim) !== null;
  return last !== null && !isOwed
    ? last
    : [{ text: w.notTold, late: true }, ...(last === null ? [] : [{ text: w.lastTold(last), line: true }])];
}

/** When somebody was told or heard, and how. */
function contactWords(language: Language, { book }: MeasureFile, event: MeasureEvent): string {
  return [
    shortDay(language, event.occurredOn),
    ...(event.occurredAt === null ? [] : [clockTime(event.occurredAt)]),
    ...(event.method === null
      ? []
      : [book.nameThen('contact-method', event.method, language, londonDate(event.recordedAt))]),
  ].join(', ');
}

/** What is on the record of one of several, and does not say of which. */
export function unnamedWords(language: Language, file: MeasureFile, event: MeasureEvent): string {
  const w = orderWords[language];
  const when = contactWords(language, file, event);
  return event.step === 'victim-told' ? w.unnamedTelling(when) : w.unnamedHearing(when);
}

/** By when the victim is to be told of the newest change: one working day, because stalking has enhanced rights. */
function tellBy(language: Language, file: MeasureFile) {
  const w = orderWords[language];
  const since = untoldSince(file.record.events, file.record.protects);
  if (since === null) return null;
  const deadline = computeDeadline('victim-update-enh-1wd', since, file.law);
  if (!deadline.ok) return deadlineRefusalWords(deadline.error, language);
  if (deadline.value.due === null) return null;
  const day = dueWords(deadline.value.due, language);
  return cited(language, (source) => w.tellBy(day, source), deadline.value.source);
}

/** When it is to be looked at again, and when it last was. */
export function reviewCard(language: Language, role: string, file: MeasureFile, months: number | null) {
  const w = orderWords[language];
  const { state, status } = file.standing;
  const due = status === 'in-force' ? nextCheckOn(file.standing, months) : null;
  const { heardOn } = watchState(file.record.events, file.record.protects);
  const isLate = due !== null && Temporal.PlainDate.compare(due, file.day) < 0;
  return {
    every: months === null ? w.reviewOpen : w.reviewEvery(months),
    due:
      status !== 'in-force'
        ? null
        : due === null
          ? w.endsFirst
          : isLate
            ? { text: w.wasDue(shortDay(language, due)), tag: 'late' as const }
            : w.nextDue(shortDay(language, due)),
    links: file.isPast
      ? []
      : [
          ...(mayDo(role, 'check', file.standing)
            ? [{ text: w.recordCheck, href: `${file.path}/check`, act: true, hidden: w.review }]
            : []),
          ...(mayDo(role, 'review', file.standing)
            ? [{ text: w.recordReview, href: `${file.path}/review`, act: true }]
            : []),
          ...(status === 'in-force' && mayRecordStep(role, file.record, 'victim-heard', file.day)
            ? [{ text: w.recordHeard, href: `${file.path}/steps/victim-heard`, act: true }]
            : []),
        ],
    facts: [
      {
        key: w.lastCheck,
        value: state.lastCheckOn === null ? w.noCheck : shortDay(language, state.lastCheckOn),
      },
      { key: w.lastHeard, value: heardOn === null ? w.noCheck : shortDay(language, heardOn) },
    ],
  };
}
