// Leaving work of the day for later: for how long at most, and why.

import { listOf } from '../lists.ts';

const reasons = listOf('later-reason', 'Own list', 'local', 'as-written', [
  { key: 'waits-for-answer', en: 'Waiting for somebody else', cy: 'Yn aros am rywun arall' },
  {
    key: 'done-not-recorded',
    en: 'Done, and will be recorded',
    cy: 'Wedi’i wneud, a bydd yn cael ei gofnodi',
  },
  { key: 'record-is-wrong', en: 'The record is wrong', cy: 'Mae’r cofnod yn anghywir' },
  { key: 'does-not-help', en: 'Does not help in this case', cy: 'Nid yw’n helpu yn yr achos hwn' },
]);

const limits = listOf(
  'later-limit',
  'The force’s own rule, to be set by the force lead',
  'local',
  'as-written',
  [{ key: 'days', en: 'At most 7 days', cy: '7 diwrnod ar y mwyaf', body: { days: 7 } }],
);

export const laterEntries = [...reasons, ...limits];
