// English words for conditions in lists: where one comes from and how long it lasts.

export const en = {
  to: (clauseNo: number, day: string) => `condition ${clauseNo}, to ${day}`,
  noEnd: (clauseNo: number) => `condition ${clauseNo}, no end date`,
  endNotKnown: (clauseNo: number) => `condition ${clauseNo}, end date not recorded`,
  untilDecided: (clauseNo: number) => `condition ${clauseNo}, until the court decides`,
  withProgramme: (clauseNo: number) => `condition ${clauseNo}, until the programme ends`,
  noneEntered: 'No conditions entered yet. Read the order or the custody record.',
} as const;
