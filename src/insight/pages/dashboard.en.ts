// English words of the oversight page, until figures are built.

export const en = {
  title: 'Oversight',
  text1:
    'Dashboards, samples, satisfaction and recommendations are not built yet. No figure is shown until its rows can be shown too.',
  text2: 'The registers of orders and bail can be filtered, counted and downloaded now.',
} as const;
