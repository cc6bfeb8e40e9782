// Adds, changes or ends a condition: from which day, by whom, with the victim asked and told.

import { dayFields, definePage, words } from '#platform';
import type { Page, PageAnswer, PageRequest, PostRequest } from '#platform';

import { dutyOf } from '../add-order.ts';
import { changeConditions } from '../change-conditions.ts';
import type { ClauseChange } from '../clause-store.ts';
import type { OrderPageParts } from '../measure-breach.ts';
import { rolesFor } from '../permitted-actions.ts';
import { clauseText } from '../present-conditions.ts';
import { mayRecordStep } from '../record-step.ts';
import { actionFrame, actionWords, changesSince } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile, MeasureRoom } from './open-measure.ts';
import { presentHearing, readHearings } from './read-hearing.ts';
import { blankReport, listChoices, longestNote, ReportReader } from './read-report.ts';
import { presentTelling, readTelling } from './read-telling.ts';
import { victimsToChoose } from './which-victim.ts';
import { doubtErrors, problemErrors } from './send-step.ts';
import type { Showing } from './send-step.ts';
import { cy } from './change-condition.cy.ts';
import { en } from './change-condition.en.ts';

const pageWords = words(en, cy);

type Parts = Pick<OrderPageParts, 'safeRoutes'>;

/** The form under `/orders` or under `/bail`. */
export function changeConditionPage(room: MeasureRoom, parts: Parts = {}): Page {
  return definePage({
    name: `change-condition-${room}`,
    path: `/${room}/:ref/conditions`,
    section: 'orders',
    who: rolesFor('step'),
    reads: 'order',
    words: pageWords,
    template: 'orders/pages/change-condition.njk',
    budget: { html: 40_000 },
    example: (known) => `/${room}/${room === 'orders' ? known.order : known.bail}/conditions`,
    get: async (request) => {
      const opened = await openMeasure(request, room, 'now');
      if (opened.kind === 'closed') return opened.answer;
      const values = { ...dayFields('on', opened.file.day), wordsIn: request.language };
      const showing = { values, errors: [], doubts: [], changes: [] };
      return { kind: 'show', view: await present(request, opened.file, showing, parts) };
    },
    post: (request) => send(request, room, parts),
  });
}

async function send(request: PostRequest, room: MeasureRoom, made: Parts): Promise<PageAnswer> {
  const { db, clock, viewer, language, form } = request;
  const opened = await openMeasure(request, room, 'change');
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  const again = async (status: 409 | 422, shown: Partial<Showing>): Promise<PageAnswer> => ({
    kind: 'show',
    status,
    view: await present(request, file, { values: form, errors: [], doubts: [], changes: [], ...shown }, made),
  });
  const changes = await changesSince(request, file, form);
  if (changes.length > 0) return again(409, { changes });
  const reader = new ReportReader(form, language);
  const victims = await victimsToChoose(request, file, 'varied', made);
  const change = readChange(reader, file);
  const on = reader.neededDay('on');
  const parts = {
    court: reader.listed('court', file.book, 'court'),
    authority: reader.listed('authority', file.book, 'rank'),
    note: reader.text('note', longestNote),
    hearings: readHearings(reader, file, 'varied', victims),
    telling: readTelling(reader, file, 'varied', clock.now(), victims),
  };
  if (change === null || on === null || reader.errors.length > 0)
    return again(422, { errors: reader.errors });
  const report = { ...blankReport('varied', on, form), ...parts };
  const saved = await changeConditions(db, clock, viewer, file.record, change, report);
  if (!saved.ok) {
    if (saved.error.code === 'not-permitted') {
      return again(409, { closed: actionWords[language].notPermitted });
    }
    const { problems, doubts, standing } = saved.error;
    const errors = [...problemErrors(problems, language), ...doubtErrors(standing, language)];
    return again(422, { errors, doubts });
  }
  await request.logChange({
    action: `${change.kind}-condition`,
    kind: 'order',
    ref: file.record.measure.ref,
    detail: { events: saved.value.eventIds.join(' '), victim: parts.telling?.kind ?? 'told-before' },
  });
  return { kind: 'redirect', to: file.path, notice: parts.telling?.kind === 'later' ? 'savedTell' : 'saved' };
}

function readChange(reader: ReportReader, file: MeasureFile): ClauseChange | null {
  const w = pageWords[reader.language];
  const known = file.record.clauses.map((clause) => String(clause.clauseNo));
  const which = reader.choice('which', [...known, 'new']);
  if (which === null) return reader.wrong('which', w.chooseWhich);
  const what = which === 'new' ? 'add' : reader.choice('what', ['change', 'end']);
  if (what === null) return reader.wrong('what', w.chooseWhat);
  if (what === 'end') return { kind: what, clauseNo: Number(which) };
  const text = reader.text('words', longestNote);
  if (text === null) return reader.wrong('words', w.enterWords);
  const language = reader.choice('wordsIn', ['en', 'cy']) ?? reader.language;
  const said = { words: text, duty: dutyOf(text), language };
  return what === 'add' ? { kind: what, ...said } : { kind: what, clauseNo: Number(which), ...said };
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing, made: Parts) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const isOpen = mayRecordStep(viewer.role, file.record, 'varied', file.day);
  const victims = await victimsToChoose(request, file, 'varied', made);
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
    clauses: [
      ...file.record.clauses.map((clause) => ({
        value: String(clause.clauseNo),
        text: w.one(clause.clauseNo, clauseText(language, clause).text),
      })),
      { value: 'new', text: w.fresh },
    ],
    whats: [
      { value: 'change', text: w.change },
      { value: 'end', text: w.end },
    ],
    languages: [
      { value: 'en', text: w.english },
      { value: 'cy', text: w.welsh },
    ],
    courts: listChoices(file.book, 'court', language),
    ranks: listChoices(file.book, 'rank', language),
    hearing: presentHearing(language, file, 'varied', victims),
    telling: presentTelling(language, file, 'varied', victims),
    longest: longestNote,
  };
}
