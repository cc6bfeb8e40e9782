// Where a meeting stands in one line: not opened yet, open since when, or closed; its chair; how many cases are decided.

import { clockTime, shortMoment } from '#platform';
import type { PageRequest } from '#platform';

import { cy } from '../meeting-words.cy.ts';
import { en } from '../meeting-words.en.ts';
import type { OpenedMeeting } from './open-page.ts';

const shared = { en, cy } as const;

/** The line under the title of a meeting. */
export function stateLine(
  { language, clock }: Pick<PageRequest, 'language' | 'clock'>,
  { state, items }: Pick<OpenedMeeting, 'state' | 'items'>,
  staff: ReadonlyMap<number, string>,
  decided: number,
): string {
  const w = shared[language];
  const chair = (state.chairStaffId === null ? undefined : staff.get(state.chairStaffId)) ?? w.nobody;
  if (state.state === 'planned' || state.openedAt === null) return w.planned(clockTime(clock.now()));
  const said =
    state.closedAt === null
      ? w.openSince(clockTime(state.openedAt), chair)
      : w.closedAt(shortMoment(language, state.closedAt), chair);
  return `${said} ${w.decidedOf(decided, items.length)}`;
}
