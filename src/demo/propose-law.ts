// A change of the law that waits for approval in the demonstration force: the day that bank holiday lists leave open.

import type { Clock, Db } from '#platform';
import { proposeLawChange } from '#statutes';
import { listStaff } from '#users';

/** Proposes to settle Saturday 26 December 2026, which BFDA 1971 Sch 1 names and published lists leave out. */
export async function proposeLaw(db: Db, clock: Clock): Promise<void> {
  const proposer = (await listStaff(db)).find(({ role }) => role === 'administrator');
  if (proposer === undefined) throw new Error('The force has no administrator');
  const { id: staffId, name, role, rank, teamId, areaCode } = proposer;
  const day = '2026-12-26';
  const proposed = await proposeLawChange(
    db,
    clock,
    { staffId, name, role, rank, teamId, areaCode, groupIds: [] },
    {
      change: {
        kind: 'holiday',
        number: 0,
        from: day,
        to: day,
        source: 'BFDA 1971 Sch 1 para 1; no proclamation under s1(2) found',
        confidence: 'memory',
        isHoliday: true,
        name: { en: 'Boxing Day', cy: 'Gŵyl San Steffan' },
        jurisdictions: ['england-and-wales'],
      },
      reasonEn:
        'The schedule makes it a bank holiday. Until this is settled, limits are worked out both ways.',
      reasonCy: 'Mae’r atodlen yn ei wneud yn ŵyl banc. Nes setlo hyn, cyfrifir terfynau’r ddwy ffordd.',
    },
  );
  if (!proposed.ok) throw new Error('The demonstration proposal was refused');
}
