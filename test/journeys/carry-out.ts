// Does one thing to a record as a person does: opens it, follows the links that are there, fills the last form and sends it.

import assert from 'node:assert/strict';

import type { Visit } from '#testing';

import { formOn, linksOn } from './read-page.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Fails where a link is missing or the form is not taken, with what the page said was wrong. */
export async function carryOut(
  visit: Visit,
  from: string,
  through: readonly string[],
  fields: Fields,
  today: string,
): Promise<void> {
  let address = from;
  let page = await visit.get(address);
  assert.equal(page.status, 200, address);
  const record = (/^\/(?:orders|bail|breaches)\/[^/?#]+/u.exec(address) ?? [address])[0];
  for (const part of through) {
    const next = `${record}/${part}`;
    if (address === next) continue;
    assert.ok(linksOn(page.body).includes(next), `no link to ${next} on ${address}`);
    address = next;
    page = await visit.get(address);
    assert.equal(page.status, 200, address);
  }
  const filled = formOn(page.body, fields, today);
  const answer = await visit.post(address, filled);
  if (answer.status === 303) return;
  const problems = [...answer.body.matchAll(/govuk-error-message"[^>]*>([\s\S]*?)<\/p>/gu)].map((found) =>
    (found[1] ?? '').replaceAll(/<[^>]+>/gu, '').trim(),
  );
  assert.fail(`${address} answered ${answer.status}: ${problems.join('; ')} ${JSON.stringify(filled)}`);
}
