// Welsh words of a course of conduct, shared by the pages that show it.

import type { WordsOf } from '#platform';

import type { en } from './course-words.en.ts';

export const cy: WordsOf<typeof en> = {
  heads: { when: 'Pryd', what: 'Beth', channel: 'Sut', victims: 'Dioddefwr', length: 'Amser' },
  caption: 'Popeth a gofnodwyd, y diweddaraf gyntaf',
  crime: (number, offence) => `Trosedd ${number}: ${offence}`,
  breach: (what) => `Achos o dorri amodau: ${what}`,
  event: (account) => account,
  noAccount: 'Dim geiriau wedi’u cofnodi',
  logged: (ref, line) => `${ref}, llinell ${line}`,
  victim: (letter) => `Dioddefwr\u00a0${letter}`,
  minutes: (minutes) => `${minutes} munud`,
  hours: (hours) => `${hours} awr`,
  tempo: (recent, before) => `Y 28 diwrnod diwethaf: ${recent}. Y 28 diwrnod cyn hynny: ${before}.`,
  time: (length, withTime, events) =>
    `Amser a gofnodwyd: ${length}. Digwyddiadau sy’n nodi hyd: ${withTime} o ${events}.`,
  noTime: (events) => `Digwyddiadau: ${events}. Nid oes un yn nodi faint o amser a gymerodd.`,
  newChannels: (names) => `Defnyddiwyd gyntaf yn y 28 diwrnod diwethaf: ${names}.`,
  weeks: 'Digwyddiadau fesul wythnos',
  weeksCaption: 'Achosion o dorri amodau a digwyddiadau fesul wythnos, y 13 wythnos diwethaf',
  week: (day) => `Wythnos o ${day}`,
  running: (day) => `Wythnos o ${day}, heb ddod i ben`,
  count: 'Digwyddiadau',
  channels: 'Digwyddiadau fesul sianel',
  channelsCaption: 'Achosion o dorri amodau a digwyddiadau fesul sianel, y mwyaf gyntaf',
  channelHead: 'Sianel',
  countAndTime: (events, length) => `${events} (${length})`,
};
