// The histories of a crime as tables: how it was classified, its outcomes, its link to domestic abuse, each with who and why.

import { londonDate, shortDay, words } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { classificationHistory, domesticAbuseHistory } from '../crime.ts';
import type { CrimeRecord, CrimeVersion } from '../crime.ts';
import { cy } from './crime.cy.ts';
import { en } from './crime.en.ts';

export const crimeWords = words(en, cy);

type Fact = { readonly source: string; readonly enteredBy: number | null };

/** Name of the offence as classified, else the code or title as given. */
export function offenceName(
  language: Language,
  version: Pick<CrimeVersion, 'offenceKey' | 'offenceGiven'>,
  book: ReferenceBook,
): string {
  if (version.offenceKey !== null) return book.name('offence', version.offenceKey, language);
  return version.offenceGiven ?? crimeWords[language].offenceNotKnown;
}

export function histories(
  language: Language,
  record: CrimeRecord,
  book: ReferenceBook,
  names: ReadonlyMap<number, string>,
) {
  const w = crimeWords[language];
  const who = (fact: Fact) => {
    const system = book.name('source-system', fact.source, language);
    const name = fact.enteredBy === null ? undefined : names.get(fact.enteredBy);
    return name === undefined ? system : `${name}, ${system}`;
  };
  const day = (on: Temporal.PlainDate) => ({ text: shortDay(language, on), datetime: on.toString() });
  return {
    classification: classificationHistory(record).map((version) => ({
      cells: [
        day(version.occurredOn ?? londonDate(version.recordedAt)),
        [
          offenceName(language, version, book),
          ...(version.changeKind === 'first'
            ? []
            : [
                {
                  text: version.isQuestioned ? w.kinds.questioned : w.kinds[version.changeKind],
                  tag: 'plain' as const,
                },
              ]),
        ],
        version.changeReason ?? (version.changeKind === 'first' ? w.kinds.first : w.notRecorded),
        who(version),
      ],
    })),
    outcomes: record.outcomes.map((outcome) => ({
      cells: [
        day(outcome.occurredOn),
        book.name('outcome', outcome.outcomeCode, language),
        outcome.rationale ?? w.notRecorded,
        who(outcome),
      ],
    })),
    abuse: domesticAbuseHistory(record).map((version) => ({
      cells: [
        day(londonDate(version.recordedAt)),
        w.abuseAnswers[version.domesticAbuse],
        basisWords(language, version.domesticAbuseBasis),
        who(version),
      ],
    })),
  };
}

/** What the link rests on; a code of a source that we do not know stays as given. */
function basisWords(language: Language, basis: string | null): string {
  const w = crimeWords[language];
  const bases: Readonly<Record<string, string>> = w.bases;
  return basis === null ? w.noBasis : (bases[basis] ?? basis);
}
