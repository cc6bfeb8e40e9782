// The front door of the conduct room: what a perpetrator did, event by event, and what people say it is.

export { answerFour } from './answer-four.ts';
export { conductOf } from './conduct-store.ts';
export { decideLink } from './decide-link.ts';
export { listFour } from './list-four.ts';
export { conductOfCrime } from './list-conduct.ts';
export { conductPages } from './pages/index.ts';
export { courseRows, courseColumns, tempoView } from './present-course.ts';
export { readCourse } from './read-course.ts';
export { readDispute } from './read-dispute.ts';
export { channelWords } from './read-log.ts';
export { recordLog } from './record-log.ts';
export { giveOwner, sayNotStalking, sayOffence } from './record-views.ts';
