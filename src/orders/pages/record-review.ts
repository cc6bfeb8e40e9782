// Records a review of an order, notice or bail: what the victim wants, what was decided, by whom and why.

import { dayFields, definePage, words } from '#platform';
import type { Page, PageRequest } from '#platform';

import type { OrderPageParts } from '../measure-breach.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { reviewWords } from '../present-events.ts';
import { reviewDecisions } from '../review-decisions.ts';
import { actionFrame, actionWords } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { presentHearing, readHearings } from './read-hearing.ts';
import { blankReport, longestNote } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { sendStep } from './send-step.ts';
import type { Showing } from './send-step.ts';
import { victimsToChoose } from './which-victim.ts';
import type { VictimChoice } from './which-victim.ts';
import { cy } from './record-review.cy.ts';
import { en } from './record-review.en.ts';

const pageWords = words(en, cy);

type Parts = Pick<OrderPageParts, 'safeRoutes'>;

/** The form under `/orders` or under `/bail`. */
export function recordReviewPage(room: MeasureRoom, parts: Parts = {}): Page {
  return definePage({
    name: `record-review-${room}`,
    path: `/${room}/:ref/review`,
    section: 'orders',
    who: rolesFor('review'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/record-review.njk',
    budget: { html: 30_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/review`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const values = dayFields('on', opened.file.day);
      const showing = { values, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing, parts) };
    },
    post: (request) =>
      sendStep(request, room, {
        read: async (reader, file) =>
          read(reader, file, await victimsToChoose(request, file, 'reviewed', parts)),
        show: (again, file, showing) => present(again, file, showing, parts),
        notice: ({ reason }) => (reason === 'continue' || reason === 'let-end' ? 'saved' : 'savedAct'),
      }),
  });
}

function read(reader: ReportReader, file: MeasureFile, victims: readonly VictimChoice[]) {
  const on = reader.neededDay('on');
  const reason = reader.choice('reason', reviewDecisions);
  if (reason === null) reader.wrong('reason', pageWords[reader.language].choose);
  const hearings = readHearings(reader, file, 'reviewed', victims);
  const note = reader.text('note', longestNote);
  const nextOn = reader.day('next');
  return on === null ? null : { ...blankReport('reviewed', on, reader.form), reason, hearings, note, nextOn };
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing, parts: Parts) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isOpen = mayDo(viewer.role, 'review', file.standing);
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: w.line,
      send: w.send,
      values: showing.values,
      closed: showing.closed ?? (isOpen ? null : actionWords[language].notNow),
      doubts: showing.doubts,
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    hearing: presentHearing(
      language,
      file,
      'reviewed',
      await victimsToChoose(request, file, 'reviewed', parts),
    ),
    decisions: reviewDecisions.map((value) => ({ value, text: reviewWords(language, value) })),
    longest: longestNote,
  };
}
