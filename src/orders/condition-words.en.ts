// English words for conditions in lists: where one comes from and how long it lasts.

export const en = {
  to: (clauseNo: number, day: string) => `condition ${clauseNo}, to ${day}`,
  noEnd: (clauseNo: number) => `condition ${clauseNo}, no end date`,
  endNotKnown: (clauseNo: number) => `condition ${clauseNo}, end date not recorded`,
  untilDecided: (clauseNo: number) => `condition ${clauseNo}, until the court decides`,
  withProgramme: (clauseNo: number) => `condition ${clauseNo}, until the programme ends`,
  promisedNote: (source: string) =>
    `An undertaking, given in place of an order. Ask whether it is also a crime: you can arrest for that. Record every breach. ${source}.`,
  promisedFrom: (day: string) => `undertaking of ${day}, end not recorded`,
  promisedTo: (from: string, to: string) => `undertaking of ${from}, to ${to}`,
  promiseNotWritten: 'What was promised is not recorded. Ask the court.',
  unproved: {
    service: 'Not served yet.',
    awareness: 'A crime only once they knew of it: not shown yet.',
  },
  noneEntered: 'No conditions entered yet. Read the order or the custody record.',
} as const;
