// The answer to a breach in words: each rung with when it was done or is due, who directed it, and why it was late.

import { around, asWritten, londonDate, shortMoment } from '#platform';
import type { Language, Written } from '#platform';
import type { ReferenceBook } from '#reference';

import { delayNotKnown } from './breach.ts';
import type { Breach, BreachEvent } from './breach.ts';
import { owedReasons } from './late-step.ts';
import type { Rung } from './response-ladder.ts';
import type { ResponseTargets } from './response-targets.ts';
import { cy } from './response-words.cy.ts';
import { en } from './response-words.en.ts';

const responseWords = { en, cy } as const;

type Stage = {
  readonly name: string;
  readonly state: 'past' | 'now' | 'future';
  readonly when: { readonly text: string; readonly datetime?: string; readonly late?: boolean };
  readonly detail: readonly { readonly text: string; readonly line: true; readonly late?: boolean }[];
};

/** Name of a rung. */
export function rungName(language: Language, rung: Rung['rung']): string {
  return responseWords[language].names[rung];
}

/** The stages to draw: the report, then the four rungs. Only the first that runs is marked as now. */
export function presentLadder(
  language: Language,
  breach: Pick<Breach, 'reportedAt'>,
  ladder: readonly Rung[],
  targets: ResponseTargets,
  book: ReferenceBook,
): { readonly label: string; readonly stages: readonly Stage[] } {
  const w = responseWords[language];
  const current = ladder.find(({ state }) => state === 'runs' || state === 'late');
  const report: Stage = {
    name: w.names.report,
    state: 'past',
    when: { text: shortMoment(language, breach.reportedAt), datetime: breach.reportedAt.toString() },
    detail: [],
  };
  return {
    label: w.label,
    stages: [
      report,
      ...ladder.map((rung): Stage => ({
        name: w.names[rung.rung],
        state: rung.doneAt !== null ? 'past' : rung === current ? 'now' : 'future',
        when: whenOf(language, rung),
        detail: detailOf(language, rung, targets, book).map((text) => ({ text, line: true })),
      })),
    ],
  };
}

function whenOf(language: Language, rung: Rung): Stage['when'] {
  const w = responseWords[language];
  if (rung.doneAt !== null) {
    return { text: shortMoment(language, rung.doneAt), datetime: rung.doneAt.toString() };
  }
  if (rung.state === 'not-asked') return { text: w.notAsked[rung.rung] };
  if (rung.state === 'not-yet') return { text: w.notYet };
  if (rung.due === null) return { text: w.noTarget };
  const when = shortMoment(language, rung.due.at);
  return rung.state === 'late' ? { text: w.lateSince(when), late: true } : { text: w.due(when) };
}

function detailOf(
  language: Language,
  rung: Rung,
  targets: ResponseTargets,
  book: ReferenceBook,
): readonly string[] {
  const w = responseWords[language];
  const { due, doneAt, from, state, direction, delays, escalated } = rung;
  const isMissed = state === 'late' || state === 'done-late';
  const hours = rung.rung === 'court' ? null : targets.hours[rung.rung];
  return [
    ...(doneAt !== null && from !== null ? [w.taken(lengthOf(language, from, doneAt))] : []),
    ...(state === 'done-late' && due !== null ? [w.missed(shortMoment(language, due.at))] : []),
    ...(due?.by === 'law' ? [w.law] : []),
    ...(due?.by === 'target' && hours !== null ? [targetOf(language, hours)] : []),
    ...(direction === null ? [] : [w.directed(direction.byName ?? '', direction.forName ?? '')]),
    ...(direction === null || direction.note === null ? [] : [direction.note]),
    ...(escalated === null ? [] : [w.escalated[escalated.to](shortMoment(language, escalated.at))]),
    ...delays
      .filter((delay) => delay.reason !== delayNotKnown)
      .map((delay) => delayWords(language, delay, book)),
    ...owedReasons(delays).map((owed) =>
      w.delayNotKnown(owed.byName ?? book.name('source-system', owed.source, language)),
    ),
    ...(isMissed && delays.length === 0 ? [w.noDelay] : []),
  ];
}

function delayWords(language: Language, delay: BreachEvent, book: ReferenceBook): string {
  const w = responseWords[language];
  const reason = book.nameThen('reason-delayed', delay.reason ?? '', language, londonDate(delay.recordedAt));
  const by = delay.byName ?? '';
  return delay.note === null ? w.delayWithout(reason, by) : w.delay(reason, delay.note, by);
}

/** Whole days where the target is days. */
function targetOf(language: Language, hours: number): string {
  const w = responseWords[language];
  return hours >= 48 && hours % 24 === 0 ? w.targetDays(hours / 24) : w.target(hours);
}

function lengthOf(language: Language, from: Temporal.Instant, to: Temporal.Instant): string {
  const w = responseWords[language];
  const hours = Math.floor(from.until(to).total('hours'));
  if (hours < 1) return w.underAnHour;
  return hours < 48 ? w.hours(hours) : w.days(Math.floor(hours / 24));
}

/** Where the targets come from, to stand under the ladder. */
export function targetsSource(language: Language, book: ReferenceBook): readonly Written[] {
  const entry = book.find('response-target', 'decision');
  if (entry === undefined) return [];
  return around(responseWords[language].targets, asWritten(entry.source, 'en', language));
}
