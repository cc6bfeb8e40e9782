// What a crime is: its number, and histories of how it was classified, linked and closed, read from its facts.

export type CrimeId = number & { readonly brand: 'CrimeId' };

export function crimeId(id: number): CrimeId {
  return id as CrimeId;
}

export type CrimeVersion = {
  readonly id: number;
  readonly offenceKey: string | null;
  readonly offenceGiven: string | null;
  readonly committedFrom: Temporal.PlainDate | null;
  readonly committedTo: Temporal.PlainDate | null;
  readonly reportedOn: Temporal.PlainDate | null;
  readonly recordedOn: Temporal.PlainDate | null;
  readonly areaCode: string | null;
  readonly domesticAbuse: 'yes' | 'no' | 'not-known';
  readonly domesticAbuseBasis: string | null;
  readonly changeKind: 'first' | 'corrected' | 'reclassified' | 'cancelled';
  readonly changeReason: string | null;
  /** Somebody disagrees with the offence, and it stays as it is. */
  readonly isQuestioned: boolean;
  readonly occurredOn: Temporal.PlainDate | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
  /** Who entered it here; null for a feed. */
  readonly enteredBy: number | null;
};

export type CrimeOutcome = {
  readonly outcomeCode: string;
  readonly occurredOn: Temporal.PlainDate;
  readonly rationale: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly source: string;
  readonly enteredBy: number | null;
};

export type CrimePart = 'suspect' | 'victim' | 'witness' | 'reporter';

/** How somebody knows a suspect: a key of the list "relationship", and when it was recorded, since it keeps the words of its day. */
export type Relationship = { readonly key: string; readonly recordedAt: Temporal.Instant };

export type CrimeParty = {
  readonly nominalId: number;
  readonly personId: number;
  readonly part: CrimePart;
  readonly relationship: Relationship | null;
};

export type Crime = {
  readonly id: CrimeId;
  readonly ref: string;
  /** Number as the source writes it, for example 26/121377. */
  readonly number: string;
  readonly source: string;
};

export type CrimeRecord = {
  readonly crime: Crime;
  /** Oldest first; the last stands. Never empty. */
  readonly versions: readonly [CrimeVersion, ...CrimeVersion[]];
  /** Oldest first; the last stands. */
  readonly outcomes: readonly CrimeOutcome[];
};

/** The version that stands. */
export function currentVersion(record: CrimeRecord): CrimeVersion {
  return record.versions.at(-1) ?? record.versions[0];
}

/** The outcome that stands, or undefined while the crime is being investigated. */
export function currentOutcome(record: CrimeRecord): CrimeOutcome | undefined {
  return record.outcomes.at(-1);
}

/**
 * How the crime was classified over time: a version that repeats the offence of the one before is left out, unless it
 * cancels the crime or somebody questions the offence.
 */
export function classificationHistory(record: CrimeRecord): readonly CrimeVersion[] {
  return record.versions.filter((version, place) => {
    const before = record.versions[place - 1];
    if (before === undefined || version.changeKind === 'cancelled' || version.isQuestioned) return true;
    return version.offenceKey !== before.offenceKey || version.offenceGiven !== before.offenceGiven;
  });
}

/** How the link to domestic abuse was recorded over time, each with who said so. */
export function domesticAbuseHistory(record: CrimeRecord): readonly CrimeVersion[] {
  return record.versions.filter((version, place) => {
    const before = record.versions[place - 1];
    return (
      before === undefined ||
      version.domesticAbuse !== before.domesticAbuse ||
      version.domesticAbuseBasis !== before.domesticAbuseBasis
    );
  });
}

/**
 * Who said what of the classification: true when different people or systems have classified it differently, or when
 * somebody questions the offence that stands.
 */
export function isClassificationDisputed(record: CrimeRecord): boolean {
  const history = classificationHistory(record).filter((version) => version.changeKind !== 'cancelled');
  const sayers = new Set(history.map((version) => `${version.source} ${version.enteredBy ?? ''}`));
  const standing = currentVersion(record).offenceKey ?? currentVersion(record).offenceGiven;
  const changedAt = record.versions.findLastIndex(
    (version) => (version.offenceKey ?? version.offenceGiven) !== standing,
  );
  const isQuestioned = record.versions.slice(changedAt + 1).some((version) => version.isQuestioned);
  return isQuestioned || (history.length > 1 && sayers.size > 1);
}

/** Whole days from the day the crime was recorded (else reported) to a day; null where neither is known. */
export function ageInDays(record: CrimeRecord, day: Temporal.PlainDate): number | null {
  const { recordedOn, reportedOn } = currentVersion(record);
  const from = recordedOn ?? reportedOn;
  return from === null ? null : Math.max(0, from.until(day, { largestUnit: 'days' }).days);
}
