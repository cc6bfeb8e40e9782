// The front door of the meetings room: daily management meetings, IOM, MAPPA, intelligence forums and the stalking clinic.

export { readActions } from './action-store.ts';
export { listHeardCases } from './list-heard-cases.ts';
export { meetingsOfCrime } from './list-of-crime.ts';
export { placeNamed } from './meeting-kind.ts';
export type { MeetingPlace } from './meeting-kind.ts';
export { considerationNumber, itemsOf } from './item-store.ts';
export { findMeeting } from './meeting-store.ts';
export type { MeetingAnswer, MeetingItem } from './meeting.ts';
export { addCase, closeMeeting, openMeeting, planMeeting } from './open-meeting.ts';
export { meetingPages } from './pages/index.ts';
export { recordAction } from './record-action.ts';
export { recordItem } from './record-item.ts';
export type { ItemReport } from './record-item.ts';
