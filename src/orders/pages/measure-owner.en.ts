// English words of the form that says who owns an order, notice or bail.

export const en = {
  title: 'Owner and deputy',
  line: 'The owner answers for it: service, checks, the victim told, renewal in time.',
  ownerNow: 'Owner',
  deputyNow: 'Deputy',
  waits: 'Until it is accepted, nothing changes.',
  act: 'What do you want to do?',
  accept: { owner: 'Accept: I am the owner from today', deputy: 'Accept: I am the deputy from today' },
  decline: { owner: 'Decline to be the owner', deputy: 'Decline to be the deputy' },
  withdraw: {
    owner: (name: string) => `Take back the offer to ${name} to be the owner`,
    deputy: (name: string) => `Take back the offer to ${name} to be the deputy`,
  },
  take: { owner: 'Take it: I am the owner from today', deputy: 'Take it: I am the deputy from today' },
  offer: { owner: 'Ask somebody to be the owner', deputy: 'Ask somebody to be the deputy' },
  putDown: {
    owner: 'Leave it without an owner: say why. The unit answers for it.',
    deputy: 'Leave it without a deputy: say why',
  },
  staff: 'Who is asked?',
  staffHint: 'Only where you ask somebody.',
  chooseStaff: 'Choose a name',
  reason: 'Why?',
  reasonHint: 'Needed where it is left without an owner or a deputy.',
  send: 'Save',
  saved: 'Saved.',
  asked: 'Offer made. Nothing changes until it is accepted.',
  chooseAct: 'Choose what you want to do',
  problems: {
    'not-yours': 'Somebody has it. Ask a supervisor or the civil orders team to change that.',
    'no-change': 'That is so already. Choose another, or cancel.',
    'reason-needed': 'Say why nobody will have it',
    'same-person': 'The owner cannot be the deputy too. Choose another name.',
    'not-in-post': 'That person is not in post. Choose another name.',
    'no-offer': 'That offer has been answered or taken back.',
  },
} as const;
