// Welsh words for when work is due. A digit takes the singular noun; 2 takes the soft mutation.

import { plural } from '#platform';
import type { WordsOf } from '#platform';

import type { en } from './due-words.en.ts';

export const cy: WordsOf<typeof en> = {
  now: 'Nawr',
  today: 'Heddiw',
  byMidnight: 'erbyn hanner nos',
  byTime: (time) => `erbyn ${time}`,
  reported: (time) => `adroddwyd ${time}`,
  since: (when) => `ers ${when}`,
  granted: (day) => `caniatawyd ${day}`,
  asked: (day) => `gofynnwyd ${day}`,
  dayAndTime: (day, time) => `${day}, ${time}`,
  dayTime: (day, time) => `${day} ${time}`,
  hours: (count) =>
    plural('cy', count, {
      zero: `${count} awr`,
      one: `${count} awr`,
      two: `${count} awr`,
      few: `${count} awr`,
      many: `${count} awr`,
      other: `${count} awr`,
    }),
  days: (count) =>
    plural('cy', count, {
      zero: `${count} diwrnod`,
      one: `${count} diwrnod`,
      two: `${count} ddiwrnod`,
      few: `${count} diwrnod`,
      many: `${count} diwrnod`,
      other: `${count} diwrnod`,
    }),
  underAnHour: 'Llai nag 1 awr',
  hoursLate: (count) =>
    plural('cy', count, {
      zero: `${count} awr yn hwyr`,
      one: `${count} awr yn hwyr`,
      two: `${count} awr yn hwyr`,
      few: `${count} awr yn hwyr`,
      many: `${count} awr yn hwyr`,
      other: `${count} awr yn hwyr`,
    }),
  underAnHourLate: 'Llai nag 1 awr yn hwyr',
  daysLate: (count) =>
    plural('cy', count, {
      zero: `${count} diwrnod yn hwyr`,
      one: `${count} diwrnod yn hwyr`,
      two: `${count} ddiwrnod yn hwyr`,
      few: `${count} diwrnod yn hwyr`,
      many: `${count} diwrnod yn hwyr`,
      other: `${count} diwrnod yn hwyr`,
    }),
  hoursLeft: (count) =>
    plural('cy', count, {
      zero: `${count} awr ar ôl`,
      one: `${count} awr ar ôl`,
      two: `${count} awr ar ôl`,
      few: `${count} awr ar ôl`,
      many: `${count} awr ar ôl`,
      other: `${count} awr ar ôl`,
    }),
  underAnHourLeft: 'llai nag 1 awr ar ôl',
};
