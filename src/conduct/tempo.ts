// How often, by which channel and for how long, week by week: plain counts of events, and no estimate of anything. Pure.

export type Counted = {
  readonly on: Temporal.PlainDate;
  readonly channels: readonly string[];
  readonly minutes: number | null;
};

export type Week = {
  /** Its Monday. */
  readonly from: Temporal.PlainDate;
  readonly events: number;
  readonly minutes: number;
  /** Whether the week has not ended: its count can still grow. */
  readonly isRunning: boolean;
};

export type ChannelCount = {
  readonly channel: string;
  readonly events: number;
  readonly minutes: number;
};

/** The Monday of a day's week. */
export function weekOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The last so many weeks to a day, the oldest first, with a week of nothing shown as nothing. */
export function weeks(events: readonly Counted[], to: Temporal.PlainDate, count: number): readonly Week[] {
  const last = weekOf(to);
  const byWeek = Map.groupBy(events, ({ on }) => weekOf(on).toString());
  return Array.from({ length: count }, (_, place) => {
    const from = last.subtract({ days: 7 * (count - 1 - place) });
    const own = byWeek.get(from.toString()) ?? [];
    return { from, events: own.length, minutes: sum(own), isRunning: from.equals(last) };
  });
}

/** How many events each channel was used in, most first; an event by two channels counts in each, its time once in the first. */
export function byChannel(events: readonly Counted[]): readonly ChannelCount[] {
  const counts = new Map<string, { events: number; minutes: number }>();
  for (const { channels, minutes } of events) {
    for (const [place, channel] of channels.entries()) {
      const own = counts.get(channel) ?? { events: 0, minutes: 0 };
      counts.set(channel, {
        events: own.events + 1,
        minutes: own.minutes + (place === 0 ? (minutes ?? 0) : 0),
      });
    }
  }
  return [...counts]
    .map(([channel, own]) => ({ channel, ...own }))
    .toSorted((a, b) => b.events - a.events || (a.channel < b.channel ? -1 : 1));
}

export type Tempo = {
  readonly events: number;
  readonly minutes: number;
  /** Events that say how long they took. */
  readonly withMinutes: number;
  readonly firstOn: Temporal.PlainDate | null;
  readonly lastOn: Temporal.PlainDate | null;
  /** In the last 28 days, and in the 28 before them. */
  readonly recent: number;
  readonly before: number;
  /** Channels in the last 28 days that were not used in any event before them. */
  readonly newChannels: readonly string[];
};

/** The figures of a list of events on a day. */
export function tempo(events: readonly Counted[], today: Temporal.PlainDate): Tempo {
  const days = events.map(({ on }) => on).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const recentFrom = today.subtract({ days: 27 });
  const beforeFrom = today.subtract({ days: 55 });
  const isFrom = (from: Temporal.PlainDate) => (event: Counted) =>
    Temporal.PlainDate.compare(event.on, from) >= 0;
  const recent = events.filter(isFrom(recentFrom));
  const earlier = events.filter((event) => !isFrom(recentFrom)(event));
  const used = new Set(earlier.flatMap(({ channels }) => channels));
  return {
    events: events.length,
    minutes: sum(events),
    withMinutes: events.filter(({ minutes }) => minutes !== null).length,
    firstOn: days[0] ?? null,
    lastOn: days.at(-1) ?? null,
    recent: recent.length,
    before: earlier.filter(isFrom(beforeFrom)).length,
    newChannels:
      earlier.length === 0
        ? []
        : [...new Set(recent.flatMap(({ channels }) => channels))]
            .filter((channel) => !used.has(channel))
            .toSorted(),
  };
}

function sum(events: readonly Counted[]): number {
  return events.reduce((total, { minutes }) => total + (minutes ?? 0), 0);
}
