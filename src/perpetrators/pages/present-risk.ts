// The view of what was assessed about a perpetrator: newest of each tool, what is due, each open case with its blanks, and the history.

import {
  assessmentStaff,
  assessorName,
  dueWords,
  isGradedAgain,
  mayAssess,
  resultTag,
  stateTag,
  trainingWords,
} from '#assessments';
import type { Assessed, AssessedCase, Assessment, Due } from '#assessments';
import { londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { staffNames } from '#users';

import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator-risk.cy.ts';
import { en } from './perpetrator-risk.en.ts';

const pageWords = words(en, cy);

/** Everything assessed about the person of a file, with the names of those who signed. */
export async function presentRisk(request: PageRequest, file: PerpetratorFile) {
  const { db, language, viewer } = request;
  const w = pageWords[language];
  const { person, book, assessed } = file;
  const names = await staffNames(db, assessmentStaff(assessed.history));
  const isOpen = mayAssess(viewer.role) && !file.isPast;
  const blanks = assessed.cases.reduce((sum, each) => sum + each.blank.length, 0);
  const show: Showing = { request, file, assessed, names, isOpen };
  return {
    newest: assessed.newest.map((each) => newestRow(show, each)),
    due: dueRows(show),
    cases: assessed.cases.filter((each) => each.isOpen).flatMap((each) => caseRows(show, each)),
    blanks: w.blanks(blanks),
    history: assessed.history.map((each) => historyRow(show, each)),
    events: assessed.events.map((event) => ({
      cells: [
        book.name('assessment-trigger', event.kind, language),
        shortDay(language, event.occurredOn),
        event.note ?? '',
      ],
    })),
    actions: isOpen
      ? [
          { text: w.record, href: `/risk-assessments/new?perpetrator=${person.ref}` },
          { text: w.recordEvent, href: `/risk-events/new?perpetrator=${person.ref}` },
        ]
      : [],
  };
}

type Showing = {
  readonly request: PageRequest;
  readonly file: PerpetratorFile;
  readonly assessed: Assessed;
  readonly names: ReadonlyMap<number, string>;
  readonly isOpen: boolean;
};

function toolName({ request, file }: Showing, tool: string): string {
  return file.book.name('assessment-tool', tool, request.language);
}

function newestRow(show: Showing, of: Assessment) {
  const { request, file, names } = show;
  const { language } = request;
  const w = pageWords[language];
  return {
    cells: [
      { text: toolName(show, of.tool), href: `/risk-assessments/${of.ref}` },
      resultTag(language, file.book, of),
      [
        { text: shortDay(language, of.occurredOn), line: true },
        { text: w.ago(of.occurredOn.until(file.day, { largestUnit: 'days' }).days), quiet: true, line: true },
      ],
      [
        { text: assessorName(language, of, names, file.book), line: true },
        { text: trainingWords(language, of), quiet: true, line: true },
      ],
      of.disagreements.length === 0 ? '' : { text: w.disagreed(of.disagreements.length), strong: true },
    ],
  };
}

/** Blanks of open cases and what is asked again, soonest first. */
function dueRows(show: Showing) {
  const { assessed, file, request } = show;
  const { language } = request;
  const w = pageWords[language];
  const rows = [
    ...assessed.cases.flatMap((each) => each.due.map((due) => ({ due, crime: each.crime.crime }))),
    ...assessed.again.map((due) => ({ due, crime: crimeOf(show, due) })),
  ].toSorted((a, b) => Temporal.PlainDate.compare(a.due.on, b.due.on));
  return rows.map(({ due, crime }) => {
    const { text, why, isLate } = dueWords(language, file.book, due, file.day);
    const name = toolName(show, due.tool);
    return {
      cells: [
        { text: name, strong: true },
        { text, late: isLate },
        why,
        crime === null ? w.wholePerson : { text: crime.number, href: `/crimes/${crime.ref}` },
        show.isOpen ? { text: w.recordOne, href: formAddress(show, due.tool, crime?.ref), hidden: name } : '',
      ],
    };
  });
}

/** The case in which the tool was last recorded: what is asked again is recorded there. */
function crimeOf({ assessed, file }: Showing, due: Due) {
  const last = assessed.history.find((each) => each.tool === due.tool);
  return file.crimes.find(({ crime }) => crime.id === last?.crimeId)?.crime ?? null;
}

function formAddress({ file }: Showing, tool: string, crime: string | undefined): string {
  const query = new URLSearchParams({
    perpetrator: file.person.ref,
    ...(crime === undefined ? {} : { crime }),
    tool,
  });
  return `/risk-assessments/new?${query.toString()}`;
}

/** One row for each tool of a case: not yet, considered and not needed, done, or could not be made. */
function caseRows(show: Showing, of: AssessedCase) {
  const { request, isOpen } = show;
  const { language } = request;
  const w = pageWords[language];
  const { crime } = of.crime;
  return of.tools.map(({ tool, state, newest }) => ({
    cells: [
      { text: crime.number, href: `/crimes/${crime.ref}` },
      toolName(show, tool),
      stateTag(language, state),
      newest !== null
        ? { text: newest.ref, href: `/risk-assessments/${newest.ref}` }
        : isOpen
          ? {
              text: w.recordOne,
              href: formAddress(show, tool, crime.ref),
              act: true,
              hidden: toolName(show, tool),
            }
          : '',
    ],
  }));
}

function historyRow(show: Showing, of: Assessment) {
  const { request, file, assessed, names } = show;
  const { language } = request;
  const w = pageWords[language];
  const crime = file.crimes.find((each) => each.crime.id === of.crimeId)?.crime;
  const since = [
    ...(isGradedAgain(assessed.history, of) ? [{ text: w.gradedAgain, line: true }] : []),
    ...(of.disagreements.length === 0 ? [] : [{ text: w.disagreed(of.disagreements.length), line: true }]),
  ];
  const reason =
    of.reason === null
      ? null
      : file.book.nameThen('assessment-reason', of.reason, language, londonDate(of.recordedAt));
  return {
    cells: [
      [
        { text: of.ref, href: `/risk-assessments/${of.ref}`, line: true },
        { text: shortDay(language, of.occurredOn), quiet: true, line: true },
      ],
      toolName(show, of.tool),
      [
        { ...resultTag(language, file.book, of), line: true },
        ...(reason === null ? [] : [{ text: reason, quiet: true, line: true }]),
      ],
      [
        { text: assessorName(language, of, names, file.book), line: true },
        { text: w.recordedOn(shortDay(language, londonDate(of.recordedAt))), quiet: true, line: true },
      ],
      crime === undefined ? w.wholePerson : { text: crime.number, href: `/crimes/${crime.ref}` },
      since.length === 0 ? '' : since,
    ],
  };
}
