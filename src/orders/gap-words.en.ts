// English words for what nobody is looking at.

export const en = {
  kinds: {
    'bail-undecided': 'Bail ended, no decision recorded',
    'end-in-doubt': 'Application decided: did it end?',
    'hearing-unsettled': 'No decision, and no hearing to come',
    'ending-undecided': 'Ends soon, no decision',
    'victim-not-told': 'Victim not told',
    'victim-not-asked': 'Bail ends: victim not asked what they know',
    'not-served': 'Not served',
    'no-owner': 'No owner at work',
    'review-late': 'Review late',
    'victim-not-heard': 'Victim not heard',
    'no-check': 'Check late',
    'programme-not-booked': 'Programme not booked',
  },
  since: (what: string, day: string) => `${what}, since ${day}`,
  ended: (what: string, day: string) => `${what}. It ended ${day}`,
  ends: (day: string) => `Ends ${day}, no decision`,
  due: (what: string, day: string) => `${what}, due ${day}`,
} as const;
