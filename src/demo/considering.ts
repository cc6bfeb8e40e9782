// Considerations as rows of the sheets: an entry, its answers and what a second reader said of them.

import type { Answer, Place, Wish } from '#interventions';

import type { DayNumber } from './days.ts';
import { dayText } from './days.ts';
import type { ForceMaker } from './force-maker.ts';

export type NewAnswer = {
  readonly intervention: string;
  readonly answer: Answer;
  readonly reason?: string;
  readonly lookAgain?: string;
  readonly lookAgainOn?: DayNumber;
  /** Set where risk was high: who read it a second time and when, or nobody yet. */
  readonly secondReader?: { readonly by: number; readonly at: string } | 'nobody';
};

export type NewConsideration = {
  readonly crime: number;
  readonly subject: number;
  readonly day: DayNumber;
  readonly at: string;
  readonly place: Place;
  readonly wish?: Wish;
  readonly note?: string;
  /** Who wrote it here; left out for what a feed brought. */
  readonly by?: number;
  readonly amends?: number;
  readonly answers: readonly NewAnswer[];
};

/** Adds an entry with its answers; returns its place. */
export function addConsideration(maker: ForceMaker, given: NewConsideration): number {
  const { sheets, calendar, references } = maker;
  const at = calendar.notAfterNow(given.at);
  const by = {
    recorded_at: at,
    source_system: given.by === undefined ? 'crime-system' : 'gwarchod',
    entered_by: given.by ?? null,
  };
  const entry = sheets.considerationEntry.add({
    ref: references.consideration(given.day),
    crime_id: given.crime,
    subject_nominal_id: given.subject,
    amends_entry_id: given.amends ?? null,
    occurred_at: at,
    place: given.place,
    victim_wish: given.wish ?? null,
    note: given.note ?? null,
    ...by,
  });
  for (const answer of given.answers) {
    const row = sheets.considerationAnswer.add({
      entry_id: entry,
      intervention: answer.intervention,
      answer: answer.answer,
      reason: answer.reason ?? null,
      look_again: answer.lookAgain ?? null,
      look_again_on: answer.lookAgainOn === undefined ? null : dayText(answer.lookAgainOn),
      needs_second_reader: answer.secondReader !== undefined,
    });
    if (answer.secondReader === undefined || answer.secondReader === 'nobody') continue;
    sheets.considerationReading.add({
      answer_id: row,
      agrees: true,
      recorded_at: calendar.notAfterNow(answer.secondReader.at),
      source_system: 'gwarchod',
      entered_by: answer.secondReader.by,
    });
  }
  return entry;
}
