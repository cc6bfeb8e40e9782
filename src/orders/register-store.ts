// The registers: orders and bail filtered, sorted and paged in SQL from their cards.

import { sql } from 'kysely';

import { lawFor, regimeAs, regimeCodes } from '#law';
import type { Regime, RegimeCode } from '#law';
import { findPeople } from '#people';
import type { PersonSummary } from '#people';
import type { Db, Viewer } from '#platform';
import { heldLaw } from '#statutes';

import { gapRows, mayHaveGap } from './gap-store.ts';
import type { WatchRules } from './gap-store.ts';
import type { GapKind } from './gaps.ts';
import { nextDue } from './next-due.ts';
import type { NextDue } from './next-due.ts';
import { measureStatus } from './measure-card.ts';
import type { MeasureStatus } from './measure-card.ts';
import { regimeFrom, stageFrom } from './measure-store.ts';

export const bailRegimes: readonly RegimeCode[] = ['bail-pre-charge', 'bail-post-charge'];
export const orderRegimes: readonly RegimeCode[] = regimeCodes.filter((code) => !bailRegimes.includes(code));

/** Filters and sorts of the registers; each is a word in the query string. */
export const registerStatuses = ['in-force', 'not-served', 'applied', 'undertaking', 'ended', 'all'] as const;
export const registerSorts = ['granted', 'ends', 'person', 'breaches'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];
export type RegisterSort = (typeof registerSorts)[number];

export type RegisterFilter = {
  readonly regimes: readonly RegimeCode[];
  /** Only of a kind that was added here, or only of shipped kinds; null for both. */
  readonly added: { readonly code: string | null } | null;
  readonly status: RegisterStatus;
  readonly areaCode: string | null;
  /** 'none' for measures that nobody owns. */
  readonly owner: number | 'none' | null;
  /** Only measures that end within so many days. */
  readonly endsWithin: number | null;
  readonly breached: boolean;
  /** Only measures with a gap of this kind, or with any. */
  readonly gap: GapKind | 'any' | null;
  readonly sort: RegisterSort;
  readonly offset: number;
  readonly limit: number;
};

export type RegisterRow = {
  readonly ref: string;
  readonly regime: RegimeCode;
  /** The kind as the law of its day has it: its own names, and how it ends. */
  readonly law: Pick<Regime, 'name' | 'short' | 'length'>;
  /** What is due next and when; null where nothing is. */
  readonly due: NextDue | null;
  readonly status: MeasureStatus;
  /** Reference of the order that took its place, where that ended it. */
  readonly replacedBy: string | null;
  readonly person: PersonSummary;
  readonly grantedOn: Temporal.PlainDate | null;
  readonly servedOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly noEndDate: boolean;
  /** The day to which the hearing after a notice was adjourned; null where it was not, or once it is decided. */
  readonly hearingNextOn: Temporal.PlainDate | null;
  /** The day on which a promise was taken in its place; null where none stands. */
  readonly promisedOn: Temporal.PlainDate | null;
  readonly lastCheckOn: Temporal.PlainDate | null;
  readonly areaCode: string | null;
  readonly breachCount: number;
  readonly ownerName: string | null;
};

const countedTo = 10_000;

/** Few kinds are added, so their orders are found first, by an index that holds no others. */
function ofAdded(code: string | null) {
  return code === null
    ? sql<boolean>`measure_card.measure_id NOT IN (SELECT id FROM measure WHERE added_regime IS NOT NULL)`
    : sql<boolean>`measure_card.measure_id IN (SELECT id FROM measure WHERE added_regime = ${code})`;
}

/** One page of a register and how many rows it has in all, counted to 10,000. */
export async function readRegister(
  db: Db,
  viewer: Viewer,
  filter: RegisterFilter,
  today: Temporal.PlainDate,
  rules: WatchRules,
): Promise<{ readonly rows: readonly RegisterRow[]; readonly total: number; readonly countedTo: number }> {
  const wanted = db
    .selectFrom('measure_card')
    .where('measure_card.regime', 'in', [...filter.regimes])
    .$if(filter.added !== null, (query) => query.where(ofAdded(filter.added?.code ?? null)))
    .$if(filter.areaCode !== null, (query) => query.where('measure_card.area_code', '=', filter.areaCode))
    .$if(filter.gap !== null, (query) =>
      query.where(
        sql<boolean>`measure_card.measure_id IN (
          SELECT measure_id FROM (${gapRows(rules, today, mayHaveGap(rules, today))}) AS gaps
           WHERE ${filter.gap}::text = 'any' OR kind = ${filter.gap}::text)`,
      ),
    )
    .$if(filter.breached, (query) => query.where('measure_card.breach_count', '>', 0))
    .$if(filter.owner === 'none', (query) => query.where('measure_card.owner_staff_id', 'is', null))
    .$if(typeof filter.owner === 'number', (query) =>
      query.where('measure_card.owner_staff_id', '=', Number(filter.owner)),
    )
    .$if(filter.endsWithin !== null, (query) =>
      query
        .where('measure_card.ends_on', '>=', today)
        .where('measure_card.ends_on', '<=', today.add({ days: filter.endsWithin ?? 0 }))
        .where('measure_card.ended_on', 'is', null),
    )
    .where((is) => {
      switch (filter.status) {
        case 'in-force':
          return is.and([
            is('measure_card.granted_on', '<=', today),
            is.or([is('measure_card.ends_on', 'is', null), is('measure_card.ends_on', '>=', today)]),
            is.or([is('measure_card.ended_on', 'is', null), is('measure_card.ended_on', '>', today)]),
          ]);
        case 'not-served':
          return is.and([
            is('measure_card.granted_on', 'is not', null),
            is('measure_card.served_on', 'is', null),
            is('measure_card.ended_on', 'is', null),
            is.or([is('measure_card.ends_on', 'is', null), is('measure_card.ends_on', '>=', today)]),
          ]);
        case 'applied':
          return is('measure_card.stage', 'in', ['considered', 'asked-legal', 'applied']);
        case 'undertaking':
          return is.and([
            is('measure_card.stage', '=', 'undertaking'),
            is.or([is('measure_card.ends_on', 'is', null), is('measure_card.ends_on', '>=', today)]),
          ]);
        case 'ended':
          return is.or([
            is('measure_card.ended_on', '<=', today),
            is.and([is('measure_card.granted_on', 'is not', null), is('measure_card.ends_on', '<', today)]),
            is('measure_card.stage', 'in', ['not-progressed', 'withdrawn', 'refused']),
            is.and([is('measure_card.stage', '=', 'undertaking'), is('measure_card.ends_on', '<', today)]),
          ]);
        case 'all':
          return is.lit(true);
      }
    });
  const ordered = (() => {
    switch (filter.sort) {
      case 'granted':
        return wanted
          .orderBy(sql`measure_card.granted_on DESC NULLS LAST`)
          .orderBy('measure_card.measure_id', 'desc');
      case 'ends':
        return wanted.orderBy(sql`measure_card.ends_on ASC NULLS LAST`).orderBy('measure_card.measure_id');
      case 'breaches':
        return wanted.orderBy('measure_card.breach_count', 'desc').orderBy('measure_card.measure_id', 'desc');
      case 'person':
        return wanted
          .innerJoin('person_card', 'person_card.person_id', 'measure_card.person_id')
          .orderBy('person_card.sort_name')
          .orderBy('measure_card.measure_id');
    }
  })();
  const page = await ordered
    .innerJoin('measure', 'measure.id', 'measure_card.measure_id')
    .leftJoin('staff', 'staff.id', 'measure_card.owner_staff_id')
    .select([
      'measure.ref',
      'measure_card.measure_id',
      'measure_card.regime',
      'measure.added_regime',
      'measure_card.stage',
      'measure_card.person_id',
      'measure_card.granted_on',
      'measure_card.served_on',
      'measure_card.served_at',
      'measure_card.next_check_on',
      'measure_card.tell_since_on',
      'measure_card.hearing_begun_on',
      'measure_card.hearing_next_on',
      'measure_card.application_decided_on',
      'measure_card.ends_on',
      'measure_card.no_end_date',
      'measure_card.hearing_next_on',
      'measure_card.application_decided_on',
      'measure_card.ended_on',
      'measure_card.replaced_by',
      'measure_card.last_check_on',
      'measure_card.area_code',
      'measure_card.breach_count',
      'staff.display_name',
    ])
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const counted = await db
    .selectFrom(wanted.select('measure_card.measure_id').limit(countedTo).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const people = await findPeople(
    db,
    viewer,
    page.map((row) => row.person_id),
  );
  const law = await heldLaw(db);
  const promised = await daysPromised(
    db,
    page.flatMap((row) => (row.stage === 'undertaking' ? [row.measure_id] : [])),
  );
  const rows = page.flatMap((row) => {
    const person = people.get(row.person_id);
    if (person === undefined) return [];
    const lifespan = {
      stage: stageFrom(row.stage),
      grantedOn: row.granted_on,
      endsOn: row.ends_on,
      endedOn: row.ended_on,
    };
    const regime = regimeFrom(row.regime);
    const key = { code: regime, added: row.added_regime };
    const own = regimeAs(key, (row.granted_on ?? today).toString(), law);
    const status = measureStatus(lifespan, today);
    const { checkMonths } = rules.get(row.added_regime ?? '') ?? rules.get(regime) ?? { checkMonths: null };
    const facts = {
      regime,
      law: own,
      status,
      grantedOn: row.granted_on,
      servedOn: row.served_on,
      servedAt: row.served_at,
      endsOn: row.ends_on,
      lastCheckOn: row.last_check_on,
      nextCheckOn: row.next_check_on,
      tellSinceOn: row.tell_since_on,
      hearingBegunOn: row.hearing_begun_on,
      hearingNextOn: row.hearing_next_on,
      applicationDecidedOn: row.application_decided_on,
    };
    return [
      {
        ref: row.ref,
        regime,
        law: own,
        due: nextDue(facts, checkMonths, lawFor(law, key)),
        status,
        replacedBy: row.replaced_by,
        person,
        grantedOn: row.granted_on,
        servedOn: row.served_on,
        endsOn: row.ends_on,
        noEndDate: row.no_end_date,
        hearingNextOn: row.application_decided_on === null ? row.hearing_next_on : null,
        promisedOn: promised.get(row.measure_id) ?? null,
        lastCheckOn: row.last_check_on,
        areaCode: row.area_code,
        breachCount: row.breach_count,
        ownerName: row.display_name,
      },
    ];
  });
  return { rows, total: counted.total, countedTo };
}

/** The day of the newest promise that stands in place of each of these orders. */
async function daysPromised(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Temporal.PlainDate>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure_event as event')
    .select(['event.measure_id', 'event.occurred_on'])
    .where('event.measure_id', 'in', ids)
    .where('event.step', '=', 'undertaking')
    .where(
      sql<boolean>`NOT EXISTS (SELECT FROM measure_event AS later WHERE later.corrects_event_id = event.id)`,
    )
    .orderBy('event.occurred_on')
    .orderBy('event.id')
    .execute();
  return new Map(rows.map((row) => [row.measure_id, row.occurred_on]));
}

/** Median whole days from first consideration to grant over measures of a regime granted since a day; null when there are none. */
export async function medianDaysToGrant(
  db: Db,
  regime: RegimeCode,
  since: Temporal.PlainDate,
): Promise<{ readonly median: number; readonly count: number } | null> {
  const { rows } = await sql<{ median: number | null; count: number }>`
    SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY granted_on - considered_on) AS median, count(*) AS count
      FROM measure_card
     WHERE regime = ${regime} AND granted_on >= ${since}::date AND considered_on IS NOT NULL`.execute(db);
  const row = rows[0];
  return row === undefined || row.median === null ? null : { median: row.median, count: row.count };
}
