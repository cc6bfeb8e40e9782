// English words of the page that says a record is restricted and lets the reader ask for access.

export const en = {
  title: 'Restricted record',
  text: 'This record is restricted. You cannot open it. This attempt is in the access log.',
  group: (name: string) => `It is open to: ${name}.`,
  contact: (contact: string) => `Ask: ${contact}.`,
  why: 'Why do you need it?',
  hint: 'Your request and this reason are kept. Do not name a victim.',
  ask: 'Ask for access',
  enterReason: 'Enter why you need the record',
  tooLong: 'Shorten the reason to 500 characters or fewer',
  asked: 'Your request is recorded. Someone in the group will decide.',
} as const;
