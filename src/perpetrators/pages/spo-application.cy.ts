// Welsh words of the page of the pack for an SPO application. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './spo-application.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Pecyn cais am SPO',
  back: 'Yn ôl i orchmynion a mechnïaeth',
  read: '**Darllenwch ef cyn ei anfon.** Cedwir yn ôl enwau, cyfeiriadau a rhifau sydd ar y cofnod, a phopeth sy’n edrych fel un. Ni ellid cadw’n ôl yr hyn na chofnododd neb.',
  english: 'PDF yn Saesneg',
  welsh: 'PDF yn Gymraeg',
  marking: 'Data arddangos: nid oes neb yma’n real',
};
