// Enwau’r rolau yn Gymraeg.

import type { WordsOf } from '#platform';
import type { english } from './role-names.en.ts';

export const welsh: WordsOf<typeof english> = {
  officer: 'Swyddog',
  supervisor: 'Goruchwyliwr',
  'domestic-abuse-officer': 'Swyddog Cam-drin Domestig',
  'civil-orders-officer': 'Swyddog Gorchmynion Sifil',
  'legal-services': 'Gwasanaethau Cyfreithiol',
  'offender-management': 'Rheoli troseddwyr',
  'schemes-coordinator': 'Cydlynydd cynlluniau',
  'force-lead': 'Arweinydd yr heddlu',
  analyst: 'Dadansoddwr',
  opcc: 'Swyddfa’r Comisiynydd',
  'panel-volunteer': 'Gwirfoddolwr panel',
  administrator: 'Gweinyddwr',
  auditor: 'Archwilydd',
  provider: 'Darparwr rhaglen',
  'victim-adviser': 'Cynghorydd dioddefwr (IDVA, ISAC)',
};
