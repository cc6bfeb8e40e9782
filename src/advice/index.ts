// The front door of the advice room: questions about a case, to whom, and their answers.

export { askAdvice, answerAdvice } from './ask-advice.ts';
export { answerFigures, hoursToAnswer } from './advice.ts';
export type { Advice } from './advice.ts';
export { adviceAbout, listAdvice } from './advice-store.ts';
export { adviceOfCrime } from './list-advice.ts';
export { advicePages } from './pages/index.ts';
