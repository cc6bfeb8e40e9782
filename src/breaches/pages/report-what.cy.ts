// Welsh words of step 2 of recording a breach: what happened.

import type { WordsOf } from '#platform';

import type { en } from './report-what.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Beth ddigwyddodd?',
  line: 'Dim ond yr hyn sy’n hysbys nawr. Gellir ychwanegu mwy at y cofnod wedyn.',
  occurred: 'Ar ba ddiwrnod y digwyddodd?',
  occurredTime: 'Faint o’r gloch, os yw’n hysbys?',
  reported: 'Ar ba ddiwrnod y cafodd yr heddlu wybod?',
  reportedTime: 'Faint o’r gloch?',
  channels: 'Sut y’i gwnaed?',
  channelsHint: 'Dewiswch bob un sy’n berthnasol.',
  account: 'Disgrifiad byr',
  accountHint: 'Beth a wnaeth y person. Dim enw na chyfeiriad dioddefwr: nodwch “Dioddefwr A”.',
};
