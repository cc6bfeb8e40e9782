// English words of the administrator's page.

export const en = {
  title: 'Users',
  line: 'Who may sign in. An administrator sees no case.',
  add: 'Add a user',
  advisers: 'For which service each victim’s adviser works',
  caption: 'Users by name',
  heads: { name: 'Name', ref: 'Number', role: 'Role', from: 'Access from', to: 'Access to', act: 'Change' },
  open: 'In post',
  end: 'End access today',
  reopen: 'Give access again',
  ended: 'Access is ended.',
  reopened: 'Access is given again.',
} as const;
