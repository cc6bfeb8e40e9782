// English words for how far an import is.

export const en = {
  uploaded: 'Waiting',
  checking: 'Checking',
  checked: 'Checked',
  applying: 'Being brought in',
  applied: 'Brought in',
  stopped: 'Stopped',
  refused: 'Refused',
} as const;
