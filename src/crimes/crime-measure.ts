// What a crime's page needs to know of what arose from it and what was considered. Later rooms hand it in.

import type { PersonSummary } from '#people';
import type { Language, PageRequest } from '#platform';

import type { CrimeRecord } from './crime.ts';

export type CrimeMeasure = {
  /** Whom it binds. */
  readonly personId: number;
  readonly ref: string;
  readonly href: string;
  readonly name: string;
  readonly status: {
    readonly text: string;
    readonly tag: 'warning' | 'late' | 'soon' | 'done' | 'info' | 'plain';
  };
  readonly grantedOn: Temporal.PlainDate | null;
};

/** Orders, notices and bail that arose from a crime, as known at a moment, newest first, in the reader's language. */
export type MeasuresOfCrime = (
  db: PageRequest['db'],
  crimeId: number,
  asKnownAt: Temporal.Instant,
  language: Language,
) => Promise<readonly CrimeMeasure[]>;

type Text = string | { readonly text: string; readonly href?: string; readonly datetime?: string };

/** What was considered about one suspect in a crime, in the reader's language. */
export type CrimeConsidered = {
  /** Whom it is about; null where nobody is named. */
  readonly personId: number | null;
  readonly rows: readonly {
    readonly date: Text;
    readonly intervention: Text;
    readonly decision: { readonly kind: string; readonly text: string };
    readonly reason: string;
  }[];
  readonly heads: {
    readonly date: string;
    readonly intervention: string;
    readonly decision: string;
    readonly reason: string;
  };
  readonly caption: string;
  readonly history: string;
  /** What is asked for and has no answer, in one sentence; empty where nothing is asked for. */
  readonly blanks: string;
  readonly blankCount: number;
  /** What is asked for once a suspect is named, in one sentence; empty where one is. */
  readonly waits: string;
  readonly record: { readonly text: string; readonly href: string } | null;
};

/** What was considered in a crime about each of these suspects; of a crime without one, about nobody. */
export type ConsideredInCrime = (
  request: Pick<PageRequest, 'db' | 'language' | 'viewer'>,
  record: CrimeRecord,
  suspects: readonly { readonly id: number; readonly ref: string }[],
  known: { readonly at: Temporal.Instant; readonly isPast: boolean },
) => Promise<readonly CrimeConsidered[]>;

/** Risk assessments asked for in a crime and not recorded yet, one line each, and its specialist, in the reader's language. */
export type AssessedInCrime = (
  request: Pick<PageRequest, 'db' | 'language' | 'viewer'>,
  record: CrimeRecord,
  suspects: readonly PersonSummary[],
  known: { readonly at: Temporal.Instant; readonly isPast: boolean },
) => Promise<{
  readonly blanks: readonly (readonly {
    readonly text: string;
    readonly href?: string;
    readonly hidden?: string;
  }[])[];
  /** Who looks at an open stalking crime, domestic or not; null for any other crime. */
  readonly specialist: { readonly key: string; readonly name: string } | null;
}>;

/** Words as the templates take them: a text, or a text with a link and how it stands out. */
export type CrimePhrase =
  | string
  | {
      readonly text: string;
      readonly href?: string;
      readonly hidden?: string;
      readonly lang?: string;
      readonly quiet?: boolean;
      readonly late?: boolean;
      readonly strong?: boolean;
      readonly line?: boolean;
      readonly tag?: string;
      readonly datetime?: string;
    };

type CrimePhrases = CrimePhrase | readonly CrimePhrase[];

/** A part of a crime's page that a later room fills: sentences, a table, and what can be done. */
export type CrimeSection = {
  readonly id: string;
  readonly text: string;
  readonly count?: number;
  readonly lines: readonly CrimePhrases[];
  readonly table?: {
    readonly caption: string;
    readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
    readonly rows: readonly { readonly cells: readonly CrimePhrases[] }[];
  };
  readonly actions: readonly CrimePhrase[];
  /** Said under "What is missing", each as a line. */
  readonly missing?: readonly CrimePhrases[];
};

/** The parts of a crime's page that one later room fills, in the reader's language; none where it has nothing to say. */
export type SectionsOfCrime = (
  request: Pick<PageRequest, 'db' | 'language' | 'viewer'>,
  record: CrimeRecord,
  suspects: readonly PersonSummary[],
  known: { readonly at: Temporal.Instant; readonly isPast: boolean },
) => Promise<readonly CrimeSection[]>;

/** What the pages of crimes are made with. */
export type CrimePageParts = {
  readonly measuresOfCrime: MeasuresOfCrime;
  readonly consideredInCrime: ConsideredInCrime;
  readonly assessedInCrime: AssessedInCrime;
  readonly sections: readonly SectionsOfCrime[];
};
