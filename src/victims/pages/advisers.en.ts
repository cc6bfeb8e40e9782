// English words of the page of advisers and their services.

export const en = {
  title: 'Advisers of victims',
  line: 'An adviser sees only people who agreed to it, while they work for the service that was named.',
  caption: 'Advisers by name',
  heads: { name: 'Name', service: 'Service', post: 'Account', people: 'People supported' },
  noService: 'No service',
  inPost: 'Open',
  left: 'Ended',
  accountTitle: 'For which service an adviser works',
  account: 'Which adviser?',
  works: 'For which service?',
  worksHint: 'With another service, or none, they see nobody whom they supported for the old one.',
  choose: 'Choose one',
  forNobody: 'For none',
  save: 'Save',
  saved: 'Saved.',
  noneYet: 'No account has the role of a victim’s adviser. An administrator adds one.',
  chooseAccount: 'Choose the adviser',
  chooseService: 'Choose the service',
} as const;
