// The teams of the demonstration force.

import type { AreaCode } from './areas.ts';

type TeamRow = {
  readonly code: string;
  readonly en: string;
  readonly cy: string;
  readonly area?: AreaCode;
};

/** Teams of areas first, then those of the whole force. */
export const teams: readonly TeamRow[] = [
  { code: 'PEM-R', en: 'Pembrokeshire response', cy: 'Ymateb Sir Benfro', area: 'pembrokeshire' },
  { code: 'PEM-I', en: 'Pembrokeshire investigations', cy: 'Ymchwiliadau Sir Benfro', area: 'pembrokeshire' },
  { code: 'CAR-R', en: 'Carmarthenshire response', cy: 'Ymateb Sir Gaerfyrddin', area: 'carmarthenshire' },
  {
    code: 'CAR-I',
    en: 'Carmarthenshire investigations',
    cy: 'Ymchwiliadau Sir Gaerfyrddin',
    area: 'carmarthenshire',
  },
  { code: 'CER-R', en: 'Ceredigion response', cy: 'Ymateb Ceredigion', area: 'ceredigion' },
  { code: 'POW-R', en: 'Powys response', cy: 'Ymateb Powys', area: 'powys' },
  { code: 'OMU', en: 'Offender Management Unit', cy: 'Uned Rheoli Troseddwyr' },
  { code: 'DAT', en: 'Domestic abuse officers', cy: 'Swyddogion cam-drin domestig' },
  { code: 'ORD', en: 'Civil orders', cy: 'Gorchmynion sifil' },
  { code: 'LEG', en: 'Legal Services', cy: 'Gwasanaethau Cyfreithiol' },
  { code: 'VUL', en: 'Vulnerability Hub', cy: 'Hwb Bregusrwydd' },
  { code: 'PCC', en: 'Commissioner’s office', cy: 'Swyddfa’r Comisiynydd' },
  { code: 'PRV', en: 'Programme providers', cy: 'Darparwyr rhaglenni' },
  { code: 'FCC', en: 'Force control room', cy: 'Ystafell reoli’r heddlu' },
  { code: 'SYS', en: 'Systems and standards', cy: 'Systemau a safonau' },
  { code: 'VSS', en: 'Services for victims', cy: 'Gwasanaethau i ddioddefwyr' },
];
