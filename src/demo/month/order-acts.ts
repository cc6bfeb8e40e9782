// An interim order from the application to the first check: Legal Services and the Civil Orders Officer.

import { dayOf } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';
import { interimOrderOf } from './month-store.ts';

export async function makeOrder(month: Month): Promise<void> {
  const order = `/orders/${await interimOrderOf(month.db, month.of.carew.nominalId)}`;
  const court = 'haverfordwest-magistrates';
  await send(month, 'pritchard', 17, '11:30', `${order}/criteria`, {
    'finding-interim-main-application': 'shown',
    'words-interim-main-application': 'On the same complaint as the main application.',
    'finding-interim-appropriate': 'shown',
    'words-interim-appropriate': 'Contact goes on, and the main hearing is weeks away.',
    'finding-interim-fixed-period': 'shown',
    'words-interim-fixed-period': 'Asked for until the day listed for the main hearing.',
  });
  await send(month, 'pritchard', 17, '12:00', `${order}/steps/applied`, {
    court,
    ...dayOf('on', month.ago(17)),
  });
  await send(month, 'pritchard', 13, '15:30', `${order}/steps/granted`, {
    court,
    ...dayOf('on', month.ago(13)),
    ...dayOf('ends', month.ago(-47)),
  });
  await send(month, 'pryce', 13, '16:10', `${order}/steps/victim-told`, {
    ...dayOf('on', month.ago(13)),
    at: '16:00',
    method: 'phone',
    about: 'granted',
  });
  await send(month, 'thomas', 12, '11:20', `${order}/service`, {
    ...dayOf('on', month.ago(12)),
    at: '10:50',
    method: 'in-person',
    who: 'me',
  });
  await send(month, 'thomas', 5, '10:30', `${order}/check`, {
    ...dayOf('on', month.ago(5)),
    reason: 'in-order',
    note: 'At home when visited; conditions read through again.',
    ...dayOf('next', month.ago(-9)),
  });
}
