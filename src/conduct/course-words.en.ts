// English words of a course of conduct, shared by the pages that show it.

import { plural } from '#platform';

export const en = {
  heads: { when: 'When', what: 'What', channel: 'How', victims: 'Victim', length: 'Time spent' },
  caption: 'Everything recorded, newest first',
  crime: (number: string, offence: string) => `Crime ${number}: ${offence}`,
  breach: (what: string) => `Breach: ${what}`,
  event: (account: string) => account,
  noAccount: 'No words recorded',
  logged: (ref: string, line: number) => `${ref}, line ${line}`,
  victim: (letter: string) => `Victim\u00a0${letter}`,
  minutes: (minutes: number) => `${minutes} min`,
  hours: (hours: string) => plural('en', Number(hours), { one: '1 hour', other: `${hours} hours` }),
  tempo: (recent: number, before: number) => `Last 28 days: ${recent}. The 28 days before: ${before}.`,
  time: (length: string, withTime: number, events: number) =>
    `Time recorded: ${length}, in ${withTime} of ${events} events.`,
  noTime: (events: number) => `No event of ${events} says how long it took.`,
  newChannels: (names: string) => `First used in the last 28 days: ${names}.`,
  weeks: 'Events by week',
  weeksCaption: 'Breaches and logged events by week, the last 13 weeks',
  week: (day: string) => `Week from ${day}`,
  running: (day: string) => `Week from ${day}, not over yet`,
  count: 'Events',
  channels: 'Events by channel',
  channelsCaption: 'Breaches and logged events by channel, most first',
  channelHead: 'Channel',
  countAndTime: (events: number, length: string) => `${events} (${length})`,
} as const;
