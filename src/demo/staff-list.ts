// Who works in the demonstration force: at least one person in every role, in teams of four areas. Nobody in it is real.

import type { AreaCode } from './areas.ts';

export type Member = {
  readonly username: string;
  readonly ref: string;
  readonly name: string;
  readonly post: string;
  readonly role: string;
  readonly rank?: string;
  /** Somebody of an area's team works in that area. */
  readonly team: string;
  /** Area of somebody in a team of the whole force who works in one. */
  readonly area?: AreaCode;
  readonly speaksWelsh?: true;
  readonly readsWelsh?: true;
  readonly extension: number;
};

const officer = { role: 'officer', rank: 'constable', post: 'Response officer' } as const;
const investigator = { role: 'officer', rank: 'detective-constable', post: 'Investigator' } as const;
const supervisor = { role: 'supervisor', rank: 'sergeant', post: 'Response sergeant' } as const;
const daOfficer = { role: 'domestic-abuse-officer', post: 'Domestic Abuse Officer', team: 'DAT' } as const;

export const members: readonly Member[] = [
  { username: 'morgan', ref: '1204', name: 'Sgt C Morgan', ...supervisor, team: 'PEM-R', extension: 4401 },
  {
    username: 'rees',
    ref: '1187',
    name: 'PC D Rees',
    ...officer,
    team: 'PEM-R',
    speaksWelsh: true,
    extension: 4402,
  },
  {
    username: 'jenkins',
    ref: '1243',
    name: 'PC Lowri Jenkins',
    ...officer,
    post: 'Response officer, Stalking Champion',
    team: 'PEM-R',
    speaksWelsh: true,
    extension: 4410,
  },
  { username: 'bowen', ref: '0982', name: 'DC N Bowen', ...investigator, team: 'PEM-I', extension: 4421 },
  {
    username: 'pryce',
    ref: '9034',
    name: 'DAO S Pryce',
    ...daOfficer,
    area: 'pembrokeshire',
    speaksWelsh: true,
    extension: 4430,
  },
  {
    username: 'thomas',
    ref: '9101',
    name: 'Huw Thomas',
    role: 'civil-orders-officer',
    post: 'Civil Orders Officer',
    team: 'ORD',
    speaksWelsh: true,
    extension: 4440,
  },
  {
    username: 'ellis',
    ref: '9107',
    name: 'Mared Ellis',
    role: 'schemes-coordinator',
    post: 'Perpetrator Schemes Co-ordinator',
    team: 'VUL',
    speaksWelsh: true,
    extension: 4450,
  },
  {
    username: 'prosser',
    ref: '0761',
    name: 'DS E Prosser',
    role: 'offender-management',
    rank: 'detective-sergeant',
    post: 'Integrated Offender Management',
    team: 'OMU',
    extension: 4255,
  },
  {
    username: 'pritchard',
    ref: '9210',
    name: 'Ann Pritchard',
    role: 'legal-services',
    post: 'Solicitor, Legal Services',
    team: 'LEG',
    extension: 4102,
  },
  {
    username: 'vaughan',
    ref: '0344',
    name: 'Det Supt R Vaughan',
    role: 'force-lead',
    rank: 'detective-superintendent',
    post: 'Force lead for stalking',
    team: 'VUL',
    extension: 4500,
  },
  {
    username: 'hopkins',
    ref: '9302',
    name: 'Joanne Hopkins',
    role: 'analyst',
    post: 'Performance analyst',
    team: 'VUL',
    extension: 4510,
  },
  {
    username: 'howells',
    ref: '9801',
    name: 'Catrin Howells',
    role: 'opcc',
    post: 'Scrutiny officer, Commissioner’s office',
    team: 'PCC',
    speaksWelsh: true,
    extension: 4600,
  },
  {
    username: 'probert',
    ref: '9850',
    name: 'Graham Probert',
    role: 'panel-volunteer',
    post: 'Quality Assurance Panel volunteer',
    team: 'PCC',
    extension: 4601,
  },
  {
    username: 'watkins',
    ref: '9400',
    name: 'Simon Watkins',
    role: 'administrator',
    post: 'Systems administrator',
    team: 'SYS',
    extension: 4700,
  },
  {
    username: 'humphreys',
    ref: '9410',
    name: 'Delyth Humphreys',
    role: 'auditor',
    post: 'Data protection auditor',
    team: 'SYS',
    speaksWelsh: true,
    extension: 4710,
  },
  {
    username: 'lewis',
    ref: 'PR01',
    name: 'Dr A Lewis',
    role: 'provider',
    post: 'Forensic Psychology UK',
    team: 'PRV',
    extension: 4901,
  },
  {
    username: 'fychan',
    ref: 'PR02',
    name: 'Rhian Fychan',
    role: 'provider',
    post: 'Threshold Domestic Abuse Service',
    team: 'PRV',
    speaksWelsh: true,
    extension: 4902,
  },
  {
    username: 'daniel',
    ref: '1051',
    name: 'Sgt A Daniel',
    ...supervisor,
    team: 'CAR-R',
    speaksWelsh: true,
    extension: 4801,
  },
  { username: 'gwyther', ref: '1312', name: 'PC M Gwyther', ...officer, team: 'CAR-R', extension: 4802 },
  {
    username: 'bebb',
    ref: '1330',
    name: 'PC R Bebb',
    ...officer,
    post: 'Response officer, Stalking Champion',
    team: 'CAR-R',
    extension: 4803,
  },
  { username: 'perkins', ref: '0940', name: 'DC L Perkins', ...investigator, team: 'CAR-I', extension: 4821 },
  {
    username: 'rowlands',
    ref: '9041',
    name: 'DAO G Rowlands',
    ...daOfficer,
    area: 'carmarthenshire',
    speaksWelsh: true,
    extension: 4431,
  },
  {
    username: 'elias',
    ref: '1098',
    name: 'Rhingyll T Elias',
    ...supervisor,
    team: 'CER-R',
    speaksWelsh: true,
    readsWelsh: true,
    extension: 4901,
  },
  {
    username: 'arthur',
    ref: '1401',
    name: 'PC S Arthur',
    ...officer,
    team: 'CER-R',
    speaksWelsh: true,
    extension: 4902,
  },
  { username: 'rosser', ref: '1411', name: 'PC B Rosser', ...officer, team: 'CER-R', extension: 4903 },
  {
    username: 'nicholas',
    ref: '9048',
    name: 'DAO H Nicholas',
    ...daOfficer,
    area: 'ceredigion',
    extension: 4432,
  },
  { username: 'breeze', ref: '1120', name: 'Sgt J Breeze', ...supervisor, team: 'POW-R', extension: 4951 },
  { username: 'meredith', ref: '1503', name: 'PC K Meredith', ...officer, team: 'POW-R', extension: 4952 },
  {
    username: 'tudor',
    ref: '1511',
    name: 'PC E Tudor',
    ...officer,
    team: 'POW-R',
    speaksWelsh: true,
    extension: 4953,
  },
  { username: 'picton', ref: '9052', name: 'DAO W Picton', ...daOfficer, area: 'powys', extension: 4433 },
  {
    username: 'gibbon',
    ref: '0588',
    name: 'Insp M Gibbon',
    role: 'supervisor',
    rank: 'inspector',
    post: 'Duty inspector',
    team: 'PEM-R',
    extension: 4400,
  },
  {
    username: 'havard',
    ref: '9510',
    name: 'Siân Havard',
    role: 'officer',
    post: 'Call handler',
    team: 'FCC',
    extension: 4300,
  },
  {
    username: 'ifans',
    ref: '9115',
    name: 'Non Ifans',
    role: 'offender-management',
    post: 'MAPPA co-ordinator',
    team: 'OMU',
    speaksWelsh: true,
    extension: 4256,
  },
  {
    username: 'morris',
    ref: 'VA01',
    name: 'Beth Morris',
    role: 'victim-adviser',
    post: 'ISAC, Goleudy',
    team: 'VSS',
    speaksWelsh: true,
    extension: 4910,
  },
];

/** Which provider, or service for victims, an account works for. */
export const providerPosts: ReadonlyMap<string, string> = new Map([
  ['lewis', 'forensic-psychology-uk'],
  ['fychan', 'threshold-das'],
  ['morris', 'goleudy'],
]);
