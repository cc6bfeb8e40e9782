// The pages of the users room.

import type { Page } from '#platform';

import { accessLogCsv, accessLogPage } from './access-log.ts';
import { accountPage } from './account.ts';
import { adminPage } from './admin.ts';
import { askForAccess } from './ask-for-access.ts';
import { directoryPage } from './directory.ts';
import { directoryPersonPage } from './directory-person.ts';
import { guidancePage } from './guidance.ts';
import { homePage, startPage } from './home.ts';
import { newUserPage } from './new-user.ts';
import { personTrainingPage } from './person-training.ts';
import { posterPage } from './poster.ts';
import { shiftsPage } from './shifts.ts';
import { signInPage } from './sign-in.ts';
import { signedOutPage, signOutPage } from './sign-out.ts';
import { trainingPage } from './training.ts';
import { unsentFormPage } from './unsent-form.ts';
import { userPage } from './user.ts';

export const userPages: readonly Page[] = [
  startPage,
  homePage,
  signInPage,
  signOutPage,
  signedOutPage,
  accountPage,
  askForAccess,
  unsentFormPage,
  accessLogPage,
  accessLogCsv,
  adminPage,
  newUserPage,
  userPage,
  directoryPage,
  posterPage,
  shiftsPage,
  directoryPersonPage,
  guidancePage,
  trainingPage,
  personTrainingPage,
];
