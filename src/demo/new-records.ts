// What the generators say of a person, crime, measure or breach before it is rows. Numbers are places in the sheets.

import type { BreachKind, RegimeCode } from '#law';
import type { MeasureStep } from '#orders';

import type { AreaCode, Town } from './areas.ts';
import type { DayNumber } from './days.ts';

export type PersonNumber = { readonly person: number; readonly nominal: number };

export type NewNominal = {
  readonly system?: string;
  readonly sourceId?: string;
  readonly firstKnown: DayNumber;
  readonly givenNames: string;
  readonly surname: string;
  readonly born: DayNumber | null;
  readonly bornPrecision?: 'day' | 'month' | 'year' | 'estimated';
  readonly sex: 'female' | 'male' | 'other' | 'not-known';
  readonly ethnicity?: string;
  readonly language: 'en' | 'cy';
  readonly town: Town | null;
  readonly area: AreaCode | null;
  readonly aliases?: readonly {
    readonly kind: 'alias' | 'nickname' | 'maiden' | 'former' | 'online';
    readonly givenNames?: string;
    readonly surname?: string;
  }[];
  readonly identifiers?: readonly {
    readonly kind: 'pnc' | 'custody' | 'phone' | 'email' | 'online-account' | 'vehicle';
    readonly value: string;
  }[];
  readonly warnings?: readonly { readonly code: string; readonly on: DayNumber; readonly reason?: string }[];
  readonly address?: {
    readonly kind?: 'home' | 'bail';
    readonly lines: string;
    readonly postcode: string;
  };
};

export type NewPerson = NewNominal & { readonly refNumber?: number };

export type NewCrime = {
  readonly offence: string;
  readonly offenceGiven?: string;
  readonly recorded: DayNumber;
  readonly reported?: DayNumber;
  readonly from?: DayNumber;
  readonly to?: DayNumber;
  readonly area: AreaCode;
  readonly domesticAbuse: boolean;
  readonly parties: readonly {
    readonly nominal: number;
    readonly part: 'suspect' | 'victim' | 'witness';
    readonly relationship?: string;
  }[];
  readonly outcome?: { readonly code: string; readonly on: DayNumber; readonly rationale?: string };
  readonly changes?: readonly {
    readonly kind: 'reclassified' | 'cancelled' | 'corrected';
    readonly on: DayNumber;
    readonly reason: string;
    readonly offence?: string;
  }[];
  /** Place inside the day of a crime number that a story names. */
  readonly slot?: number;
  readonly importRow?: number;
};

export type NewMeasureEvent = {
  readonly step: MeasureStep;
  readonly on: DayNumber;
  readonly at?: string;
  readonly ends?: DayNumber;
  readonly noEnd?: boolean;
  readonly court?: string;
  readonly method?: string;
  readonly authority?: string;
  readonly reason?: string;
  readonly byWhom?: string;
  readonly byStaff?: number;
  readonly note?: string;
  /** Day and time to which a hearing was adjourned. */
  readonly nextOn?: DayNumber;
  readonly nextAt?: string;
};

export type NewClause = {
  readonly duty: 'must' | 'must-not';
  readonly en: string;
  readonly cy: string;
  readonly court?: string;
  readonly limit: string;
  readonly endsWith?: string;
};

export type NewMeasure = {
  readonly regime: RegimeCode;
  readonly subject: number;
  readonly crime?: number;
  readonly replaces?: number;
  readonly area: AreaCode;
  readonly refNumber?: number;
  readonly system?: string;
  /** Day the police first knew of it, where that is later than its first event: papers from a family court. */
  readonly knownFrom?: DayNumber;
  readonly events: readonly NewMeasureEvent[];
  readonly clauses?: readonly NewClause[];
  readonly protects?: readonly number[];
  readonly owner?: number;
};

export type NewBreach = {
  readonly day: DayNumber;
  readonly measure?: number;
  readonly subject?: number;
  readonly clause?: number;
  readonly contravention?: BreachKind | 'not-known';
  readonly occurred: string;
  readonly precision?: 'minute' | 'day';
  readonly reported: string;
  readonly recordedAt?: string;
  readonly channels: readonly string[];
  readonly account: string;
  readonly evidence?: readonly string[];
  readonly crime?: number;
  readonly system?: string;
  readonly enteredBy?: number;
  readonly events?: readonly {
    readonly step: string;
    readonly at: string;
    readonly reason?: string;
    readonly method?: string;
    readonly note?: string;
    readonly crime?: number;
    readonly byStaff?: number;
  }[];
};
