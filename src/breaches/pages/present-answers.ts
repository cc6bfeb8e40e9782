// The answers of a breach report as the last page, and a page of a stale save, list them: one group a step.

import { clauseText, lawBreachedOn } from '#orders';
import { clockTime, longDay, londonDate } from '#platform';
import type { Language } from '#platform';

import { reportPath, reportSteps } from '../report-draft.ts';
import type { ReportStep } from '../report-draft.ts';
import type { ActionAnswer, EvidenceAnswer, WhatAnswer, WhichAnswer } from '../read-answers.ts';
import { namedMeasures, readReport } from '../read-report.ts';
import type { ReportAnswers } from '../read-report.ts';
import type { VictimTold } from '../record-breach.ts';
import type { ReportFile } from './open-report.ts';
import { cy } from './report-frame.cy.ts';
import { en } from './report-frame.en.ts';

const frameWords = { en, cy } as const;

type Value = string | { readonly text: string; readonly lang?: 'en'; readonly tag?: 'late' };
type Row = { readonly key: string; readonly value: Value | readonly Value[] };

/** The answers saved in the draft, read against what is known now. */
export function savedAnswers(file: ReportFile): ReportAnswers {
  const { book, now } = file;
  return readReport(file.draft.forms, { measures: namedMeasures(file.measures), book, now });
}

/** One group for each step, with the way to change it. A step without a whole answer says so. */
export function presentAnswers(language: Language, file: ReportFile, answers: ReportAnswers) {
  const w = frameWords[language];
  return reportSteps.map((step) => ({
    id: step,
    text: w.steps[step],
    link: { text: w.change, href: reportPath(file.draft.id, step), hidden: w.steps[step] },
    rows: rowsOf(language, file, answers, step),
  }));
}

function rowsOf(
  language: Language,
  file: ReportFile,
  answers: ReportAnswers,
  step: ReportStep,
): readonly Row[] {
  const w = frameWords[language];
  const missing: readonly Row[] = [{ key: w.steps[step], value: { text: w.notAnswered, tag: 'late' } }];
  switch (step) {
    case 'which':
      return answers.which?.ok === true ? whichRows(language, file, answers, answers.which.value) : missing;
    case 'what':
      return answers.what?.ok === true ? whatRows(language, file, answers.what.value) : missing;
    case 'evidence':
      return answers.evidence?.ok === true ? evidenceRows(language, file, answers.evidence.value) : missing;
    case 'action':
      return answers.action?.ok === true ? actionRows(language, file, answers.action.value) : missing;
    case 'victim':
      return answers.victim?.ok === true ? victimRows(language, file, answers.victim.value) : missing;
  }
}

function whichRows(
  language: Language,
  file: ReportFile,
  answers: ReportAnswers,
  answer: WhichAnswer,
): readonly Row[] {
  const w = frameWords[language];
  const record = file.measures.find(({ measure }) => measure.id === answer.measure?.id);
  const clause = record?.clauses.find((each) => each.clauseNo === answer.clauseNo);
  const rows: Row[] = [];
  if (answer.kind !== null) {
    rows.push({ key: w.rows.conduct, value: answer.kind === 'programme' ? w.programme : w.surrender });
  }
  if (record === undefined) return rows.length > 0 ? rows : [{ key: w.rows.measure, value: w.notSure }];
  const { ref } = record.measure;
  const { what } = answers;
  const law = lawBreachedOn(record, what?.ok === true ? londonDate(what.value.occurredFrom) : file.day);
  rows.push({ key: w.rows.measure, value: [law.name[language], ref] });
  if (clause !== undefined) {
    rows.push({ key: w.rows.condition, value: [String(clause.clauseNo), clauseText(language, clause)] });
  }
  return rows;
}

function whatRows(language: Language, file: ReportFile, answer: WhatAnswer): readonly Row[] {
  const w = frameWords[language];
  const time = answer.occurredPrecision === 'day' ? w.timeNotKnown : clockTime(answer.occurredFrom);
  return [
    { key: w.rows.occurred, value: `${longDay(language, londonDate(answer.occurredFrom))}, ${time}` },
    { key: w.rows.reported, value: momentWords(language, answer.reportedAt) },
    { key: w.rows.channels, value: names(language, file, 'channel', answer.channels) },
    { key: w.rows.account, value: answer.account ?? w.none },
  ];
}

function evidenceRows(language: Language, file: ReportFile, answer: EvidenceAnswer): readonly Row[] {
  const w = frameWords[language];
  return [
    { key: w.rows.evidence, value: names(language, file, 'evidence', answer.evidence) },
    ...(answer.evidenceNote === null ? [] : [{ key: w.rows.note, value: answer.evidenceNote }]),
  ];
}

function actionRows(language: Language, file: ReportFile, answer: ActionAnswer): readonly Row[] {
  const w = frameWords[language];
  const { action } = answer;
  const rows: Row[] = [
    {
      key: w.rows.action,
      value:
        action.kind === 'arrested'
          ? [w.actions.arrested, momentWords(language, action.at)]
          : w.actions[action.kind],
    },
  ];
  if (action.kind === 'not-arrested') {
    rows.push({
      key: w.rows.reason,
      value: [
        file.book.nameThen('reason-not-arrested', action.reason, language, file.book.on),
        action.note ?? '',
      ],
    });
  }
  rows.push({ key: w.rows.alsoCrime, value: w.alsoCrime[answer.alsoCrime] });
  if (answer.crimeRef !== null) rows.push({ key: w.rows.crime, value: answer.crimeRef });
  return rows;
}

function victimRows(language: Language, file: ReportFile, told: VictimTold): readonly Row[] {
  const w = frameWords[language];
  if (told.kind !== 'told') return [{ key: w.rows.victim, value: w.victims[told.kind] }];
  return [
    { key: w.rows.victim, value: [w.victims.told, momentWords(language, told.at)] },
    { key: w.rows.method, value: file.book.nameThen('contact-method', told.method, language, file.book.on) },
  ];
}

function momentWords(language: Language, at: Temporal.Instant): string {
  return `${longDay(language, londonDate(at))}, ${clockTime(at)}`;
}

function names(
  language: Language,
  file: ReportFile,
  list: 'channel' | 'evidence',
  keys: readonly string[],
): string {
  return keys.map((key) => file.book.nameThen(list, key, language, file.book.on)).join(', ');
}
