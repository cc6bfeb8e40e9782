// What other rooms link to of a measure: its address, and its kind as the law of its day has it.

import { regimeAs, withAttachment } from '#law';
import type { Attachment, Regime, RegimeCode } from '#law';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { heldLaw } from '#statutes';

import { attachmentOf, isLeftToCourt } from './attached-power.ts';
import { eventFrom } from './event-store.ts';
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
  readonly law: Pick<Regime, 'name' | 'short' | 'breachKind' | 'powerGroup'>;
};

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
  const said = await powersSaid(
    db,
    found.flatMap(({ row, law }) => (isLeftToCourt(law) ? [row.id] : [])),
  );
  return new Map(
    found.map(({ row, regime, law }) => {
      const attachment = attachmentOf(said.get(row.id) ?? []);
      const { ref, added_regime: added } = row;
      return [row.id, { ref, regime, added, attachment, law: withAttachment(law, attachment) }];
    }),
  );
}

/** What was read of a power of arrest in each of these orders. */
async function powersSaid(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly MeasureEvent[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('measure_event')
    .selectAll()
    .where('measure_id', 'in', ids)
    .where('step', '=', 'arrest-power')
    .orderBy('id')
    .execute();
  const groups = Map.groupBy(rows, (row) => row.measure_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(eventFrom)]));
}
