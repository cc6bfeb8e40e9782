// Every page of the interventions room.

import type { Page } from '#platform';

import { considerationPage } from './consideration.ts';
import { considerationDaysPage } from './consideration-days.ts';
import { considerationsPage } from './considerations.ts';
import { newConsiderationPage } from './new-consideration.ts';
import { secondReadingPage } from './second-reading.ts';

export const interventionPages: readonly Page[] = [
  considerationsPage,
  considerationDaysPage,
  newConsiderationPage,
  considerationPage,
  secondReadingPage,
];
