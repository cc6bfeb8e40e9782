// The front door of the platform: everything that knows nothing about policing.

export { fixedClock, LONDON, londonDate, londonMidnight, systemClock } from './clock.ts';
export type { Clock } from './clock.ts';
export { copyRows, json } from './database/copy-rows.ts';
export type { Db } from './database/database.ts';
export type { EngineName } from './database/engine.ts';
export { fillNew } from './database/fill-new.ts';
export type { FillHelp } from './database/fill-new.ts';
export { planKept } from './database/kept-plan.ts';
export { migrationFiles } from './database/migrations.ts';
export type { MigrationRefusal, MigrationState } from './database/migrations.ts';
export { appRole, openDatabase } from './database/open-database.ts';
export type { OpenDatabase, OpenRefusal, OpenSettings } from './database/open-database.ts';
export { takeNumbers } from './database/reference-numbers.ts';
export { isSqlError, SqlError } from './database/sql-error.ts';
export type * from './database/tables.ts';
export { withTransaction } from './database/transactions.ts';
export { csvLine, csvText } from './forms/csv-text.ts';
export {
  dayFields,
  fieldText,
  fieldValues,
  readChoice,
  readChoices,
  readDay,
  readText,
  readTime,
} from './forms/read-fields.ts';
export { dayWritten, londonMoment, textLines, timeWritten } from './forms/read-lines.ts';
export type { TextLine } from './forms/read-lines.ts';
export { knownAt } from './http/known-at.ts';
export type * from './http/page.ts';
export { definePage } from './http/page.ts';
export { pageCalled } from './http/page-called.ts';
export { checkChanges, checkReads } from './http/page-requests.ts';
export type * from './http/render.ts';
export type { ChangeEntry, ReadEntry } from './logs/entries.ts';
export { makePdf } from './papers/make-pdf.ts';
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
export { languages, lowerFirst, plural, words } from './words/words.ts';
export type { Language, PluralForms, Words, WordsOf } from './words/words.ts';
export { around, asWritten } from './words/written.ts';
export type { Written } from './words/written.ts';
export { buildServer } from './http/server.ts';
export type { Accounts, RefusedRecord, ServerConfig, ServerParts } from './http/server-parts.ts';
export type { Log, LogLine } from './http/log-lines.ts';
export { isOwnPath } from './http/incoming.ts';
export { endSessionsOf, listSessions } from './session/session-store.ts';
export type { Session } from './session/session-store.ts';
export { findUnsentForm, keepUnsentForm } from './session/unsent-forms.ts';
export type { UnsentForm } from './session/unsent-forms.ts';
export { writeChange, writeRead } from './logs/write-entries.ts';
export type { LogSource } from './logs/write-entries.ts';
export { sealLogs, verifyLogs } from './logs/seal-logs.ts';
export type { LogFinding, LogReport, SealedLog } from './logs/seal-logs.ts';
export type { SessionLimits } from './session/session-limits.ts';
