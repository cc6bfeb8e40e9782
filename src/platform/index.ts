// The front door of the platform: everything that knows nothing about policing.

export { fixedClock, LONDON, londonDate, londonMidnight, systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export type { Db } from './database/database.ts';
export { takeNumbers } from './database/reference-numbers.ts';
export type * from './database/tables.ts';
export type * from './http/page.ts';
export { definePage } from './http/page.ts';
export type * from './http/render.ts';
export type { ChangeEntry, ReadEntry } from './logs/entries.ts';
export { ok, refused } from './result.ts';
export type { Ok, Refused, Result } from './result.ts';
export type { StaffId, Viewer } from './session/viewer.ts';
export {
  clockTime,
  fullDay,
  longDay,
  monthName,
  shortDay,
  shortMoment,
  weekdayAndDay,
} from './words/dates.ts';
export { languages, plural, words } from './words/words.ts';
export type { Language, PluralForms, Words, WordsOf } from './words/words.ts';
