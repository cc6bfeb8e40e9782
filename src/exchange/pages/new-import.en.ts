// English words of the page that brings a file in.

export const en = {
  title: 'Bring a file in',
  back: 'Back to imports',
  kind: 'What does the file hold?',
  source: 'System it came from (optional)',
  sourceHint: 'Short name, for example custody. Empty takes the usual one.',
  file: 'CSV file, UTF-8',
  fileHint: 'Up to 200 MB. For larger files use gwarchod import on the command line.',
  send: 'Bring in',
  chooseKind: 'Choose what the file holds',
  chooseFile: 'Choose a file',
  sourceWrong: 'Write the system in small letters, digits and hyphens',
  sent: 'The file has arrived. Reload this page to see how far it is.',
} as const;
