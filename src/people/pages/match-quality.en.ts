// English words of the page about the quality of matching.

export const en = {
  title: 'How good the matching is',
  back: 'Proposed matches',
  line: 'From reviewers’ answers alone: how often pairs of each weight turned out to be one person.',
  weights: 'By weight',
  caption: 'Pairs answered by weight: share that are one person, and what the model had said',
  heads: {
    weight: 'Weight in bits',
    answered: 'Answered',
    share: 'One person',
    interval: '95% interval',
    said: 'The model said',
    truth: 'In truth',
  },
  bin: (from: string, to: string) => `${from} to ${to}`,
  last: (from: string) => `${from} and more`,
  few: 'Fewer than 10: counts only',
  count: (same: number, answered: number) => `${same} of ${answered}`,
  cut: 'What threshold the answers support',
  cutNone: (least: string) =>
    `No threshold yet. Not enough is answered to say that at least ${least} of the pairs above one are right.`,
  cutFrom: (from: string, least: string, answered: number, low: string) =>
    `Pairs of ${from} bits and more: at least ${low} of them are one person, by ${answered} answers. The aim is ${least}.`,
  cutNote: 'It says what figures “with probable matches” may rest on. It joins nobody.',
  months: 'Month by month',
  monthsCaption: 'Answers by month, beside what the model said of the same pairs',
  monthHeads: {
    month: 'Month',
    answered: 'Answered',
    share: 'One person',
    said: 'The model said',
    drift: 'Against earlier months',
  },
  steady: 'As before',
  drifted: 'Differs by more than chance explains: look at new sources and retrain',
  first: 'First month',
  nothing: 'No answers yet.',
  drift: 'The newest answers against those before',
  driftFew: (newest: number, earlier: number) =>
    `Too few answers to compare: ${newest} among the newest, ${earlier} before them. At least 30 of each are needed.`,
  driftPrecision: (now: string, before: string, low: string, high: string) =>
    `Of probable pairs, ${now} were one person among the newest answers and ${before} before. The difference is ${low} to ${high} points (95% interval).`,
  driftWeight: (now: string, before: string, low: string, high: string) =>
    `The pairs answered weighed ${now} bits on average among the newest and ${before} before. The difference is ${low} to ${high} bits (95% interval).`,
  driftNear: 'Chance alone may explain it.',
  driftFar: 'That is more than chance explains: look at new sources, and have the model learn again.',
  agreementTitle: 'How far reviewers agree',
  agreement: (agreed: number, checked: number, low: string, high: string) =>
    `A second reviewer, not told the first answer, agreed on ${agreed} of ${checked} pairs: ${low} to ${high} (95% interval).`,
  agreementNone: 'No answer has been checked yet. One decided pair in 20 is shown again to another reviewer.',
  bias: 'Reviewers are asked about the most useful pairs first. Inside one band that makes little difference, so read the bands and not the whole.',
  truthNote: 'The last column is known only because everybody here is invented.',
} as const;
