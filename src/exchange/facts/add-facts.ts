// Which adder takes the rows of which kind.

import type { ImportKind } from '../columns/column.ts';
import { addAssessments } from './add-assessments.ts';
import { addBreaches } from './add-breaches.ts';
import { addConditions } from './add-conditions.ts';
import { addCrimes } from './add-crimes.ts';
import { addMeasures } from './add-measures.ts';
import { addOutcomes } from './add-outcomes.ts';
import { addParties } from './add-parties.ts';
import { addPeople } from './add-people.ts';
import { addStreet } from './add-street.ts';
import type { AddFacts } from './read-fact-batch.ts';

export const addFacts = {
  people: addPeople,
  crimes: addCrimes,
  parties: addParties,
  orders: addMeasures,
  bail: addMeasures,
  conditions: addConditions,
  breaches: addBreaches,
  outcomes: addOutcomes,
  assessments: addAssessments,
  street: addStreet,
} as const satisfies Record<ImportKind, AddFacts>;
