// Columns of a file of people: one row for each nominal of one source system.

import { column, day, line, listOf } from './column.ts';
import type { KindOfImport } from './column.ts';

const sexes = [
  { key: 'female', en: 'Female', cy: 'Benyw', aliases: ['F', 'B', '2', 'woman', 'menyw'] },
  { key: 'male', en: 'Male', cy: 'Gwryw', aliases: ['M', 'G', '1', 'man', 'dyn'] },
  { key: 'other', en: 'Other', cy: 'Arall', aliases: ['X', '9'] },
  {
    key: 'not-known',
    en: 'Not known',
    cy: 'Ddim yn hysbys',
    aliases: ['U', 'N', '0', 'unknown', 'anhysbys'],
  },
] as const;

const languages = [
  { key: 'en', en: 'English', cy: 'Saesneg', aliases: ['eng'] },
  { key: 'cy', en: 'Welsh', cy: 'Cymraeg', aliases: ['cym', 'wel'] },
] as const;

export const people: KindOfImport = {
  kind: 'people',
  en: 'People',
  cy: 'Pobl',
  usualSource: 'crime-system',
  oneRowFor: 'source system and person number',
  columns: [
    column('source_id', 'Person number', 'Rhif y person', line, 'nominal.source_id', 'personal', {
      required: true,
      aliases: [
        'nominal',
        'nominal number',
        'nominal ref',
        'nominal id',
        'person id',
        'person ref',
        'rhif enwol',
        'cyfeirnod person',
      ],
    }),
    column('surname', 'Surname', 'Cyfenw', line, 'nominal_version.surname', 'personal', {
      required: true,
      aliases: ['last name', 'family name', 'enw teuluol'],
    }),
    column('given_names', 'Given names', 'Enwau cyntaf', line, 'nominal_version.given_names', 'personal', {
      aliases: ['forenames', 'forename', 'first name', 'first names', 'given name', 'enw cyntaf'],
    }),
    column(
      'date_of_birth',
      'Date of birth',
      'Dyddiad geni',
      { kind: 'day', born: true },
      'nominal_version.born_on',
      'personal',
      {
        aliases: ['dob', 'born', 'birth date', 'ganwyd'],
        note: '01/01/1900 is taken as not known, with a warning.',
      },
    ),
    column('sex', 'Sex', 'Rhyw', { kind: 'choice', choices: sexes }, 'nominal_version.sex', 'personal', {
      aliases: ['gender', 'rhywedd'],
    }),
    column(
      'ethnicity_self',
      'Self-defined ethnicity',
      'Ethnigrwydd hunanddiffiniedig',
      line,
      'nominal_version.ethnicity_self',
      'special',
      {
        aliases: ['self defined ethnicity', 'sde'],
      },
    ),
    column(
      'ethnicity_officer',
      'Officer-defined ethnicity',
      'Ethnigrwydd ym marn swyddog',
      line,
      'nominal_version.ethnicity_officer',
      'special',
      {
        aliases: ['officer defined ethnicity', 'ode'],
      },
    ),
    column(
      'language',
      'Language',
      'Iaith',
      { kind: 'choice', choices: languages },
      'nominal_version.language',
      'personal',
      {
        aliases: ['preferred language', 'dewis iaith'],
      },
    ),
    column('aliases', 'Also known as', 'Enwau eraill', listOf(line), 'person_alias', 'personal', {
      aliases: ['alias', 'aka', 'other names'],
      note: 'Each name as "Given SURNAME". Write "maiden: Siân MORGAN", "nickname: Gaz", "former: …" or "online: …" for another kind of name.',
    }),
    column('pnc', 'PNC number', 'Rhif PNC', line, 'person_identifier.value', 'personal', {
      aliases: ['pnc id', 'pncid', 'pnc ref'],
    }),
    column(
      'pnc_checked_on',
      'PNC checked on',
      'Gwiriwyd PNC ar',
      day,
      'person_identifier.checked_on',
      'operational',
      {
        aliases: ['pnc check date'],
      },
    ),
    column('cro', 'CRO number', 'Rhif CRO', line, 'person_identifier.value', 'personal', {
      aliases: ['cro'],
    }),
    column(
      'custody_numbers',
      'Custody numbers',
      'Rhifau dalfa',
      listOf(line, 100),
      'person_identifier.value',
      'personal',
      {
        aliases: ['custody number', 'custody ref', 'custody record', 'rhif dalfa'],
      },
    ),
    column(
      'phones',
      'Telephone numbers',
      'Rhifau ffôn',
      listOf(line),
      'person_identifier.value',
      'personal',
      {
        aliases: ['phone', 'telephone', 'mobile', 'phone number', 'ffon'],
      },
    ),
    column(
      'emails',
      'Email addresses',
      'Cyfeiriadau e-bost',
      listOf(line),
      'person_identifier.value',
      'personal',
      {
        aliases: ['email', 'e-mail', 'e-bost'],
      },
    ),
    column(
      'accounts',
      'Online accounts',
      'Cyfrifon ar-lein',
      listOf(line),
      'person_identifier.value',
      'personal',
      {
        aliases: ['online account', 'account', 'social media', 'cyfrif ar-lein'],
      },
    ),
    column('vehicles', 'Vehicles', 'Cerbydau', listOf(line), 'person_identifier.value', 'personal', {
      aliases: ['vehicle', 'vrm', 'registration', 'cerbyd'],
    }),
    column('prison_number', 'Prison number', 'Rhif carchar', line, 'person_identifier.value', 'personal', {
      aliases: ['nomis', 'noms number'],
    }),
    column(
      'warnings',
      'Warnings',
      'Rhybuddion',
      listOf({ kind: 'code', list: 'warning' }),
      'person_warning.code',
      'special',
      {
        aliases: ['warning', 'warning markers', 'flags', 'rhybudd'],
        note: 'A warning is never withdrawn because a later file leaves it out.',
      },
    ),
    column(
      'address',
      'Address',
      'Cyfeiriad',
      { kind: 'text', longest: 500 },
      'person_address.lines',
      'victim',
      {
        aliases: ['home address', 'address lines', 'cyfeiriad cartref'],
      },
    ),
    column('town', 'Town', 'Tref', line, 'nominal_version.town', 'personal', {
      aliases: ['post town', 'town or city', 'dinas'],
    }),
    column(
      'postcode',
      'Postcode',
      'Cod post',
      { kind: 'text', longest: 10 },
      'person_address.postcode',
      'victim',
      {
        aliases: ['post code'],
        note: 'The first half is kept beside the name; the whole only with the address.',
      },
    ),
    column(
      'area',
      'Area',
      'Ardal',
      { kind: 'code', list: 'area' },
      'nominal_version.area_code',
      'operational',
      {
        aliases: ['local policing area', 'lpa', 'bcu', 'division', 'ardal plismona leol'],
      },
    ),
    column('died_on', 'Died on', 'Bu farw ar', day, 'nominal_version.died_on', 'personal', {
      aliases: ['date of death', 'dyddiad marw'],
    }),
    column('as_at', 'As at', 'Fel yr oedd ar', day, 'nominal_version.occurred_on', 'operational', {
      aliases: ['last updated', 'updated on', 'date updated', 'diweddarwyd'],
      note: 'Day from which the source says this is so.',
    }),
  ],
};
