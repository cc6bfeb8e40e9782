// What has been considered, on the overview: the newest answers and orders, and what is blank with the way to record it.

import { consideredRow, presentConsidered } from '#interventions';
import { measurePath, measureState, standingEvents } from '#orders';
import { londonDate, shortDay, words } from '#platform';
import type { Language, PageRequest } from '#platform';

import { consideredReader } from '../considered-reader.ts';
import { perpetratorPath } from '../frame.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator.cy.ts';
import { en } from './perpetrator.en.ts';

const pageWords = words(en, cy);
const mostShown = 4;
const mostBlankCases = 2;

/** The newest decisions, how many there are, and the open cases with blanks. */
export function consideredOverview(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const w = pageWords[language];
  const reader = consideredReader(request, file);
  const rows = [
    ...file.considered.flatMap((each) =>
      each.standing.map((standing) => ({
        on: londonDate(standing.entry.occurredAt),
        row: consideredRow(reader, standing),
      })),
    ),
    ...measureRows(language, file),
  ].toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on));
  return {
    considered: {
      rows: rows.slice(0, mostShown).map(({ row }) => row),
      link:
        rows.length === 0
          ? null
          : { text: w.allConsidered(rows.length), href: perpetratorPath(file.person.ref, 'interventions') },
      blanks: file.considered
        .filter((each) => each.blank.length > 0)
        .slice(0, mostBlankCases)
        .map((each) => {
          const view = presentConsidered(reader, each);
          return [
            { text: `${view.title}.` },
            { text: view.blanks, strong: true },
            ...(view.record === null ? [] : [view.record]),
          ];
        }),
    },
  };
}

/** What became of each measure that was considered: facts of the register. */
function measureRows(language: Language, file: PerpetratorFile) {
  return file.measures.flatMap((record) => {
    const considered = standingEvents(record.events).find((event) => event.step === 'considered');
    if (considered === undefined) return [];
    const row = {
      date: { text: shortDay(language, considered.occurredOn), datetime: considered.occurredOn.toString() },
      intervention: { text: record.measure.law.name[language], href: measurePath(record.measure) },
      decision: decision(language, measureState(record.events).stage),
      reason: [considered.note, considered.byWhom].filter((part) => part !== null).join('. '),
    };
    return [{ on: considered.occurredOn, row }];
  });
}

function decision(language: Language, stage: string) {
  const w = pageWords[language];
  switch (stage) {
    case 'asked-legal':
    case 'applied':
      return { kind: 'done' as const, text: w.goingAhead };
    case 'not-progressed':
    case 'withdrawn':
    case 'refused':
      return { kind: 'plain' as const, text: w.notProgressed };
    case 'undertaking':
      return { kind: 'plain' as const, text: w.undertaking };
    case 'considered':
      return { kind: 'plain' as const, text: w.consideredOnly };
    default:
      return { kind: 'done' as const, text: w.done };
  }
}
