// English words of a supported person's page for their adviser.

import { plural } from '#platform';

export const en = {
  title: 'What they must not do, and who to ring',
  back: 'Back to the people you support',
  safe: '**Check that it is safe to show this now.** Close it afterwards. Nothing here may reach the person it binds.',
  order: (who: string, order: string) => `${who}: ${order}`,
  courtWords: 'The court’s words',
  noConditions: 'It is in force, and nobody has entered its conditions here. Ask the officer for its words.',
  noOrder: 'No order in force is recorded here for this person',
  noOrderText:
    'There may be one that is not linked to them yet. Ask the officer, and do not say that there is none.',
  closed: (count: number) =>
    plural('en', count, {
      one: 'One more order is restricted and is not shown. Ask the officer.',
      other: `${count} more orders are restricted and are not shown. Ask the officer.`,
    }),
  call: 'Who to ring',
  unconfirmed: 'These numbers are from memory. The force has not confirmed them yet.',
  next: 'What happens next',
  contact: 'How often police agreed to be in touch',
  noContact: 'Nothing is recorded. Ask the officer.',
  nothingNext: 'Nothing is recorded. Ask the officer.',
  left: 'Addresses and other people’s names are left out. Ask the officer where a zone is.',
  paper: 'Print this on one side',
  concernTitle: 'Report something',
  concernLine: 'It is on the officer’s list at once. In danger ring 999.',
  concern: 'What happened, or what worries them?',
  concernHint: 'When, where, how. Their own words count. Leave out their name and address.',
  concernNeeded: 'Say what happened',
  concernTooLong: 'Make it shorter',
  raise: 'Send it to the officer',
  raised: 'Sent. It is on the officer’s list now.',
  raisedAfter: 'Sent to the officer. You do not see this person here now.',
  waits: 'not answered yet',
  answered: (when: string) => `answered ${when}: ask the officer`,
  told: 'What they were told',
  toldCaption: 'Each time they were told, the newest first',
  toldHeads: { day: 'Day', what: 'About', how: 'How' },
  notTold: 'No telling is recorded.',
  others: 'Not in force',
};
