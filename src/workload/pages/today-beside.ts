// What stands beside the list of the day: who is outstanding longest, and what has changed since yesterday.

import { measurePath, stepWords } from '#orders';
import { clockTime, londonDate, weekdayAndDay, words } from '#platform';
import type { Language } from '#platform';

import type { Change } from '../changes-store.ts';
import type { Outstanding } from '../outstanding-store.ts';
import { lengthText, momentText } from '../present-due.ts';
import { personLink } from '../present-work.ts';
import type { WorkReader } from '../present-work.ts';
import { cy } from './today.cy.ts';
import { en } from './today.en.ts';

const pageWords = words(en, cy);
const recordsBeside = 6;

/** The people outstanding longest, and how many more there are. */
export function outstandingView(
  reader: WorkReader,
  outstanding: { readonly people: readonly Outstanding[]; readonly total: number },
) {
  const w = pageWords[reader.language];
  const today = londonDate(reader.now);
  const more = outstanding.total - outstanding.people.length;
  return {
    people: outstanding.people.map(({ personId, since, breaches }) => {
      const when = momentText(reader.language, since, today);
      return [
        personLink(reader, personId),
        { text: lengthText(reader.language, since, reader.now), late: true },
        {
          text: lookingText(w, when, breaches),
          quiet: true,
          line: true,
        },
      ];
    }),
    more: more > 0 ? w.outstandingMore(more) : null,
  };
}

function lookingText(w: (typeof pageWords)['en'], when: string, breaches: number): string {
  if (breaches === 0) return w.lookingSinceCrime(when);
  return breaches === 1 ? w.lookingSince(when) : w.lookingSinceFor(when, breaches);
}

/** What was recorded since, newest record first, each fact once. */
export function changesView(reader: WorkReader, since: Temporal.Instant, changes: readonly Change[]) {
  const { language } = reader;
  const w = pageWords[language];
  const today = londonDate(reader.now);
  const when = `${weekdayAndDay(language, londonDate(since))} ${clockTime(since)}`;
  const records = [...Map.groupBy(changes, (change) => change.ref).values()].slice(0, recordsBeside);
  return {
    title: w.changedSince(when),
    lines: records.flatMap((facts) => {
      const [newest] = facts;
      if (newest === undefined) return [];
      const path = newest.kind === 'measure' ? measurePath(newest) : `/breaches/${newest.ref}`;
      const time = londonDate(newest.at).equals(today)
        ? clockTime(newest.at)
        : momentText(language, newest.at, today);
      const steps = facts.toReversed().map((change) => changeWords(language, change));
      return [
        [
          { text: newest.ref, href: path },
          [...new Set(steps)].join(', '),
          { text: time, quiet: true, line: true },
        ],
      ];
    }),
  };
}

function changeWords(language: Language, change: Change): string {
  return change.kind === 'measure'
    ? stepWords(language, change.step, change.regime)
    : pageWords[language].breachSteps[change.step];
}
