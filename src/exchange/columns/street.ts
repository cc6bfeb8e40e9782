// Columns of the monthly street-level file that data.police.uk publishes, as published since 2013.

import { column, line } from './column.ts';
import type { KindOfImport } from './column.ts';

/** To be printed wherever these figures are shown. */
export const streetAttribution =
  'Contains public sector information licensed under the Open Government Licence v3.0. Source: data.police.uk.';

export const street: KindOfImport = {
  kind: 'street',
  en: 'Published street-level crime',
  cy: 'Troseddau lefel stryd a gyhoeddwyd',
  usualSource: 'data-police-uk',
  oneRowFor: 'published crime id and month; without an id, the row and its ordinal among equal rows',
  columns: [
    column('crime_id', 'Crime ID', 'ID trosedd', line, 'street_crime.crime_id', 'public', {
      note: 'Empty for every anti-social behaviour row. The heading must be there.',
    }),
    column('month', 'Month', 'Mis', { kind: 'month' }, 'street_crime.month', 'public', { required: true }),
    column('reported_by', 'Reported by', 'Adroddwyd gan', line, 'street_crime.reported_by', 'public', {
      required: true,
    }),
    column('falls_within', 'Falls within', 'Yn perthyn i', line, 'street_crime.falls_within', 'public', {
      required: true,
    }),
    column(
      'longitude',
      'Longitude',
      'Hydred',
      { kind: 'decimal', least: -180, most: 180 },
      'street_crime.longitude',
      'public',
    ),
    column(
      'latitude',
      'Latitude',
      'Lledred',
      { kind: 'decimal', least: -90, most: 90 },
      'street_crime.latitude',
      'public',
    ),
    column('location', 'Location', 'Lleoliad', line, 'street_crime.location', 'public'),
    column('lsoa_code', 'LSOA code', 'Cod LSOA', line, 'street_crime.lsoa_code', 'public'),
    column('lsoa_name', 'LSOA name', 'Enw LSOA', line, 'street_crime.lsoa_name', 'public'),
    column('crime_type', 'Crime type', 'Math o drosedd', line, 'street_crime.crime_type', 'public', {
      required: true,
    }),
    column(
      'last_outcome',
      'Last outcome category',
      'Categori canlyniad diwethaf',
      line,
      'street_crime.last_outcome',
      'public',
      {
        aliases: ['last outcome'],
      },
    ),
    column(
      'context',
      'Context',
      'Cyd-destun',
      { kind: 'text', longest: 2000 },
      'street_crime.context',
      'public',
    ),
  ],
};
