// What was considered about one person: case by case with what is blank, and the orders, notices and bail of the register.

import { listProgrammes, presentConsidered } from '#interventions';
import { presentManagementShort, readFile } from '#management';
import { daysToGrant, measurePath, measureState, measureStatus, standingEvents, statusTag } from '#orders';
import { definePage, shortDay, words } from '#platform';
import { caseRoles } from '#users';

import { consideredReader } from '../considered-reader.ts';
import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import { cy } from './perpetrator-interventions.cy.ts';
import { en } from './perpetrator-interventions.en.ts';

const pageWords = words(en, cy);

export const perpetratorInterventionsPage = definePage({
  name: 'perpetrator-interventions',
  path: '/perpetrators/:ref/interventions',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-interventions.njk',
  budget: { html: 60_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/interventions`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'interventions');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const { language } = request;
    const w = pageWords[language];
    const rows = file.measures
      .flatMap((record) => {
        const considered = standingEvents(record.events).find((event) => event.step === 'considered');
        return considered === undefined ? [] : [{ record, considered }];
      })
      .toSorted((a, b) => Temporal.PlainDate.compare(b.considered.occurredOn, a.considered.occurredOn))
      .map(({ record, considered }) => {
        const state = measureState(record.events);
        const days = daysToGrant(state);
        return {
          cells: [
            shortDay(language, considered.occurredOn),
            { text: record.measure.law.name[language], href: measurePath(record.measure) },
            statusTag(language, measureStatus(state, file.day), record.measure.regime, state.replacedBy),
            days === null ? w.notGranted : String(days),
            [considered.note, considered.byWhom].filter((part) => part !== null).join('. '),
          ],
        };
      });
    const reader = consideredReader(request, file);
    const blank = file.considered.reduce((sum, each) => sum + each.blank.length, 0);
    return {
      kind: 'show',
      view: {
        frame: perpetratorFrame(request, file, 'interventions'),
        cases: file.considered.map((each) => presentConsidered(reader, each)),
        blanks: w.blanks(blank),
        programmes: await listProgrammes(
          request.db,
          { language, role: request.viewer.role, book: file.book },
          file.person,
          { at: file.asKnownAt, isPast: file.isPast },
        ),
        rows,
        managed: presentManagementShort(
          { language, role: request.viewer.role, isPast: file.isPast },
          await readFile(request.db, file.book, file.person, file.asKnownAt),
        ),
      },
    };
  },
});
