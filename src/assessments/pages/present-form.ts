// The view of the form of one tool: whether the reader may sign, the choices, the last assessments and the licence.

import { shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import type { TrainingRecord } from '#users';

import { assessmentStates } from '../assessment.ts';
import type { Assessment } from '../assessment.ts';
import { signRefusalWords } from '../assessment-problems.ts';
import { assessorName, dueWords, resultTag, sureWords } from '../present-assessment.ts';
import { longestReasons, longestVersion } from '../read-assessment.ts';
import { stagesOf } from '../tool.ts';
import type { Tool } from '../tool.ts';
import { maySign } from '../who-may-sign.ts';
import { cy } from './new-assessment.cy.ts';
import { en } from './new-assessment.en.ts';
import type { RiskSubject } from './open-subject.ts';

const pageWords = words(en, cy);
const mostBefore = 3;

/** Everything the form shows beside what was typed. */
export function presentForm(
  request: PageRequest,
  found: RiskSubject,
  tool: Tool,
  known: {
    readonly training: readonly TrainingRecord[];
    /** With this tool, of this person or case; newest first. */
    readonly before: readonly Assessment[];
    readonly names: ReadonlyMap<number, string>;
    readonly regraded: Assessment | null;
  },
) {
  const { language } = request;
  const w = pageWords[language];
  const { book, today } = found;
  const reasons = (state: string) =>
    book
      .entries('assessment-reason', language)
      .filter(({ body }) => body['state'] === state)
      .map((entry) => ({ value: entry.key, text: entry[language] }));
  const source = book.find('assessment-tool', tool.key)?.source ?? '';
  return {
    title: w.formTitle(tool.name),
    help: tool.help,
    sign: signLine(request, found, tool, known.training),
    regrading:
      known.regraded === null
        ? ''
        : w.regrading(known.regraded.ref, resultTag(language, book, known.regraded).text),
    states: assessmentStates.map((value) => ({ value, text: w.states[value] })),
    levels: tool.levels.map((value) => ({ value, text: book.name('assessment-level', value, language) })),
    stages: tool.isStaged
      ? stagesOf(book, language).map(({ stage, name, says }) => ({
          value: String(stage),
          text: w.stageName(stage, name),
          hint: says,
        }))
      : [],
    stageSource: tool.isStaged ? (book.all('homicide-stage')[0]?.source ?? '') : '',
    notNeeded: reasons('not-needed'),
    refused: reasons('refused'),
    longest: longestReasons,
    longestVersion,
    due: dueLines(request, found, tool),
    before: known.before.slice(0, mostBefore).map((each) => [
      { text: resultTag(language, book, each).text, href: `/risk-assessments/${each.ref}` },
      {
        text: `${assessorName(language, each, known.names, book)}, ${shortDay(language, each.occurredOn)}`,
        quiet: true,
        line: true,
      },
      ...(each.crimeId === (found.crime?.crime.id ?? null)
        ? []
        : [{ text: each.crimeId === null ? w.beforeWhole : w.beforeOther, quiet: true, line: true }]),
    ]),
    licence: source,
    sure: sureWords(language, book, tool.key),
    today: shortDay(language, today),
  };
}

/** Whether the reader may sign a completed one today, and until when or why not. */
function signLine(
  { language }: PageRequest,
  { book, today }: RiskSubject,
  tool: Tool,
  training: readonly TrainingRecord[],
) {
  const w = pageWords[language];
  const signed = maySign(tool.course, training, { madeOn: today, signedOn: today });
  if (!signed.ok) {
    return { text: signRefusalWords(language, book, signed.error), more: w.maySayConsidered, mayNot: true };
  }
  const { endsOn } = signed.value;
  if (signed.value.training === 'not-required') return { text: w.noCourse, more: '', mayNot: false };
  return {
    text: endsOn === null ? w.maySign : w.maySignUntil(shortDay(language, endsOn)),
    more: '',
    mayNot: false,
  };
}

function dueLines({ language }: PageRequest, found: RiskSubject, tool: Tool) {
  const w = pageWords[language];
  const { book, today, ownCase, assessed } = found;
  const due = [
    ...(ownCase?.due.filter((each) => each.tool === tool.key) ?? []),
    ...assessed.again.filter((each) => each.tool === tool.key),
  ].map((each) => dueWords(language, book, each, today));
  return due.length === 0
    ? [[{ text: w.noClock }]]
    : due.map(({ text, why, isLate }) => [
        { text, late: isLate },
        { text: why, quiet: true, line: true },
      ]);
}
