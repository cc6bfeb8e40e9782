// What was considered in a case, as the pages of persons and crimes show it: the answers that stand, and what is blank.

import { currentVersion } from '#crimes';
import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './considered-words.cy.ts';
import { en } from './considered-words.en.ts';
import { intervention } from './intervention.ts';
import { answerDetails, answerTag, authorName } from './present-answers.ts';
import type { ConsideredCase } from './read-considered.ts';
import type { StandingAnswer } from './standing-answers.ts';

const consideredWords = { en, cy } as const;

/** What a page needs to put considerations into words. */
export type ConsideredReader = {
  readonly language: Language;
  readonly book: ReferenceBook;
  readonly names: ReadonlyMap<number, string>;
  /** The suspect's reference; null where nobody is named. */
  readonly personRef: string | null;
  readonly mayRecord: boolean;
};

/** Staff whose names the answers need. */
export function considerationStaff(cases: readonly ConsideredCase[]): readonly number[] {
  return cases.flatMap((each) => each.entries.flatMap((entry) => entry.byStaffId ?? []));
}

/** One answer as a row of the decision table: date, intervention, decision, reason and who. */
export function consideredRow(reader: ConsideredReader, { answer, entry, state }: StandingAnswer) {
  const { language, book, names } = reader;
  const day = londonDate(entry.occurredAt);
  return {
    date: { text: shortDay(language, day), datetime: day.toString() },
    intervention: {
      text: intervention(book, answer.intervention, language).name,
      href: `/considerations/${entry.ref}`,
    },
    decision: answerTag(language, answer.answer, state),
    reason: [
      ...answerDetails(language, answer, entry.recordedAt, book),
      authorName(language, entry, names, book),
    ].join('. '),
  };
}

/** A case with its rows, its blanks in one sentence, and where to record them. */
export function presentConsidered(reader: ConsideredReader, each: ConsideredCase) {
  const { language, book, personRef } = reader;
  const w = consideredWords[language];
  const { crime } = each;
  const version = crime === null ? null : currentVersion(crime);
  const offence = version?.offenceKey ?? null;
  const query = new URLSearchParams({
    ...(personRef === null ? {} : { perpetrator: personRef }),
    ...(crime === null ? {} : { crime: crime.crime.ref }),
  });
  const address = `/considerations/new?${query.toString()}#matrix`;
  const history = each.entries.length;
  return {
    id: crime === null ? 'person' : `case-${crime.crime.ref}`,
    title:
      crime === null
        ? w.wholePerson
        : w.case(
            crime.crime.number,
            offence === null ? (version?.offenceGiven ?? '') : book.name('offence', offence, language),
          ),
    state: each.isOpen ? '' : w.closed,
    crimeHref: crime === null ? null : `/crimes/${crime.crime.ref}`,
    caption: w.caption(crime?.crime.number ?? w.wholePerson),
    heads: w.heads,
    rows: each.standing.map((standing) => consideredRow(reader, standing)),
    history: history > 0 ? w.entries(history) : '',
    blankCount: each.blank.length,
    blanks:
      each.blank.length === 0
        ? each.asked > 0
          ? w.noBlanks
          : ''
        : w.blanks(
            each.blank.length,
            each.asked,
            each.blank.map((key) => intervention(book, key, language).name).join('; '),
          ),
    waits:
      each.waits.length === 0
        ? ''
        : w.waits(each.waits.map((key) => intervention(book, key, language).name).join('; ')),
    record: reader.mayRecord ? { text: each.blank.length > 0 ? w.recordNow : w.record, href: address } : null,
  };
}
