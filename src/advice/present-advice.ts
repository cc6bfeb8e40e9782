// Questions about a case in words: who was asked, who answered, how long it took, and the row of a table.

import { shortMoment } from '#platform';
import type { Language } from '#platform';
import { isRole, roleName } from '#users';

import { hoursToAnswer, isLate } from './advice.ts';
import type { Advice } from './advice.ts';
import { cy } from './advice-words.cy.ts';
import { en } from './advice-words.en.ts';

export const adviceWords = { en, cy } as const;

/** Who was asked: a name, or a role. */
export function askedWords(
  language: Language,
  { askedStaffId, askedRole }: Pick<Advice, 'askedStaffId' | 'askedRole'>,
  names: ReadonlyMap<number, string>,
): string {
  const w = adviceWords[language];
  if (askedStaffId !== null) return names.get(askedStaffId) ?? w.notKnown;
  return askedRole !== null && isRole(askedRole) ? w.role(roleName(language, askedRole)) : w.notKnown;
}

/** Who answered and when. */
export function answererWords(
  language: Language,
  answer: Advice['answers'][number],
  names: ReadonlyMap<number, string>,
): string {
  const w = adviceWords[language];
  const name =
    answer.byGiven ?? (answer.byStaffId === null ? null : names.get(answer.byStaffId)) ?? w.notKnown;
  return w.answeredBy(name, shortMoment(language, answer.occurredAt));
}

/** Hours up to two days, then days. */
export function lengthWords(language: Language, hours: number): string {
  const w = adviceWords[language];
  if (hours < 1) return w.atOnce;
  return hours < 48 ? w.hours(Math.round(hours)) : w.days(Math.round(hours / 24));
}

/** Time to the first answer, or that it waits. */
export function timeCell(
  language: Language,
  advice: Advice,
  limitHours: number | null,
  now: Temporal.Instant,
) {
  const w = adviceWords[language];
  const hours = hoursToAnswer(advice);
  if (hours !== null) return { text: lengthWords(language, hours) };
  return limitHours !== null && isLate(advice, limitHours, now)
    ? { text: w.late(limitHours), late: true }
    : { text: w.waiting };
}

/** One question as the cells of a row. */
export function adviceCells(
  language: Language,
  advice: Advice,
  names: ReadonlyMap<number, string>,
  limitHours: number | null,
  now: Temporal.Instant,
) {
  const w = adviceWords[language];
  const way = advice.way === 'phone' ? w.byPhone : advice.way === 'in-person' ? w.inPerson : null;
  const asker = advice.askedBy === null ? null : (names.get(advice.askedBy) ?? null);
  return [
    [
      { text: shortMoment(language, advice.occurredAt), href: `/advice/${advice.ref}` },
      ...(asker === null ? [] : [{ text: w.askedBy(asker), quiet: true, line: true }]),
    ],
    [
      { text: askedWords(language, advice, names) },
      ...(way === null ? [] : [{ text: way, quiet: true, line: true }]),
    ],
    advice.question,
    advice.answers.flatMap((answer, place) => [
      { text: answer.answer, line: place > 0 },
      { text: answererWords(language, answer, names), quiet: true, line: true },
    ]),
    timeCell(language, advice, limitHours, now),
  ];
}

/** The heads of those rows. */
export function adviceColumns(language: Language) {
  const { heads } = adviceWords[language];
  return [heads.asked, heads.of, heads.question, heads.answer, heads.time].map((text) => ({ text }));
}
