// Sheets of staff and of people: who works here, and what is recorded about a person.

import { enteredBy, provenance, Sheet } from './sheet.ts';

/** Empty sheets, each pointing only to rows of earlier ones. */
export function peopleSheets() {
  return {
    team: new Sheet('team', ['code', 'name_en', 'name_cy', 'area_code']),
    staff: new Sheet(
      'staff',
      [
        'ref',
        'username',
        'display_name',
        'post',
        'role',
        'rank',
        'team_id',
        'area_code',
        'speaks_welsh',
        'language',
        'phone',
        'active_from',
      ],
      { team_id: 'team' },
    ),
    staffTraining: new Sheet(
      'staff_training',
      ['staff_id', 'course', 'completed_on', 'expires_on', 'withdrawn', ...provenance],
      { staff_id: 'staff', ...enteredBy },
    ),
    providerAccount: new Sheet('provider_account', ['staff_id', 'provider', ...provenance], {
      staff_id: 'staff',
      ...enteredBy,
    }),
    group: new Sheet('need_to_know_group', ['code', 'name_en', 'name_cy', 'contact']),
    groupMember: new Sheet(
      'need_to_know_member',
      ['group_id', 'staff_id', 'member', 'entered_by', 'reason', 'recorded_at'],
      { group_id: 'need_to_know_group', staff_id: 'staff', ...enteredBy },
    ),
    importFile: new Sheet('import_file', [
      'ref',
      'kind',
      'name',
      'source_system',
      'state',
      'row_count',
      'added_count',
      'next_row',
      'created_at',
      'finished_at',
      'same_count',
      'corrected_count',
      'refused_count',
      'warning_count',
    ]),
    person: new Sheet('person', ['ref', 'created_at']),
    nominal: new Sheet('nominal', ['source_system', 'source_id', 'person_id'], { person_id: 'person' }),
    knownIdentity: new Sheet('known_identity', ['nominal_id', 'identity'], { nominal_id: 'nominal' }),
    nominalLink: new Sheet('nominal_link', ['nominal_id', 'person_id', 'basis', ...provenance], {
      nominal_id: 'nominal',
      person_id: 'person',
      ...enteredBy,
    }),
    nominalVersion: new Sheet(
      'nominal_version',
      [
        'nominal_id',
        'occurred_on',
        'given_names',
        'surname',
        'born_on',
        'born_precision',
        'sex',
        'ethnicity_self',
        'language',
        'town',
        'outward_code',
        'area_code',
        ...provenance,
      ],
      { nominal_id: 'nominal', ...enteredBy },
    ),
    alias: new Sheet(
      'person_alias',
      ['nominal_id', 'kind', 'given_names', 'surname', 'occurred_on', 'removed', ...provenance],
      { nominal_id: 'nominal', ...enteredBy },
    ),
    identifier: new Sheet(
      'person_identifier',
      ['nominal_id', 'kind', 'value', 'value_key', 'checked_on', 'occurred_on', 'removed', ...provenance],
      { nominal_id: 'nominal', ...enteredBy },
    ),
    warning: new Sheet(
      'person_warning',
      ['nominal_id', 'code', 'occurred_on', 'review_on', 'removed', 'reason', ...provenance],
      { nominal_id: 'nominal', ...enteredBy },
    ),
    address: new Sheet(
      'person_address',
      ['nominal_id', 'kind', 'lines', 'town', 'postcode', 'occurred_on', 'removed', ...provenance],
      { nominal_id: 'nominal', ...enteredBy },
    ),
    restriction: new Sheet(
      'person_restriction',
      ['nominal_id', 'group_id', 'restricted', 'reason', ...provenance],
      { nominal_id: 'nominal', group_id: 'need_to_know_group', ...enteredBy },
    ),
  };
}
