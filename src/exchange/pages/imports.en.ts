// English words of the list of imports.

export const en = {
  title: 'Imports',
  line: 'Extracts of other systems that were brought in, newest first.',
  bring: 'Bring a file in',
  caption: 'Imports, newest first',
  heads: {
    ref: 'Import',
    kind: 'What it holds',
    name: 'File',
    state: 'State',
    rows: 'Rows',
    refused: 'Refused',
    when: 'Arrived',
  },
  nothing: 'No file has been brought in yet.',
} as const;
