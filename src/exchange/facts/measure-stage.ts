// One thing that a row of orders or bail says happened to the measure.

import type { MeasureStep } from '#orders';

/** An event as a row gives it. Days and moments are ISO text. */
export type StageEvent = {
  readonly step: MeasureStep;
  readonly on: string;
  readonly at: string | null;
  readonly endsOn: string | null;
  readonly noEndDate: boolean;
  readonly court: string | null;
  readonly method: string | null;
  readonly authority: string | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** Day and time to which a hearing was adjourned. */
  readonly nextOn: string | null;
  readonly nextAt: string | null;
};
