// What the two logs hold: who read which record, and who changed which. References only, never names.

export type ReadEntry = {
  readonly kind: string;
  readonly ref: string | null;
  readonly personId?: number;
  readonly victimShown?: boolean;
  readonly refused?: boolean;
  readonly reason?: string;
};

export type ChangeEntry = {
  /** Name of the action, for example "record-breach". */
  readonly action: string;
  readonly kind: string;
  readonly ref: string | null;
  /** Ids and codes of the facts written; no free text, no names. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};
