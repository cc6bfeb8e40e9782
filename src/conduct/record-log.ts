// Records pasted lines about what a perpetrator did: the text whole, and an event for each line that was read.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addLog, conductOf } from './conduct-store.ts';
import { mayLog } from './permitted-actions.ts';
import { eventKey, readLog } from './read-log.ts';
import type { ChannelWord, ReadLog } from './read-log.ts';

export type LogOf = {
  readonly crimeId: number | null;
  readonly subjectNominalId: number | null;
  readonly nominalIds: readonly number[];
  readonly victimNominalId: number | null;
  readonly pasted: string;
  /** Log whose lines that could not be read are put right here. */
  readonly correctsLogId: number | null;
};

/** Keeps the log. Refused only where nothing was pasted, or the role does not record. */
export async function recordLog(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  words: readonly ChannelWord[],
  of: LogOf,
): Promise<Result<{ readonly ref: string; readonly read: ReadLog }, 'not-permitted' | 'nothing'>> {
  if (!mayLog(viewer.role)) return refused('not-permitted');
  const now = clock.now();
  const { crimeId, nominalIds } = of;
  const onRecord = await conductOf(
    db,
    nominalIds.length > 0 ? { nominalIds } : { crimeIds: crimeId === null ? [] : [crimeId] },
    now,
  );
  const known = new Set(onRecord.map(({ occurredAt, ...event }) => eventKey({ at: occurredAt, ...event })));
  const read = readLog(of.pasted, words, known, now);
  if (read.lines.length + read.same.length + read.wrong.length === 0) return refused('nothing');
  const by = { staffId: viewer.staffId, at: now };
  const ref = await addLog(db, { ...of, lines: read.lines }, londonDate(now).year, by);
  return ok({ ref, read });
}
