// That a victim is supported by an adviser: who, by whose agreement, until it is ended; and who may see them for it. Pure.

export type Support = {
  readonly id: number;
  readonly ref: string;
  readonly victimNominalId: number;
  readonly victimPersonId: number;
  /** Need-to-know group of the victim's record; null where it is not restricted. */
  readonly victimGroupId: number | null;
  /** The suspect on whose pages the victim was reached. */
  readonly subjectNominalId: number;
  readonly subjectRef: string;
  readonly adviserStaffId: number;
  readonly service: string;
  readonly agreedOn: Temporal.PlainDate;
  readonly agreedHow: string;
  readonly showsInitials: boolean;
  readonly reason: string;
  /** Who is rung, and answers concerns. */
  readonly officerStaffId: number;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
  readonly end: SupportEnd | null;
};

export type SupportEnd = {
  readonly on: Temporal.PlainDate;
  readonly reason: string;
  readonly note: string | null;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
};

/** Longest reason, note or answer about a support, in characters. */
export const longestSupportText = 500;

/**
 * Whether somebody may see this victim as their adviser: they are the one named, they work for the service that was
 * named, and nobody has ended it. The moment an end is recorded it is over, whatever day the end bears.
 */
export function isOwnSupport(
  support: Pick<Support, 'adviserStaffId' | 'service' | 'end'>,
  adviser: { readonly staffId: number; readonly service: string | null },
): boolean {
  return (
    support.end === null &&
    support.adviserStaffId === adviser.staffId &&
    adviser.service !== null &&
    support.service === adviser.service
  );
}
