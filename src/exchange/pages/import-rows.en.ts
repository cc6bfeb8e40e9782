// English words of the page of the rows of an import that something was wrong with.

export const en = {
  title: 'Rows with problems',
  heading: (ref: string) => `Rows with problems in ${ref}`,
  back: 'Back to the import',
  show: 'Show',
  which: 'Which rows',
  both: 'Refused and kept',
  error: 'Refused',
  warning: 'Kept with a warning',
  caption: 'Problems, in the order of the file',
  heads: { row: 'Row', column: 'Column', value: 'What we read', what: 'What to do' },
  nothing: 'No row has such a problem.',
  download: 'Download only the refused rows (CSV)',
} as const;
