// The breach reports that one has begun and not yet recorded.

import { findPeople } from '#people';
import { definePage, shortMoment, words } from '#platform';

import { reportingRoles } from '../permitted-actions.ts';
import { listReportDrafts } from '../draft-store.ts';
import { draftDays, nextStep, reportPath } from '../report-draft.ts';
import { captionName } from './open-report.ts';
import { cy } from './my-reports.cy.ts';
import { en } from './my-reports.en.ts';

const pageWords = words(en, cy);

export const myReportsPage = definePage({
  name: 'breach-reports',
  path: '/breach-reports',
  section: 'perpetrators',
  who: reportingRoles,
  reads: 'list',
  words: pageWords,
  template: 'breaches/pages/my-reports.njk',
  budget: { html: 30_000 },
  example: () => '/breach-reports',
  get: async (request) => {
    const { db, viewer, clock, language } = request;
    const w = pageWords[language];
    const drafts = await listReportDrafts(db, clock.now(), viewer.staffId);
    const people = await findPeople(
      db,
      viewer,
      drafts.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    );
    await request.logRead({ kind: 'list', ref: null });
    return {
      kind: 'show',
      view: {
        line: w.line(draftDays),
        rows: drafts.map((draft) => {
          const person = draft.personId === null ? undefined : people.get(draft.personId);
          const step = nextStep(draft.forms) ?? 'check';
          const name = person === undefined ? draft.personRef : captionName(person);
          return {
            cells: [
              { text: name, href: reportPath(draft.id, step) },
              w.steps[step],
              shortMoment(language, draft.updatedAt),
            ],
          };
        }),
      },
    };
  },
});
