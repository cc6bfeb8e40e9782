// Everything the product ships as reference data, in one place.

import { adviceEntries } from './lists/advice.ts';
import { assessmentEntries } from './lists/assessments.ts';
import { breaches } from './lists/breaches.ts';
import { callTopics } from './lists/call-topics.ts';
import { caseEntries } from './lists/cases.ts';
import { guidanceEntries } from './lists/guidance.ts';
import { interventionEntries } from './lists/interventions.ts';
import { laterEntries } from './lists/later.ts';
import { managementEntries } from './lists/management.ts';
import { matching } from './lists/matching.ts';
import { meetingEntries } from './lists/meetings.ts';
import { offences } from './lists/offences.ts';
import { orders } from './lists/orders.ts';
import { outcomes } from './lists/outcomes.ts';
import { outstanding } from './lists/outstanding.ts';
import { persons } from './lists/persons.ts';
import { places } from './lists/places.ts';
import { programmeEntries } from './lists/programmes.ts';
import { responseEntries } from './lists/response.ts';
import { recommendationEntries } from './lists/recommendations.ts';
import { reviewFindingEntries } from './lists/review.ts';
import { sources } from './lists/sources.ts';
import { courses } from './lists/training.ts';
import { victimEntries } from './lists/victims.ts';
import { watchRules } from './lists/watch.ts';
import { offenceEntries } from './offence.ts';
import type { ShippedEntry } from './lists.ts';

export const shippedEntries: readonly ShippedEntry[] = [
  ...offenceEntries(offences),
  ...outcomes,
  ...places,
  ...persons,
  ...breaches,
  ...orders,
  ...sources,
  ...outstanding,
  ...watchRules,
  ...laterEntries,
  ...interventionEntries,
  ...programmeEntries,
  ...matching,
  ...courses,
  ...assessmentEntries,
  ...managementEntries,
  ...adviceEntries,
  ...caseEntries,
  ...guidanceEntries,
  ...meetingEntries,
  ...responseEntries,
  ...reviewFindingEntries,
  ...recommendationEntries,
  ...callTopics,
  ...victimEntries,
];
