// What one order says of a power of arrest, where its law leaves that to the court: by the newest fact that stands.

import { attachments } from '#law';
import type { Attachment, Regime } from '#law';

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent } from './measure.ts';

/** Whether the court attached a power of arrest to this order; null where nobody has said. FLA 1996 s47(2)-(3). */
export function attachmentOf(events: readonly MeasureEvent[]): Attachment | null {
  const said = standingEvents(events).findLast((event) => event.step === 'arrest-power');
  return attachments.find((each) => each === said?.reason) ?? null;
}

/** Whether it is for each order of the kind to say if police may arrest without a warrant. */
export function isLeftToCourt({ arrestPower }: Pick<Regime, 'arrestPower'>): boolean {
  return arrestPower.value !== 'in-law';
}
