// What the sweep asks of the force about the management of people, from reference data.

import { closureRules, managementLimits } from '#management';
import type { ClosureRules, ManagementLimits } from '#management';
import type { ReferenceBook } from '#reference';

export type ManagementRules = {
  readonly limits: ManagementLimits;
  readonly closure: ClosureRules;
  /** Cohorts, each with the group of which a person is in one at most. */
  readonly cohorts: readonly { readonly key: string; readonly group: string }[];
};

/** What the sweep asks of the force about management, from reference data. */
export function managementRules(book: ReferenceBook): ManagementRules {
  return {
    limits: managementLimits(book),
    closure: closureRules(book),
    cohorts: book.all('management-cohort').map(({ key, body }) => ({
      key,
      group: typeof body['group'] === 'string' ? body['group'] : key,
    })),
  };
}
