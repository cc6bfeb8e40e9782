// Breach recording killed many times: every breach an officer was told of is there, whole, and once.

import { numbersOf, runAndKill, runToEnd } from './place.ts';
import type { Place, Tally } from './place.ts';

export async function killBreaches(place: Place, times: number, tally: Tally): Promise<void> {
  const known = new Set<string>();
  // The report that was sent and not answered; the next writer sends it again, as a person would.
  let pending = '';
  while (tally.kills < times) {
    const { lines } = await runAndKill(place, 'breaches', pending, tally);
    check(numbersOf(lines, 'found'), known.size, pending !== '', tally);
    for (const line of lines) {
      const [word, rest = ''] = line.split(' ');
      if (word === 'try') pending = rest;
      if (word !== 'ack') continue;
      if (known.has(rest)) tally.faults.push(`${rest} was acknowledged for two reports`);
      known.add(rest);
      pending = '';
    }
  }
  tally.acknowledged = known.size;
  const last = await runToEnd(place, 'count', '');
  check(numbersOf(last.lines, 'found'), known.size, pending !== '', tally);
}

function check(found: readonly number[], acknowledged: number, isPending: boolean, tally: Tally): void {
  const [breaches, cards, events, logged] = found;
  if (breaches === undefined) return;
  if (cards !== breaches || events !== breaches || logged !== breaches)
    tally.faults.push(
      `half a breach: ${breaches}, ${cards} with a card, ${events} with steps, ${logged} logged`,
    );
  const most = acknowledged + (isPending ? 1 : 0);
  if (breaches < acknowledged || breaches > most)
    tally.faults.push(`${acknowledged} acknowledged, ${breaches} found`);
  if (isPending && breaches === most) tally.resumed += 1;
}
