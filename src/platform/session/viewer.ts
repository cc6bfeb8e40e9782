// Who is looking. Every query takes a viewer and narrows what it returns.

export type StaffId = number & { readonly brand: 'StaffId' };

export type Viewer = {
  readonly staffId: StaffId;
  /** Rank and name as shown, for example "Sgt C Morgan". */
  readonly name: string;
  /** A role of the users room; platform does not know which there are. */
  readonly role: string;
  readonly rank: string | null;
  readonly teamId: number | null;
  /** Local policing area; null for force-wide posts. */
  readonly areaCode: string | null;
  /** Need-to-know groups the viewer belongs to now. */
  readonly groupIds: readonly number[];
};
