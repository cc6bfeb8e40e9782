// Every page of the meetings room.

import type { Page } from '#platform';

import { clinicPage, clinicsPage } from './clinics.ts';
import { closeMeetingPage } from './close-meeting.ts';
import { meetingActionPage } from './meeting-action.ts';
import { meetingCasePage } from './meeting-case.ts';
import { meetingPage } from './meeting.ts';
import { meetingsPage } from './meetings.ts';
import { minutesPage } from './minutes.ts';

export const meetingPages: readonly Page[] = [
  meetingsPage,
  meetingPage,
  meetingCasePage,
  closeMeetingPage,
  minutesPage,
  clinicsPage,
  clinicPage,
  meetingActionPage,
];
