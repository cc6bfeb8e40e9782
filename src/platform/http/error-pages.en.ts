// English words of the pages that say what went wrong.

export const english = {
  home: 'Go to your home page',
  signIn: 'Sign in',
  again: 'Open the page again',
  keptForm: 'Sign in and open the form',
  saved: 'Open what was saved',
  notFound: {
    heading: 'We cannot find that page',
    first: 'Check the address.',
    second: 'If you followed a link, the record may have a new reference. Search for it.',
  },
  notAllowed: {
    heading: 'Your role does not open this page',
    first: 'Ask your supervisor if your work needs it.',
    second: 'This attempt is in the access log.',
  },
  badRequest: {
    heading: 'This form was not sent in full',
    first: 'Nothing was saved.',
    second: 'Open the page again and send the form from there.',
  },
  notOurForm: {
    heading: 'This form is out of date',
    first: 'Nothing was saved. You may have signed in again since you opened it.',
    second: 'Open the page again and send the form from there.',
  },
  changedForm: {
    heading: 'This form was already saved',
    first: 'You changed it and sent it again. The second version was not saved.',
    second: 'Open what was saved and check it. To add more, start a new form.',
  },
  tooLarge: {
    heading: 'That is too much to send',
    first: 'Nothing was saved.',
    second: 'Shorten the text or choose a smaller file.',
  },
  tooMany: {
    heading: 'Too many requests',
    first: 'Wait a minute, then try again.',
    second: 'Nothing was lost.',
  },
  expired: {
    heading: 'You were signed out',
    first: 'No page was opened or saved for a while, so we signed you out.',
    kept: 'What you typed is kept for you alone until tomorrow. It has not been saved to a record.',
    lost: 'Nothing was saved. Passwords are never kept.',
  },
  fault: {
    heading: 'Something went wrong here',
    first: 'The fault is ours. Nothing from this page was saved.',
    reference: (reference: string) => `Tell the service desk this reference: ${reference}`,
  },
};
