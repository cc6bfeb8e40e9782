// Local policing areas, forces and courts.

import { listOf } from '../lists.ts';

const areas = listOf(
  'area',
  'Review of July 2023: four local policing areas; the county names are public',
  'verified',
  'by-name',
  [
    { key: 'carmarthenshire', en: 'Carmarthenshire', cy: 'Sir Gaerfyrddin', welsh: 'attested' },
    { key: 'ceredigion', en: 'Ceredigion', cy: 'Ceredigion', welsh: 'attested' },
    { key: 'pembrokeshire', en: 'Pembrokeshire', cy: 'Sir Benfro', welsh: 'attested' },
    { key: 'powys', en: 'Powys', cy: 'Powys', welsh: 'attested' },
  ],
);

const forces = listOf('force', 'Public names of the forces', 'memory', 'by-name', [
  {
    key: 'example',
    en: 'Example Police',
    cy: 'Heddlu Enghraifft',
    body: { demonstration: true, note: 'invented, for the demonstration' },
    sort: 'last',
  },
  { key: 'dyfed-powys', en: 'Dyfed-Powys Police', cy: 'Heddlu Dyfed-Powys', welsh: 'attested' },
  { key: 'gwent', en: 'Gwent Police', cy: 'Heddlu Gwent', welsh: 'attested' },
  { key: 'north-wales', en: 'North Wales Police', cy: 'Heddlu Gogledd Cymru', welsh: 'attested' },
  { key: 'south-wales', en: 'South Wales Police', cy: 'Heddlu De Cymru', welsh: 'attested' },
  { key: 'other', en: 'Another force', cy: 'Heddlu arall', sort: 'last' },
]);

const magistrates = { kind: 'magistrates' };
const crown = { kind: 'crown' };
const family = { kind: 'family' };

/** The courts are written from memory: which sit today is for the force's Legal Services to confirm. */
const courts = listOf(
  'court',
  'Court names in the area, to be confirmed by Legal Services',
  'memory',
  'by-name',
  [
    {
      key: 'aberystwyth-magistrates',
      en: 'Aberystwyth Magistrates’ Court',
      cy: 'Llys Ynadon Aberystwyth',
      body: magistrates,
    },
    {
      key: 'haverfordwest-magistrates',
      en: 'Haverfordwest Magistrates’ Court',
      cy: 'Llys Ynadon Hwlffordd',
      body: magistrates,
    },
    {
      key: 'llanelli-magistrates',
      en: 'Llanelli Magistrates’ Court',
      cy: 'Llys Ynadon Llanelli',
      body: magistrates,
    },
    {
      key: 'merthyr-tydfil-magistrates',
      en: 'Merthyr Tydfil Magistrates’ Court',
      cy: 'Llys Ynadon Merthyr Tudful',
      body: magistrates,
    },
    {
      key: 'swansea-magistrates',
      en: 'Swansea Magistrates’ Court',
      cy: 'Llys Ynadon Abertawe',
      body: magistrates,
    },
    {
      key: 'welshpool-magistrates',
      en: 'Welshpool Magistrates’ Court',
      cy: 'Llys Ynadon Y Trallwng',
      body: magistrates,
    },
    { key: 'swansea-crown', en: 'Swansea Crown Court', cy: 'Llys y Goron Abertawe', body: crown },
    {
      key: 'merthyr-tydfil-crown',
      en: 'Merthyr Tydfil Crown Court',
      cy: 'Llys y Goron Merthyr Tudful',
      body: crown,
    },
    {
      key: 'carmarthen-family',
      en: 'Family Court at Carmarthen',
      cy: 'Llys Teulu Caerfyrddin',
      body: family,
    },
    {
      key: 'haverfordwest-family',
      en: 'Family Court at Haverfordwest',
      cy: 'Llys Teulu Hwlffordd',
      body: family,
    },
    { key: 'welshpool-family', en: 'Family Court at Welshpool', cy: 'Llys Teulu Y Trallwng', body: family },
    { key: 'other', en: 'Another court', cy: 'Llys arall', sort: 'last' },
  ],
);

export const places = [...areas, ...forces, ...courts];
