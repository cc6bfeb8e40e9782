// A course of conduct in words: rows of one line of events, its tempo in sentences, and weeks and channels as plain counts.

import { whatWasBreached } from '#breaches';
import { currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { clockTime, londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './course-words.cy.ts';
import { en } from './course-words.en.ts';
import type { CourseItem } from './read-course.ts';
import { byChannel, tempo, weeks } from './tempo.ts';

const courseWords = { en, cy } as const;
const weeksShown = 13;

/** Name of a crime's offence, as classified or as given. */
export function offenceWords(language: Language, book: ReferenceBook, record: CrimeRecord): string {
  const { offenceKey, offenceGiven } = currentVersion(record);
  return offenceKey === null ? (offenceGiven ?? '') : book.name('offence', offenceKey, language);
}

/** What one item is, in words, and the page it leads to. */
export function itemTitle(language: Language, book: ReferenceBook, { what }: CourseItem) {
  const w = courseWords[language];
  switch (what.kind) {
    case 'crime': {
      const { crime } = what.record;
      return {
        text: w.crime(crime.number, offenceWords(language, book, what.record)),
        href: `/crimes/${crime.ref}`,
      };
    }
    case 'breach': {
      const text = whatWasBreached(language, what.record).replaceAll('**', '').replace(/\.$/u, '');
      return { text: w.breach(text), href: `/breaches/${what.record.breach.ref}` };
    }
    case 'event':
      return {
        text: what.event.account === null ? w.noAccount : w.event(what.event.account),
        href: `/conduct-logs/${what.event.logRef}`,
      };
  }
}

/** The day of an item, and the time where it is known. */
export function itemWhen(language: Language, { on, at }: CourseItem): string {
  return at === null ? shortDay(language, on) : `${shortDay(language, on)}, ${clockTime(at)}`;
}

export function courseColumns(language: Language) {
  const { heads } = courseWords[language];
  return [heads.when, heads.what, heads.channel, heads.victims, heads.length].map((text) => ({ text }));
}

/** Rows of the one line. */
export function courseRows(language: Language, book: ReferenceBook, items: readonly CourseItem[]) {
  const w = courseWords[language];
  return items.map((item) => ({
    cells: [
      { text: itemWhen(language, item), datetime: item.on.toString() },
      [
        itemTitle(language, book, item),
        ...(item.what.kind === 'event'
          ? [{ text: w.logged(item.what.event.logRef, item.what.event.lineNo), quiet: true, line: true }]
          : []),
      ],
      item.channels
        .map((channel) => book.nameThen('channel', channel, language, londonDate(item.recordedAt)))
        .join(', '),
      item.victims.map((letter) => w.victim(letter)).join(', '),
      item.minutes === null ? '' : lengthOf(language, item.minutes),
    ],
  }));
}

/** Minutes under an hour, then hours to one place. */
function lengthOf(language: Language, minutes: number): string {
  const w = courseWords[language];
  if (minutes < 60) return w.minutes(minutes);
  return w.hours(String(Math.round(minutes / 6) / 10));
}

/** The finding in sentences, and the counts behind it. Crimes are reports, so they are not counted as events. */
export function tempoView(
  language: Language,
  book: ReferenceBook,
  items: readonly CourseItem[],
  today: Temporal.PlainDate,
) {
  const w = courseWords[language];
  const events = items.filter(({ what }) => what.kind !== 'crime');
  const figures = tempo(events, today);
  // One word for what was counted over many days: the list's own now.
  const nameOf = (channel: string) => book.nameThen('channel', channel, language, book.on);
  const shown = weeks(events, today, weeksShown);
  const mostOfWeek = Math.max(1, ...shown.map((week) => week.events));
  const channels = byChannel(events);
  const mostOfChannel = Math.max(1, ...channels.map((each) => each.events));
  const counted = (each: { readonly events: number; readonly minutes: number }) =>
    each.minutes === 0 ? String(each.events) : w.countAndTime(each.events, lengthOf(language, each.minutes));
  return {
    isEmpty: events.length === 0,
    sentences: [
      w.tempo(figures.recent, figures.before),
      figures.withMinutes === 0
        ? w.noTime(figures.events)
        : w.time(lengthOf(language, figures.minutes), figures.withMinutes, figures.events),
      ...(figures.newChannels.length === 0
        ? []
        : [w.newChannels(figures.newChannels.map(nameOf).join(', '))]),
    ],
    weeks: {
      heading: w.weeks,
      caption: w.weeksCaption,
      head: { name: w.heads.when, value: w.count },
      rows: shown.map((week) => {
        const day = shortDay(language, week.from);
        return {
          name: week.isRunning ? w.running(day) : w.week(day),
          value: counted(week),
          share: Math.round((week.events / mostOfWeek) * 100),
        };
      }),
    },
    channels: {
      heading: w.channels,
      caption: w.channelsCaption,
      head: { name: w.channelHead, value: w.count },
      rows: channels.map((each) => ({
        name: nameOf(each.channel),
        value: counted(each),
        share: Math.round((each.events / mostOfChannel) * 100),
      })),
    },
  };
}
