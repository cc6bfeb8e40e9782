// Welsh words of the page of the chronology for a court.

import type { WordsOf } from '#platform';

import type { en } from './chronology.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cronoleg ar gyfer llys',
  back: 'Yn ôl i’r achosion o dorri amodau',
  read: '**Darllenwch ef cyn ei anfon.** Mae enwau, cyfeiriadau a rhifau sydd ar gofnod wedi’u cadw’n ôl o’r adroddiadau, ynghyd â phopeth sy’n edrych fel un. Ni ellid cadw’n ôl yr hyn na chofnododd neb.',
  english: 'PDF yn Saesneg',
  welsh: 'PDF yn Gymraeg',
  marking: 'Data enghreifftiol: nid oes neb go iawn yma',
  contraventionsCaption: 'Pob achos o dorri amodau, yr hynaf yn gyntaf',
  measuresCaption: 'Beth ddigwyddodd i bob gorchymyn, hysbysiad a mechnïaeth, yn y drefn y’u gwnaed',
};
