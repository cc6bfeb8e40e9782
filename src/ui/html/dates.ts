// Days and times as the interface writes them come from the platform; kept here so that this room's imports stay short.

export { clockTime, fullDay, longDay, monthName, shortDay, shortMoment, weekdayAndDay } from '#platform';
