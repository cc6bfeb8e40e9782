// Two cases whose offence is disputed: one settled by the force lead, one that still waits with an owner.

import { send } from './month.ts';
import type { Month } from './month.ts';

export async function disagree(month: Month): Promise<void> {
  const settled = `/crimes/${month.of.lamphey.crime}`;
  await send(month, 'rees', 15, '12:00', `${settled}/not-stalking`, {
    do: 'add',
    reason: 'A quarrel about a parking place between neighbours.',
  });
  await send(month, 'pryce', 14, '09:40', `${settled}/not-stalking`, {
    do: 'read',
    verdict: 'no',
    why: 'One person is followed home, four times in a fortnight.',
  });
  await send(month, 'morgan', 14, '10:30', `${settled}/offence`, { do: 'owner', who: '0344' });
  await send(month, 'vaughan', 12, '16:00', `${settled}/offence`, {
    do: 'settle',
    final: 'stalking_s2a',
    finalReason: 'Followed, watched, and knows that it is unwanted. The crime system is changed today.',
  });
  const open = `/crimes/${month.of.manorbier.crime}`;
  await send(month, 'bowen', 6, '14:45', `${open}/offence`, {
    do: 'view',
    offence: 'stalking_s2a',
    reason: 'Waits for her at two places; more than harassment.',
  });
  await send(month, 'morgan', 5, '09:00', `${open}/offence`, { do: 'owner', who: '0344' });
}
