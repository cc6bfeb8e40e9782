// English words of signing out and the page after it.

export const en = {
  title: 'You are signed out',
  text: 'Close the browser if others use this computer.',
  again: 'Sign in again',
} as const;
