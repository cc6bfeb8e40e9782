// A look at one case of a queue: what follows, with a reason, by a named person.

import { caseRef, openCase } from '#crimes';
import type { CaseFile } from '#crimes';
import { definePage, fieldText, londonDate, readText, shortMoment, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, recordingRoles, staffNames } from '#users';

import { isQueueKey } from '../queues/queue.ts';
import type { QueueKey } from '../queues/queue.ts';
import { lockLooks, looksAt } from '../queues/queue-store.ts';
import { recordLook } from '../queues/record-look.ts';
import { cy } from './queue-case.cy.ts';
import { en } from './queue-case.en.ts';

const pageWords = words(en, cy);
const longest = 1000;

export const queueCasePage = definePage({
  name: 'queue-case',
  path: '/queues/:queue/:crime',
  section: 'oversight',
  who: caseRoles,
  reads: 'crime',
  words: pageWords,
  template: 'workload/pages/queue-case.njk',
  budget: { html: 40_000 },
  example: (known) => `/queues/secondary-risk/${known.crime}?perpetrator=${known.perpetrator}`,
  get: async (request) => {
    const opened = await open(request);
    return 'kind' in opened ? opened : show(request, opened, {}, []);
  },
  post: async (request) => {
    const opened = await open(request);
    return 'kind' in opened ? opened : send(request, opened);
  },
});

type Opened = {
  readonly file: CaseFile;
  readonly queue: QueueKey;
  readonly crimeId: number;
  /** Null where nobody is named. */
  readonly nominalId: number | null;
};

async function open(request: PageRequest): Promise<Opened | PageAnswer> {
  const { queue, crime } = request.params;
  if (!isQueueKey(queue)) return { kind: 'not-found' };
  const opened = await openCase(request, { crime: crime ?? '', perpetrator: request.query['perpetrator'] });
  if (opened.kind === 'closed') return opened.answer;
  const { file } = opened;
  if (file.crime === null) return { kind: 'not-found' };
  return { file, queue, crimeId: file.crime.crime.id, nominalId: file.nominalId };
}

async function send(request: PostRequest, opened: Opened): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const result = book.entries('look-result', language).find(({ key }) => key === fieldText(form, 'result'));
  const reason = readText(form, 'reason', longest);
  const isNeeded = result?.body['needsReason'] !== false;
  const errors: FormError[] = [
    ...(result === undefined ? [{ field: 'result', message: w.problems.result }] : []),
    ...(reason.ok ? [] : [{ field: 'reason', message: w.problems['too-long'] }]),
    ...(reason.ok && reason.value === null && isNeeded
      ? [{ field: 'reason', message: w.problems.reason }]
      : []),
  ];
  if (errors.length > 0 || result === undefined || !reason.ok) return show(request, opened, form, errors);
  await lockLooks(db, opened.crimeId);
  if (fieldText(form, 'seen') !== String((await looksAt(db, opened.crimeId)).length)) {
    return show(request, opened, form, [{ field: 'result', message: w.problems.meanwhile }], 409);
  }
  const saved = await recordLook(db, clock, viewer, {
    queue: opened.queue,
    crimeId: opened.crimeId,
    subjectNominalId: opened.nominalId,
    result: result.key,
    reason: reason.value,
  });
  if (!saved.ok) return { kind: 'not-allowed' };
  await request.logChange({
    action: 'look-at-case',
    kind: 'crime',
    ref: opened.file.about.ref,
    detail: { queue: opened.queue, result: result.key },
  });
  return { kind: 'redirect', to: `/queues/${opened.queue}`, notice: 'saved' };
}

async function show(
  request: PageRequest,
  { file, queue, crimeId }: Opened,
  values: FormBody,
  errors: readonly FormError[],
  status: 409 | 422 = 422,
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const { line, href } = caseRef(file);
  const looks = await looksAt(db, crimeId);
  const names = await staffNames(
    db,
    looks.flatMap(({ byStaffId }) => byStaffId ?? []),
  );
  const named = file.person === null ? '' : `perpetrator=${file.person.ref}&`;
  const may = recordingRoles.some((role) => role === request.viewer.role);
  return {
    kind: 'show',
    status: errors.length > 0 ? status : 200,
    view: {
      back: `/queues/${queue}`,
      caption: line,
      links: [
        { text: w.open, href },
        ...(may
          ? [
              {
                text: w.consider,
                href: `/considerations/new?${named}crime=${file.about.ref}#matrix`,
                line: true,
              },
              { text: w.ask, href: `/directory?crime=${file.about.ref}`, line: true },
            ]
          : []),
      ],
      seen: looks.length,
      earlier: looks.map((look) => ({
        reason: look.reason ?? '',
        line: w.lookLine(
          book.name('queue', look.queue, language),
          book.nameThen('look-result', look.result, language, londonDate(look.at)),
          look.byStaffId === null ? w.notKnown : (names.get(look.byStaffId) ?? w.notKnown),
          shortMoment(language, look.at),
        ),
      })),
      results: book
        .entries('look-result', language)
        .map((entry) => ({ value: entry.key, text: entry[language] })),
      may,
      form: { values, errors },
      longest,
    },
  };
}
