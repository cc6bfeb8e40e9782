// English words of the page of victims.

export const en = {
  title: 'Victims',
  text1: 'What a victim agreed about contact is on the page of each crime, with every contact made.',
  text2: 'Victims are shown by letter on the page of each perpetrator. A name is one logged step away.',
  text3: 'There, an adviser is named for a victim who agreed. The adviser sees what protects that victim.',
  due: 'Contacts with victims that are due',
  notHeard: 'Victims not heard from about an order',
  advisers: 'Advisers and their services',
} as const;
