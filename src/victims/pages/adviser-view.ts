// What the page of a supported person and its paper share: orders and conditions, who to ring, what comes next, what was told.

import { londonDate } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { findStaff, presenceOn, staffPosts } from '#users';

import {
  presentAhead,
  presentNumbers,
  presentOrder,
  presentTold,
  standInsOf,
} from '../present-protection.ts';
import { readKeptContact } from '../read-kept-contact.ts';
import { readProtection } from '../read-protection.ts';
import type { Support } from '../support.ts';

/** Everything that the adviser may see of what protects the person, and how many orders are closed to them. */
export async function adviserView(request: PageRequest, support: Support) {
  const { db, viewer, clock, language } = request;
  const now = clock.now();
  const day = londonDate(now);
  const book = await referenceLists(db, day);
  const { seen, closed } = await readProtection(
    db,
    viewer,
    support.victimPersonId,
    now,
    standInsOf(language),
  );
  const orders = seen.map((protection) => presentOrder(language, protection));
  const staff = await findStaff(db, support.officerStaffId);
  const post = (await staffPosts(db, [support.officerStaffId])).get(support.officerStaffId);
  const officer = {
    name: staff?.name ?? '',
    phone: staff?.phone ?? null,
    isHere: post !== undefined && presenceOn(post, day) === 'here',
  };
  return {
    binding: orders.filter(({ isBinding }) => isBinding),
    others: orders.filter(({ isBinding }) => !isBinding),
    closed,
    numbers: presentNumbers(language, officer, book),
    // What ships is from memory: the pages say so until the force has put its own numbers in their place.
    isUnconfirmed: book
      .entries('who-to-call', language)
      .some(({ confidence }) => confidence === 'memory' || confidence === 'doubtful'),
    ahead: presentAhead(language, seen, day),
    contact: await readKeptContact(db, language, book, support.victimPersonId, now),
    told: presentTold(language, seen, book),
  };
}
