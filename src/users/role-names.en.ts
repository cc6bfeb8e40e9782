// Names of the roles in English.

export const english = {
  officer: 'Officer',
  supervisor: 'Supervisor',
  'domestic-abuse-officer': 'Domestic Abuse Officer',
  'civil-orders-officer': 'Civil Orders Officer',
  'legal-services': 'Legal Services',
  'offender-management': 'Offender management',
  'schemes-coordinator': 'Schemes co-ordinator',
  'force-lead': 'Force lead',
  analyst: 'Analyst',
  opcc: 'Commissioner’s office',
  'panel-volunteer': 'Panel volunteer',
  administrator: 'Administrator',
  auditor: 'Auditor',
  provider: 'Programme provider',
  'victim-adviser': 'Victim’s adviser (IDVA, ISAC)',
};
