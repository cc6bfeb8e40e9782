// Welsh words of an action of a meeting.

import type { WordsOf } from '#platform';

import type { en } from './meeting-action.en.ts';

export const cy: WordsOf<typeof en> = {
  called: 'Cam gweithredu o gyfarfod',
  titleOf: (ref) => `Cam gweithredu ${ref}`,
  back: 'Yn ôl i’r cyfarfod',
  about: 'Ynghylch',
  given: 'Rhoddwyd yn',
  givenAt: (meeting, day, number) => `${meeting}, ${day}, achos ${number}`,
  owner: 'Perchennog',
  due: 'Erbyn',
  standing: 'Sefyllfa',
  handed: 'Trosglwyddwyd',
  handedBy: (who, day, why) => `${who}, ${day}: ${why}`,
  record: 'Beth ddaeth ohono?',
  steps: {
    done: 'Fe’i gwnaed',
    dropped: 'Ni chaiff ei wneud',
    'handed-on': 'Fe’i trosglwyddir, neu caiff ddyddiad arall',
  },
  words: 'Canlyniad, neu pam',
  wordsHint: 'Dim enw na chyfeiriad dioddefwr.',
  newOwner: 'Perchennog newydd (os trosglwyddir ef)',
  chooseOwner: 'Dewis perchennog',
  newDue: 'Dyddiad newydd (os trosglwyddir ef)',
  ownerLine: (name, post) => `${name}, ${post}`,
  save: 'Cadw',
  saved: 'Cadwyd',
  chooseStep: 'Dewiswch beth ddaeth ohono',
  tooLong: (most) => `Defnyddiwch ${most} nod neu lai`,
  problems: {
    ended: 'Mae rhywun wedi dod â’r cam hwn i ben eisoes',
    'words-needed': 'Rhowch y canlyniad, neu pam',
    'owner-needed': 'Dewiswch bwy sydd â’r cam o hyn ymlaen',
    'due-needed': 'Rhowch y dyddiad newydd',
    'due-past': 'Rhaid i’r dyddiad fod heddiw neu’n hwyrach',
  },
};
