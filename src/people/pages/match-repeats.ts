// Repeat suspects counted strictly and with probable matches, with what is to be expected, beside the truth of invented people.

import { definePage, words } from '#platform';
import { analystRoles } from '#users';

import { countRepeatSuspects } from '../matches/read-repeat-suspects.ts';
import type { RepeatFigures } from '../matches/repeat-suspects.ts';
import type { PeopleRecords } from '../read-records.ts';
import { cy } from './match-repeats.cy.ts';
import { en } from './match-repeats.en.ts';

const pageWords = words(en, cy);

/** The page of repeat suspects, over what the rooms below say of records. */
export function makeMatchRepeatsPage(records: PeopleRecords) {
  return definePage({
    name: 'match-repeats',
    path: '/matches/repeats',
    section: 'matches',
    who: analystRoles,
    reads: 'nothing',
    words: pageWords,
    template: 'people/pages/match-repeats.njk',
    example: () => '/matches/repeats',
    get: async ({ db, language }) => {
      const w = pageWords[language];
      const { strict, probable, expected, truth } = await countRepeatSuspects(db, records);
      const row = (how: string, figures: RepeatFigures, ranges?: readonly [string, string]) => ({
        cells: [
          how,
          [String(figures.suspects), ...(ranges === undefined ? [] : [{ text: ranges[0], line: true }])],
          [String(figures.repeats), ...(ranges === undefined ? [] : [{ text: ranges[1], line: true }])],
          shareWords(figures),
        ],
      });
      const [low, high] = expected.repeatRange;
      return {
        kind: 'show',
        view: {
          sentence: w.sentence(strict.repeats, expected.repeats, low, high),
          truth: truth === null ? null : w.truthSentence(truth.repeats),
          rows: [
            row(w.strict, strict),
            row(w.probable, probable),
            row(w.expected, expected, [w.range(...expected.suspectRange), w.range(low, high)]),
            ...(truth === null ? [] : [row(w.truth, truth)]),
          ],
        },
      };
    },
  });
}

/** Share of suspects who are suspected again; a rate on fewer than ten cases is not given. */
function shareWords({ suspects, repeats }: RepeatFigures): string {
  return suspects < 10 ? '' : `${((100 * repeats) / suspects).toFixed(1)}%`;
}
