// English words of the sign-in page.

export const en = {
  title: 'Sign in',
  lawful: 'Use this service for police work only. Every page you view is recorded in the access log.',
  username: 'User name',
  password: 'Password',
  signIn: 'Sign in',
  enterUsername: 'Enter your user name',
  enterPassword: 'Enter your password',
  wrong: 'The user name or password is not right. Check both and try again.',
  tooMany: 'Too many tries. Wait 15 minutes, or ask the service desk.',
  demonstration: 'Demonstration: sign in with one press',
  demonstrationText: 'Nobody here is real. Choose a role to look around.',
  as: (name: string, role: string) => `${name}, ${role}`,
  local: 'Sign in with a local account',
} as const;
