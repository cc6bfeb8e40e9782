// Every contact that was due in a span of days and whether it was kept, as the record was known at a moment: the rows of the figure.

import type { Db } from '#platform';

import { contactsDue } from './contact.ts';
import { agreedCases } from './contact-figure-store.ts';
import type { AgreedCase, CountedRow, Span } from './contact-figure-store.ts';
import type { ContactRules } from './contact-rules.ts';
import { askingsOf } from './contact-store.ts';
import { contactsOf } from './list-every-contact.ts';

/** Crimes at a time: each with its victims. */
const batch = 500;

/** Contacts due by agreement, kept or missed, in the order of the cases. A case without an agreement has none: it is counted apart. */
export async function listContactsDue(
  db: Db,
  span: Span,
  rules: ContactRules,
  asKnownAt: Temporal.Instant,
): Promise<readonly CountedRow[]> {
  const cases = await agreedCases(db, span.from, rules, asKnownAt);
  const rows: CountedRow[] = [];
  for (let start = 0; start < cases.length; start += batch) {
    rows.push(...(await duesOfCases(db, cases.slice(start, start + batch), span, rules, asKnownAt)));
  }
  return rows;
}

async function duesOfCases(
  db: Db,
  cases: readonly AgreedCase[],
  { from, to }: Span,
  rules: ContactRules,
  asKnownAt: Temporal.Instant,
): Promise<readonly CountedRow[]> {
  const ids = cases.map(({ crimeId }) => crimeId);
  const byCase = Map.groupBy(await askingsOf(db, ids, asKnownAt), ({ crimeId }) => crimeId);
  const made = Map.groupBy(await contactsOf(db, ids, asKnownAt), ({ crimeId }) => crimeId);
  return cases.flatMap(({ crimeId, crimeRef, closedOn }) => {
    const until = closedOn !== null && Temporal.PlainDate.compare(closedOn, to) < 0 ? closedOn : to;
    const victims = Map.groupBy(byCase.get(crimeId) ?? [], ({ personId }) => personId);
    return [...victims].flatMap(([personId, askings]) =>
      contactsDue(
        askings.map(({ asking }) => asking),
        (made.get(crimeId) ?? []).filter((each) => each.personId === personId).map(({ contact }) => contact),
        rules,
        until,
      )
        .filter(({ on }) => Temporal.PlainDate.compare(on, from) >= 0)
        .map(({ keptOn }) => ({ crimeRef, isFound: keptOn !== null })),
    );
  });
}
