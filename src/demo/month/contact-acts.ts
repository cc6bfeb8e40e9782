// Contact agreements of the month: one kept each week, one not agreed yet with a day to ask again, one each fortnight.

import { dayOf } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';

export async function keepContact(month: Month): Promise<void> {
  const of = (crime: string) => `/crimes/${crime}/victims/1`;
  const carew = of(month.of.carew.crime);
  const lamphey = of(month.of.lamphey.crime);
  const amroth = of(month.of.amroth.crime);
  await send(month, 'pryce', 16, '15:20', `${carew}/agreement`, {
    do: 'agreed',
    interval: '7-days',
    method: 'phone',
    language: 'english',
    who: 'Only herself, on the number she gave',
    hours: 'Working days between ten and two',
    never: 'Nothing by post; no caller name',
    voicemail: 'no',
    paper: 'no',
  });
  const told = (days: number, topics: readonly string[]) =>
    send(month, 'pryce', days, '11:10', carew, { do: 'contact', reached: 'yes', topics, method: 'phone' });
  await told(9, ['update', 'bail']);
  await told(2, ['update', 'order']);
  await send(month, 'bowen', 10, '16:45', `${lamphey}/agreement`, {
    do: 'none',
    reason: 'wants-time',
    reasonWords: '',
    ...dayOf('again', month.ago(-5)),
  });
  await send(month, 'bowen', 20, '12:30', `${amroth}/agreement`, {
    do: 'agreed',
    interval: '14-days',
    method: 'email',
    language: 'welsh',
    who: '',
    hours: 'Evenings',
    never: '',
    voicemail: 'not-asked',
    paper: 'yes',
  });
  await send(month, 'bowen', 7, '18:05', amroth, {
    do: 'contact',
    reached: 'yes',
    topics: ['update'],
    method: 'email',
  });
}
