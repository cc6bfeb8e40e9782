// What is recorded about risk: assessments with what is due and blank, what has changed, and warnings.

import { definePage, shortDay, words } from '#platform';
import { caseRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import { presentRisk } from './present-risk.ts';
import { cy } from './perpetrator-risk.cy.ts';
import { en } from './perpetrator-risk.en.ts';

const pageWords = words(en, cy);

export const perpetratorRiskPage = definePage({
  name: 'perpetrator-risk',
  path: '/perpetrators/:ref/risk',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-risk.njk',
  budget: { html: 60_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/risk`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'risk');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const { language } = request;
    const w = pageWords[language];
    const day = (value: Temporal.PlainDate | null) =>
      value === null ? w.notRecorded : shortDay(language, value);
    return {
      kind: 'show',
      view: {
        frame: perpetratorFrame(request, file, 'risk'),
        risk: await presentRisk(request, file),
        warnings: file.facts.warnings.map((warning) => ({
          cells: [
            file.book.name('warning', warning.code, language),
            day(warning.occurredOn),
            day(warning.reviewOn),
            file.book.name('source-system', warning.source, language),
          ],
        })),
      },
    };
  },
});
