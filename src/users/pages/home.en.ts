// English words of the first page, and of the home page of roles whose pages are still to come.

export const en = {
  title: 'Home',
  opcc: 'Dashboards, dip samples, satisfaction and recommendations are not built yet. Nothing about a case is shown to this role.',
  panel: 'Dip samples for the panel are not built yet. Nothing about a case is shown to this role.',
} as const;
