// Lists which assessments are blank in one crime about each suspect and when each is due, for the page of the crime.

import { currentVersion } from '#crimes';
import type { AssessedInCrime, CrimeRecord, SectionsOfCrime } from '#crimes';
import { fullName } from '#people';
import { londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { findOffence, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';

import { assessmentsOf } from './assessment-store.ts';
import { cy } from './blank-words.cy.ts';
import { en } from './blank-words.en.ts';
import { formAddress } from './form-address.ts';
import { mayAssess } from './permitted-actions.ts';
import { dueWords, resultTag } from './present-assessment.ts';
import { isOpenCase, readCases } from './read-assessed.ts';
import type { FirstReviews } from './read-assessed.ts';
import { findSpecialist } from './specialist-store.ts';

const blankWords = words(en, cy);

/** The specialist of an open stalking crime; null for any other. */
async function specialistOf(
  { db, language }: Pick<PageRequest, 'db' | 'language'>,
  record: CrimeRecord,
  book: ReferenceBook,
  at: Temporal.Instant,
) {
  const { offenceKey, areaCode } = currentVersion(record);
  const isStalking = offenceKey !== null && findOffence(book, offenceKey)?.category === 'stalking';
  if (!isStalking || !isOpenCase(book, record)) return null;
  const w = blankWords[language];
  return { key: w.specialist, name: (await findSpecialist(db, areaCode, londonDate(at))) ?? w.nobody };
}

/** Blanks of a crime, suspect by suspect or for the crime where nobody is named: each with its clock and the way to record it. */
export function assessedInCrime(firstReviews: FirstReviews): AssessedInCrime {
  return async (request, record, suspects, known) => {
    const { db, language, viewer } = request;
    const w = blankWords[language];
    const today = londonDate(known.at);
    const book = await referenceLists(db, today);
    const all = await assessmentsOf(db, { crimeIds: [record.crime.id] }, known.at);
    const lines = [];
    for (const suspect of suspects.length === 0 ? [null] : suspects) {
      const about = all.filter((each) => each.personId === (suspect?.id ?? null));
      const [own] = await readCases(db, book, [record], about, firstReviews, known.at);
      const name = suspect !== null && suspects.length > 1 ? fullName(suspect) || suspect.ref : null;
      for (const tool of own?.blank ?? []) {
        const due = own?.due.find((each) => each.tool === tool);
        const what = book.name('assessment-tool', tool, language);
        const says = due === undefined ? w.noClock : dueWords(language, book, due, today).text;
        const address = formAddress({ perpetrator: suspect?.ref, crime: record.crime.ref, tool });
        lines.push([
          { text: name === null ? w.blank(what, says) : w.blankOf(name, what, says) },
          ...(mayAssess(viewer.role) && !known.isPast
            ? [{ text: w.record, href: address, act: true, hidden: what }]
            : []),
        ]);
      }
    }
    return { blanks: lines, specialist: await specialistOf(request, record, book, known.at) };
  };
}

/** What was assessed in a crime while nobody was named in it: kept on the crime's page, whoever is named since. */
export const assessedWithoutSuspect: SectionsOfCrime = async ({ db, language }, record, _suspects, known) => {
  const w = blankWords[language];
  const all = await assessmentsOf(db, { crimeIds: [record.crime.id] }, known.at);
  const own = all.filter(({ personId }) => personId === null).toReversed();
  if (own.length === 0) return [];
  const book = await referenceLists(db, londonDate(known.at));
  return [
    {
      id: 'assessed',
      text: w.assessed,
      count: own.length,
      lines: own.map((each) => [
        {
          text: w.assessedOn(
            book.name('assessment-tool', each.tool, language),
            shortDay(language, each.occurredOn),
          ),
          href: `/risk-assessments/${each.ref}`,
        },
        resultTag(language, book, each),
      ]),
      actions: [],
    },
  ];
};
