// What a logged event is: one thing a perpetrator did, when, by which channel, and how long it took.

export type ConductEvent = {
  readonly id: number;
  readonly logRef: string;
  readonly lineNo: number;
  readonly crimeId: number | null;
  readonly personId: number | null;
  readonly victimNominalId: number | null;
  readonly occurredAt: Temporal.Instant;
  readonly precision: 'minute' | 'day';
  /** Key of the reference list "channel". */
  readonly channel: string;
  readonly minutes: number | null;
  readonly account: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly enteredBy: number | null;
};

/** A log of lines as it was pasted. */
export type ConductLog = {
  readonly id: number;
  readonly ref: string;
  readonly crimeId: number | null;
  readonly crimeRef: string | null;
  readonly personRef: string | null;
  readonly subjectNominalId: number | null;
  readonly victimNominalId: number | null;
  readonly pasted: string;
  readonly correctsLogId: number | null;
  readonly recordedAt: Temporal.Instant;
  readonly enteredBy: number | null;
};
