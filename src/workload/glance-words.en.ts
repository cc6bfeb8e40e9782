// English words of the figures that a role sees first.

export const en = {
  label: 'First for you',
  none: 'nothing due',
  facts: {
    blanks: 'cases with blanks',
    'directions-late': 'directions and actions not done',
    'answers-waiting': 'waiting for your answer',
    assessments: 'assessments due',
    'secondary-risk': 'cases to look at for risk',
    'orders-today': 'orders and bail to act on',
    notifications: 'notifications not recorded',
    'victims-not-told': 'victims not told',
    'not-offered': 'closed cases not offered a programme',
    'left-programme': 'missed sessions and concerns',
    'follow-ups': 'checks after a programme',
    'to-manage': 'nominations and people without a manager',
    visits: 'visits to make or record',
    'alerts-and-plans': 'tag alerts, plans and hand-overs',
    hearings: 'hearings on the clock',
    questions: 'questions to answer',
    applications: 'orders ending or changing hands',
  },
} as const;
