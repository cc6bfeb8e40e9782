// The crimes and the victims on a person's record as choices of a form about a new order.

import { currentVersion, relationshipName } from '#crimes';
import type { CrimeRecord, LabelledVictim } from '#crimes';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { actionWords } from './action-frame.ts';
import type { ReportReader } from './read-report.ts';

/** Each crime by its number and offence. */
export function crimeChoices(language: Language, crimes: readonly CrimeRecord[], book: ReferenceBook) {
  return crimes.map((record) => {
    const { offenceKey } = currentVersion(record);
    const { ref, number } = record.crime;
    const name = offenceKey === null ? null : book.name('offence', offenceKey, language);
    return { value: ref, text: name === null ? number : `${number}: ${name}` };
  });
}

/** The crime that was chosen; null where none was. */
export function crimeChosen(reader: ReportReader, crimes: readonly CrimeRecord[]): number | null {
  const ref = reader.choice(
    'crime',
    crimes.map(({ crime }) => crime.ref),
  );
  return crimes.find(({ crime }) => crime.ref === ref)?.crime.id ?? null;
}

/** Each victim by letter and relationship: no name, no address. */
export function victimChoices(language: Language, victims: readonly LabelledVictim[], book: ReferenceBook) {
  const w = actionWords[language];
  return victims.map(({ label, relationship }) => ({
    value: label,
    text: w.victim(
      label,
      relationship === null ? w.relationNotRecorded : relationshipName(book, language, relationship),
    ),
  }));
}
