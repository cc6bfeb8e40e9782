// What other rooms link to of a measure: its address, and its kind as the law of its day has it.

import { regimeAs } from '#law';
import type { Regime, RegimeCode } from '#law';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { heldLaw } from '#statutes';

import { regimeFrom } from './measure-store.ts';

/** What other rooms show of a measure: its address, its kind, and what the law of its day calls it and makes of a breach. */
export type MeasureRef = {
  readonly ref: string;
  readonly regime: RegimeCode;
  /** Code of a kind that was added here; null for a shipped one. */
  readonly added: string | null;
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
  return new Map(
    rows.map((row) => {
      const regime = regimeFrom(row.regime);
      const under = row.granted_on ?? londonDate(row.recorded_at);
      const law = regimeAs({ code: regime, added: row.added_regime }, under.toString(), held);
      return [row.id, { ref: row.ref, regime, added: row.added_regime, law }];
    }),
  );
}
