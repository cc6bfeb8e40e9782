// Texts that are rightly the same in English and Welsh: names, marks and borrowed words. Everything else must differ.

export const sameInBothLanguages: readonly string[] = ['Gwarchod', 'English', 'Cymraeg'];
