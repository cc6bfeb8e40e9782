// English words of the page that counts repeat suspects both ways.

export const en = {
  title: 'Repeat suspects, counted both ways',
  back: 'Proposed matches',
  line: 'A repeat suspect is a person suspected of two crimes or more. The count depends on which records are taken for one person.',
  caption: 'People suspected of crimes, by how records are taken together',
  heads: {
    how: 'How records are taken together',
    suspects: 'Suspects',
    repeats: 'Repeat suspects',
    share: 'Share',
  },
  strict: 'Strict only: what source systems and reviewers say',
  probable: 'With probable matches: pairs that are at least 95% likely',
  expected: 'Expected, from the chance of every pair that waits',
  truth: 'In truth (everybody here is invented)',
  range: (low: number, high: number) => `${low} to ${high}`,
  sentence: (strict: number, expected: number, low: number, high: number) =>
    `Strictly counted there are ${strict} repeat suspects. About ${expected} are to be expected, in nine cases of ten ${low} to ${high}.`,
  truthSentence: (truth: number) =>
    `In truth there are ${truth}: known only because everybody here is invented.`,
  how: 'How we count',
  howText:
    'Each waiting pair is drawn as one person or two, by the chance of the model. This is done 400 times. The expected number is the mean. The range holds nine draws of ten. Records that the engine never paired are counted apart, so the expected number can still be too low.',
} as const;
