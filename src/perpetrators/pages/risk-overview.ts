// Risk on the overview: the newest assessment with each tool, from the same reading as the tags beside the name.

import { assessmentStaff, assessorName, resultTag } from '#assessments';
import type { Assessment } from '#assessments';
import { shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { staffNames } from '#users';

import { perpetratorPath } from '../frame.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator.cy.ts';
import { en } from './perpetrator.en.ts';

const pageWords = words(en, cy);

/** Each tool with its result, when and by whom it was made, and when it is looked at again. Never an average of tools. */
export async function riskOverview(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const names = await staffNames(request.db, assessmentStaff(file.risk));
  const known = file.isPast ? file.day.toString() : undefined;
  return {
    rows: file.risk.map((of) => ({
      key: file.book.name('assessment-tool', of.tool, language),
      value: [
        { ...resultTag(language, file.book, of), line: true },
        {
          text: pageWords[language].riskBy(
            shortDay(language, of.occurredOn),
            assessorName(language, of, names, file.book),
          ),
          quiet: true,
          line: true,
        },
        nextReview(request, file, of),
      ],
    })),
    link: { text: pageWords[language].allRisk, href: perpetratorPath(file.person.ref, 'risk', known) },
  };
}

/** What happened since may ask for it sooner than the day the assessor wrote down. */
function nextReview({ language }: PageRequest, file: PerpetratorFile, of: Assessment) {
  const w = pageWords[language];
  const on = file.assessed.again.find(({ tool }) => tool === of.tool)?.on ?? of.nextReviewOn;
  if (on === null) return { text: w.noReview, quiet: true, line: true };
  const isLate = Temporal.PlainDate.compare(on, file.day) < 0;
  const day = shortDay(language, on);
  return { text: isLate ? w.reviewLate(day) : w.nextReview(day), late: isLate, quiet: !isLate, line: true };
}
