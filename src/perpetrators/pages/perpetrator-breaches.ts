// Every breach by one person, of every order and bail, live and expired, criminal or not.

import { breachKind, historyRows, historySentence, historyStrip } from '#breaches';
import { definePage, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, recordingRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator-breaches.cy.ts';
import { en } from './perpetrator-breaches.en.ts';

const pageWords = words(en, cy);

export const perpetratorBreachesPage = definePage({
  name: 'perpetrator-breaches',
  path: '/perpetrators/:ref/breaches',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-breaches.njk',
  budget: { html: 90_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/breaches`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'breaches');
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: PerpetratorFile) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const rows = historyRows(language, file.breaches, file.book, file.day);
  const mayRecord = recordingRoles.some((role) => role === viewer.role) && !file.isPast;
  return {
    frame: perpetratorFrame(request, file, 'breaches'),
    sentence: historySentence(language, file.breaches),
    strip: file.breaches.length === 0 ? null : historyStrip(language, file.breaches, file.day),
    record: mayRecord ? { text: w.record, href: `/breach-reports/new?perpetrator=${file.person.ref}` } : null,
    chronology: `/perpetrators/${file.person.ref}/chronology${request.query['known'] === undefined ? '' : `?known=${encodeURIComponent(request.query['known'])}`}`,
    rows: file.breaches.flatMap((record, place) => {
      const row = rows[place];
      if (row === undefined) return [];
      const { evidence, evidenceNote, recordedAt } = record.breach;
      const shown = evidence.map((item) =>
        file.book.nameThen('evidence', item, language, londonDate(recordedAt)),
      );
      return [
        {
          fresh: row.fresh,
          cells: [
            row.date,
            row.what,
            breachKind(language, record) ?? w.notKnown,
            shown.length === 0 && evidenceNote === null
              ? w.noEvidence
              : [shown.join('; '), evidenceNote ?? ''].filter((part) => part !== ''),
            row.police,
            row.source,
          ],
        },
      ];
    }),
  };
}
