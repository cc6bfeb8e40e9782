// English words of the page of one person's records and merges.

export const en = {
  called: 'Records that make up one person',
  title: (ref: string) => `Records of ${ref}`,
  back: 'Proposed matches',
  line: 'Which source records this person is made of, and every time people were taken for one.',
  person: 'The page of this person',
  records: 'Records',
  recordsCaption: 'Source records of this person, with what each says',
  recordHeads: { source: 'System', number: 'Number', name: 'Name', born: 'Born', first: 'First stood under' },
  merges: 'Merges',
  never: 'No one was ever merged with this person.',
  mergesCaption: 'Merges, oldest first',
  heads: { when: 'When', what: 'What', who: 'Who and why', state: 'State' },
  merged: (merged: string, kept: string) => `${merged} was brought under ${kept}`,
  byRule: 'The force’s rule',
  because: (who: string, why: string) => `${who}: ${why}`,
  stands: 'Stands',
  undone: (who: string, when: string) => `Undone by ${who}, ${when}`,
  undoTitle: 'Undo a merge',
  undoLine:
    'Both people are then exactly as they were, with what has been recorded about each since. They are held apart from then on, until something new is recorded.',
  which: 'Which merge?',
  reason: 'Why is it undone?',
  send: 'Undo the merge',
  saved: 'The merge is undone. Both people are as they were.',
  notRecorded: 'Not recorded',

  problems: {
    merge: 'Choose a merge',
    reason: 'Say why it is undone',
    gone: 'This merge is undone already. Nothing of yours was saved.',
  },
} as const;
