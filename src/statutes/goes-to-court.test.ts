// Whether a court must have whoever was arrested: what the list of work asks of the database is what the law's own rule says.

import assert from 'node:assert/strict';

import { sql } from 'kysely';

import { courtDeadline, noValue, regimeAs, regimeCodes } from '#law';
import type { LawChange, RegimeKey, RegimeValue } from '#law';
import { londonDate } from '#platform';
import { makeAddedKind, makeLawChange, onBothEngines, testClock } from '#testing';

import { goesToCourt, heldLaw, powerLeftToOrder } from './law-change-store.ts';

const field = (
  regime: string,
  name: 'court-hours' | 'after-arrest' | 'arrest-power',
  value: RegimeValue,
  span: { readonly from: string; readonly to?: string },
): LawChange => ({
  kind: 'regime',
  number: 0,
  regime,
  field: name,
  value,
  from: span.from,
  to: span.to ?? null,
  source: 'Test Act 2026 s9',
  confidence: 'local',
});
const hours = { hours: 36, leavesOut: 'A' } as const;

const changes: readonly LawChange[] = [
  field('spo', 'court-hours', hours, { from: '2026-03-01', to: '2026-04-30' }),
  field('dvpo', 'after-arrest', 'custody-clock', { from: '2026-05-01' }),
  field('like-dvpo', 'court-hours', hours, { from: '2026-06-01' }),
  field('like-spo', 'after-arrest', 'court-within-hours', { from: '2026-02-01' }),
  field('like-spo', 'court-hours', noValue, { from: '2026-04-01' }),
  field('like-spo', 'after-arrest', 'station', { from: '2026-07-01', to: '2026-07-31' }),
  field('bail-post-charge', 'court-hours', noValue, { from: '2026-03-01' }),
  field('cbo', 'court-hours', hours, { from: '2026-03-01' }),
  field('cbo', 'after-arrest', 'custody-clock', { from: '2026-05-01' }),
  field('occupation', 'arrest-power', 'in-law', { from: '2026-06-01', to: '2026-07-31' }),
  field('dvpo', 'arrest-power', 'if-attached', { from: '2026-03-01' }),
  field('like-dvpo', 'arrest-power', 'in-law', { from: '2026-06-01' }),
];
const days = ['2026-01-15', '2026-03-15', '2026-05-01', '2026-06-30', '2026-07-15', '2026-09-01'];

onBothEngines(
  'for every kind and day the database and the law’s own rule agree, after each of many changes',
  async (db) => {
    const name = (en: string) => ({ name: { en, cy: en }, short: { en, cy: en } });
    await makeAddedKind(db, testClock, { code: 'like-dvpo', like: 'dvpo', ...name('Like a DVPO') });
    await makeAddedKind(db, testClock, { code: 'like-spo', like: 'spo', ...name('Like an SPO') });
    const kinds: readonly RegimeKey[] = [
      ...regimeCodes.map((code) => ({ code, added: null })),
      { code: 'dvpo', added: 'like-dvpo' },
      { code: 'spo', added: 'like-spo' },
    ];
    let toCourt = 0;
    for (const change of [null, ...changes]) {
      if (change !== null) await makeLawChange(db, testClock, change);
      const law = await heldLaw(db);
      const asked = kinds.flatMap((kind) =>
        days.map((day) => ({ kind, at: Temporal.Instant.from(`${day}T12:00:00Z`) })),
      );
      const rows = asked.map(
        ({ kind, at }, place) =>
          sql`(${place}::integer, ${kind.code}::text, ${kind.added}::text, ${londonDate(at)}::date)`,
      );
      const told = goesToCourt({ regime: sql`asked.regime`, added: sql`asked.added`, day: sql`asked.day` });
      const left = powerLeftToOrder({
        regime: sql`asked.regime`,
        added: sql`asked.added`,
        day: sql`asked.day`,
      });
      const found = await sql<{ readonly place: number; readonly told: boolean; readonly leaves: boolean }>`
        SELECT asked.place, ${told} AS told, ${left} AS leaves
          FROM (VALUES ${sql.join(rows)}) AS asked (place, regime, added, day) ORDER BY asked.place`.execute(
        db,
      );
      for (const [place, { kind, at }] of asked.entries()) {
        const isTold = found.rows[place]?.told;
        const says = `${kind.added ?? kind.code} ${at.toString()}`;
        assert.equal(isTold, courtDeadline(kind, at, law) !== null, says);
        if (isTold) toCourt += 1;
        const { arrestPower } = regimeAs(kind, londonDate(at).toString(), law);
        assert.equal(found.rows[place]?.leaves, arrestPower.value === 'if-attached', `power of ${says}`);
      }
    }
    assert.ok(toCourt > 300, `the comparison holds cases of both answers: ${toCourt}`);
  },
);
