// Welsh words for taking work on and putting it down. Drafts for the force's translators to approve.

import type { WordsOf } from '#platform';

import type { en } from './claims.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Gwaith heb ei gymryd',
  held: (name) => `Mae’r gwaith hwn gan ${name}.`,
  heldSince: (name, when) => `Mae’r gwaith hwn gan ${name} ers ${when}.`,
  heldText: 'Siaradwch â’r person hwnnw cyn gweithredu, neu dewiswch waith arall.',
  doneTitle: 'Nid yw’r gwaith hwn yno mwyach',
  doneText: 'Mae rhywun wedi’i wneud, neu mae’r cofnod wedi newid. Ni chymerwyd dim.',
  yoursTitle: 'Mae’r gwaith hwn gennych eisoes',
  yoursText: 'Mae ar eich rhestr o dan “Fi yn unig”.',
  notTakenTitle: 'Nid oes neb wedi cymryd y gwaith hwn',
  notTakenText: 'Nid oes dim i’w roi i lawr.',
  needsOwnerTitle: 'Mae angen perchennog ar y gorchymyn hwn',
  needsOwnerText: 'Dewiswch un ar dudalen y gorchymyn, gyda’r diwrnod a’r rheswm.',
  back: 'Yn ôl i Heddiw',
  taken: 'Rydych wedi cymryd y gwaith hwn.',
  putDown: 'Rydych wedi rhoi’r gwaith hwn i lawr. Nid oes neb yn gyfrifol amdano nawr.',
};
