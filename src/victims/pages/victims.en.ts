// English words of the page of victims, until agreements are recorded.

export const en = {
  title: 'Victims',
  text1: 'Contact agreements, contacts and safe ways to reach a victim are not recorded here yet.',
  text2: 'Victims are shown by letter on the page of each perpetrator. A name is one logged step away.',
  text3: 'There, an adviser is named for a victim who agreed. The adviser sees what protects that victim.',
  advisers: 'Advisers and their services',
} as const;
