// English words for a change of the law: what it is, what it was before, how it stands.

import type { Confidence, HolidayBasis, Jurisdiction, RegimeField, SwitchedPower } from '#law';
import { plural } from '#platform';

const counted = {
  hours: (count: number) => plural('en', count, { one: '1 hour', other: `${count} hours` }),
  days: (count: number) => plural('en', count, { one: '1 day', other: `${count} days` }),
  'working-days': (count: number) =>
    plural('en', count, { one: '1 working day', other: `${count} working days` }),
  months: (count: number) => plural('en', count, { one: '1 month', other: `${count} months` }),
};

export const en = {
  counted,
  stated: 'As stated',
  noLimit: 'No fixed limit',
  noRule: 'No rule in the law',
  years: (count: string) => (count === '1' ? '1 year' : `${count} years`),
  fields: {
    'authorising-rank': 'Lowest authorising rank',
    ends: 'How it ends',
    service: 'How it is served',
    notification: 'Duty to notify police',
    'after-arrest': 'After an arrest for breach',
    'maximum-years': 'Longest sentence for breach',
    'extension-6m': 'Who extends to 6 months',
    'extension-9m': 'Who extends to 9 months',
    'extension-designated': 'Who extends a designated case to 12 months',
    'extension-court': 'Which court extends to 12 months',
  } satisfies Record<RegimeField, string>,
  powers: {
    dvpn: 'Police issue DVPNs',
    dvpo: 'Police apply for DVPOs',
    dapn: 'Police issue DAPNs',
    dapo: 'Police apply for DAPOs',
    'spo-court-made': 'A court may make an SPO of its own motion',
  } satisfies Record<SwitchedPower, string>,
  everywhere: 'England and Wales',
  switchedOn: (power: string, area: string) => `${power}: on, ${area}`,
  switchedOff: (power: string, area: string) => `${power}: off, ${area}`,
  isOn: 'On',
  isOff: 'Off',
  holiday: (name: string) => `Bank holiday: ${name}`,
  noHoliday: (name: string) => `Not a bank holiday: ${name}`,
  jurisdictions: {
    'england-and-wales': 'England and Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  } satisfies Record<Jurisdiction, string>,
  bases: {
    statute: 'Statute',
    proclamation: 'Proclamation',
    'common-law': 'Common law',
  } satisfies Record<HolidayBasis, string>,
  added: (name: string) => `New kind of order: ${name}`,
  unreadable: 'A change that this version of the product cannot read',
  confidences: {
    verified: 'Read in its source',
    memory: 'From memory: ask Legal Services',
    doubtful: 'In doubt: ask Legal Services',
    local: 'The force’s own rule',
  } satisfies Record<Confidence, string>,
  states: { waiting: 'Waits for approval', approved: 'Approved', refused: 'Refused' },
  fromDay: (day: string) => `from ${day}`,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  onDay: (day: string) => day,
  shipped: 'As it ships with the product',
  version: (law: string, from: string) => `${law}, in this form from ${from}`,
  versionSince: (law: string) => law,
  versionChange: (what: string, number: number) => `${what} (change ${number})`,
  heldThen:
    'When this was recorded, the law held here was not yet as it is now for that day. Ask Legal Services.',
} as const;
