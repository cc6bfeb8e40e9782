// Texts that are rightly the same in English and Welsh: names, marks and borrowed words. Everything else must differ.

export const sameInBothLanguages: readonly string[] = [
  'English',
  'Cymraeg',
  'Person',
  // A condition is shown in the language in which the court wrote it.
  'The defendant must not contact the person named in the schedule by any means.',
];
