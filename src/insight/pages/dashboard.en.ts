// English words of the oversight page, until figures are built.

export const en = {
  title: 'Oversight',
  text1:
    'Dashboards, samples and satisfaction are not built yet. No figure is shown until its rows can be shown too.',
  text2: 'The registers of orders and bail can be filtered, counted and downloaded now.',
  ready: 'What can be read now',
  places: {
    orders: 'Orders and notices',
    bail: 'Bail',
    gaps: 'What is missing on orders and bail',
    notConsidered: 'What is not considered yet',
    daysToConsider: 'Days from first report to first consideration',
    reviewFindings: 'What the review looked for, in the record now',
    recommendations: 'The 18 recommendations of the review, each with its proof',
    howWeCount: 'How we count',
    reviewCases: 'The review’s own cases, in the demonstration',
  },
} as const;
