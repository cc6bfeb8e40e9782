// English words of the page of the chronology for a court.

export const en = {
  title: 'Chronology for court',
  back: 'Back to breaches',
  read: '**Read it before you send it.** Names, addresses and numbers on record are withheld from the accounts, and whatever looks like one. What nobody recorded could not be withheld.',
  english: 'PDF in English',
  welsh: 'PDF in Welsh',
  marking: 'Demonstration data: nobody here is real',
  contraventionsCaption: 'Every contravention, oldest first',
  measuresCaption: 'What happened to each order, notice and bail, in the order in which they were made',
} as const;
