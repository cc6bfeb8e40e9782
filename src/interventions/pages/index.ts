// Every page of the interventions room.

import type { Page } from '#platform';

import { considerationPage } from './consideration.ts';
import { considerationDaysPage } from './consideration-days.ts';
import { considerationsPage } from './considerations.ts';
import { followUpPage } from './follow-up.ts';
import { newConsiderationPage } from './new-consideration.ts';
import { newReferralPage } from './new-referral.ts';
import { primaryHarmReviewPage } from './primary-harm-review.ts';
import { providerReferralPage } from './provider-referral.ts';
import { providerReferralsPage } from './provider-referrals.ts';
import { providersPage } from './providers.ts';
import { referralAnswerPage } from './referral-answer.ts';
import { referralPage } from './referral.ts';
import { referralStepPage } from './referral-step.ts';
import { referralsPage } from './referrals.ts';
import { secondReadingPage } from './second-reading.ts';

export const interventionPages: readonly Page[] = [
  considerationsPage,
  considerationDaysPage,
  newConsiderationPage,
  considerationPage,
  secondReadingPage,
  referralsPage,
  newReferralPage,
  referralPage,
  referralStepPage,
  referralAnswerPage,
  providersPage,
  providerReferralsPage,
  providerReferralPage,
  followUpPage,
  primaryHarmReviewPage,
];
