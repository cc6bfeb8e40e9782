// English words of the form that answers a concern or changes the provider of a referral.

export const en = {
  title: 'Answer for a referral',
  concernTitle: 'Answer a provider’s concern',
  providerTitle: 'Give the referral to another provider',
  caption: (ref: string, name: string) => `${ref}, ${name}`,
  back: (ref: string) => `Back to ${ref}`,
  providerNow: (name: string) => `Provider now: ${name}`,
  provider: 'Which provider?',
  choose: 'Choose a provider',
  why: 'Why?',
  done: 'What was done about it?',
  hint: 'No victim’s name or address.',
  send: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  ended: 'This referral has ended. Its provider stays as it was.',
  answered: (answer: string) => `It has been answered already: ${answer}`,
  textNeeded: 'Write at most 500 characters',
  chooseProvider: 'Choose the provider',
} as const;
