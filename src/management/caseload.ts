// The caseload: everyone under management or proposed for it, narrowed and counted, so that every figure is a list. Pure.

export const caseloadWaits = [
  'tag-alert',
  'nomination',
  'no-owner',
  'visit-late',
  'plan-late',
  'no-plan',
] as const;
/** What nobody has done about a person, as `managementGaps` finds it. */
export type CaseloadWait = (typeof caseloadWaits)[number];

/** One person: in a cohort, with an owner, proposed, or with an alert that nobody answered. */
export type CaseloadPerson = {
  readonly personId: number;
  readonly areaCode: string | null;
  readonly ownerId: number | null;
  /** At most one of a group. */
  readonly cohorts: readonly { readonly key: string; readonly level: number | null }[];
  readonly nextVisitOn: Temporal.PlainDate | null;
  readonly planReviewOn: Temporal.PlainDate | null;
  /** Alerts of a tag without a response, and things that propose a nomination and that no decision was about. */
  readonly alerts: number;
  readonly proposals: number;
};

/** The keys that stand for nobody and for no cohort. */
export const noOwner = 'none';
export const noCohort = 'none';

export type CaseloadFilter = {
  readonly areaCode: string | null;
  /** Number of a member of staff, or `none`. */
  readonly owner: string | null;
  readonly cohort: string | null;
  readonly wait: CaseloadWait | null;
};

/** What waits about a person on a day, the most pressing first. */
export function waitsOf(person: CaseloadPerson, day: Temporal.PlainDate): readonly CaseloadWait[] {
  const isIn = person.cohorts.length > 0;
  const isPast = (on: Temporal.PlainDate | null) => on !== null && Temporal.PlainDate.compare(on, day) < 0;
  const holds: Readonly<Record<CaseloadWait, boolean>> = {
    'tag-alert': person.alerts > 0,
    nomination: person.proposals > 0,
    'no-owner': isIn && person.ownerId === null,
    'visit-late': isPast(person.nextVisitOn),
    'plan-late': isPast(person.planReviewOn),
    'no-plan': isIn && person.planReviewOn === null,
  };
  return caseloadWaits.filter((wait) => holds[wait]);
}

function ownerKey({ ownerId }: CaseloadPerson): string {
  return ownerId === null ? noOwner : String(ownerId);
}

function cohortKeys({ cohorts }: CaseloadPerson): readonly string[] {
  return cohorts.length === 0 ? [noCohort] : cohorts.map(({ key }) => key);
}

/** The people of a filter: what waits longest to be done first, then the next visit, ties by number. */
export function narrowed(
  people: readonly CaseloadPerson[],
  filter: CaseloadFilter,
  day: Temporal.PlainDate,
): readonly CaseloadPerson[] {
  return people
    .filter(
      (each) =>
        (filter.areaCode === null || each.areaCode === filter.areaCode) &&
        (filter.owner === null || ownerKey(each) === filter.owner) &&
        (filter.cohort === null || cohortKeys(each).includes(filter.cohort)) &&
        (filter.wait === null || waitsOf(each, day).includes(filter.wait)),
    )
    .toSorted(
      (a, b) => rank(a, day) - rank(b, day) || byDay(a.nextVisitOn, b.nextVisitOn) || a.personId - b.personId,
    );
}

function rank(person: CaseloadPerson, day: Temporal.PlainDate): number {
  const [first] = waitsOf(person, day);
  return first === undefined ? caseloadWaits.length : caseloadWaits.indexOf(first);
}

/** The sooner first; without a visit last. */
function byDay(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return Temporal.PlainDate.compare(a, b);
}

export type OwnerCount = {
  readonly owner: string;
  readonly people: number;
  readonly waits: Readonly<Record<CaseloadWait, number>>;
};

/** How many people each owner has, and what waits of them: everybody is counted under one owner, or under nobody. */
export function countByOwner(
  people: readonly CaseloadPerson[],
  day: Temporal.PlainDate,
): readonly OwnerCount[] {
  return [...Map.groupBy(people, ownerKey)].map(([owner, own]) => {
    const count = (wait: CaseloadWait) => own.filter((each) => waitsOf(each, day).includes(wait)).length;
    return {
      owner,
      people: own.length,
      waits: {
        'tag-alert': count('tag-alert'),
        nomination: count('nomination'),
        'no-owner': count('no-owner'),
        'visit-late': count('visit-late'),
        'plan-late': count('plan-late'),
        'no-plan': count('no-plan'),
      },
    };
  });
}

/** How many people are in each cohort, and in none. Somebody may be in one of each group. */
export function countByCohort(people: readonly CaseloadPerson[]): ReadonlyMap<string, number> {
  const keys = people.flatMap(cohortKeys);
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));
}
