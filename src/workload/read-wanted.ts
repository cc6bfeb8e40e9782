// Reads what a page shows of people who are being looked for: their state, their addresses, and who has them.

import type { Db } from '#platform';
import { staffNames } from '#users';

import { wantedState } from './wanted.ts';
import type { WantedEvent, WantedState } from './wanted.ts';
import { breachLookings, knownAddresses, wantedEvents } from './wanted-store.ts';

export type WantedFile = {
  readonly state: WantedState;
  readonly events: readonly WantedEvent[];
  readonly breachRefs: readonly string[];
  readonly addresses: readonly string[];
};

/** The files of these people, by person, and the names of the staff in them. */
export async function readWanted(
  db: Db,
  personIds: readonly number[],
): Promise<{
  readonly files: ReadonlyMap<number, WantedFile>;
  readonly staff: ReadonlyMap<number, string>;
}> {
  const events = await wantedEvents(db, personIds);
  const lookings = await breachLookings(db, personIds);
  const addresses = await knownAddresses(db, personIds);
  const files = new Map(
    personIds.map((id): readonly [number, WantedFile] => {
      const own = events.get(id) ?? [];
      const looked = lookings.get(id) ?? [];
      return [
        id,
        {
          state: wantedState(
            own,
            looked.map(({ at }) => at),
          ),
          events: own,
          breachRefs: looked.map(({ breachRef }) => breachRef),
          addresses: addresses.get(id) ?? [],
        },
      ];
    }),
  );
  const ids = [...files.values()].flatMap(({ events: all }) => all.flatMap((event) => event.byStaffId ?? []));
  return { files, staff: await staffNames(db, ids) };
}
