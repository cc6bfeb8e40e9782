// English words of the shift tasking sheet.

export const en = {
  title: 'Shift tasking: outstanding suspects',
  shift: (name: string, from: string, to: string) => `${name}, ${from} to ${to}.`,
  noShift: 'No shifts are set.',
  back: 'Back to outstanding suspects',
  area: (name: string) => name,
  noArea: 'Area not recorded',
  wanted: (length: string, since: string) => `Looked for ${length}, since ${since}.`,
  owner: (name: string) => `Owner: ${name}.`,
  nobody: 'No owner.',
  last: (when: string, what: string) => `Last enquiry ${when}: ${what}.`,
  noEnquiry: 'No enquiry yet.',
  addresses: 'Addresses',
  noAddresses: 'No address on record.',
  triedMark: (address: string) => `${address} (tried)`,
  lines: 'This shift: time, place, result, officer',
  nothing: 'No one is outstanding over 24 hours here.',
  restricted: 'Restricted record: ask who may open it.',
  more: (count: number) => `The first ${count} are on this sheet. Choose an area.`,
} as const;
