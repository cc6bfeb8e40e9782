// What other rooms link to of a measure: its address, and its kind as the law of its day has it.

import { asPromised, mayBePromised, regimeAs, withAttachment } from '#law';
import type { Attachment, Regime, RegimeCode } from '#law';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { heldLaw } from '#statutes';

import { attachmentOf, isLeftToCourt } from './attached-power.ts';
import { eventFrom } from './event-store.ts';
import { standingEvents } from './measure-card.ts';
import type { MeasureEvent } from './measure.ts';
import { regimeFrom } from './measure-store.ts';

/** What other rooms show of a measure: its address, its kind, and what the law of its day calls it and makes of a breach. */
export type MeasureRef = {
  readonly ref: string;
  readonly regime: RegimeCode;
  /** Code of a kind that was added here; null for a shipped one. */
  readonly added: string | null;
  /** What it says of a power of arrest, where its law leaves that to the court; null where nobody has said. */
  readonly attachment: Attachment | null;
  readonly law: Pick<Regime, 'name' | 'short' | 'breachKind' | 'powerGroup' | 'power' | 'action'>;
  /** What was promised to the court in place of it: its law, and until when it stood in that place. */
  readonly promise?: {
    readonly law: MeasureRef['law'];
    readonly orderMadeOn: Temporal.PlainDate | null;
  } | null;
  /** Whether it is that promise which was breached, and not an order. */
  readonly isPromise?: boolean;
};

/** What a breach of this day is of: the promise where one stood in place of the order, else the order itself. */
export function breachedOn(measure: MeasureRef, day: Temporal.PlainDate): MeasureRef {
  const { promise } = measure;
  if (promise === undefined || promise === null) return measure;
  const isMade = promise.orderMadeOn !== null && Temporal.PlainDate.compare(promise.orderMadeOn, day) <= 0;
  return isMade ? measure : { ...measure, law: promise.law, attachment: 'not-attached', isPromise: true };
}

/** References of measures by number, for links from other rooms. */
export async function measureRefs(db: Db, ids: readonly number[]): Promise<ReadonlyMap<number, MeasureRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure')
    .leftJoin('measure_card', 'measure_card.measure_id', 'measure.id')
    .select(['measure.id', 'ref', 'measure.regime', 'added_regime', 'measure.recorded_at', 'granted_on'])
    .where('measure.id', 'in', [...new Set(ids)])
    .execute();
  const held = await heldLaw(db);
  const found = rows.map((row) => {
    const regime = regimeFrom(row.regime);
    const under = row.granted_on ?? londonDate(row.recorded_at);
    return { row, regime, law: regimeAs({ code: regime, added: row.added_regime }, under.toString(), held) };
  });
  const said = await whatCourtsSaid(
    db,
    found.flatMap(({ row, law }) => (isLeftToCourt(law) || mayBePromised(law.code) ? [row.id] : [])),
  );
  return new Map(
    found.map(({ row, regime, law }) => {
      const events = said.get(row.id) ?? [];
      const attachment = attachmentOf(events);
      const { ref, added_regime: added } = row;
      const isPromised = standingEvents(events).some((event) => event.step === 'undertaking');
      const promise = isPromised ? { law: asPromised(law), orderMadeOn: row.granted_on } : null;
      return [row.id, { ref, regime, added, attachment, law: withAttachment(law, attachment), promise }];
    }),
  );
}

/** What was read of a power of arrest in each of these orders, and what was promised in place of them. */
async function whatCourtsSaid(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly MeasureEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure_event')
    .selectAll()
    .where('measure_id', 'in', ids)
    .where('step', 'in', ['arrest-power', 'undertaking'])
    .orderBy('id')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.measure_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(eventFrom)]));
}
