// English words of the form that ties an order to the notice before it.

export const en = {
  title: 'Was this notice’s application decided?',
  line: 'Say which order decided it, or which is another’s. Both records keep your answer and your reason.',
  which: 'Which order?',
  order: (name: string, ref: string, decision: string, day: string) => `${name} ${ref}: ${decision}, ${day}`,
  tied: 'Tied to another notice now. Your answer puts that right.',
  whatIsIt: 'What is it?',
  answers: {
    is: 'The decision on this notice’s own application',
    'is-not': 'Another’s: this notice still waits',
  },
  why: 'How do you know?',
  whyHint: 'For example the court’s register, or who told you. No address of a victim.',
  send: 'Save the answer',
  orderNeeded: 'Choose the order.',
  answerNeeded: 'Say whether it is this notice’s own.',
  whyNeeded: 'Say how you know.',
  nobody: 'No order of this person was decided since this notice was given. Record the decision first.',
} as const;
