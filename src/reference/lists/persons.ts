// What a victim is to a suspect, warnings about a person, and ranks of police officers.

import { listOf } from '../lists.ts';

/** Whether the two are, or were, personally connected (Domestic Abuse Act 2021 s.2); null where it depends. */
const connected = { personallyConnected: true };
const notConnected = { personallyConnected: false };
const depends = { personallyConnected: null };

const relationships = listOf(
  'relationship',
  'Own list; personal connection follows Domestic Abuse Act 2021 s.2',
  'memory',
  'as-written',
  [
    { key: 'former-partner', en: 'Former partner', cy: 'Cyn-bartner', body: connected },
    { key: 'partner', en: 'Partner', cy: 'Partner', welsh: 'attested', body: connected },
    { key: 'parent', en: 'Parent', cy: 'Rhiant', body: connected },
    { key: 'child', en: 'Child', cy: 'Plentyn', body: connected },
    { key: 'sibling', en: 'Brother or sister', cy: 'Brawd neu chwaer', body: connected },
    { key: 'other-family', en: 'Other family', cy: 'Teulu arall', body: depends },
    { key: 'friend', en: 'Friend or former friend', cy: 'Ffrind neu gyn-ffrind', body: notConnected },
    { key: 'acquaintance', en: 'Acquaintance', cy: 'Cydnabod', body: notConnected },
    { key: 'neighbour', en: 'Neighbour', cy: 'Cymydog', body: notConnected },
    {
      key: 'colleague',
      en: 'Colleague or former colleague',
      cy: 'Cydweithiwr neu gyn-gydweithiwr',
      body: notConnected,
    },
    {
      key: 'fellow-pupil',
      en: 'Fellow pupil or student',
      cy: 'Cyd-ddisgybl neu gyd-fyfyriwr',
      body: notConnected,
    },
    {
      key: 'professional',
      en: 'Met through the victim’s work',
      cy: 'Cysylltiad drwy waith y dioddefwr',
      body: notConnected,
    },
    {
      key: 'partner-of-former-partner',
      en: 'New partner of a former partner',
      cy: 'Partner newydd cyn-bartner',
      body: notConnected,
    },
    { key: 'online-only', en: 'Known online only', cy: 'Cysylltiad ar-lein yn unig', body: notConnected },
    { key: 'stranger', en: 'Stranger', cy: 'Dieithryn', body: notConnected },
    { key: 'other', en: 'Other', cy: 'Arall', sort: 'last', body: depends },
    { key: 'not-known', en: 'Not known', cy: 'Ddim yn hysbys', sort: 'last', body: depends },
  ],
);

/** `tag` is the whole phrase shown on the person's page: never built from parts, because Welsh mutates. */
function warning(key: string, en: string, cy: string, tagEn: string, tagCy: string, isSafety = true) {
  return { key, en, cy, body: { tagEn, tagCy, safety: isSafety } };
}

const warnings = listOf(
  'warning',
  'Own list, after the kinds of warning police systems carry',
  'memory',
  'as-written',
  [
    warning(
      'firearm',
      'May have a firearm',
      'Gall fod â dryll',
      'Warning: may have a firearm',
      'Rhybudd: gall fod â dryll',
    ),
    warning(
      'knife',
      'May carry a knife',
      'Gall gario cyllell',
      'Warning: may carry a knife',
      'Rhybudd: gall gario cyllell',
    ),
    warning(
      'weapon',
      'May carry a weapon',
      'Gall gario arf',
      'Warning: may carry a weapon',
      'Rhybudd: gall gario arf',
    ),
    warning(
      'violent',
      'May be violent',
      'Gall fod yn dreisgar',
      'Warning: may be violent',
      'Rhybudd: gall fod yn dreisgar',
    ),
    warning(
      'violent-to-police',
      'May be violent to police',
      'Gall fod yn dreisgar at yr heddlu',
      'Warning: may be violent to police',
      'Rhybudd: gall fod yn dreisgar at yr heddlu',
    ),
    warning(
      'escape',
      'May try to escape',
      'Gall geisio dianc',
      'Warning: may try to escape',
      'Rhybudd: gall geisio dianc',
    ),
    warning('dog', 'Dangerous dog', 'Ci peryglus', 'Warning: dangerous dog', 'Rhybudd: ci peryglus'),
    warning(
      'suicide',
      'Risk of suicide',
      'Risg o hunanladdiad',
      'Warning: risk of suicide',
      'Rhybudd: risg o hunanladdiad',
    ),
    warning(
      'self-harm',
      'Risk of self-harm',
      'Risg o hunan-niwed',
      'Warning: risk of self-harm',
      'Rhybudd: risg o hunan-niwed',
    ),
    warning(
      'drugs',
      'Uses drugs',
      'Yn defnyddio cyffuriau',
      'Warning: uses drugs',
      'Rhybudd: yn defnyddio cyffuriau',
      false,
    ),
    warning(
      'alcohol',
      'Misuses alcohol',
      'Yn camddefnyddio alcohol',
      'Warning: misuses alcohol',
      'Rhybudd: yn camddefnyddio alcohol',
      false,
    ),
    warning(
      'health',
      'Health condition',
      'Cyflwr iechyd',
      'Warning: health condition',
      'Rhybudd: cyflwr iechyd',
      false,
    ),
  ],
);

/** `short` is what goes before a name; `level` orders ranks for authority checks. */
function rank(key: string, level: number, en: string, cy: string, shortEn: string, shortCy: string) {
  return { key, en, cy, sort: level * 10, body: { level, shortEn, shortCy } };
}

const ranks = listOf(
  'rank',
  'Police ranks of England and Wales; Welsh forms in common use by Welsh forces',
  'memory',
  'as-written',
  [
    rank(
      'pcso',
      0,
      'Police Community Support Officer',
      'Swyddog Cymorth Cymunedol yr Heddlu',
      'PCSO',
      'SCCH',
    ),
    rank('constable', 1, 'Constable', 'Cwnstabl', 'PC', 'PC'),
    rank('detective-constable', 1, 'Detective Constable', 'Ditectif Gwnstabl', 'DC', 'DC'),
    rank('sergeant', 2, 'Sergeant', 'Rhingyll', 'Sgt', 'Rhingyll'),
    rank('detective-sergeant', 2, 'Detective Sergeant', 'Ditectif Ringyll', 'DS', 'DS'),
    rank('inspector', 3, 'Inspector', 'Arolygydd', 'Insp', 'Arolygydd'),
    rank('detective-inspector', 3, 'Detective Inspector', 'Ditectif Arolygydd', 'DI', 'DI'),
    rank('chief-inspector', 4, 'Chief Inspector', 'Prif Arolygydd', 'Ch Insp', 'Prif Arolygydd'),
    rank(
      'detective-chief-inspector',
      4,
      'Detective Chief Inspector',
      'Ditectif Brif Arolygydd',
      'DCI',
      'DCI',
    ),
    rank('superintendent', 5, 'Superintendent', 'Uwcharolygydd', 'Supt', 'Uwcharolygydd'),
    rank(
      'detective-superintendent',
      5,
      'Detective Superintendent',
      'Ditectif Uwcharolygydd',
      'Det Supt',
      'Det Supt',
    ),
    rank(
      'chief-superintendent',
      6,
      'Chief Superintendent',
      'Prif Uwcharolygydd',
      'Ch Supt',
      'Prif Uwcharolygydd',
    ),
    rank(
      'assistant-chief-constable',
      7,
      'Assistant Chief Constable',
      'Prif Gwnstabl Cynorthwyol',
      'ACC',
      'PGC',
    ),
    rank('deputy-chief-constable', 8, 'Deputy Chief Constable', 'Dirprwy Brif Gwnstabl', 'DCC', 'DBG'),
    rank('chief-constable', 9, 'Chief Constable', 'Prif Gwnstabl', 'CC', 'PG'),
  ],
);

export const persons = [...relationships, ...warnings, ...ranks];
