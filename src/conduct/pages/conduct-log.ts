// One log: the events it became, the lines that wait to be put right, an event taken back, and the text as it was pasted.

import { caseRef, openCase } from '#crimes';
import type { CaseFile } from '#crimes';
import {
  clockTime,
  definePage,
  fieldText,
  londonDate,
  shortDay,
  shortMoment,
  textLines,
  words,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, staffNames } from '#users';

import type { ConductLog } from '../conduct-event.ts';
import { correctionsOf, eventsOfLog, findLog, linesKept, takeBackEvent } from '../conduct-store.ts';
import { mayLog } from '../permitted-actions.ts';
import { channelWords, readLog } from '../read-log.ts';
import { recordLog } from '../record-log.ts';
import { cy } from './conduct-log.cy.ts';
import { en } from './conduct-log.en.ts';

const pageWords = words(en, cy);
const mostShown = 1000;

export const conductLogPage = definePage({
  name: 'conduct-log',
  path: '/conduct-logs/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'conduct/pages/conduct-log.njk',
  budget: { html: 400_000 },
  example: (known) => `/conduct-logs/${known.conductLog}`,
  get: async (request) => {
    const opened = await open(request);
    return 'kind' in opened ? opened : show(request, opened, null, []);
  },
  post: async (request) => {
    const opened = await open(request);
    if ('kind' in opened) return opened;
    if (!mayLog(request.viewer.role)) return { kind: 'not-allowed' };
    return fieldText(request.form, 'do') === 'back' ? takeBack(request, opened) : again(request, opened);
  },
});

type Opened = { readonly log: ConductLog; readonly file: CaseFile };

async function open(request: PageRequest): Promise<Opened | PageAnswer> {
  const log = await findLog(request.db, request.params['ref'] ?? '');
  if (log === undefined) return { kind: 'not-found' };
  const opened = await openCase(request, {
    crime: log.crimeRef ?? undefined,
    perpetrator: log.personRef ?? undefined,
  });
  return opened.kind === 'closed' ? opened.answer : { log, file: opened.file };
}

async function again(request: PostRequest, opened: Opened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const { log, file } = opened;
  const book = await referenceLists(db, londonDate(clock.now()));
  const sent = form['lines'];
  const saved = await recordLog(db, clock, viewer, channelWords(book), {
    crimeId: log.crimeId,
    subjectNominalId: log.subjectNominalId,
    nominalIds: file.nominalIds,
    victimNominalId: log.victimNominalId,
    pasted: typeof sent === 'string' ? sent : '',
    correctsLogId: log.id,
  });
  if (!saved.ok) {
    return show(request, opened, form, [{ field: 'lines', message: pageWords[language].problem }]);
  }
  const { ref, read } = saved.value;
  const counts = [read.lines.length, read.same.length, read.wrong.length] as const;
  await request.logChange({
    action: 'correct-conduct-log',
    kind: 'conduct-log',
    ref,
    detail: { corrects: log.ref, events: counts[0], wrong: counts[2] },
  });
  return { kind: 'redirect', to: `/conduct-logs/${ref}`, notice: { key: 'saved', values: counts } };
}

async function takeBack(request: PostRequest, opened: Opened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const now = clock.now();
  const event = (await eventsOfLog(db, opened.log.id, now)).find(
    ({ id }) => String(id) === fieldText(form, 'event'),
  );
  if (event === undefined) {
    return show(request, opened, null, [{ field: 'event', message: pageWords[language].problem }]);
  }
  await takeBackEvent(db, event.id, { staffId: viewer.staffId, at: now });
  await request.logChange({
    action: 'take-back-event',
    kind: 'conduct-log',
    ref: opened.log.ref,
    detail: { line: event.lineNo },
  });
  return { kind: 'redirect', to: `/conduct-logs/${opened.log.ref}`, notice: 'takenBack' };
}

async function show(
  request: PageRequest,
  { log, file }: Opened,
  values: FormBody | null,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, clock, viewer, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const kept = await linesKept(db, log.id);
  const events = (await eventsOfLog(db, log.id, now)).toSorted((a, b) => a.lineNo - b.lineNo);
  // Lines that are no event: read again to say why, by the time they were pasted.
  const read = readLog(log.pasted, channelWords(book), new Set(), log.recordedAt);
  const wrongLines = new Map(read.wrong.map((line) => [line.no, line]));
  const left = textLines(log.pasted).filter(({ no }) => !kept.has(no));
  const wrong = left.flatMap(({ no }) => wrongLines.get(no) ?? []);
  const same = left.filter(({ no }) => !wrongLines.has(no)).map(({ no }) => no);
  const corrections = await correctionsOf(db, log.id);
  const names = await staffNames(db, log.enteredBy === null ? [] : [log.enteredBy]);
  const name = log.enteredBy === null ? w.notKnown : (names.get(log.enteredBy) ?? w.notKnown);
  const { line, href } = caseRef(file);
  const when = (event: (typeof events)[number]) => {
    const day = shortDay(language, londonDate(event.occurredAt));
    return event.precision === 'minute' ? `${day}, ${clockTime(event.occurredAt)}` : day;
  };
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      ref: log.ref,
      back: { text: line, href },
      line: w.line(name, shortMoment(language, log.recordedAt)),
      wrong: wrong.map(({ no, text, problem }) => w.wrongLine(no, text, w.problems[problem])),
      corrected: corrections.length === 0 ? '' : w.corrected(corrections.join(', ')),
      same: same.length === 0 ? '' : w.same(same.join(', ')),
      form: { values: values ?? { lines: wrong.map(({ text }) => text).join('\n') }, errors },
      events: events.slice(0, mostShown).map((event) => ({
        cells: [
          String(event.lineNo),
          when(event),
          book.nameThen('channel', event.channel, language, londonDate(event.recordedAt)),
          event.minutes === null ? '' : w.minutes(event.minutes),
          event.account ?? '',
        ],
      })),
      may: mayLog(viewer.role),
      choices: events.map((event) => ({ value: String(event.id), text: w.event(event.lineNo, when(event)) })),
      pasted: log.pasted.split(/\r\n|\r|\n/u).slice(0, mostShown),
    },
  };
}
