// An adviser of two victims, each named with the victim's agreement; what she reports is answered.

import { momentOn } from './hands.ts';
import { refIn, send } from './month.ts';
import type { Month } from './month.ts';
import { newestOf } from './month-store.ts';

/** The cast's first person, whose victim A has an order of five years. */
const LLOYD = 'P-10482';

export async function supportVictims(month: Month): Promise<void> {
  const named = {
    adviser: String(month.staffId('morris')),
    agreed: 'yes',
    how: 'phone',
  };
  const first = refIn(
    await send(month, 'bowen', 18, '14:00', `/supports/new?perpetrator=${LLOYD}&victim=A`, {
      ...named,
      initials: 'yes',
      reason: 'Asked for somebody who knows stalking; speaks Welsh.',
    }),
  );
  await send(month, 'pryce', 12, '16:30', `/supports/new?perpetrator=${month.of.carew.person}&victim=A`, {
    ...named,
    initials: 'no',
    reason: 'New order; wants somebody beside her at court.',
  });
  await month.hands.open('morris', momentOn(month.ago(6), '17:30'), '/adviser');
  await send(month, 'morris', 6, '17:40', `/adviser/${first}`, {
    concern: 'A car she does not know waited outside two evenings running, about nine.',
  });
  await send(month, 'bowen', 6, '18:20', `/supports/${first}`, {
    do: 'answer',
    concern: await newestOf(month.db, 'referral_concern'),
    answer: 'Rang the adviser. Patrol passes at nine this week; log begun.',
  });
}
