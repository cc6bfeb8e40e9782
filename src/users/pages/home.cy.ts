// Welsh words of the first page, and of the home page of roles whose pages are still to come.

import type { WordsOf } from '#platform';

import type { en } from './home.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Hafan',
  opcc: {
    line: 'I swyddfa’r Comisiynydd: rhifau, byth enw. Dangosir cyfrifon o dan 5 fel “llai na 5”.',
    now: [
      '18 argymhelliad yr adolygiad, pob un â’i brawf',
      'Yr hyn y chwiliodd yr adolygiad amdano, wedi’i gyfrif yn y cofnod nawr',
    ],
    sections: [
      {
        heading: 'I ddod',
        text: ['Nid yw’r rhain wedi’u hadeiladu eto:'],
        points: [
          'dangosfyrddau fesul ardal a thros amser',
          'samplau o achosion: achosion a dynnir drwy goelbren a’u darllen heb enwau',
          'pa mor fodlon yw dioddefwyr',
        ],
      },
    ],
  },
  panel: {
    line: 'I wirfoddolwyr y Panel Sicrhau Ansawdd. Nid oes dim i chi ei ddarllen yma eto.',
    sections: [
      {
        heading: 'Eich rhan, unwaith y bydd y samplau o achosion wedi’u hadeiladu',
        text: ['Mae’r panel yn barnu sut yr ymdriniwyd ag achosion. Dyma sut y gwnewch hynny yma:'],
        points: [
          'mae swyddfa’r Comisiynydd yn tynnu achosion drwy goelbren ac yn rhoi rhai i chi',
          'rydych yn darllen pob achos fel stori, â’r un cwestiynau ar gyfer pob achos',
          'rydych yn ysgrifennu’r hyn a welsoch; mae darllenydd arall yn gwneud yr un peth heb ei weld',
          'mae’r heddlu’n ateb, a chyhoeddir y ddau yn Gymraeg ac yn Saesneg',
        ],
      },
      {
        heading: 'Beth welwch chi, a beth na welwch',
        text: [
          'Dim ond yr achosion a roddir i chi, am gyfnod penodol.',
          'Dim enw, cyfeiriad, rhif ffôn na dyddiad geni neb.',
        ],
        points: [],
      },
      {
        heading: 'Darllen am niwed',
        text: [
          'Bydd pob achos yn dweud ymlaen llaw beth yw ei gynnwys. Cewch roi’r gorau i ddarllen un ar unrhyw adeg, heb reswm.',
        ],
        points: [],
      },
      {
        heading: 'Tan hynny',
        text: [
          'Cynhelir paneli fel o’r blaen, y tu allan i’r gwasanaeth hwn. Ni ddangosir dim am achos i’r rôl hon, ac ni all gofnodi dim.',
        ],
        points: [],
      },
    ],
  },
  here: 'Yma nawr',
};
