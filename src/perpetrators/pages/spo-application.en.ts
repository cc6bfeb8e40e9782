// English words of the page of the pack for an SPO application.

export const en = {
  title: 'SPO application pack',
  back: 'Back to orders and bail',
  read: '**Read it before you send it.** Names, addresses and numbers on record are withheld, and whatever looks like one. What nobody recorded could not be withheld.',
  english: 'PDF in English',
  welsh: 'PDF in Welsh',
  marking: 'Demonstration data: nobody here is real',
} as const;
