// English words for what an order means to the person it protects, and for what comes next of it.

import { plural } from '#platform';

export const en = {
  withheld: '[withheld]',
  supported: '[the person it protects]',
  noName: 'Name not recorded',
  until: (day: string) => `In force until ${day}`,
  noEnd: 'In force until it is ended',
  endNotKnown: 'In force. Its last day is not recorded: ask the officer',
  begins: (day: string) => `Not in force yet. It begins on ${day}`,
  applied: 'Asked for, not made yet: it stops nothing now',
  promised: 'They promised the court instead. Breaking that is contempt of court: tell police and the court',
  promisedUntil: (day: string) =>
    `They promised the court instead, until ${day}. Breaking that is contempt of court: tell police and the court`,
  over: {
    promise: (day: string) => `A promise to the court, which ended on ${day}`,
    expired: (day: string) => `Ran out on ${day}: it stops nothing now`,
    ended: (day: string) => `Ended on ${day}: it stops nothing now`,
    replaced: (day: string) => `Ended on ${day}, when another order took its place`,
    withdrawn: 'Not gone on with: it stops nothing',
    refused: 'Refused by the court: it stops nothing',
  },
  given: (day: string) => `They were given it, or knew of it, on ${day}`,
  notGiven: 'They have not been given it yet',
  next: {
    notTold: (order: string, day: string) =>
      `**${order}** changed on ${day}, and no telling is recorded. The officer must tell you.`,
    tellingNotKnown: (order: string) =>
      `**${order}**: the record does not say whether you were told. Ask the officer.`,
    notServed: (order: string) => `**${order}**: police must still give it to them.`,
    hearingGoesOn: (order: string, day: string) =>
      `**${order}**: the court goes on with what follows it on ${day}. It protects until then.`,
    hearing: (order: string, due: string) => `**${order}**: a court must hear what follows it by ${due}.`,
    lookedAt: (order: string, day: string) => `**${order}**: police review it by ${day}.`,
    begins: (order: string, day: string) => `**${order}** begins on ${day}.`,
    ends: (order: string, day: string, days: number) =>
      plural('en', days, {
        one: `**${order}** ends on ${day}, in 1 day.`,
        other: `**${order}** ends on ${day}, in ${days} days.`,
      }),
    noEnd: (order: string) => `**${order}** goes on until it is ended.`,
    endNotKnown: (order: string) => `**${order}**: last day not recorded. Ask the officer.`,
    askedFor: (order: string) => `**${order}**: the court has not decided yet.`,
  },
  officer: (name: string, phone: string) => `**${name}**, the officer: ${phone}`,
  officerNoPhone: (name: string) => `**${name}**, the officer: no number recorded. Use the numbers below.`,
  officerAway: (name: string) => `**${name}**, the officer, is not at work today. Use the numbers below.`,
};
