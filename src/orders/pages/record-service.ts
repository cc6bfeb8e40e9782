// Records that an order or notice was served: when, how and by whom; what the law says against it may be set aside.

import { regimeWords } from '#law';
import type { ServiceRule } from '#law';
import { dayFields, definePage, shortDay, words } from '#platform';
import type { Language, PageRequest } from '#platform';

import { cited } from '../cited.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { actionFrame, actionWords } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile } from './open-measure.ts';
import { presentPoints, readPoints, saidPoints } from './read-points.ts';
import { blankReport, listChoices, longestNote, longestName } from './read-report.ts';
import type { ReportReader } from './read-report.ts';
import { sendStep } from './send-step.ts';
import type { Showing } from './send-step.ts';
import { cy } from './record-service.cy.ts';
import { en } from './record-service.en.ts';

const pageWords = words(en, cy);

/** Bail is given and not served, so the form stands under `/orders` alone. */
export const recordServicePage = definePage({
  name: 'record-service',
  path: '/orders/:ref/service',
  section: 'orders',
  who: rolesFor('service'),
  reads: 'order',
  words: pageWords,
  template: 'orders/pages/record-service.njk',
  budget: { html: 30_000 },
  example: (known) => `/orders/${known.order}/service`,
  get: async (request) => {
    const opened = await openMeasure(request, 'orders', 'now');
    if (opened.kind === 'closed') return opened.answer;
    const values = { ...dayFields('on', opened.file.day), who: 'me' };
    const showing = { values, errors: [], doubts: [], changes: [] };
    return { kind: 'show', view: await present(request, opened.file, showing) };
  },
  post: (request) => sendStep(request, 'orders', { read, show: present, notice: () => 'saved' }),
});

function read(reader: ReportReader, file: MeasureFile, now: Temporal.Instant) {
  const w = pageWords[reader.language];
  const on = reader.neededDay('on');
  const at = reader.moment('at', on, now);
  if (at === null && !reader.errors.some((error) => error.field === 'at' || error.field === 'on')) {
    reader.wrong('at', actionWords[reader.language].timeNeeded);
  }
  const method = reader.listed('method', file.book, 'service-method');
  if (method === null) reader.wrong('method', w.chooseMethod);
  const who = reader.choice('who', ['me', 'other']);
  if (who === null) reader.wrong('who', w.chooseWho);
  const byWhom = who === 'other' ? reader.text('byWhom', longestName) : null;
  if (who === 'other' && byWhom === null) reader.wrong('byWhom', w.enterWho);
  const note = reader.text('note', longestNote);
  return on === null
    ? null
    : {
        ...blankReport('served', on, reader.form),
        at,
        method,
        byWhom,
        note,
        points: readPoints(reader.form, file, 'served'),
      };
}

async function present(request: PageRequest, file: MeasureFile, showing: Showing) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { standing } = file;
  const { servedOn } = standing.state;
  const rule = file.record.measure.law.service;
  const closed = mayDo(viewer.role, 'service', standing)
    ? null
    : servedOn === null
      ? actionWords[language].notNow
      : w.served(shortDay(language, servedOn));
  return {
    frame: await actionFrame(request, file, {
      title: w.title,
      line: [
        ...(rule.value === null ? [] : [ruleLine(language, rule.value, rule.source)]),
        ...saidPoints(language, file, 'served'),
      ],
      send: w.send,
      values: showing.values,
      closed: showing.closed ?? closed,
      doubts: showing.doubts,
      changes: showing.changes,
    }),
    form: { values: showing.values, errors: showing.errors },
    points: presentPoints(language, file, 'served'),
    methods: listChoices(file.book, 'service-method', language),
    choose: w.chooseMethod,
    whoChoices: [
      { value: 'me', text: w.me },
      { value: 'other', text: w.other },
    ],
    longest: longestNote,
  };
}

/** How the law asks for it to be served, and its source. */
function ruleLine(language: Language, rule: ServiceRule, source: string) {
  const how = regimeWords(language).service[rule];
  return cited(language, (law) => pageWords[language].rule(how, law), source);
}
