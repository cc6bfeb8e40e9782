// The hearing that follows a notice, on the notice's own page: how it stands as a tag, and in full as a card with its law.

import { dueWords, hearingAfter } from '#law';
import { londonDate, shortDay, words } from '#platform';
import type { Language, PageRequest } from '#platform';

import { cited } from '../cited.ts';
import { courtHearing } from '../court-hearing.ts';
import type { CourtHearing, InTime } from '../court-hearing.ts';
import { hearingMissed } from '../hearing-by.ts';
import { probableDecision } from '../hearing-store.ts';
import type { ProbableDecision } from '../hearing-store.ts';
import type { MeasureEvent } from '../measure.ts';
import { mayRecordStep } from '../record-step.ts';
import { mayTie } from '../record-tie.ts';
import { cy } from './order-hearing.cy.ts';
import { en } from './order-hearing.en.ts';
import type { MeasureFile } from './open-measure.ts';

const hearingWords = words(en, cy);

type Phrase = { readonly text: string; readonly tag?: 'late' | 'soon' | 'info'; readonly href?: string };

/** What is read of it: how it stands, and a decision that was probably its own and that nobody has tied to it. */
export type HearingSeen = {
  readonly hearing: CourtHearing;
  readonly probable: ProbableDecision | null;
};

/** The hearing of a notice that is in force; null of anything else, and once its own application is decided. */
export async function seeHearing({ db }: PageRequest, file: MeasureFile): Promise<HearingSeen | null> {
  const { record, standing, law, at } = file;
  if (standing.status !== 'in-force') return null;
  const hearing = courtHearing(standing, record.applicationDecided, law);
  if (hearing === null || hearing.kind === 'decided') return null;
  const probable =
    standing.state.servedOn === null ? null : await probableDecision(db, record.measure.id, at);
  return { hearing, probable };
}

/** A day with its weekday, as courts say it, and its time where that is known. */
const whenWords = (language: Language, on: Temporal.PlainDate, at: Temporal.Instant | null) =>
  dueWords(at === null ? { kind: 'last-day', on } : { kind: 'instant', at }, language);

const momentOf = (language: Language, { occurredOn, occurredAt }: MeasureEvent) =>
  whenWords(language, occurredOn, occurredAt);

/** To when it was adjourned; null where the court gave no day. */
function adjournedTo(language: Language, { toOn, toAt }: Extract<CourtHearing, { kind: 'adjourned' }>) {
  return toOn === null ? null : whenWords(language, toOn, toAt);
}

/** Whether the time to which it was adjourned is past. A day alone is past once it is over. */
function isPast({ toOn, toAt }: Extract<CourtHearing, { kind: 'adjourned' }>, now: Temporal.Instant) {
  if (toAt !== null) return Temporal.Instant.compare(toAt, now) < 0;
  return toOn !== null && Temporal.PlainDate.compare(toOn, londonDate(now)) < 0;
}

/** Tags under the name: what is late or to be checked, and the day to which it was adjourned. */
export function hearingTags(language: Language, file: MeasureFile, seen: HearingSeen | null) {
  const w = hearingWords[language];
  if (seen === null) return [];
  const { hearing, probable } = seen;
  if (probable !== null) return [{ kind: 'soon', text: w.tags.probable(probable.ref) }];
  switch (hearing.kind) {
    case 'awaited': {
      const missed = hearingMissed(file.standing, file.law, file.at);
      return missed === null ? [] : [{ kind: 'late', text: w.tags.missed(dueWords(missed, language)) }];
    }
    case 'begun':
      return [...lateTag(language, hearing.inTime), { kind: 'soon', text: w.tags.outcome }];
    case 'adjourned': {
      const to = adjournedTo(language, hearing);
      const tag =
        to === null
          ? { kind: 'soon', text: w.tags.noDay }
          : isPast(hearing, file.at)
            ? { kind: 'late', text: w.tags.wasAdjourned(to) }
            : { kind: 'info', text: w.tags.adjourned(to) };
      return [...lateTag(language, hearing.inTime), tag];
    }
    case 'decided':
      return [];
  }
}

function lateTag(language: Language, inTime: InTime) {
  return inTime === 'late' ? [{ kind: 'late', text: hearingWords[language].tags.late }] : [];
}

/** The card: how it stands, by when it had to begin, what an adjournment leaves in effect, and the way to record it. */
export function hearingCard({ language, viewer }: PageRequest, file: MeasureFile, seen: HearingSeen | null) {
  const heard = hearingAfter(file.record.measure.regime);
  if (seen === null || heard === null) return null;
  const w = hearingWords[language];
  const steps = (['hearing-begun', 'hearing-adjourned'] as const).filter(
    (step) => !file.isPast && mayRecordStep(viewer.role, file.record, step, file.day),
  );
  return {
    title: w.title,
    lines: [
      ...probableLines(language, seen.probable),
      ...standsLines(language, file, seen.hearing),
      ...(seen.hearing.kind === 'awaited' ? [] : [[cited(language, w.goesOn, heard.goesOnAdjourned.source)]]),
    ],
    links: [
      ...(!file.isPast && mayTie(viewer.role, file.record, file.day)
        ? [{ text: w.tie, href: `${file.path}/application`, act: true }]
        : []),
      ...steps.map((step) => ({ text: w.record[step], href: `${file.path}/steps/${step}`, act: true })),
    ],
  };
}

function probableLines(
  language: Language,
  probable: ProbableDecision | null,
): readonly (readonly Phrase[])[] {
  if (probable === null) return [];
  const w = hearingWords[language];
  return [
    [
      { text: w.probable[probable.decision](shortDay(language, probable.decidedOn)) },
      { text: probable.ref, href: `/orders/${probable.ref}` },
    ],
    [{ text: w.check }],
  ];
}

function standsLines(language: Language, file: MeasureFile, hearing: CourtHearing) {
  const w = hearingWords[language];
  switch (hearing.kind) {
    case 'awaited': {
      const { limit } = hearing;
      if (limit === null) return [[{ text: w.notServed }]];
      if (!limit.ok || limit.value.due === null) return [[{ text: w.noLimit }]];
      const when = dueWords(limit.value.due, language);
      const isMissed = hearingMissed(file.standing, file.law, file.at) !== null;
      return [
        [
          isMissed ? { text: w.missed(when), tag: 'late' as const } : { text: w.dueBy(when) },
          { ...cited(language, w.source, limit.value.source), quiet: true },
        ],
      ];
    }
    case 'begun':
      return [
        [{ text: w.began(momentOf(language, hearing.begun)) }],
        [{ text: w.inTime[hearing.inTime] }],
        [{ text: w.outcome }],
      ];
    case 'adjourned': {
      const to = adjournedTo(language, hearing);
      return [
        [
          { text: w.adjourned(momentOf(language, hearing.adjourned)) },
          { text: to === null ? w.noDay : w.to(to), ...(to === null ? { tag: 'soon' as const } : {}) },
        ],
        [{ text: w.inTime[hearing.inTime] }],
      ];
    }
    case 'decided':
      return [];
  }
}
