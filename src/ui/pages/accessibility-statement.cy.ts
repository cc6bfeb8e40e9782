// Welsh words of the accessibility statement.

import type { WordsOf } from '#platform';

import type { en } from './accessibility-statement.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Datganiad hygyrchedd',
  line: 'Paratowyd ar 26 Tachwedd 2026.',
  sections: [
    {
      heading: 'Pa mor hygyrch yw’r gwasanaeth hwn',
      text: [
        'Rydym yn adeiladu yn unol â’r Canllawiau Hygyrchedd Cynnwys Gwe (WCAG) 2.2, lefel AA.',
        'Nid oes neb y tu allan i’r prosiect wedi archwilio’r gwasanaeth. Ni allwn ddweud eto ei fod yn bodloni’r safon yn llawn.',
      ],
      points: [],
    },
    {
      heading: 'Beth y dylech allu ei wneud',
      text: [],
      points: [
        'Gwneud pob tasg â bysellfwrdd yn unig.',
        'Gwneud pob tasg heb JavaScript.',
        'Chwyddo i 400% a darllen heb sgrolio i’r ochr, heblaw mewn tablau llydan.',
        'Defnyddio eich lliwiau eich hun: nid oes ystyr sy’n dibynnu ar liw yn unig.',
        'Darllen pob tudalen yn Gymraeg neu yn Saesneg.',
      ],
    },
    {
      heading: 'Beth nad yw’n gweithio cystal ag y dylai',
      text: [],
      points: [
        'Mae tablau llydan yn sgrolio i’r ochr y tu mewn i’w hardal eu hunain ar sgrin fach.',
        'Mae testun a deipiwyd gan swyddogion, neu a gopïwyd o lys, yn aros yn yr iaith yr ysgrifennwyd ef ynddi.',
        'Ein drafft ni yw’r Gymraeg. Nid yw cyfieithydd wedi ei chymeradwyo eto.',
      ],
    },
    {
      heading: 'Sut y gwnaethom ei brofi',
      text: [
        'Mae gwiriadau awtomatig yn rhedeg ar bob newid: HTML dilys yn y ddwy iaith, ac axe yn Chromium.',
        'Maent yn edrych ar bob tudalen ar sgrin bwrdd gwaith, ar ffôn ac ar 320 picsel.',
        'Maent yn edrych ar bob rhan o dudalen mewn lliwiau gorfodol.',
        'Gwneir y prif dasgau â bysellfwrdd yn unig, a heb JavaScript, yn y ddwy iaith.',
        'Dim ond rhai diffygion y mae gwiriadau awtomatig yn eu canfod. Nid oes unrhyw berson anabl na darllenydd sgrin wedi profi’r gwasanaeth eto.',
      ],
      points: [],
    },
    {
      heading: 'Dweud wrthym am rwystr',
      text: [
        'Dywedwch wrth ddesg wasanaeth eich heddlu beth roeddech yn ceisio ei wneud a beth a’ch rhwystrodd.',
        'Gofynnwch yno hefyd am dudalen ar ffurf arall, megis print bras.',
      ],
      points: [],
    },
    {
      heading: 'Os nad ydych yn fodlon ar yr ateb',
      text: [
        'Mae Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018 yn berthnasol i’r heddlu.',
        'Y Comisiwn Cydraddoldeb a Hawliau Dynol sy’n eu gorfodi. Mae’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb yn rhoi cyngor i chi.',
      ],
      points: [],
    },
  ],
};
