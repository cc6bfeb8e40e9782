// Records a check: that somebody looked, when, and what was found.

import { dayFields, definePage, words } from '#platform';
import type { Page, PageRequest } from '#platform';

import { checkFindings } from '../check-findings.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { actionFrame, actionWords } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { blankReport, longestNote } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { sendStep } from './send-step.ts';
import type { Showing } from './send-step.ts';
import { cy } from './record-check.cy.ts';
import { en } from './record-check.en.ts';

const pageWords = words(en, cy);

/** The form under `/orders` or under `/bail`. */
export function recordCheckPage(room: MeasureRoom): Page {
  return definePage({
    name: `record-check-${room}`,
    path: `/${room}/:ref/check`,
    section: 'orders',
    who: rolesFor('check'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/record-check.njk',
    budget: { html: 30_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/check`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const values = dayFields('on', opened.file.day);
      const showing = { values, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing) };
    },
    post: (request) =>
      sendStep(request, room, {
        read,
        show: present,
        notice: (report) => (report.reason === 'possible-breach' ? 'savedBreach' : 'saved'),
      }),
  });
}

function read(reader: ReportReader) {
  const on = reader.neededDay('on');
  const reason = reader.choice('reason', checkFindings);
  if (reason === null) reader.wrong('reason', pageWords[reader.language].chooseFinding);
  const note = reader.text('note', longestNote);
  if (note === null && reason !== null && reason !== 'in-order' && reason !== 'not-reached') {
    reader.wrong('note', actionWords[reader.language].problems['note-needed']);
  }
  const nextOn = reader.day('next');
  return on === null ? null : { ...blankReport('checked', on, reader.form), reason, note, nextOn };
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing) {
  const w = pageWords[request.language];
  const isOpen = mayDo(request.viewer.role, 'check', file.standing);
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: w.line,
      send: w.send,
      values: showing.values,
      closed: showing.closed ?? (isOpen ? null : actionWords[request.language].notNow),
      doubts: showing.doubts,
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    findings: checkFindings.map((value) => ({ value, text: w.findings[value] })),
    longest: longestNote,
  };
}
