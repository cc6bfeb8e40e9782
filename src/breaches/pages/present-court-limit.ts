// The row about the court on the page of a breach: by when, how it was counted, and whether it was kept.

import { deadlineRefusalWords, dueWords, missedWords, stepWords } from '#law';
import { around, asWritten, shortMoment } from '#platform';
import type { PageRequest } from '#platform';

import { courtLimit, kindOf, leftToCourt } from '../court-limit.ts';
import { cy } from './breach.cy.ts';
import { en } from './breach.en.ts';
import type { BreachFile } from './open-breach.ts';

const pageWords = { en, cy } as const;

/** By when the law wants the person before the court, how it was counted, and whether that has been done. */
export function courtRows({ language, clock }: PageRequest, file: BreachFile) {
  const w = pageWords[language];
  const { measure, events } = file.record;
  const limit = courtLimit(kindOf(measure), events, file.law);
  const left = leftToCourt(kindOf(measure), events, file.law);
  const why =
    left === null
      ? null
      : {
          text: around(
            left.how === 'warrant' ? w.byWarrant : w.powerNotKnown,
            asWritten(left.source, 'en', language),
          ),
        };
  if (limit === null) {
    return why === null || left?.how !== 'warrant' ? [] : [{ key: w.rows.courtByWarrant, value: why }];
  }
  if (!limit.deadline.ok) {
    return [{ key: w.rows.court, value: deadlineRefusalWords(limit.deadline.error, language) }];
  }
  const { due, steps, missed, source } = limit.deadline.value;
  if (due === null || due.kind !== 'instant') return [];
  const { stoppedAt } = limit;
  const isPast = Temporal.Instant.compare(stoppedAt ?? clock.now(), due.at) > 0;
  return [
    {
      key: w.rows.court,
      value: [
        { text: dueWords(due, language), strong: true },
        ...(stoppedAt === null
          ? [
              {
                text: isPast ? w.courtLate : w.courtRuns,
                tag: isPast ? ('late' as const) : ('soon' as const),
              },
            ]
          : [
              {
                text: isPast
                  ? w.courtAfter(shortMoment(language, stoppedAt))
                  : w.courtKept(shortMoment(language, stoppedAt)),
              },
            ]),
        ...(why === null ? [] : [{ ...why, line: true, strong: true }]),
        ...steps.map((step) => ({ text: stepWords(step, language), line: true, quiet: true })),
        {
          text: around(
            (text) => `${missedWords(missed, language)} ${text}`,
            asWritten(source, 'en', language),
          ),
          line: true,
          quiet: true,
        },
      ],
    },
  ];
}
