// English words of the packet for another force.

import { plural } from '#platform';

export const en = {
  title: 'Hand-over packet',
  heading: (ref: string) => `Hand-over packet ${ref}`,
  back: 'Back to the management of the person',
  line: 'Both owners answer for this person until the receipt. Send the receipt to the owner here.',
  read: '**Read it before you send it.** What nobody recorded as a victim’s cannot be found and withheld.',
  english: 'PDF in English',
  welsh: 'PDF in Welsh',
  marking: 'Demonstration data: nobody here is real',
  withheld: (count: number) =>
    plural('en', count, {
      one: '1 name, place or number of a victim is withheld.',
      other: `${count} names, places or numbers of victims are withheld.`,
    }),
  name: 'Name',
  from: 'From',
  to: 'To',
  unit: (force: string, unit: string) => `${force}, ${unit}`,
  sent: 'Sent',
  why: 'Why',
  ownerHere: 'Owner here',
  ownerThere: 'Owner there',
  untilReceipt: 'Not known until the receipt',
  receipt: 'Receipt',
  noReceipt: 'None yet',
  received: (day: string, ref: string) =>
    ref === '' ? `Received ${day}` : `Received ${day}, their reference ${ref}`,
  takenBack: (day: string) => `Taken back ${day}`,
  person: 'The person',
  linkedVictim:
    'This person is also a victim in a linked file here. No review of every linked file finds that this person causes the primary harm.',
  conditions: 'Conditions in force now',
  noConditions: 'No order, notice or bail is in force on this record.',
  conditionHeads: { power: 'What breaking it gives', condition: 'Condition', source: 'From' },
  history: 'Breach history',
  risk: 'Newest assessments',
  cohorts: 'Cohorts',
  plan: 'Plan, and why each fits',
  planBy: (who: string, day: string, review: string) =>
    `Written by ${who}, ${day}. To be looked at again by ${review}.`,
  references: 'National systems',
  referencesLine: 'References only: look in the system itself.',
  checked: (value: string, day: string) => `${value}, looked at ${day}`,
  measures: 'Orders, notices and bail',
  measuresCaption: 'Orders, notices and bail, newest first',
  measureHeads: { ref: 'Reference', kind: 'Kind', status: 'Status', made: 'Made', ends: 'Ends' },
  crimes: 'Crimes as suspect',
  crimesCaption: 'Crimes as suspect, newest first',
  crimeHeads: { number: 'Crime', offence: 'Offence', recorded: 'Recorded', outcome: 'Outcome' },
  victims: 'Victims',
  victimsLine:
    'By letter only. Names, addresses and safe contact are not in this packet. The owner here gives them to the named owner there.',
  notRecorded: 'Not recorded',
  nothing: 'None recorded.',
  receiptTitle: 'Receipt, to be sent back',
  receiptOwner: 'Owner there, post and name',
  receiptRef: 'Reference there',
  receiptDay: 'Day',
  receiptSign: 'Signed',
} as const;
