// English words of counts as they are told outside the force.

export const en = {
  none: '0',
  few: 'under 5',
  between: (least: number, most: number) => `${least} to ${most}`,
  about: (percent: number) => (percent === 0 || percent === 100 ? `${percent}%` : `about\u00A0${percent}%`),
} as const;
