// The banner and the cards beside an order: what waits, whom it protects and whether they were told, the next review.

import {
  bailBodyNames,
  computeDeadline,
  deadlineName,
  deadlineRefusalWords,
  dueWords,
  laterBailStages,
  rankWords,
  ranks,
  regimeWords,
} from '#law';
import type { Confidence } from '#law';
import { clockTime, londonDate, shortDay, shortMoment } from '#platform';
import type { Language } from '#platform';

import { cited, sureWords } from '../cited.ts';
import type { MeasureBreach } from '../measure-breach.ts';
import { applyToCourtBy, bailLadder, nextStage, stageOf } from '../bail-ladder.ts';
import type { BailStage } from '../bail-ladder.ts';
import { bailBodyOf, bailClock, cpsPause, withCpsSince } from '../bail-clock.ts';
import { arrestDay, standingEvents } from '../measure-card.ts';
import type { MeasureStep } from '../measure.ts';
import type { protectedBy } from '../protected-people-store.ts';
import { mayDo } from '../permitted-actions.ts';
import { mayRecordStep } from '../record-step.ts';
import { owedTelling, speaksOf, untoldSince } from '../victim-duty.ts';
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
  const when = shortMoment(language, newest.occurredAt);
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

/** Whom it protects and when they were told: each of several apart, where it says which. */
export function protectsCard(language: Language, file: MeasureFile, people: Protected) {
  const w = orderWords[language];
  const { events, protects } = file.record;
  const tellings = standingEvents(events).filter((event) => event.step === 'victim-told');
  const isApart = protects.length > 1 && tellings.some((event) => event.victimNominalId !== null);
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
    note: people.length > 1 && tellings.length > 0 && !isApart ? w.toldOnce : null,
    tellBy: tellBy(language, file),
    link: people.some(({ label }) => label !== null)
      ? { text: w.contact, href: `/perpetrators/${file.person.ref}/victims` }
      : null,
  };
}

/** When they were last told, and whether that is of the newest change. `victim`: one of several; null for all of them. */
function toldWords(language: Language, { record, book }: MeasureFile, victim: Victim) {
  const w = orderWords[language];
  const { events, protects } = record;
  const told = standingEvents(events).findLast(
    (event) => event.step === 'victim-told' && speaksOf(event, victim),
  );
  const last =
    told === undefined
      ? null
      : [
          shortDay(language, told.occurredOn),
          ...(told.occurredAt === null ? [] : [clockTime(told.occurredAt)]),
          ...(told.method === null
            ? []
            : [book.nameThen('contact-method', told.method, language, londonDate(told.recordedAt))]),
        ].join(', ');
  const isOwed =
    victim === null ? untoldSince(events, protects) !== null : owedTelling(events, victim) !== null;
  return last !== null && !isOwed
    ? last
    : [{ text: w.notTold, late: true }, ...(last === null ? [] : [{ text: w.lastTold(last), line: true }])];
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
            ? [{ text: w.recordReview, href: `${file.path}/review` }]
            : []),
          ...(status === 'in-force' && mayRecordStep(role, file.record, 'victim-heard', file.day)
            ? [{ text: w.recordHeard, href: `${file.path}/steps/victim-heard` }]
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

/**
 * Who may extend bail and to which day, stage by stage from the day of arrest; null where it has no stages, or it is
 * over. While the day of arrest is not recorded no day is worked out, and the card asks for it.
 */
export function extensionCard(language: Language, role: string, file: MeasureFile) {
  const w = orderWords[language];
  const { state, status, record } = file.standing;
  const { extensions } = record.measure.law;
  if (extensions.length === 0 || status !== 'in-force') return null;
  const arrestedOn = arrestDay(record.events);
  const decide = state.endsOn === null ? null : w.decideBefore(shortDay(language, state.endsOn));
  if (arrestedOn === null) {
    const mayAdd = !file.isPast && mayDo(role, 'step', file.standing);
    return {
      decide,
      lines: [
        [w.arrestNotRecorded],
        ...bodyLines(language, record.events),
        ...(laterBailStages(bailBodyOf(record.events) ?? 'police').value === 'held' ? extensions : []).map(
          ({ rule, by }) => [
            w.extensionBy(deadlineName(rule, language), whoExtends(language, by.value)),
            ...sourced(language, by),
          ],
        ),
      ],
      link: mayAdd ? { text: w.recordArrest, href: `${file.path}/steps/arrested-for` } : null,
    };
  }
  const ladder = bailLadder(arrestedOn, file.law, bailClock(record.events));
  const now = state.endsOn === null ? null : stageOf(ladder, state.endsOn);
  const next = state.endsOn === null ? null : nextStage(ladder, state.endsOn);
  const courtBy =
    state.endsOn === null || next?.by !== 'magistrates' ? null : applyToCourtBy(state.endsOn, file.law);
  return {
    decide,
    lines: [
      [w.arrestedOn(shortDay(language, arrestedOn))],
      ...bodyLines(language, record.events),
      ...cpsLines(language, record.events),
      ...pastFirst(language, file, ladder),
      ...ladder.map((stage) => [
        { text: stageWords(language, stage), strong: stage === now },
        ...(stage === now ? [{ text: w.stageNow, tag: 'info' as const }] : []),
        ...(stage === next && stage !== now ? [{ text: w.stageNext, tag: 'soon' as const }] : []),
        ...sourced(language, stage),
      ]),
      ...(courtBy === null
        ? []
        : [
            [
              {
                text: courtBy.ok
                  ? w.courtBy(shortDay(language, courtBy.value))
                  : deadlineRefusalWords(courtBy.error, language),
                strong: true,
              },
            ],
          ]),
    ],
    link: null,
  };
}

function stageWords(language: Language, stage: BailStage): string {
  const w = orderWords[language];
  const [name, day] = [deadlineName(stage.rule, language), shortDay(language, stage.lastOn)];
  if (!stage.isHeld) return w.stageLikened(name, day);
  return w.stage(name, day, stage.by === null ? w.custodyOfficer : whoExtends(language, stage.by));
}

/** Whose case it is; where its later stages were not found, that the earlier ones of a police case are shown, and why. */
function bodyLines(language: Language, events: MeasureFile['record']['events']) {
  const w = orderWords[language];
  const said = bailBodyOf(events);
  if (said === null) return [[w.bodyNotSaid]];
  const found = laterBailStages(said);
  return [
    [w.bodyIs(bailBodyNames[said][language])],
    ...(found.value === 'held' ? [] : [[{ text: w.laterNotFound, strong: true }]]),
  ];
}

/** That it runs past its first period although no extension is on the record. */
function pastFirst(
  language: Language,
  { standing: { state, record } }: MeasureFile,
  ladder: readonly BailStage[],
) {
  const [first] = ladder;
  const moves: readonly MeasureStep[] = ['extended', 'sent-to-cps'];
  const isMoved = standingEvents(record.events).some((event) => moves.includes(event.step));
  if (first === undefined || state.endsOn === null || isMoved) return [];
  return Temporal.PlainDate.compare(state.endsOn, first.lastOn) <= 0
    ? []
    : [[{ text: orderWords[language].pastFirst(shortDay(language, first.lastOn)), tag: 'late' as const }]];
}

/** Where the clock of bail stands still, or stood: PACE 1984 s47ZL, from memory. */
function cpsLines(language: Language, events: MeasureFile['record']['events']) {
  const w = orderWords[language];
  const since = withCpsSince(events);
  const { pausedDays, designated } = bailClock(events);
  return [
    ...(since === null ? [] : [[{ text: w.withCps(shortDay(language, since)), strong: true }]]),
    ...(pausedDays === 0 ? [] : [[w.daysWithCps(pausedDays)]]),
    ...(since === null && pausedDays === 0 ? [] : [sourced(language, cpsPause)]),
    ...(designated ? [[w.isDesignated]] : []),
  ];
}

function whoExtends(language: Language, by: string): string {
  const w = orderWords[language];
  const rank = ranks.find((each) => each === by);
  const court = Object.entries(regimeWords(language).courts).find(([key]) => key === by)?.[1];
  return rank === undefined ? (court ?? by) : w.orAbove(rankWords(rank, language));
}

function sourced(language: Language, law: { readonly source: string; readonly confidence: Confidence }) {
  const sure = sureWords(language, law.confidence);
  return [
    { ...cited(language, orderWords[language].source, law.source), quiet: true },
    ...(sure === null ? [] : [{ text: sure, strong: true }]),
  ];
}
