// English words of the stalking clinics.

import { plural } from '#platform';

export const en = {
  title: 'Stalking clinics',
  meetings: 'Meetings',
  noneArranged: (waiting: number) =>
    plural('en', waiting, {
      one: 'No clinic is arranged. 1 case waits.',
      other: `No clinic is arranged. ${waiting} cases wait.`,
    }),
  arranged: (clinics: number, waiting: number) =>
    plural('en', clinics, {
      one: `1 clinic is arranged. Cases waiting: ${waiting}.`,
      other: `${clinics} clinics are arranged. Cases waiting: ${waiting}.`,
    }),
  closure: (closed: number, given: number, done: number) =>
    `Actions ended: ${closed} of ${given}. Done: ${done}.`,
  noActions: 'No action has been given at a clinic yet.',
  list: 'Clinics',
  caption: 'Clinics of the last 2 years and those to come, the newest first',
  heads: { day: 'Day', state: 'State', advised: 'Cases with advice', actions: 'Actions ended' },
  of: (part: number, all: number) => `${part} of ${all}`,
  noneGiven: 'None given',
  nothing: 'No clinic has been held or arranged.',
  arrange: 'Arrange a clinic, or put a case forward',
  open: 'Actions still open',
  owned: (owner: string, day: string) => `${owner}, by ${day}`,
} as const;
