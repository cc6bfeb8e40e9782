// English name of the leaflet, for the access log.

export const en = { title: 'Our agreement with you, on paper' } as const;
