// What was found about the legal criteria of each application of the demonstration force: by its owner, else by Legal Services, on the day the law was asked.

import { shippedReferenceBook } from '#reference';
import { criteriaOf } from '#orders';

import { dayText, plainDay } from './days.ts';
import type { ForceMaker } from './force-maker.ts';
import type { NewMeasure } from './new-records.ts';
import { members } from './staff-list.ts';

const lawyer = members.findIndex(({ role }) => role === 'legal-services');

/** What shows each criterion, and what is missing where there is a gap. Victims by letter only. */
const accounts: Readonly<Record<string, { readonly shown: string; readonly gap: string }>> = {
  'spo-acts': {
    shown: 'The log lists each message and visit, with days and times.',
    gap: 'The log stops at the first report; later events are still to be added.',
  },
  'spo-risk': {
    shown: 'The statement of victim A says what they fear, and why.',
    gap: 'No statement yet of what victim A fears.',
  },
  'spo-necessary': {
    shown: 'Bail ends before the trial, and words of advice made no difference.',
    gap: 'Nothing yet says why bail alone does not protect.',
  },
  'spo-area': { shown: 'Lives in the force area.', gap: 'The address is not confirmed.' },
  'interim-main-application': {
    shown: 'The main application is on the same complaint.',
    gap: 'The main application is not drafted yet.',
  },
  'interim-appropriate': {
    shown: 'The hearing is weeks away, and contact goes on.',
    gap: 'Nothing yet says why it cannot wait for the main hearing.',
  },
  'interim-fixed-period': {
    shown: 'Asked for until the day listed for the main hearing.',
    gap: 'No end is asked for yet.',
  },
};

/**
 * Adds what was found about each criterion of an application that went to Legal Services or a court.
 * A court that refused it, or lawyers who advised against it, for the criteria leave a gap; one application in three
 * that is open still has one. The same for the same force, whatever else is in it: nothing is drawn by lot.
 */
export function addFoundCriteria(maker: ForceMaker, place: number, measure: NewMeasure): void {
  const { owner, events, regime } = measure;
  const asked = events.find(({ step }) => step === 'asked-legal' || step === 'applied');
  if (asked === undefined) return;
  const book = shippedReferenceBook(plainDay(asked.on));
  const criteria = criteriaOf(book, regime).filter((key) => key in accounts);
  const isMade = events.some(({ step }) => step === 'granted');
  const isRefused = events.some(({ reason }) => reason === 'criteria-not-met');
  const hasGap = !isMade && (isRefused || place % 3 === 0);
  for (const [at, criterion] of criteria.entries()) {
    const account = accounts[criterion];
    if (account === undefined) continue;
    const isGap = hasGap && at === place % criteria.length;
    maker.sheets.applicationCriterion.add({
      measure_id: place,
      criterion,
      finding: isGap ? 'gap' : 'shown',
      words: isGap ? account.gap : account.shown,
      occurred_on: dayText(asked.on),
      recorded_at: maker.calendar.fed(asked.on),
      source_system: 'gwarchod',
      entered_by: owner ?? lawyer,
    });
  }
}
