// English words of the page that shows a victim's name and contact after a reason is given.

export const en = {
  title: 'Show name and contact',
  heading: (label: string) => `Victim ${label}: name and contact`,
  why: 'Why do you need it?',
  hint: 'Your name, the time and this reason go into the access log.',
  show: 'Show name and contact',
  back: 'Back to victims',
  chooseReason: 'Choose why you need the name and contact',
  safety: 'Reach this victim only as they agreed. Read how it is safe first.',
  noSafety:
    'No safe way to contact this victim is agreed here. Check the crime record before making contact.',
  safeIn: (crime: string) => `Safe contact, agreed in ${crime}`,
  safetyHidden: 'Safety',
  name: 'Name',
  language: 'Preferred language',
  inWelsh: 'Welsh',
  inEnglish: 'English',
  address: 'Address',
  kinds: { phone: 'Phone', email: 'E-mail' },
  notRecorded: 'Not recorded',
  notPrinted: 'A victim’s name and contact are not printed. Read them on the screen.',
  shown: 'This view is in the access log. It closes after 15 minutes.',
} as const;
