// English words of the page that adds a user.

export const en = {
  title: 'Add a user',
  line: 'Access begins today.',
  add: 'Add',
  added: 'The user is added and may sign in.',
} as const;
