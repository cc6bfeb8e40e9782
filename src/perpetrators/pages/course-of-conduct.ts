// The course of conduct of one person, or of one pair: everything on one line, how often and by which channel.

import { courseColumns, courseRows, readCourse, tempoView } from '#conduct';
import { definePage, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, guidanceCard, recordingRoles } from '#users';

import { perpetratorFrame, perpetratorPath } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './course-of-conduct.cy.ts';
import { en } from './course-of-conduct.en.ts';

const pageWords = words(en, cy);
const mostShown = 200;

export const courseOfConductPage = definePage({
  name: 'course-of-conduct',
  path: '/perpetrators/:ref/course-of-conduct',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/course-of-conduct.njk',
  budget: { html: 150_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/course-of-conduct`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'course-of-conduct');
    return opened.kind === 'closed'
      ? opened.answer
      : { kind: 'show', view: await present(request, opened.file) };
  },
});

async function present(request: PageRequest, file: PerpetratorFile) {
  const { db, language, query, viewer } = request;
  const w = pageWords[language];
  const { person, book, day, victims } = file;
  const all = await readCourse(db, { nominalIds: person.nominalIds, crime: null }, file.asKnownAt);
  const victim = victims.find(({ label }) => label === query['victim'])?.label ?? null;
  const items = victim === null ? all : all.filter((item) => item.victims.includes(victim));
  const untied = victim === null ? 0 : all.filter((item) => item.victims.length === 0).length;
  const may = recordingRoles.some((role) => role === viewer.role) && !file.isPast;
  return {
    frame: perpetratorFrame(request, file, 'course-of-conduct'),
    filter: {
      action: perpetratorPath(person.ref, 'course-of-conduct'),
      hidden: file.isPast ? [{ name: 'known', value: day.toString() }] : [],
      fields: [
        {
          name: 'victim',
          label: w.victim,
          options: [
            { value: '', text: w.everyone, selected: victim === null },
            ...victims.map(({ label }) => ({
              value: label,
              text: w.victimOption(label),
              selected: label === victim,
            })),
          ],
        },
      ],
      submit: w.show,
    },
    note: untied > 0 ? w.pairNote(untied) : '',
    tempo: tempoView(language, book, items, day),
    count: items.length,
    caption: w.all,
    columns: courseColumns(language),
    rows: courseRows(language, book, items.slice(0, mostShown)),
    more: items.length > mostShown ? w.more(items.length - mostShown) : '',
    links: may
      ? [
          { text: w.log, href: `/conduct-logs/new?perpetrator=${person.ref}` },
          { text: w.ask, href: `/directory?perpetrator=${person.ref}` },
        ]
      : [],
    guidance: guidanceCard(book, ['course-of-conduct'], language),
  };
}
