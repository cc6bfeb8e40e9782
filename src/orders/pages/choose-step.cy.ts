// Welsh words of the page on which a step is chosen before it is recorded.

import type { WordsOf } from '#platform';

import type { en } from './choose-step.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi cam',
  line: 'Dewiswch beth ddigwyddodd. Dim ond yr hyn all ddilyn o’r cofnod sydd ar y rhestr.',
  beside: 'Digwyddodd rhywbeth nad yw’r gyfraith yn darparu ar ei gyfer',
  besideLine:
    'Nid yw’r gyfraith yn rhoi’r un o’r rhain i’r math hwn o orchymyn. Os digwyddodd un, cofnodwch ef a dywedwch pam.',
  interim: 'Gwnaed gorchymyn interim: cofnodwch ef o’i bapurau',
  nothing: 'Ni all eich rôl gofnodi dim arno nawr. Gofynnwch i’r sawl sy’n cadw’r gofrestr.',
};
