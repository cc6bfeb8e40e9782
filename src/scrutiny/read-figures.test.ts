// Figures of recommendations, counted again by hand from the rows of the demonstration's month, now and as known at a month end; and made facts where it has none.

import assert from 'node:assert/strict';
import test from 'node:test';

import { sql } from 'kysely';

import type { Db } from '#platform';
import { londonDate } from '#platform';
import { loadReferenceData, referenceLists } from '#reference';
import { makeMeasure, makePerson, onBothEngines, smallProgram, testClock } from '#testing';

import type { MeasureKey } from './measure.ts';
import { figureDays, readFigures } from './read-figures.ts';
import type { FigureDay } from './read-figures.ts';

const now = testClock.now();
const days = figureDays(now, londonDate(now), 2);

async function figureOf(db: Db, measure: MeasureKey, day: FigureDay) {
  const figures = await readFigures(db, await referenceLists(db, londonDate(now)), [measure], day);
  const figure = figures.get(measure);
  assert.ok(figure !== undefined, measure);
  const { found, total, middle } = figure;
  return { found, total, middle };
}

test('checks after programmes: those of 3, 6, 12 and 24 months that fell in the year, and those that were made', async () => {
  const { database } = await smallProgram();
  let seen = 0;
  for (const day of days) {
    const { rows } = await sql<{ found: number; total: number }>`
      WITH ended AS (
        SELECT referral_id, max(occurred_on) AS on_day FROM referral_event
         WHERE step IN ('completed', 'withdrawn') AND recorded_at <= ${day.at} GROUP BY referral_id
      ), due AS (
        SELECT referral_id, months, (on_day + make_interval(months => months))::date AS due_on
          FROM ended, unnest(ARRAY[3, 6, 12, 24]) AS months
      )
      SELECT count(*)::integer AS total, count(*) FILTER (WHERE EXISTS (
               SELECT 1 FROM referral_follow_up AS made
                WHERE made.referral_id = due.referral_id AND made.months = due.months AND made.recorded_at <= ${day.at}
             ))::integer AS found
        FROM due WHERE due_on BETWEEN ${day.on.subtract({ years: 1 }).add({ days: 1 })}::date AND ${day.on}::date`.execute(
      database.db,
    );
    assert.deepEqual(await figureOf(database.db, 'checks-made', day), { ...rows[0], middle: null });
    seen += rows[0]?.total ?? 0;
  }
  assert.ok(seen > 0, 'the demonstration has checks');
});

test('cases of daily meetings: on the list of a meeting that was opened, and something written to them there', async () => {
  const { database } = await smallProgram();
  const [today] = days;
  assert.ok(today !== undefined);
  const { rows } = await sql<{ found: number; total: number }>`
    SELECT count(*)::integer AS total, count(*) FILTER (WHERE EXISTS (
             SELECT 1 FROM meeting_entry WHERE meeting_entry.item_id = item.id))::integer AS found
      FROM meeting_item AS item JOIN meeting ON meeting.id = item.meeting_id
     WHERE meeting.kind = 'daily' AND meeting.held_on BETWEEN ${today.on.subtract({ days: 29 })}::date AND ${today.on}::date
       AND EXISTS (SELECT 1 FROM meeting_event WHERE meeting_event.meeting_id = meeting.id)`.execute(
    database.db,
  );
  assert.ok((rows[0]?.found ?? 0) > 0 && (rows[0]?.total ?? 0) > (rows[0]?.found ?? 0));
  assert.deepEqual(await figureOf(database.db, 'meeting-written', today), { ...rows[0], middle: null });
});

test('time to an answer: the middle of the hours to the first answer, over questions of the year', async () => {
  const { database } = await smallProgram();
  const [today] = days;
  assert.ok(today !== undefined);
  const { rows } = await sql<{ found: number; total: number; middle: number | null }>`
    WITH asked AS (
      SELECT request.occurred_at, (SELECT min(answer.occurred_at) FROM advice_answer AS answer
                                    WHERE answer.request_id = request.id) AS answered_at
        FROM advice_request AS request WHERE request.occurred_at >= ${today.at.subtract({ hours: 365 * 24 })}
    )
    SELECT count(*)::integer AS total, count(answered_at)::integer AS found,
           percentile_cont(0.5) WITHIN GROUP (ORDER BY greatest(0, extract(epoch FROM answered_at - occurred_at) / 3600))
             FILTER (WHERE answered_at IS NOT NULL)::double precision AS middle
      FROM asked`.execute(database.db);
  const figure = await figureOf(database.db, 'advice-hours', today);
  assert.ok(figure.found > 0);
  assert.deepEqual([figure.found, figure.total], [rows[0]?.found, rows[0]?.total]);
  assert.equal(figure.middle?.toFixed(6), rows[0]?.middle?.toFixed(6));
});

onBothEngines(
  'a review counts where the victim was asked in the 90 days up to it; what was recorded after a month end is not in it; an interim order is over once the full one is made',
  async (db) => {
    await loadReferenceData(db, testClock);
    const order = async (asked: string | null, recordedAt = '2026-09-01T09:00:00Z') =>
      await makeMeasure(db, testClock, {
        regime: 'spo',
        subject: await makePerson(db, testClock, {}),
        events: [
          { step: 'granted', on: '2026-01-10', endsOn: '2028-01-09', recordedAt: '2026-01-10T15:00:00Z' },
          ...(asked === null ? [] : [{ step: 'victim-heard' as const, on: asked, recordedAt }]),
          { step: 'reviewed', on: '2026-08-31', recordedAt: '2026-09-01T09:00:00Z' },
        ],
      });
    await order('2026-06-02');
    await order('2026-06-01');
    await order('2026-08-20', '2026-11-03T09:00:00Z');
    await order(null);
    const [today, october] = days;
    assert.ok(today !== undefined && october !== undefined);
    assert.deepEqual(await figureOf(db, 'reviews-heard', today), { found: 2, total: 4, middle: null });
    assert.deepEqual(await figureOf(db, 'reviews-heard', october), { found: 1, total: 4, middle: null });
    const subject = await makePerson(db, testClock, {});
    const interim = await makeMeasure(db, testClock, {
      regime: 'spo-interim',
      subject,
      events: [{ step: 'granted', on: '2026-10-01', noEndDate: true, recordedAt: '2026-10-01T15:00:00Z' }],
    });
    assert.equal((await figureOf(db, 'owned-orders', today)).total, 5);
    await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      replaces: interim.id,
      events: [
        { step: 'granted', on: '2026-11-10', endsOn: '2028-11-09', recordedAt: '2026-11-10T15:00:00Z' },
      ],
    });
    assert.equal((await figureOf(db, 'owned-orders', today)).total, 5);
    assert.equal((await figureOf(db, 'owned-orders', october)).total, 5);
  },
);

test('contacts with victims: each figure has its rows', async () => {
  const { database } = await smallProgram();
  const [today] = days;
  assert.ok(today !== undefined);
  const book = await referenceLists(database.db, londonDate(now));
  const keys = ['contact-kept', 'contact-agreed', 'asked-again'] as const;
  const figures = await readFigures(database.db, book, keys, today);
  for (const key of keys) {
    const figure = figures.get(key);
    assert.ok(figure !== undefined && figure.total > 0, key);
    assert.equal(figure.behind.length, figure.total);
    assert.equal(figure.behind.filter(({ isFound }) => isFound).length, figure.found);
  }
});
