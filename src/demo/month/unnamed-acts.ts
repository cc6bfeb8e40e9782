// The case of the month in which nobody is named: considered, logged, assessed high, and so in the queue with a reviewer and a time.

import { send } from './month.ts';
import type { Month } from './month.ts';
import { crimeOfNobody } from './month-store.ts';

/** Response officer and Domestic Abuse Officer; what needs no suspect is answered, the rest waits for one. */
export async function workOnUnnamed(month: Month): Promise<void> {
  const about = `crime=${await crimeOfNobody(month.db)}`;
  await send(month, 'rees', 3, '16:20', `/considerations/new?${about}`, {
    'answer-victim-safety': 'already-in-place',
    'answer-identification': 'going-ahead',
    wish: 'supports',
    place: 'own-review',
    note: 'Film from two shops is kept; the tracker goes to the digital unit',
  });
  await send(month, 'bowen', 3, '17:05', `/conduct-logs/new?${about}`, {
    lines: [
      `${month.ago(12).toString()} 07:30 note on the windscreen`,
      `${month.ago(8).toString()} 07:40 note on the windscreen, names her place of work`,
      `${month.ago(4).toString()} tracker found under the car`,
    ].join('\n'),
  });
  await send(month, 'pryce', 2, '11:50', `/risk-assessments/new?${about}&tool=sash`, {
    state: 'completed',
    level: 'high',
    reasons: 'A tracker and notes that show where she is. Nobody is known, so nobody is held.',
  });
}
