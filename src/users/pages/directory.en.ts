// English words of the directory of staff.

export const en = {
  title: 'Directory',
  line: 'People in post, by area and role. Shifts, champions and advice are not recorded here yet.',
  training: 'Training, and who may sign which assessment',
  area: 'Area',
  allAreas: 'All areas',
  welshOnly: 'Language',
  any: 'Any language',
  welsh: 'Welsh speakers',
  show: 'Show',
  caption: 'Staff in post',
  heads: { name: 'Name', role: 'Role', area: 'Area', language: 'Speaks Welsh', phone: 'Phone' },
  forceWide: 'Whole force',
  yes: 'Yes',
  notRecorded: 'Not recorded',
  nothing: 'No one matches. Choose another area.',
} as const;
