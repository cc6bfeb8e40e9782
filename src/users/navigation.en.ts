// English words of the service navigation.

export const english = {
  recommendations: 'Recommendations',
  home: 'Home',
  ownReferrals: 'Your referrals',
  ownPeople: 'People you support',
  today: 'Today',
  perpetrators: 'Perpetrators',
  orders: 'Orders and bail',
  victims: 'Victims',
  oversight: 'Oversight',
  directory: 'Directory',
  imports: 'Imports',
  matches: 'Matches',
  accessLog: 'Access log',
  admin: 'Admin',
  law: 'Law',
};
