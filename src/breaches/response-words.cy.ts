// Welsh words of the answer to a breach, rung by rung.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './response-words.en.ts';

const days = (count: number) => plural('cy', count, { two: '2 ddiwrnod', other: `${count} diwrnod` });

export const cy: WordsOf<typeof en> = {
  label: 'Pa mor bell y mae’r ymateb wedi dod',
  names: {
    report: 'Adroddiad',
    decision: 'Penderfyniad',
    arrest: 'Arestio',
    court: 'Llys',
    result: 'Canlyniad',
  },
  underAnHour: 'llai nag 1 awr',
  hours: (count) => `${count} awr`,
  days,
  taken: (length) => `Ar ôl ${length}`,
  due: (when) => `I’w wneud erbyn ${when}`,
  lateSince: (when) => `Hwyr: i’w wneud erbyn ${when}`,
  target: (count) => `Targed: ${count} awr`,
  targetDays: (count) => `Targed: ${days(count)}`,
  missed: (when) => `Hwyr: i’w wneud erbyn ${when}`,
  law: 'Terfyn y gyfraith',
  directed: (by, to) => `Cyfarwyddyd ${by} i ${to}`,
  escalated: {
    supervisor: (when) => `Gyda’r goruchwyliwr ers ${when}`,
    inspector: (when) => `Gyda’r arolygydd ers ${when}`,
  },
  delay: (reason, note, by) => `Rheswm: ${reason}. ${note} (${by})`,
  delayNotKnown: (by) => `Rheswm dros yr oedi: ddim yn hysbys eto (${by}). Gofynnir amdano o hyd`,
  delayWithout: (reason, by) => `Rheswm: ${reason} (${by})`,
  noDelay: 'Dim rheswm dros yr oedi wedi’i gofnodi',
  notYet: 'Ddim eto',
  notAsked: {
    decision: 'Ni ofynnir amdano',
    arrest: 'Penderfynwyd fel arall',
    court: 'Nid yw’r gyfraith yn gosod awr',
    result: 'Penderfynwyd: nid oes dim yn dilyn',
  },
  noTarget: 'Dim targed wedi’i osod',
  targets: (source) => `Nid cyfraith yw’r targedau. ${source}.`,
};
