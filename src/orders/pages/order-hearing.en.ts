// English words of the hearing that follows a notice, on the notice's own page.

export const en = {
  title: 'The hearing at court',
  tags: {
    missed: (when: string) => `No hearing recorded: due by ${when}`,
    late: 'Heard late',
    outcome: 'Hearing began: outcome not recorded',
    adjourned: (when: string) => `Hearing adjourned to ${when}`,
    wasAdjourned: (when: string) => `Nothing recorded since the hearing of ${when}`,
    noDay: 'Hearing adjourned, no day given',
    probable: (ref: string) => `Check whether ${ref} decided it`,
  },
  dueBy: (when: string) => `To be heard by ${when}.`,
  missed: (when: string) => `Was to be heard by ${when}`,
  source: (source: string) => `Source: ${source}.`,
  notServed: 'The hours to the hearing run from service, which is not recorded.',
  noLimit: 'No hour of the law is worked out for it.',
  began: (when: string) => `Began ${when}.`,
  outcome: 'Record the decision on the order applied for, or the adjournment here.',
  adjourned: (when: string) => `Adjourned ${when}.`,
  to: (when: string) => `To ${when}.`,
  noDay: 'No day given: ask the court',
  inTime: {
    'in-time': 'It began within the hours of the law.',
    'in-doubt': 'It began after the earlier of two answers, and within the later. Ask Legal Services.',
    late: 'It began after the hours of the law. Ask Legal Services what protects the victim now.',
    'not-known': 'Whether it began within the hours of the law is not known.',
  },
  goesOn: (source: string) =>
    `Once adjourned, the notice continues until its application is decided (${source}).`,
  probable: {
    granted: (day: string) => `An order of the same person was granted ${day}:`,
    refused: (day: string) => `An application against the same person was refused ${day}:`,
    withdrawn: (day: string) => `An application against the same person was withdrawn ${day}:`,
  },
  check: 'Probably this notice’s own, but nobody has said so. Check it, then say whether it is.',
  tie: 'Say which order decided it',
  record: {
    'hearing-begun': 'Record that the hearing began',
    'hearing-adjourned': 'Record an adjournment',
  },
} as const;
