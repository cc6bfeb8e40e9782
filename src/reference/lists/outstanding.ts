// Looking for suspects: what an enquiry can find, and when a shift begins.

import { listOf } from '../lists.ts';

const results = listOf('enquiry-result', 'Own list', 'local', 'as-written', [
  { key: 'no-answer', en: 'No answer', cy: 'Dim ateb' },
  { key: 'not-there', en: 'Not there', cy: 'Ddim yno' },
  { key: 'moved-away', en: 'No longer lives there', cy: 'Ddim yn byw yno mwyach' },
  { key: 'seen-made-off', en: 'Seen, and made off', cy: 'Gwelwyd, a dianc' },
  { key: 'contacted', en: 'Reached by phone, did not come', cy: 'Cafwyd gafael dros y ffôn, ni ddaeth' },
  { key: 'new-lead', en: 'New lead: say what', cy: 'Trywydd newydd: nodi beth' },
  { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
]);

const shifts = listOf('shift', 'The force’s own rule, to be set by the force lead', 'local', 'as-written', [
  { key: 'early', en: 'Early shift', cy: 'Shifft fore', body: { from: '07:00' } },
  { key: 'late', en: 'Late shift', cy: 'Shifft hwyr', body: { from: '15:00' } },
  { key: 'night', en: 'Night shift', cy: 'Shifft nos', body: { from: '22:00' } },
]);

const rules = listOf(
  'wanted-rule',
  'The force’s own rule for Op Manatee, to be set by the force lead',
  'local',
  'as-written',
  [
    {
      key: 'inspector-test',
      en: 'Who makes the test of a search: inspector or above',
      cy: 'Pwy sy’n gwneud prawf o chwiliad: arolygydd neu uwch',
      body: { rank: 'inspector' },
    },
    {
      key: 'raised-at-meeting',
      en: 'Hours within which a suspect is raised at a daily meeting: 48',
      cy: 'Oriau y codir person dan amheuaeth ynddynt mewn cyfarfod dyddiol: 48',
      body: { hours: 48 },
    },
  ],
);

export const outstanding = [...results, ...shifts, ...rules];
